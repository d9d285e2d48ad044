import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

@Suite(
    "a PostgreSQL server that is lost to scans that go together", .serialized,
    .enabled(if: TestServer.current != nil && TestServer.isOnSocket))
struct LostGroupTests {
    private static let receipts = "SELECT COUNT(*) FROM ikrar_receipts"

    @Test(
        "at their COMMIT: each stands once, is answered, and left a mark so that its commit was waited for",
        arguments: [[PostgresRelay.Cut.answer], [.commit], [.commit, .answer]])
    func losesCommits(_ cuts: [PostgresRelay.Cut]) async throws {
        let (relay, address) = try TestServer.required().relayed()
        defer { relay.stop() }
        let pool = try await HeldPool(at: address)
        defer { pool.driver.close() }
        let before = try await receipts(at: address)
        let scans = (0..<Int64(5)).map { pool.scan($0) }
        relay.cut(cuts)
        try await pool.letGo()
        // When the commit had happened, it finds its own row.
        for scan in scans { #expect(try await scan.value || cuts != [.commit]) }
        #expect(try await pool.kept() == Array(0..<5))
        #expect(try await pool.transactions() == (cuts == [.answer] ? 1 : 5))
        // The one that was cut off once more has left two.
        #expect(try await receipts(at: address) == before + (cuts == [.commit, .answer] ? 6 : 5))
    }

    @Test("before their COMMIT: each stands once and is answered, and none is in doubt")
    func losesBodies() async throws {
        let (relay, address) = try TestServer.required().relayed()
        defer { relay.stop() }
        let pool = try await HeldPool(at: address)
        defer { pool.driver.close() }
        let before = try await receipts(at: address)
        let runs = Counter()
        let scans = (0..<Int64(5)).map { number in
            pool.scan(number) { connection in
                if number == 3, runs.add() == 0 { try Self.end(connection) }
            }
        }
        try await pool.letGo()
        for scan in scans { #expect(try await scan.value) }
        #expect(runs.value == 2)
        #expect(try await pool.kept() == Array(0..<5))
        #expect(try await receipts(at: address) == before)
    }

    @Test("that does not come back: they wait for it together, and each is refused with registryUnreachable")
    func waitTogether() async throws {
        let (relay, address) = try TestServer.required().relayed()
        defer { relay.stop() }
        let pool = try await HeldPool(at: address) { $0.patience = .zero }
        defer { pool.driver.close() }
        let connections = relay.connections
        let scans = (0..<Int64(5)).map { number in
            pool.scan(number) { connection in
                relay.refuse()
                try Self.end(connection)
            }
        }
        try await pool.letGo()
        for scan in scans { await #expect(throws: RegistryError(.registryUnreachable)) { try await scan.value } }
        #expect(relay.connections == connections + 1)
    }

    @Test("at their COMMIT, for good: each is told that it may have happened")
    func staysInDoubt() async throws {
        let (relay, address) = try TestServer.required().relayed()
        defer { relay.stop() }
        let pool = try await HeldPool(at: address) { $0.patience = .zero }
        defer { pool.driver.close() }
        let connections = relay.connections
        let scans = (0..<Int64(5)).map { pool.scan($0) { _ in relay.refuse() } }
        relay.cut([.answer])
        try await pool.letGo()
        for scan in scans {
            do {
                _ = try await scan.value
                Issue.record("nobody can know")
            } catch let error as RegistryError {
                #expect(error.code == .registryUnreachable)
                #expect(error.detail.hasPrefix("COMMIT?"))
            }
        }
        #expect(relay.connections == connections + 1)
    }

    /// Ends the connection on the server's side, and notices.
    private static func end(_ connection: any SQLConnection) throws {
        let process = try connection.integers("SELECT pg_backend_pid()", [])[0]
        try TestServer.required().ask("SELECT pg_terminate_backend(\(process))")
        Waiting.rest(milliseconds: 50)
        _ = try connection.integers("SELECT 1", [])
    }

    private func receipts(at address: PostgresAddress) async throws -> Int64 {
        let driver = try PostgresDriver(address, creating: false, runsInPlace: true)
        defer { driver.close() }
        return try await driver.read { try $0.integers(Self.receipts, [])[0] }
    }
}
