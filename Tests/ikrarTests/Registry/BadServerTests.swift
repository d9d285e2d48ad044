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

    @Test("a database that is not there, or that holds no registry: says how to make one")
    func missing() throws {
        try ikrar("asn", "list", at: server.database("tiada_sama_sekali").address).refused(
            66, naming: "tiada_sama_sekali", "tidak ada di sana", "ikrar init")
        try ikrar("init", "--agency", "X", at: server.database("tiada_sama_sekali").address).refused(
            66, naming: "tiada_sama_sekali", "createdb")
        let empty = try server.freshDatabase()
        defer { try? server.drop(empty) }
        try ikrar("asn", "list", at: empty.address).refused(66, naming: empty.databaseName, "ada, tetapi", "ikrar init")
        #expect(try empty.ask("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").isEmpty, "looking makes nothing")
    }

    @Test("another program's tables are not touched")
    func foreign() throws {
        let other = try server.freshDatabase()
        defer { try? server.drop(other) }
        try other.ask("CREATE TABLE people (isi text); INSERT INTO people VALUES ('x')")
        try ikrar("init", "--agency", "X", at: other.address).refused(65, naming: other.databaseName, "createdb")
        #expect(try other.ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == [["people"]])
        #expect(try other.ask("SELECT isi FROM people") == [["x"]])
        #expect(folder.files(below: ".").isEmpty)
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
}
