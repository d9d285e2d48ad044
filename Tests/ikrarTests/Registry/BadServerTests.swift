import Foundation
import TestServers
import Testing

@Suite("servers that cannot be used", .onServers)
struct BadServerTests {
    private let server: TestServer
    private let folder: Folder

    init() throws {
        server = try TestServer.required()
        folder = try Folder()
    }

    private func ikrar(_ arguments: String..., at registry: String) throws -> Run {
        let program = Program(folder: folder, environment: ["IKRAR_REGISTRY": registry])
        let run = try program.run(arguments)
        #expect(!run.errors.contains("rahasia"), "no password in what is said")
        return run
    }

    @Test("a server where nobody listens is told by its address")
    func unreachable() throws {
        try ikrar("asn", "list", at: "postgresql://ikrar:rahasia@127.0.0.1:1/apel").refused(69, naming: "127.0.0.1")
        try ikrar("init", "--agency", "X", at: "postgresql://ikrar:rahasia@127.0.0.1:1/apel").refused(
            69, naming: "127.0.0.1")
        #expect(!folder.has("apel.keys"), "no keys without a registry")
    }

    @Test("an address that cannot be understood is no path of a file")
    func misunderstood() throws {
        for address in ["postgresql://ikrar:rahasia@pusat:lima/apel", "postgres://ikrar:rahasia@pusat/apel?sslmod=x"] {
            try ikrar("asn", "list", at: address).refused(65, naming: "postgres")
        }
        #expect(folder.files(below: ".").isEmpty)
    }

    @Test("a database that is not there, or that holds no registry: says how to make one")
    func missing() throws {
        try ikrar("asn", "list", at: server.database("tiada_sama_sekali").address).refused(
            66, naming: "tiada_sama_sekali", "ikrar init")
        let empty = try server.freshDatabase()
        defer { try? server.drop(empty) }
        try ikrar("asn", "list", at: empty.address).refused(66, naming: empty.databaseName, "ikrar init")
        #expect(try empty.ask("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").isEmpty, "looking makes nothing")
    }

    @Test("another program's tables are not touched")
    func foreign() throws {
        let other = try server.freshDatabase()
        defer { try? server.drop(other) }
        try other.ask("CREATE TABLE people (isi text); INSERT INTO people VALUES ('x')")
        #expect(try ikrar("init", "--agency", "X", at: other.address).status != 0)
        #expect(try other.ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == [["people"]])
        #expect(try other.ask("SELECT isi FROM people") == [["x"]])
        #expect(!folder.has("\(other.databaseName).keys"))
    }

    @Test("a user who may not log in, or may not read the registry, is refused")
    func refused() throws {
        let office = try Office()
        let database = try #require(office.registry.database)
        let name = "u\(database.databaseName)"
        try database.ask("CREATE ROLE \(name) NOLOGIN PASSWORD 'rahasia'")
        defer { _ = try? database.ask("DROP ROLE \(name)") }
        let address = database.with("user=\(name)").with("password=rahasia").address
        try office.program(["IKRAR_REGISTRY": address]).run(["asn", "list"]).refused(77, naming: name)
        try database.ask("ALTER ROLE \(name) LOGIN")
        try office.program(["IKRAR_REGISTRY": address]).run(["asn", "list"]).refused(
            77, naming: database.databaseName)
    }

    @Test(
        "a wrong password is refused",
        .enabled(if: TestServer.current?.isOverTCP == true, "asked for over TCP only: scripts/with-postgres --tcp"))
    func wrongPassword() throws {
        try ikrar("asn", "list", at: server.with("password=rahasia").address).refused(77, naming: server.databaseName)
    }

    @Test("IKRAR_REGISTRY names the registry, and --registry goes before it")
    func environment() throws {
        let office = try Office()
        let there = try #require(office.registry.database).address
        let program = office.program(["IKRAR_REGISTRY": server.database("tiada").address])
        try program.run(["asn", "list"]).refused(66, naming: "tiada")
        try program.run(["asn", "list", "--registry", there]).ok()
    }

    @Test("keys lie where --keys or IKRAR_KEYS says, else here under the database's name")
    func keys() throws {
        let office = try Office()
        let scan = ["checkin", Office.apel, "--gate", "Utara", "--json"]
        let line = Program.Input.text(office.wearers[0].scanned(at: "07:10:00"))
        let moved = office.folder.path("kunci-apel")
        try FileManager.default.moveItem(atPath: office.folder.path(office.registry.keys), toPath: moved)
        try office.program.run(scan, input: line).refused(66, naming: office.registry.keys)
        let byOption = try office.program.run(scan + ["--keys", moved], input: line).ok().objects()
        #expect(byOption[0]["outcome"]?.text == "present")
        let byEnvironment = try office.program(["IKRAR_KEYS": moved]).run(scan, input: line).ok().objects()
        #expect(byEnvironment[0]["replay"]?.flag == true)
    }
}
