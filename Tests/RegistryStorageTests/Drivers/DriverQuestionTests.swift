import IkrarRegistry
import RegistryStorage
import Testing

/// What every driver promises of questions within a transaction.
@Suite("an SQL driver's questions", .serialized)
struct DriverQuestionTests {
    private struct Interrupted: Error {}

    private func numbered(_ driver: DriverUnderTest, _ count: Int64) async throws -> any SQLDriver {
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE numbers (n BIGINT PRIMARY KEY, t TEXT)", [])
            try connection.execute(
                "INSERT INTO numbers VALUES ($1, $2)",
                each: (1...count).map { [.integer($0), .text("no. \($0)")] },
            )
        }
        return driver
    }

    @Test("hands over all rows while other questions are asked in between", arguments: DriverUnderTest.all)
    func answersNested(_ driver: DriverUnderTest) async throws {
        let driver = try await numbered(driver, 700)
        let seen = try await driver.write { connection in
            var seen: [[Int64]] = []
            try connection.rows("SELECT n FROM numbers ORDER BY n", []) { outer in
                let n = try outer.integer(0)
                // The same text again while it is being answered, and a write to the same table.
                var same: [Int64] = []
                try connection.rows("SELECT n FROM numbers WHERE n <= 3 ORDER BY n", []) { inner in
                    same.append(try inner.integer(0))
                    if n == 1 {
                        same.append(
                            contentsOf: try connection.integers("SELECT n FROM numbers WHERE n = $1", [.integer(9)]))
                    }
                }
                if n < 3 { same.append(Int64(try connection.integers("SELECT n FROM numbers ORDER BY n", []).count)) }
                try connection.execute("UPDATE numbers SET t = $2 WHERE n = $1", [.integer(n), "seen"])
                #expect(try outer.integer(0) == n)
                seen.append([n] + same)
            }
            return seen
        }
        #expect(seen.map { $0[0] } == Array(1...700))
        #expect(seen[0] == [1, 1, 9, 2, 9, 3, 9, 700])
        #expect(seen[1] == [2, 1, 2, 3, 700])
        #expect(seen[5] == [6, 1, 2, 3])
        let marked = try await driver.read { try $0.integers("SELECT COUNT(*) FROM numbers WHERE t = 'seen'", []) }
        #expect(marked == [700])
    }

    @Test("goes on after a body that gave up in the middle of the rows", arguments: DriverUnderTest.all)
    func survivesInterruptions(_ driver: DriverUnderTest) async throws {
        let driver = try await numbered(driver, 5_000)
        let counts = try await driver.write { connection in
            var handed: Int64 = 0
            for _ in 0..<3 {
                do {
                    try connection.rows("SELECT n FROM numbers ORDER BY n", []) { _ in
                        handed += 1
                        if handed % 10 == 0 { throw Interrupted() }
                    }
                } catch is Interrupted {}
            }
            try connection.execute("DELETE FROM numbers WHERE n > 10", [])
            return [handed] + (try connection.integers("SELECT COUNT(*) FROM numbers", []))
        }
        #expect(counts == [30, 10])
        await #expect(throws: Interrupted.self) {
            try await driver.read { try $0.rows("SELECT n FROM numbers", []) { _ in throw Interrupted() } }
        }
        #expect(try await driver.read { try $0.integers("SELECT COUNT(*) FROM numbers", []) } == [10])
    }

    @Test("does a statement for many lists of arguments in their order", arguments: DriverUnderTest.all)
    func executesMany(_ driver: DriverUnderTest) async throws {
        let driver = try await numbered(driver, 3_000)
        let (changed, none, last) = try await driver.write { connection in
            let changed = try connection.execute(
                "UPDATE numbers SET t = $2 WHERE n <= $1", each: (1...1_500).map { [2, .text("\($0)")] })
            let none = try connection.execute("UPDATE numbers SET t = $1", each: [])
            return (changed, none, try connection.texts("SELECT t FROM numbers WHERE n = 2", [], columns: 1))
        }
        #expect(changed == 3_000)
        #expect(none == 0)
        #expect(last == [["1500"]])
    }

    @Test("fails with the first of many lists that cannot be done, and leaves nothing", arguments: DriverUnderTest.all)
    func reportsTheFirstFailure(_ driver: DriverUnderTest) async throws {
        let driver = try await numbered(driver, 1)
        await #expect(throws: RegistryError(.registryChanged)) {
            _ = try await driver.write { connection in
                let lists: [[SQLValue]] = (2...2_000).map {
                    [.integer($0 == 1_200 ? 1 : $0), $0 < 1_500 ? "x" : .null]
                }
                try connection.execute("INSERT INTO numbers VALUES ($1, $2)", each: lists)
            }
        }
        #expect(try await driver.read { try $0.integers("SELECT COUNT(*) FROM numbers", []) } == [1])
    }

    @Test("hands over a hundred thousand rows one by one", arguments: DriverUnderTest.all)
    func handsOverMany(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        let (count, sum) = try await driver.read { connection in
            var (count, sum) = (0, Int64(0))
            try connection.rows(
                "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 100000) SELECT n FROM r", []
            ) { row in
                count += 1
                sum += try row.integer(0)
            }
            return (count, sum)
        }
        #expect(count == 100_000)
        #expect(sum == 5_000_050_000)
    }

    @Test("a SELECT changes nothing, also when it is executed", arguments: DriverUnderTest.all)
    func countsNoSelects(_ driver: DriverUnderTest) async throws {
        let driver = try await numbered(driver, 5)
        #expect(try await driver.write { try $0.execute("SELECT n FROM numbers", []) } == 0)
    }

    @Test("a statement that is wrong fails, and so does its transaction", arguments: DriverUnderTest.all)
    func refusesNonsense(_ driver: DriverUnderTest) async throws {
        let driver = try await numbered(driver, 1)
        await #expect(throws: RegistryError(.registryBroken)) {
            _ = try await driver.write { connection in
                try connection.execute("DELETE FROM numbers", [])
                try connection.execute("SELEKT 1", [])
            }
        }
        await #expect(throws: RegistryError.self) {
            _ = try await driver.read { try $0.integers("SELECT n FROM nowhere", []) }
        }
        #expect(try await driver.read { try $0.integers("SELECT n FROM numbers", []) } == [1])
    }
}
