import Dispatch
import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

@Suite("scans that go to a PostgreSQL server together", .serialized, .enabled(if: TestServer.current != nil))
struct ScanGroupTests {
    @Test("those that wait share a transaction, and each is answered", arguments: [1, 2, 20, 64])
    func goTogether(_ count: Int64) async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = (0..<count).map { pool.scan($0) }
        try await pool.letGo()
        for scan in scans { #expect(try await scan.value) }
        #expect(try await pool.kept() == Array(0..<count))
        #expect(try await pool.transactions() == 1)
    }

    @Test("a group has its measure: of more that wait, the others go with the next")
    func goInGroups() async throws {
        let pool = try await HeldPool(connections: 1)
        defer { pool.driver.close() }
        let scans = (0..<Int64(150)).map { pool.scan($0) }
        try await pool.letGo()
        for scan in scans { #expect(try await scan.value) }
        #expect(try await pool.transactions() == 3)
    }

    @Test("of two that claim the same, one is first, and both are answered")
    func claimOnce() async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = [0, 1, 7, 2, 7, 3].map { pool.scan($0) }
        try await pool.letGo()
        var first: [Bool] = []
        for scan in scans { first.append(try await scan.value) }
        #expect(first == [true, true, true, true, false, true])
        #expect(try await pool.kept() == [0, 1, 2, 3, 7])
    }

    @Test(
        "one that throws before it has changed anything leaves the others together",
        arguments: [0, 4, 9], [Refusal.atOnce, .afterItsQuestion, .afterItsConclusion])
    func failUnseen(_ failing: Int64, _ refusal: Refusal) async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = (0..<Int64(10)).map { number in
            pool.run { connection in
                if number == failing, refusal == .atOnce { throw Interrupted() }
                let isFirst = try HeldPool.claim(number, connection)
                if number == failing { throw Interrupted() }
                return isFirst
            }
        }
        try await pool.letGo()
        try await expect(scans, toFailAt: failing)
        #expect(try await pool.kept() == (0..<10).filter { $0 != failing })
        #expect(try await pool.transactions() == 1)
    }

    enum Refusal { case atOnce, afterItsQuestion, afterItsConclusion }

    @Test(
        "one that throws when it has changed something leaves nothing, and takes nothing of the others",
        arguments: [0, 4, 9], [Change.executed, .executedAsList, .asked, .askedFirst])
    func failHalfDone(_ failing: Int64, _ change: Change) async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = (0..<Int64(10)).map { number in
            pool.run { connection in
                if number == failing {
                    try change.make(connection)
                    throw Interrupted()
                }
                return try HeldPool.claim(number, connection)
            }
        }
        try await pool.letGo()
        try await expect(scans, toFailAt: failing)
        #expect(try await pool.kept() == (0..<10).filter { $0 != failing })
    }

    enum Change {
        case executed, executedAsList, asked, askedFirst

        func make(_ connection: any SQLConnection) throws {
            let row = "INSERT INTO kept (n) VALUES ($1)"
            if self != .askedFirst { _ = try connection.integers("SELECT n FROM kept WHERE n = $1", [99]) }
            switch self {
            case .executed: try connection.execute(row, [99])
            case .executedAsList: try connection.execute(row, each: [[99], [98]])
            case .asked, .askedFirst: try connection.rows("\(row) RETURNING n", [99]) { _ in }
            }
        }
    }

    private func expect(_ scans: [Task<Bool, any Error>], toFailAt failing: Int64) async throws {
        for (number, scan) in scans.enumerated() {
            if number == failing {
                await #expect(throws: Interrupted.self) { try await scan.value }
            } else {
                #expect(try await scan.value)
            }
        }
    }

    @Test("one whose statement is refused, even if it can live with that, takes nothing of the others")
    func surviveRefusedStatements() async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = (0..<Int64(5)).map { number in
            pool.scan(number) { connection in
                if number == 2 { _ = try? connection.integers("SELECT 1 / 0", []) }
            }
        }
        try await pool.letGo()
        for scan in scans where scan != scans[2] { #expect(try await scan.value) }
        await #expect(throws: RegistryError(.registryBroken)) { try await scans[2].value }
        #expect(try await pool.kept() == [0, 1, 3, 4])
    }

    @Test(
        "one whose first question is refused takes nothing of the others",
        arguments: [
            ("SELECT 1 / LENGTH($1)", "", RegistryError.Code.registryBroken), ("SELECT LENGTH($1)", "\0", .textRefused),
        ])
    func surviveRefusedQuestions(_ question: String, _ argument: String, _ code: RegistryError.Code) async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = (0..<Int64(5)).map { number in
            pool.run { connection in
                if number == 2 { _ = try connection.integers(question, [.text(argument)]) }
                return try HeldPool.claim(number, connection)
            }
        }
        try await pool.letGo()
        for scan in scans where scan != scans[2] { #expect(try await scan.value) }
        await #expect(throws: RegistryError(code)) { try await scans[2].value }
        #expect(try await pool.kept() == [0, 1, 3, 4])
    }

    @Test("one that is cancelled while it waits does not run, and the others go together")
    func leaveWhenCancelled() async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let runs = Counter()
        let scans = (0..<Int64(5)).map { number in pool.scan(number) { _ in if number == 2 { runs.add() } } }
        scans[2].cancel()
        await #expect(throws: CancellationError.self) { _ = try await scans[2].value }
        try await pool.letGo()
        for scan in scans where scan != scans[2] { #expect(try await scan.value) }
        #expect(runs.value == 0)
        #expect(try await pool.kept() == [0, 1, 3, 4])
        #expect(try await pool.transactions() == 1)
    }

    @Test("when all were cancelled that waited, the next one runs")
    func outliveCancelled() async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = (0..<Int64(5)).map { pool.scan($0) }
        for scan in scans { scan.cancel() }
        try await pool.letGo()
        for scan in scans { await #expect(throws: CancellationError.self) { _ = try await scan.value } }
        #expect(try await pool.scan(7).value)
        #expect(try await pool.kept() == [7])
    }

    @Test("when the table has changed under a statement that was prepared, each is answered")
    func outliveChangedTables() async throws {
        var pool = try await HeldPool(connections: 1)
        defer { pool.driver.close() }
        for round in Int64(0)..<2 {
            let scans = (0..<Int64(5)).map { number in
                pool.run { connection in
                    var columns = 0
                    try connection.rows("SELECT * FROM kept WHERE n < $1", [0]) { _ in columns += 1 }
                    return try HeldPool.claim(round * 5 + number, connection)
                }
            }
            try await pool.letGo()
            for scan in scans { #expect(try await scan.value) }
            _ = try await pool.driver.write { try $0.execute("ALTER TABLE kept ADD COLUMN c\(round) TEXT", []) }
            pool = try await pool.again(connections: 1)
        }
        try await pool.letGo()
        #expect(try await pool.kept() == Array(0..<10))
    }

    @Test("more statements than a connection keeps prepared can be asked by one group")
    func askMuch() async throws {
        let pool = try await HeldPool(connections: 1)
        defer { pool.driver.close() }
        let runs = Counter()
        let scans = (0..<60).map { number in
            pool.run { connection in
                runs.add()
                return try (0..<10).map {
                    let own = try connection.integers("SELECT \(number * 10)::BIGINT + \($0)", [])
                    return try connection.integers("SELECT $1::BIGINT", [.integer(own[0])])[0]
                }
            }
        }
        try await pool.letGo()
        var answers: [Int64] = []
        for scan in scans { answers += try await scan.value }
        #expect(answers == Array(0..<600))
        // None had to be begun again.
        #expect(runs.value == 120)
    }

    @Test("those that wait for another's lock too long are refused with registryLocked together, and none runs again")
    func lockedTogether() async throws {
        let address = try TestServer.required().freshAddress()
        let pool = try await HeldPool(at: address) { $0.lock = .milliseconds(100) }
        defer { pool.driver.close() }
        let other = try PostgresDriver(address, creating: false)
        defer { other.close() }
        let (begun, end) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let annulment = Task {
            try await other.write(beside: .nothing) { connection in
                _ = try connection.integers("SELECT 1", [])
                begun.signal()
                _ = end.wait(timeout: .now() + Waiting.most.seconds)
            }
        }
        await Waiting.until(begun)
        let runs = Counter()
        let scans = (0..<Int64(5)).map { number in
            pool.run { connection in
                runs.add()
                return try HeldPool.claim(number, connection)
            }
        }
        try await pool.letGo()
        for scan in scans { await #expect(throws: RegistryError(.registryLocked)) { try await scan.value } }
        end.signal()
        try await annulment.value
        #expect(runs.value == 5)
        #expect(try await pool.kept().isEmpty)
    }
}

private struct Interrupted: Error {}
