import Foundation
import Testing

@Suite("registries and keys that cannot be used")
struct BadRegistryTests {
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

    @Test("a registry that a newer version wrote is left alone")
    func newer() throws {
        guard try sql("UPDATE ikrar_schema SET version = version + 1", on: "ikrar.sqlite") else { return }
        let dump = { try office.program.run([folder.path("ikrar.sqlite"), ".dump"], executable: "sqlite3").output }
        let before = try dump()
        try office.ikrar("asn", "list").refused(69, naming: "versi 2", "Perbarui")
        try office.ikrar("event", "close", Office.apel, language: "en").refused(69, naming: "newer")
        #expect(try dump() == before)
    }

    @Test("half a registry is told broken, and nothing is written to it")
    func half() throws {
        let whole = try folder.read("ikrar.sqlite")
        try folder.write([UInt8](whole.prefix(whole.count / 3)), "ikrar.sqlite")
        let before = try folder.read("ikrar.sqlite")
        try office.ikrar("asn", "list").refused(69, naming: "ikrar.sqlite", "cadangan")
        #expect(try folder.read("ikrar.sqlite") == before)
    }

    @Test("init never touches what is there, and leaves nothing when it cannot finish")
    func initialise() throws {
        let before = try (folder.read("ikrar.sqlite"), folder.read("ikrar.sqlite.keys"))
        try office.ikrar("init", "--agency", "X").refused(73, naming: "ikrar.sqlite")
        try office.ikrar("init", "--agency", "X", language: "en").refused(73, naming: "ikrar.sqlite", "already")
        #expect(try (folder.read("ikrar.sqlite"), folder.read("ikrar.sqlite.keys")) == before)
        try office.ikrar("init", "--agency", " ", "--registry", "baru.sqlite").refused(65, naming: "--agency")
        try office.ikrar("init", "--agency", "X", "--registry", "tiada/baru.sqlite").refused(
            73, naming: "tiada/baru.sqlite")
        try office.ikrar("init", "--agency", "X", "--zone", "WIX").refused(64, naming: "WIX")
        #expect(!folder.has("baru.sqlite"))
    }

    @Test("a new key file is its owner's alone")
    func keyMode() throws {
        _ = try office.ikrar("init", "--agency", "X", "--registry", "baru.sqlite").ok()
        var status = stat()
        #expect(stat(folder.path("baru.sqlite.keys"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test("a key file that is missing, that others may read, or that is no key file")
    func keys() throws {
        let path = folder.path("ikrar.sqlite.keys")
        chmod(path, 0o644)
        try office.ikrar("badge", "issue", "--all").refused(77, naming: "ikrar.sqlite.keys", "chmod 600")
        try office.ikrar("badge", "issue", "--all", language: "en").refused(
            77, naming: "ikrar.sqlite.keys", "chmod 600")
        try folder.write("bukan kunci\n", "ikrar.sqlite.keys")
        chmod(path, 0o600)
        try office.ikrar("badge", "issue", "--all").refused(65, naming: "ikrar.sqlite.keys", "cadangan")
        unlink(path)
        try office.ikrar("badge", "issue", "--all").refused(66, naming: "ikrar.sqlite.keys", "cadangan")
        #expect(!folder.has("ikrar.sqlite.keys"), "no new key is made for an old registry")
        #expect(!folder.has("out"))
    }

    @Test("a folder that may not be written")
    func readOnly() throws {
        let account = Unprivileged()
        try account.own(folder)
        let before = try folder.read("ikrar.sqlite")
        chmod(folder.path("ikrar.sqlite"), 0o444)
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        try account.run(["init", "--agency", "X", "--registry", "baru.sqlite"], in: folder).refused(
            73, naming: "baru.sqlite")
        let check = try account.run(["event", "close", Office.apel], in: folder)
        check.refused(73, naming: "ikrar.sqlite")
        #expect(try folder.read("ikrar.sqlite") == before)
        try account.run(["badge", "issue", "--all", "--out", "badge"], in: folder).refused(73)
        #expect(!folder.has("badge"))
    }
}
