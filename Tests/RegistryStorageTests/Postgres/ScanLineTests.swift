import Dispatch
import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

@Suite("the line of scans before a pool", .serialized, .enabled(if: TestServer.current != nil))
struct ScanLineTests {
    @Test("scans take two connections at most, and leave the others to the office")
    func leavesConnections() async throws {
        let pool = try await HeldPool(connections: 3)
        defer { pool.driver.close() }
        let scan = pool.scan(1)
        _ = try await pool.run(beside: .scans) { try $0.execute("INSERT INTO kept (n) VALUES (7)", []) }.value
        // The scan had come before.
        #expect(try await pool.kept() == [7])
        try await pool.letGo()
        #expect(try await scan.value)
        #expect(try await pool.kept() == [1, 7])
    }

    @Test("a pool of one connection serves scans and others as they come", arguments: [true, false])
    func keepsOrder(isScanFirst: Bool) async throws {
        // By when they must have their turn, a scan that came first would come last.
        let pool = try await HeldPool(connections: 1) {
            $0.wait = .seconds(10)
            $0.patience = .seconds(60)
        }
        defer { pool.driver.close() }
        let order = Counter()
        let scan = { pool.run { _ in order.add() } }
        let other = { pool.run(beside: .scans) { _ in order.add() } }
        let first = isScanFirst ? scan() : other()
        let second = isScanFirst ? other() : scan()
        try await pool.letGo()
        #expect(try await first.value == 0)
        #expect(try await second.value == 1)
    }

    @Test("scans wait for a connection as long as for a lost server, which it may be waiting for; others do not")
    func waitsForServers() async throws {
        let pool = try await HeldPool {
            $0.wait = .milliseconds(50)
            $0.patience = .seconds(20)
        }
        defer { pool.driver.close() }
        let scan = pool.scan(1)
        let other = pool.run(beside: .scans) { _ in }
        await #expect(throws: RegistryError(.registryLocked)) { try await other.value }
        try await pool.letGo()
        #expect(try await scan.value)
    }

    @Test("scans that have waited too long are refused with registryLocked")
    func endsWaits() async throws {
        let pool = try await HeldPool {
            $0.wait = .milliseconds(50)
            $0.patience = .milliseconds(50)
        }
        defer { pool.driver.close() }
        let scans = (0..<Int64(3)).map { pool.scan($0) }
        for scan in scans { await #expect(throws: RegistryError(.registryLocked)) { try await scan.value } }
        try await pool.letGo()
        #expect(try await pool.scan(7).value)
        #expect(try await pool.kept() == [7])
    }

    @Test("scans that waited when the pool was closed are answered; those that come later are refused")
    func closes() async throws {
        let pool = try await HeldPool(connections: 3)
        let scans = (0..<Int64(5)).map { pool.scan($0) }
        let closing = Task { try await onThread { pool.driver.close() } }
        while (try? await pool.driver.read { _ in }) != nil { Waiting.rest(milliseconds: 2) }
        await #expect(throws: RegistryError(.registryUnreachable)) { try await pool.scan(7).value }
        try await pool.letGo()
        for scan in scans { #expect(try await scan.value) }
        try await closing.value
    }

    @Test("of many scans and others at once, on few connections, each is answered", arguments: [1, 2, 3])
    func answersAll(connections: Int) async throws {
        let pool = try await HeldPool(connections: connections)
        defer { pool.driver.close() }
        try await pool.letGo()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for gate in Int64(0)..<24 {
                group.addTask {
                    for round in Int64(0)..<20 {
                        switch gate % 6 {
                        case 0: _ = try await pool.driver.read { try $0.integers("SELECT 1", []) }
                        case 1: _ = try await pool.driver.write { try $0.integers("SELECT 1", []) }
                        case 2:
                            let scan = pool.scan(gate * 100 + round)
                            scan.cancel()
                            _ = try? await scan.value
                        default: #expect(try await pool.scan(gate * 100 + round).value)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let kept = Set(try await pool.kept())
        #expect(
            (Int64(0)..<24).filter { $0 % 6 > 2 }.allSatisfy { gate in
                (0..<20).allSatisfy { kept.contains(gate * 100 + $0) }
            })
    }
}
