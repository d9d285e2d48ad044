import Foundation
import TestServers
import Testing

@Suite("copying a registry to another place")
struct RegistryCopyTests {
    private let office: Office

    init() throws { office = try Office() }

    private var folder: Folder { office.folder }
    /// Where the office's registry is.
    private var source: String { office.registry.database?.address ?? "ikrar.sqlite" }

    private func digest(_ registry: String) throws -> String {
        try #require(try office.ikrar("registry", "digest", registry, "--json").ok().json()["digest"]?.text)
    }

    @Test("to a file: all rows, the same digest, the keys beside it, and gates go on with it")
    func toFile() throws {
        let answer = try office.ikrar("registry", "copy", source, "salinan.sqlite", "--json").ok().json()
        #expect(answer.hasSortedKeys)
        #expect(answer["to"]?.text == "salinan.sqlite")
        #expect(answer["keys"]?.text == "salinan.sqlite.keys")
        #expect(answer["digest"]?.text == (try digest(source)))
        #expect(answer["digest"]?.text == (try digest("salinan.sqlite")))
        #expect(try folder.read("salinan.sqlite.keys") == folder.read(office.registry.keys))
        for name in ["salinan.sqlite", "salinan.sqlite.keys"] {
            var status = stat()
            #expect(stat(folder.path(name), &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600, "\(name)")
        }
        let gate = ["checkin", Office.now, "--gate", "Utara", "--registry", "salinan.sqlite", "--json"]
        let answers = try office.program.run(gate, input: .text(office.wearers[0].code + "\n")).ok().objects()
        #expect(answers[0]["outcome"]?.text == "present")
        #expect(folder.files(below: ".").allSatisfy { !$0.contains(".new-") })
    }

    @Test("to a server and back: equal digests", .onServers)
    func thereAndBack() throws {
        let server = try #require(TestServer.current)
        let database = try server.freshDatabase()
        defer { try? server.drop(database) }
        try office.ikrar("registry", "copy", source, "pergi.sqlite").ok()
        let there = try office.ikrar("registry", "copy", "pergi.sqlite", database.address).ok()
        #expect(there.output.contains("\(database.databaseName).keys"))
        try office.ikrar("registry", "copy", database.address, "pulang.sqlite", language: "en").ok()
        #expect(try digest("pulang.sqlite") == digest(source))
        #expect(try digest(database.address) == digest(source))
        try office.ikrar("event", "list", "--registry", database.address).ok()
        try office.ikrar("registry", "copy", "pergi.sqlite", database.address)
            .refused(73, naming: database.databaseName, "sudah ada registri")
    }

    @Test("a place that is taken stays as it is")
    func taken() throws {
        try folder.write("catatan\n", "catatan.txt")
        try office.ikrar("registry", "copy", source, "catatan.txt").refused(73, naming: "catatan.txt")
        #expect(try folder.read("catatan.txt") == Data("catatan\n".utf8))
        #expect(!folder.has("catatan.txt.keys"))
        try office.ikrar("registry", "copy", source, source).refused(73, naming: office.registry.name)
    }

    @Test("a target's key file is kept when it is the same, and refused when it is another's")
    func keys() throws {
        try folder.write("k1 \(String(repeating: "ab", count: 32))\n", "lain.keys")
        chmod(folder.path("lain.keys"), 0o600)
        let copy = ["registry", "copy", source, "salinan.sqlite"]
        try office.program.run(copy + ["--to-keys", "lain.keys"]).refused(73, naming: "lain.keys")
        #expect(!folder.has("salinan.sqlite"))
        try office.program.run(copy + ["--to-keys", office.registry.keys]).ok()
        #expect(!folder.has("salinan.sqlite.keys"))
        try office.ikrar("badge", "issue", "--all", "--registry", "salinan.sqlite", "--keys", office.registry.keys)
            .ok()
    }

    @Test("a registry whose keys are missing is not copied")
    func keysMissing() throws {
        try FileManager.default.removeItem(atPath: folder.path(office.registry.keys))
        try office.ikrar("registry", "copy", source, "salinan.sqlite").refused(66, naming: office.registry.keys)
        #expect(!folder.has("salinan.sqlite"))
    }

    @Test("a registry whose making was cut off is not copied, and leaves no key file", .onServers)
    func cutOff() throws {
        _ = try office.registry.ask("DELETE FROM settings WHERE key = 'agency'")
        try office.ikrar("registry", "copy", source, "salinan.sqlite").refused(66, naming: office.registry.name)
        #expect(folder.files(below: ".").allSatisfy { !$0.hasPrefix("salinan") })
    }

    @Test("an older registry is not copied, and told how to be brought up to date")
    func older() throws {
        let newest = "SELECT MAX(version) FROM ikrar_schema"
        guard try office.registry.ask("DELETE FROM ikrar_schema WHERE version = (\(newest))") != nil else { return }
        try office.ikrar("registry", "copy", source, "salinan.sqlite").refused(69, naming: "ikrar registry migrate")
        #expect(folder.files(below: ".").allSatisfy { !$0.hasPrefix("salinan") })
    }

    @Test(
        "stopped by Ctrl-C or kill: says so, leaves no half of it, and the same command copies from the beginning",
        .onServers, arguments: [SIGINT, SIGTERM], [true, false])
    func stopped(signal: Int32, isToFile: Bool) throws {
        let server = try TestServer.required()
        let database = try server.freshDatabase()
        defer { try? server.drop(database) }
        let target = isToFile ? "salinan.sqlite" : database.address
        let before = folder.files(below: ".")
        let table = try HeldTable("scans", of: #require(office.registry.database))
        let copy = try office.program.start(["registry", "copy", source, target])
        try table.awaitOther()
        kill(copy.identifier, signal)
        // What it waited for comes, and is not wanted any more.
        usleep(100_000)
        try table.letGo()
        try copy.finish().refused(128 + signal, naming: "dihentikan", isToFile ? target : database.databaseName)
        #expect(folder.files(below: ".") == before)
        if !isToFile {
            let status = try office.ikrar("registry", "status", target).ok().output
            #expect(status.contains("ulangi `ikrar init` atau `ikrar registry copy`"))
        }
        try office.ikrar("registry", "copy", source, target).ok()
    }

    @Test("copy names both registries itself")
    func options() throws {
        try office.ikrar("registry", "copy", source, "b.sqlite", "--registry", "c.sqlite").refused(64, naming: "<from>")
        try office.ikrar("registry", "copy", source, "b.sqlite", "--keys", "c.keys").refused(64, naming: "--from-keys")
    }
}
