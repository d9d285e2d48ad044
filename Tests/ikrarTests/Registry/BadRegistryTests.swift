import Foundation
import Testing

@Suite("registries and keys that cannot be used")
struct BadRegistryTests {
    private let office: Office

    init() throws { office = try Office() }

    private var folder: Folder { office.folder }

    @Test("a registry that a newer version wrote is left alone")
    func newer() throws {
        let last = "(SELECT max(version) FROM ikrar_schema)"
        let update = "UPDATE ikrar_schema SET version = version + 1 WHERE version = \(last)"
        guard try office.registry.ask(update) != nil else { return }
        let version = try #require(try office.registry.ask("SELECT max(version) FROM ikrar_schema"))
        let before = try office.registry.dump()
        try office.ikrar("asn", "list").refused(69, naming: "versi \(version)", "Perbarui")
        try office.ikrar("event", "close", Office.apel, language: "en").refused(69, naming: "newer")
        #expect(try office.registry.dump() == before)
    }

    @Test("init never touches a registry that is there")
    func initialise() throws {
        let before = try (office.registry.dump(), folder.read(office.registry.keys))
        try office.ikrar("init", "--agency", "X").refused(73, naming: office.registry.name)
        try office.ikrar("init", "--agency", "X", language: "en").refused(73, naming: office.registry.name, "already")
        #expect(try (office.registry.dump(), folder.read(office.registry.keys)) == before)
    }

    @Test("init refuses an agency without a name and a zone that is none, and leaves nothing")
    func refusedInitialisation() throws {
        let folder = try Folder()
        let place = try RegistryPlace(in: folder)
        let program = Program(folder: folder, environment: place.environment)
        for (arguments, status, word) in [
            (["--agency", " "], 65, "--agency"), (["--agency", "X", "--zone", "WIX"], 64, "WIX"),
        ] as [([String], Int32, String)] {
            try program.run(["init"] + arguments).refused(status, naming: word)
        }
        #expect(!folder.has(place.keys))
        try program.run(["asn", "list"]).refused(66, naming: place.name, "ikrar init")
    }

    @Test("two programs that make the same registry at once: one does, and the other says that there is one")
    func initialisedTwice() throws {
        let folder = try Folder()
        let place = try RegistryPlace(in: folder)
        let program = Program(folder: folder, environment: place.environment)
        let started = try ["Satu", "Dua"].map { try program.start(["init", "--agency", $0]) }
        let runs = try started.map { try $0.finish() }.sorted { $0.status < $1.status }
        runs[0].ok()
        runs[1].refused(73, naming: place.name)
        try program.run(["event", "list"]).ok()
    }

    @Test("a new key file is its owner's alone")
    func keyMode() throws {
        let folder = try Folder()
        let place = try RegistryPlace(in: folder)
        _ = try Program(folder: folder, environment: place.environment).run(["init", "--agency", "X"]).ok()
        var status = stat()
        #expect(stat(folder.path(place.keys), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test("a key file that is missing, that others may read, or that is no key file")
    func keys() throws {
        let keys = office.registry.keys
        let path = folder.path(keys)
        chmod(path, 0o644)
        try office.ikrar("badge", "issue", "--all").refused(77, naming: keys, "chmod 600")
        try office.ikrar("badge", "issue", "--all", language: "en").refused(77, naming: keys, "chmod 600")
        try folder.write("bukan kunci\n", keys)
        chmod(path, 0o600)
        try office.ikrar("badge", "issue", "--all").refused(65, naming: keys, "cadangan")
        unlink(path)
        try office.ikrar("badge", "issue", "--all").refused(66, naming: keys, "cadangan")
        #expect(!folder.has(keys), "no new key is made for an old registry")
        #expect(!folder.has("out"))
    }
}
