import Foundation
import TestServers
import Testing

@Suite("where a registry is")
struct RegistryAddressTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test(
        "what looks like an address of another kind is refused, and its password shown nowhere",
        arguments: [
            "mysql://ikrar:rahasia-sekali@db/ikrar", "postgres:ikrar:rahasia-sekali@db",
            "host=db password=rahasia-sekali",
            "POSTGRES://ikrar:rahasia-sekali@db/ikrar", "postgres://ikrar:rahasia-sekali@db:port/ikrar",
            "postgresql://ikrar@db/ikrar?password=rahasia-sekali&sslmod=x", "postgres//ikrar://rahasia-sekali@db",
            "postgres://ikrar:rahasia-sekali/ikrar", "postgres://ikrar:rahasia-sekali@db/ikrar?sslmod=x",
            "postgres://ikrar:it's-rahasia-sekali@db/ikrar?sslmod=x",
        ])
    func secrets(_ address: String) throws {
        for command in [
            ["asn", "list"], ["init", "--agency", "X"], ["registry", "status"], ["registry", "migrate"],
        ] {
            for language in ["id", "en"] {
                let program = Program(folder: folder, environment: ["IKRAR_LANG": language])
                let run = try program.run(command + ["--registry", address, "--json"])
                run.refused(65)
                #expect(!run.errors.contains("rahasia-sekali"), "\(run.errors)")
            }
        }
        for arguments in [
            ["copy", address, "x.sqlite"], ["copy", "x.sqlite", address], ["sttus", address], ["copy", address],
        ] {
            let run = try Program(folder: folder).run(["registry"] + arguments)
            #expect(run.status != 0)
            #expect(!(run.output + run.errors).contains("rahasia-sekali"), "\(run.errors)")
        }
        #expect(folder.files(below: ".").isEmpty)
    }

    @Test("a server that does not answer is told of at once, without the password")
    func unreachable() throws {
        let address = "postgres://ikrar:rahasia-sekali@127.0.0.1:1/ikrar"
        for command in [["asn", "list"], ["init", "--agency", "X"], ["registry", "status"]] {
            let run = try Program(folder: folder).run(command + ["--registry", address])
            run.refused(69, naming: "postgres://ikrar@127.0.0.1:1/ikrar")
            #expect(!run.errors.contains("rahasia-sekali"))
        }
        #expect(folder.files(below: ".").isEmpty, "no key file without a registry")
    }

    @Test("--keys goes before the file beside the registry", .withoutRegistry)
    func keysBeside() throws {
        let program = Program(folder: folder)
        try program.run(["init", "--agency", "X", "--keys", "kunci"]).ok()
        #expect(folder.has("kunci"))
        #expect(!folder.has("ikrar.sqlite.keys"))
        try program.run(["event", "list"]).refused(66, naming: "ikrar.sqlite.keys", "--keys")
        try program.run(["event", "list", "--keys", "kunci"]).ok()
    }
}

@Suite("a registry on a server", .onServers)
struct ServerRegistryTests {
    private let folder: Folder
    private let database: TestServer

    init() throws {
        folder = try Folder()
        database = try TestServer.required().freshDatabase()
    }

    private func ikrar(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
        try Program(folder: folder, environment: environment).run(arguments + ["--registry", database.address])
    }

    @Test("its keys are those of --keys, of IKRAR_KEYS, or lie here under the database's name")
    func keys() throws {
        try ikrar("init", "--agency", "X", environment: ["IKRAR_KEYS": "lain.keys"]).ok()
        #expect(folder.has("lain.keys"))
        try ikrar("event", "list").refused(66, naming: "\(database.databaseName).keys")
        try ikrar("event", "list", environment: ["IKRAR_KEYS": "lain.keys"]).ok()
        try ikrar("event", "list", "--keys", "lain.keys", environment: ["IKRAR_KEYS": "tiada.keys"]).ok()
    }

    @Test("init refuses what is no key file, and goes on with what was cut off, under the key that is there")
    func cutOff() throws {
        let keys = "\(database.databaseName).keys"
        try folder.write("", keys)
        try ikrar("init", "--agency", "X").refused(73, naming: keys)
        try ikrar("event", "list").refused(66, naming: database.databaseName)
        let kept = "k1 \(String(repeating: "ab", count: 32))\n"
        try folder.write(kept, keys)
        chmod(folder.path(keys), 0o600)
        try ikrar("init", "--agency", "X").ok()
        #expect(try folder.read(keys) == Data(kept.utf8))
        try ikrar("event", "list").ok()
        try ikrar("init", "--agency", "Y").refused(73, naming: "sudah ada registri")
        #expect(try folder.read(keys) == Data(kept.utf8))
    }

    @Test("of many who make one registry at once in one folder, one does, and its key file stays")
    func together() throws {
        let program = Program(folder: folder)
        let running = try (0..<4).map { number in
            try program.start(["init", "--agency", "Pemda \(number)", "--registry", database.address])
        }
        let ended = try running.map { try $0.finish().status }
        #expect(ended.filter { $0 == 0 }.count <= 1)
        // Whoever came last would say that it is there; if each stood in another's way, one goes on with it now.
        if !ended.contains(0) { try ikrar("init", "--agency", "X").ok() }
        #expect(folder.has("\(database.databaseName).keys"))
        try ikrar("event", "list").ok()
    }
}
