import Foundation
import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

@Suite("a PostgreSQL server that is lost", .serialized, .enabled(if: TestServer.current != nil))
struct LostServerTests {
    private func terminate(_ process: Int64) throws {
        try TestServer.required().ask("SELECT pg_terminate_backend(\(process))")
    }

    @Test("in the middle of a body: the body runs again, and what it wrote stands once", arguments: [true, false])
    func losesBodies(runsInPlace: Bool) async throws {
        let server = try TestServer.required()
        let driver = try PostgresDriver(server.freshAddress(), creating: true, runsInPlace: runsInPlace)
        defer { driver.close() }
        _ = try await driver.write { try $0.execute("CREATE TABLE kept (n BIGINT)", []) }
        for company in WriteCompany.allCases {
            let runs = Counter()
            try await driver.write(beside: company) { connection in
                try connection.execute("INSERT INTO kept VALUES (1)", [])
                if runs.add() == 0 {
                    let process = try connection.integers("SELECT pg_backend_pid()", [])[0]
                    try server.ask("SELECT pg_terminate_backend(\(process))")
                    Waiting.rest(milliseconds: 50)
                }
                try connection.execute("INSERT INTO kept VALUES (2)", [])
            }
            #expect(runs.value == 2)
        }
        let kept = try await driver.read { try $0.integers("SELECT n FROM kept ORDER BY n", []) }
        #expect(kept == WriteCompany.allCases.map { _ in 1 } + WriteCompany.allCases.map { _ in 2 })
    }

    @Test("in the middle of an answer that was being read: the read begins again")
    func losesReads() async throws {
        let server = try TestServer.required()
        let driver = try PostgresDriver(server.freshAddress(), creating: true)
        defer { driver.close() }
        let runs = Counter()
        let count = try await driver.read { connection in
            let isFirst = runs.add() == 0
            let process = try connection.integers("SELECT pg_backend_pid()", [])[0]
            var count = 0
            try connection.rows("SELECT n, repeat('x', 100) FROM generate_series(1, 300000) n", []) { _ in
                count += 1
                if isFirst, count == 10 { try server.ask("SELECT pg_terminate_backend(\(process))") }
            }
            return count
        }
        #expect(count == 300_000)
        #expect(runs.value == 2)
    }

    @Test("in the middle of rows that are handed out as they come: nobody is handed one twice")
    func breaksOffLists() async throws {
        let server = try TestServer.required()
        let place = try server.freshSchema()
        let name = try place.schema()
        let address = try PostgresAddress(place.with("application_name=\(name)").address)
        let driver = try PostgresDriver(address, creating: true)
        defer { driver.close() }
        let store = try await SQLRegistryStore(driver: driver)
        let runs = Counter()
        await #expect(throws: RegistryError(.registryUnreachable)) {
            try await store.readOnce { transaction in
                runs.add()
                _ = try transaction.units()
                try server.ask(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '\(name)'")
                Waiting.rest(milliseconds: 50)
                _ = try transaction.units()
            }
        }
        #expect(runs.value == 1)
    }

    @Test("while nothing was asked of it: nobody hears of it")
    func losesIdleConnections() async throws {
        let server = try TestServer.required()
        let driver = try PostgresDriver(server.freshAddress(), creating: true)
        defer { driver.close() }
        for _ in 0..<3 {
            let process = try await driver.read { try $0.integers("SELECT pg_backend_pid()", [])[0] }
            try terminate(process)
            Waiting.rest(milliseconds: 30)
        }
        #expect(try await driver.write { try $0.integers("SELECT 1", []) } == [1])
    }

    @Test(
        "at COMMIT: a write that happened is not done again, one that did not is",
        .enabled(if: TestServer.isOnSocket),
        arguments: [WriteCompany.scans, .nothing], [[PostgresRelay.Cut.answer], [.commit], [.commit, .answer]])
    func losesCommits(_ company: WriteCompany, _ cuts: [PostgresRelay.Cut]) async throws {
        let (relay, driver) = try relayed()
        defer { relay.stop() }
        _ = try await driver.write { try $0.execute("CREATE TABLE once (n BIGINT)", []) }
        relay.cut(cuts)
        let (runs, connections) = (Counter(), relay.connections)
        let value = try await driver.write(beside: company) { connection in
            runs.add()
            try connection.execute("INSERT INTO once VALUES (1)", [])
            return "told"
        }
        #expect(value == "told")
        #expect(runs.value == cuts.count { $0 == .commit } + 1)
        #expect(relay.connections == connections + cuts.count)
        #expect(try await driver.read { try $0.integers("SELECT n FROM once", []) } == [1])
    }

    @Test(
        "at the COMMIT of a scan: it is done again, and leaves a mark so that its commit is waited for",
        .enabled(if: TestServer.isOnSocket))
    func repeatsScans() async throws {
        let (relay, driver) = try relayed()
        defer { relay.stop() }
        _ = try await driver.write { try $0.execute("CREATE TABLE scanned (id TEXT PRIMARY KEY)", []) }
        let receipts = "SELECT COUNT(*) FROM ikrar_receipts"
        let before = try await driver.read { try $0.integers(receipts, [])[0] }
        relay.cut([.answer])
        let runs = Counter()
        let isFirst = try await driver.write(beside: .everything) { connection in
            runs.add()
            return try connection.execute("INSERT INTO scanned VALUES ('a') ON CONFLICT DO NOTHING", []) > 0
        }
        #expect(runs.value == 2)
        #expect(!isFirst)
        #expect(try await driver.read { try $0.integers("SELECT COUNT(*) FROM scanned", []) } == [1])
        #expect(try await driver.read { try $0.integers(receipts, [])[0] } == before + 1)
    }

    @Test(
        "a read whose end was not answered stands",
        .enabled(if: TestServer.isOnSocket))
    func keepsReads() async throws {
        let (relay, driver) = try relayed()
        defer { relay.stop() }
        relay.cut([.answer])
        let runs = Counter()
        let value = try await driver.read { connection in
            runs.add()
            return try connection.integers("SELECT 1", [])
        }
        #expect(value == [1])
        #expect(runs.value == 1)
    }

    @Test(
        "that does not come back: registryUnreachable when the patience is over",
        .enabled(if: TestServer.isOnSocket))
    func endsPatience() async throws {
        let (relay, driver) = try relayed { $0.patience = .milliseconds(300) }
        let process = try await driver.read { try $0.integers("SELECT pg_backend_pid()", [])[0] }
        relay.stop()
        try FileManager.default.removeItem(atPath: relay.folder)
        try terminate(process)
        do {
            try await driver.write { _ = try $0.execute("SELECT 1", []) }
            Issue.record("there is no server")
        } catch let error as RegistryError {
            #expect(error.code == .registryUnreachable)
            #expect(error.subject.hasPrefix("postgres://"))
            #expect(error.detail.contains("No such file"))
        }
    }

    @Test("a server that does not answer in time is lost")
    func losesTheSlow() async throws {
        let driver = try PostgresDriver(
            TestServer.required().freshAddress(), creating: true,
            pool: Self.limits { $0.scanAnswer = .milliseconds(200) })
        defer { driver.close() }
        let runs = Counter()
        try await driver.write(beside: .everything) { connection in
            if runs.add() == 0 { try connection.execute("SELECT pg_sleep(20)", []) }
        }
        #expect(runs.value == 2)
    }

    private static func limits(_ set: (inout PostgresPool.Limits) -> Void) -> PostgresPool.Limits {
        var limits = PostgresPool.Limits(connections: 1)
        set(&limits)
        return limits
    }

    private func relayed(
        _ set: (inout PostgresPool.Limits) -> Void = { _ in }
    ) throws -> (PostgresRelay, PostgresDriver) {
        let (relay, address) = try TestServer.required().relayed()
        return (relay, try PostgresDriver(address, creating: true, pool: Self.limits(set)))
    }
}
