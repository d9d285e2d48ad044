import Dispatch
import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers

/// A registry on a server whose connections for scans are held up, so that the scans after them wait together.
///
/// `kept` has a row for every scan: its number, and the transaction that it came with.
struct HeldPool {
    let driver: PostgresDriver
    private let gate = DispatchSemaphore(value: 0)
    private let holding: [Task<Void, any Error>]

    /// - Parameter connections: With 2 and more, two of them are held up.
    init(
        connections: Int = 2,
        at address: PostgresAddress? = nil,
        _ set: (inout PostgresPool.Limits) -> Void = { _ in }
    ) async throws {
        var limits = PostgresPool.Limits(connections: connections)
        // On a machine that is busy with all the other tests, a test may not have its turn for long.
        limits.wait = Waiting.most
        set(&limits)
        let driver = try PostgresDriver(
            address ?? TestServer.required().freshAddress(), creating: true, pool: limits)
        self.driver = driver
        _ = try await driver.write {
            try $0.execute("CREATE TABLE kept (n BIGINT PRIMARY KEY, tx BIGINT DEFAULT txid_current())", [])
        }
        holding = try await Self.hold(driver, connections, gate)
    }

    private init(holding driver: PostgresDriver, connections: Int) async throws {
        self.driver = driver
        holding = try await Self.hold(driver, connections, gate)
    }

    /// Holds it up once more.
    func again(connections: Int) async throws -> HeldPool {
        try await HeldPool(holding: driver, connections: connections)
    }

    private static func hold(
        _ driver: PostgresDriver, _ connections: Int, _ gate: DispatchSemaphore
    ) async throws -> [Task<Void, any Error>] {
        let begun = DispatchSemaphore(value: 0)
        var holding: [Task<Void, any Error>] = []
        for _ in 0..<min(connections, 2) {
            holding.append(
                Task.immediate {
                    try await driver.write(beside: .everything) { _ in
                        begun.signal()
                        _ = gate.wait(timeout: .now() + Waiting.most.seconds)
                    }
                })
            await Waiting.until(begun)
        }
        return holding
    }

    func letGo() async throws {
        for _ in holding { gate.signal() }
        for holder in holding { try await holder.value }
    }

    // A place in the line is taken when these return.

    /// - Returns: Whether it was first with the number.
    func scan(
        _ number: Int64,
        then: @escaping @Sendable (any SQLConnection) throws -> Void = { _ in }
    ) -> Task<Bool, any Error> {
        run { connection in
            let isFirst = try Self.claim(number, connection)
            try then(connection)
            return isFirst
        }
    }

    func run<Value: Sendable>(
        beside company: WriteCompany = .everything,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) -> Task<Value, any Error> {
        Task.immediate { [driver] in try await driver.write(beside: company, body) }
    }

    /// As a scan claims an attendance.
    static func claim(_ number: Int64, _ connection: any SQLConnection) throws -> Bool {
        guard try connection.integers("SELECT n FROM kept WHERE n = $1", [.integer(number)]).isEmpty else {
            return false
        }
        let row = "INSERT INTO kept (n) VALUES ($1)"
        if connection.concludes {
            try connection.conclude(with: row, [.integer(number)])
            return true
        }
        return try connection.execute("\(row) ON CONFLICT DO NOTHING", [.integer(number)]) > 0
    }

    func kept() async throws -> [Int64] {
        try await driver.read { try $0.integers("SELECT n FROM kept ORDER BY n", []) }
    }

    /// How many transactions what is kept came with.
    func transactions() async throws -> Int64 {
        try await driver.read { try $0.integers("SELECT COUNT(DISTINCT tx) FROM kept", [])[0] }
    }
}
