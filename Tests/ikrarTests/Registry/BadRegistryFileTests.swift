import Foundation
import Testing

@Suite("registry files that cannot be used", .onFiles)
struct BadRegistryFileTests {
    private let office: Office

    init() throws { office = try Office() }

    private var folder: Folder { office.folder }

    private func sql(_ statement: String, on name: String) throws -> Bool {
        try office.program.run([folder.path(name), statement], executable: "sqlite3").status == 0
    }

    @Test("no registry: says how to make one")
    func missing() throws {
        try office.ikrar("asn", "list", "--registry", "lain.sqlite").refused(66, naming: "lain.sqlite", "ikrar init")
        #expect(!folder.has("lain.sqlite"), "looking makes nothing")
    }

    @Test("IKRAR_REGISTRY names the registry, and --registry goes before it")
    func environment() throws {
        let program = Program(folder: folder, environment: ["IKRAR_REGISTRY": "lain.sqlite"])
        try program.run(["asn", "list"]).refused(66, naming: "lain.sqlite")
        try program.run(["asn", "list", "--registry", "ikrar.sqlite"]).ok()
    }

    @Test("a text file, a folder, an empty file and another program's database are no registry and stay as they are")
    func foreign() throws {
        try folder.write("NIP,NAMA\n", "daftar.csv")
        try folder.write("", "kosong.sqlite")
        try FileManager.default.createDirectory(atPath: folder.path("map"), withIntermediateDirectories: false)
        var names = ["daftar.csv", "kosong.sqlite", "map"]
        if try sql("CREATE TABLE catatan (isi TEXT); INSERT INTO catatan VALUES ('x')", on: "lain.db") {
            names.append("lain.db")
        }
        for name in names {
            let before = name == "map" ? nil : try folder.read(name)
            try office.ikrar("asn", "list", "--registry", name).refused(65, naming: name, "--registry")
            try office.ikrar("asn", "list", "--registry", name, language: "en").refused(
                65, naming: name, "not an ikrar registry")
            try office.ikrar("init", "--agency", "X", "--registry", name).refused(73, naming: name)
            if let before { #expect(try folder.read(name) == before) }
            #expect(!folder.has("\(name).keys"))
            #expect(!folder.has("\(name)-wal"))
        }
        #expect(folder.files(below: "map").isEmpty)
    }

    @Test("half a registry is told broken, and nothing is written to it")
    func half() throws {
        let whole = try folder.read("ikrar.sqlite")
        try folder.write([UInt8](whole.prefix(whole.count / 3)), "ikrar.sqlite")
        let before = try folder.read("ikrar.sqlite")
        try office.ikrar("asn", "list").refused(69, naming: "ikrar.sqlite", "cadangan")
        #expect(try folder.read("ikrar.sqlite") == before)
    }

    @Test("a registry that no program has open is its file alone: who copies that has it all")
    func whole() throws {
        for number in 0..<10 {
            _ = try office.ikrar("opd", "alias", "EJAAN \(number)", office.wearers[0].opd).ok()
            #expect(!folder.has("ikrar.sqlite-wal"), "after write \(number)")
            _ = try office.ikrar("event", "list").ok()
            #expect(!folder.has("ikrar.sqlite-wal"), "after read \(number)")
        }
    }

    @Test("init into a folder that is not there leaves nothing, and nor does one that is refused")
    func initialise() throws {
        try office.ikrar("init", "--agency", "X", "--registry", "tiada/baru.sqlite").refused(
            73, naming: "tiada/baru.sqlite")
        try office.ikrar("init", "--agency", " ", "--registry", "baru.sqlite").refused(65, naming: "--agency")
        #expect(!folder.has("tiada"))
        #expect(!folder.has("baru.sqlite"))
        #expect(!folder.has("baru.sqlite.keys"))
    }

    @Test("a folder that may not be written")
    func readOnly() throws {
        let account = Unprivileged()
        try account.own(folder)
        let before = try folder.read("ikrar.sqlite")
        chmod(folder.path("ikrar.sqlite"), 0o444)
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        try account.run(["init", "--agency", "X", "--registry", "baru.sqlite"], by: office.program).refused(
            73, naming: "baru.sqlite")
        let check = try account.run(["event", "close", Office.apel], by: office.program)
        check.refused(73, naming: "ikrar.sqlite")
        #expect(try folder.read("ikrar.sqlite") == before)
        try account.run(["badge", "issue", "--all", "--out", "badge"], by: office.program).refused(73)
        #expect(!folder.has("badge"))
    }
}
