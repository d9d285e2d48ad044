import Dispatch
import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

@Suite("the pool of PostgreSQL connections", .serialized, .enabled(if: TestServer.current != nil))
struct PostgresPoolTests {
    private func driver(
        connections: Int = 1, _ set: (inout PostgresPool.Limits) -> Void = { _ in }
    ) throws -> (driver: PostgresDriver, schema: String) {
        let server = try TestServer.required().freshSchema()
        let schema = try server.schema()
        var limits = PostgresPool.Limits(connections: connections)
        limits.idle = Waiting.most
        set(&limits)
        let address = try PostgresAddress(server.with("application_name=\(schema)").address)
        return (try PostgresDriver(address, creating: true, pool: limits), schema)
    }

    private func connections(of schema: String) throws -> Int {
        try TestServer.required().ask(
            "SELECT pid FROM pg_stat_activity WHERE application_name = '\(schema)'"
        ).count
    }

    @Test("has no more connections than it may, and makes them when they are needed")
    func isBounded() async throws {
        let (driver, schema) = try driver(connections: 3)
        defer { driver.close() }
        _ = try await driver.read { try $0.integers("SELECT 1", []) }
        // The server takes a moment to end the one that found the registry.
        for _ in 0..<500 where try connections(of: schema) > 1 { Waiting.rest(milliseconds: 20) }
        #expect(try connections(of: schema) == 1)
        let (running, full, tooMany) = (Counter(), Counter(), Counter())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    _ = try await driver.read { connection in
                        _ = try connection.integers("SELECT 1", [])
                        let now = running.add() + 1
                        if now == 3 { full.add() }
                        if now > 3 { tooMany.add() }
                        for _ in 0..<2_000 where full.value == 0 { Waiting.rest(milliseconds: 5) }
                        running.add(-1)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(full.value > 0)
        #expect(tooMany.value == 0)
        #expect(try connections(of: schema) == 3)
    }

    @Test("gives back connections that nobody uses")
    func endsIdleConnections() async throws {
        let (driver, schema) = try driver { $0.idle = .milliseconds(100) }
        defer { driver.close() }
        let pool = self
        #expect(try await driver.read { try ($0.integers("SELECT 1", []), pool.connections(of: schema)).1 } == 1)
        for _ in 0..<500 where try connections(of: schema) > 0 { Waiting.rest(milliseconds: 20) }
        #expect(try connections(of: schema) == 0)
        #expect(try await driver.read { try $0.integers("SELECT 1", []) } == [1])
    }

    @Test("refuses with registryLocked who has waited for a connection too long")
    func endsWaits() async throws {
        let (driver, _) = try driver { $0.wait = .milliseconds(150) }
        defer { driver.close() }
        let (begun, end) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let busy = Task { try await driver.read { _ in hold(begun, end) } }
        await Waiting.until(begun)
        await #expect(throws: RegistryError(.registryLocked)) { try await driver.read { _ in } }
        await #expect(throws: RegistryError(.registryLocked)) { try await driver.read { _ in } }
        end.signal()
        #expect(try await busy.value)
        #expect(try await driver.read { _ in 1 } == 1)
    }

    @Test("lets a cancelled task go that was waiting")
    func letsCancelledGo() async throws {
        let (driver, _) = try driver()
        defer { driver.close() }
        let (begun, end) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let busy = Task { try await driver.read { _ in hold(begun, end) } }
        await Waiting.until(begun)
        let runs = Counter()
        let waiting = Task { try await driver.write { _ in runs.add() } }
        try await Task.sleep(for: .milliseconds(20))
        waiting.cancel()
        await #expect(throws: CancellationError.self) { _ = try await waiting.value }
        end.signal()
        #expect(try await busy.value)
        #expect(runs.value == 0)
    }

    @Test("a cancelled task whose body is running is undone, and its connection is good for the next")
    func undoesCancelled() async throws {
        let (driver, _) = try driver()
        defer { driver.close() }
        _ = try await driver.write { try $0.execute("CREATE TABLE undone (n BIGINT)", []) }
        let (begun, end) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let running = Task {
            try await driver.write { connection in
                try connection.execute("INSERT INTO undone VALUES (1)", [])
                return hold(begun, end)
            }
        }
        await Waiting.until(begun)
        running.cancel()
        end.signal()
        await #expect(throws: CancellationError.self) { _ = try await running.value }
        #expect(try await driver.read { try $0.integers("SELECT n FROM undone", []) }.isEmpty)
    }

    @Test(
        "a write waits for those it may not run beside, and is refused with registryLocked when it waits too long",
        arguments: WriteCompany.allCases, WriteCompany.allCases)
    func keepsCompany(first: WriteCompany, second: WriteCompany) async throws {
        let (driver, _) = try driver(connections: 2) { $0.lock = .milliseconds(100) }
        defer { driver.close() }
        let (begun, end) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let busy = Task {
            try await driver.write(beside: first) { connection in
                _ = try connection.integers("SELECT 1", [])
                return hold(begun, end)
            }
        }
        await Waiting.until(begun)
        let isAlone = first == .nothing || second == .nothing || (first == second && first != .everything)
        let waiting = Task { try await driver.write(beside: second) { try $0.integers("SELECT 2", []) } }
        if isAlone {
            await #expect(throws: RegistryError(.registryLocked)) { try await waiting.value }
        } else {
            #expect(try await waiting.value == [2])
        }
        // Reads wait for nobody.
        #expect(try await driver.read { try $0.integers("SELECT 3", []) } == [3])
        end.signal()
        #expect(try await busy.value)
    }

    @Test("scans run beside one another, and beside other writes")
    func runsScansTogether() async throws {
        let (driver, _) = try driver(connections: 4)
        defer { driver.close() }
        let running = Counter()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for company in [WriteCompany.everything, .everything, .scans, .everythingButBatches] {
                group.addTask {
                    try await driver.write(beside: company) { connection in
                        _ = try connection.integers("SELECT 1", [])
                        running.add()
                        for _ in 0..<2_000 where running.value < 4 { Waiting.rest(milliseconds: 5) }
                        return running.value == 4
                    }
                }
            }
            for try await haveMet in group { #expect(haveMet) }
        }
    }

    @Test("a pool that was closed refuses, and leaves no connection behind")
    func closes() async throws {
        let (driver, schema) = try driver(connections: 2)
        _ = try await driver.read { try $0.integers("SELECT 1", []) }
        driver.close()
        await #expect(throws: RegistryError(.registryUnreachable)) { try await driver.read { _ in } }
        for _ in 0..<500 where try connections(of: schema) > 0 { Waiting.rest(milliseconds: 20) }
        #expect(try connections(of: schema) == 0)
    }
}

/// Keeps a body where it is until it is let go.
private func hold(_ begun: DispatchSemaphore, _ end: DispatchSemaphore) -> Bool {
    begun.signal()
    return end.wait(timeout: .now() + Waiting.most.seconds) == .success
}
