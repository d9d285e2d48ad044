import Dispatch
import Foundation
import IkrarRegistry
import RegistrySQLite
import RegistryStorage
import Testing

@Suite("writes that wait for SQLite together")
struct SQLiteGroupingTests {
    private let path = TemporaryPath.fresh("grouping.sqlite")

    @Test("scans share a commit; other writes have one each", arguments: WriteCompany.allCases)
    func sharesCommits(_ company: WriteCompany) async throws {
        let queue = try await HeldQueue(path)
        let writes = (0..<20).map { queue.write($0, beside: company) }
        let before = try walFrames()
        try await queue.letGo()
        for write in writes { try await write.value }
        let frames = try walFrames() - before
        let areScans = [.everything, .everythingButBatches].contains(company)
        #expect(areScans ? frames < 20 : frames >= 20)
        #expect(try await queue.kept() == Array(0..<20))
    }

    @Test("keep the order in which they came, whatever their company")
    func keepsOrder() async throws {
        let queue = try await HeldQueue(path)
        let writes = (0..<60).map { queue.write($0, beside: $0 % 7 == 3 ? .scans : .everything) }
        try await queue.letGo()
        for write in writes { try await write.value }
        #expect(try await queue.kept() == Array(0..<60))
    }

    @Test("one that throws before it has changed anything leaves the others together", arguments: [0, 1, 4, 9])
    func failsUnseen(_ failing: Int64) async throws {
        let queue = try await HeldQueue(path)
        let runs = Counter()
        let writes = (0..<10).map { (number: Int64) in
            queue.run { connection in
                runs.add()
                #expect(try connection.integers("SELECT COUNT(*) FROM parents", []) == [0])
                if number == failing { throw Interrupted() }
                try connection.execute("INSERT INTO kept (n) VALUES ($1)", [.integer(number)])
            }
        }
        let before = try walFrames()
        try await queue.letGo()
        try await expect(writes, toFailAt: failing)
        #expect(try walFrames() - before < 9)
        #expect(runs.value == 10)
        #expect(try await queue.kept() == (0..<10).filter { $0 != failing })
    }

    @Test(
        "one that throws when it has changed something leaves nothing, and the others run again, each by itself",
        arguments: [0, 1, 4, 9], [Change.row, .returnedRow, .table])
    func failsHalfDone(_ failing: Int64, _ change: Change) async throws {
        let queue = try await HeldQueue(path)
        let runs = Counter()
        let writes = (0..<10).map { (number: Int64) in
            queue.run { connection in
                runs.add()
                if number == failing {
                    try connection.rows(change.rawValue, []) { _ in }
                    throw Interrupted()
                }
                try connection.execute("INSERT INTO kept (n) VALUES ($1)", [.integer(number)])
            }
        }
        try await queue.letGo()
        try await expect(writes, toFailAt: failing)
        // It, and those that it had joined; the first has joined nobody.
        #expect(runs.value == 10 + (failing == 0 ? 0 : Int(failing) + 1))
        #expect(try await queue.kept() == (0..<10).filter { $0 != failing })
        let left = "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'half' UNION ALL SELECT COUNT(*) FROM parents"
        #expect(try await queue.driver.read { try $0.integers(left, []) } == [0, 0])
    }

    enum Change: String {
        case row = "INSERT INTO parents VALUES ('a')"
        case returnedRow = "INSERT INTO parents VALUES ('a') RETURNING id"
        case table = "CREATE TABLE half (n BIGINT)"
    }

    private func expect(_ writes: [Task<Void, any Error>], toFailAt failing: Int64) async throws {
        for (number, write) in writes.enumerated() {
            if number == failing {
                await #expect(throws: Interrupted.self) { try await write.value }
            } else {
                try await write.value
            }
        }
    }

    @Test("a statement that is refused can be lived with, and the rest of its write stands")
    func survivesRefusedStatements() async throws {
        let queue = try await HeldQueue(path)
        let writes = (0..<3).map { (number: Int64) in
            queue.write(number) { connection in
                #expect(throws: RegistryError(.registryChanged)) {
                    try connection.execute("INSERT INTO unique_ones VALUES (1), (1)", [])
                }
            }
        }
        try await queue.letGo()
        for write in writes { try await write.value }
        #expect(try await queue.kept() == [0, 1, 2])
    }

    @Test("when the commit fails, each is told so, also one that threw, and nothing of any is there")
    func failsTogetherAtCommit() async throws {
        let queue = try await HeldQueue(path)
        let writes = (0..<5).map { (number: Int64) in
            queue.run { connection in
                if number == 1 { throw Interrupted() }
                try connection.execute("INSERT INTO kept (n) VALUES ($1)", [.integer(number)])
                if number == 3 { try connection.execute("INSERT INTO children VALUES ('without a parent')", []) }
            }
        }
        try await queue.letGo()
        for write in writes { await #expect(throws: RegistryError(.registryChanged)) { try await write.value } }
        #expect(try await queue.kept().isEmpty)
    }

    @Test("when SQLite undoes the transaction by itself, those that ran are told so", arguments: [true, false])
    func failsTogetherWhenUndone(_ isNoticed: Bool) async throws {
        let queue = try await HeldQueue(path)
        let writes = (0..<5).map { (number: Int64) in
            queue.write(number) { connection in
                guard number == 3 else { return }
                do {
                    try connection.execute("INSERT OR ROLLBACK INTO unique_ones VALUES (1), (1)", [])
                } catch {
                    if isNoticed { throw error }
                    // It would be written for good, outside of any transaction.
                    _ = try? connection.execute("INSERT INTO kept (n) VALUES (99)", [])
                }
            }
        }
        try await queue.letGo()
        for write in writes[...3] { await #expect(throws: RegistryError(.registryChanged)) { try await write.value } }
        try await writes[4].value
        #expect(try await queue.kept() == [4])
    }

    @Test("when none can begin, each that waited is told so", arguments: [WriteCompany.everything, .scans])
    func failsTogetherAtBegin(_ company: WriteCompany) async throws {
        let queue = try await HeldQueue(path)
        let closing = queue.write(0) { _ = try $0.execute("PRAGMA query_only = ON", []) }
        let writes = (1..<5).map { queue.write($0, beside: $0 == 1 ? .scans : company) }
        try await queue.letGo()
        try await closing.value
        for write in writes { await #expect(throws: RegistryError(.registryUnwritable)) { try await write.value } }
        #expect(try await queue.kept() == [0])
    }

    @Test("a cancelled task leaves the queue, and nothing of its write happens")
    func leavesWhenCancelled() async throws {
        let queue = try await HeldQueue(path)
        let writes = (0..<5).map { queue.write($0) }
        writes[2].cancel()
        await #expect(throws: CancellationError.self) { try await writes[2].value }
        try await queue.letGo()
        for write in writes where write != writes[2] { try await write.value }
        #expect(try await queue.kept() == [0, 1, 3, 4])
    }

    @Test("a task that is cancelled already does not write")
    func refusesCancelled() async throws {
        let queue = try await HeldQueue(path)
        try await queue.letGo()
        let cancelled = Task { [driver = queue.driver] in
            withUnsafeCurrentTask { $0?.cancel() }
            try await driver.write(beside: .everything) { _ = try $0.execute("INSERT INTO kept (n) VALUES (2)", []) }
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        #expect(try await queue.kept().isEmpty)
    }

    private func walFrames() throws -> Int {
        let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        return (try #require(size) - 32) / (4096 + 24)
    }
}

private struct Interrupted: Error {}

/// A registry whose writer is held up by a first write, so that the writes after it wait together.
private struct HeldQueue {
    let driver: SQLiteDriver
    private let gate = DispatchSemaphore(value: 0)
    private let first: Task<Void, any Error>

    init(_ path: String) async throws {
        let driver = try SQLiteDriver(path: path, creating: true)
        self.driver = driver
        try await driver.write { connection in
            try connection.execute("CREATE TABLE kept (place INTEGER PRIMARY KEY, n BIGINT NOT NULL)", [])
            try connection.execute("CREATE TABLE unique_ones (n BIGINT UNIQUE)", [])
            try connection.execute("CREATE TABLE parents (id TEXT PRIMARY KEY)", [])
            try connection.execute(
                "CREATE TABLE children (parent TEXT REFERENCES parents DEFERRABLE INITIALLY DEFERRED)", [])
        }
        first = Task.immediate { [gate] in try await driver.write { _ in gate.wait() } }
    }

    // A place in the queue is taken when these return.

    func write(
        _ number: Int64,
        beside company: WriteCompany = .everything,
        then: @escaping @Sendable (any SQLConnection) throws -> Void = { _ in },
    ) -> Task<Void, any Error> {
        run(beside: company) { connection in
            try connection.execute("INSERT INTO kept (n) VALUES ($1)", [.integer(number)])
            try then(connection)
        }
    }

    func run(
        beside company: WriteCompany = .everything,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Void,
    ) -> Task<Void, any Error> {
        Task.immediate { [driver] in try await driver.write(beside: company, body) }
    }

    func letGo() async throws {
        gate.signal()
        try await first.value
    }

    /// The numbers that were written, in the order of their writes.
    func kept() async throws -> [Int64] {
        try await driver.read { try $0.integers("SELECT n FROM kept ORDER BY place", []) }
    }
}
