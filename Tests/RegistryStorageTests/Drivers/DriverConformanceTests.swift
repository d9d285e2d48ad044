import IkrarRegistry
import RegistryStorage
import Testing

/// What every SQL driver promises; each driver is held against all of it.
@Suite("an SQL driver", .serialized)
struct DriverConformanceTests {
    @Test("binds $2 to the second argument wherever it stands", arguments: DriverUnderTest.all)
    func bindsByNumber(_ driver: DriverUnderTest) async throws {
        let values = try await driver.make().read { connection in
            try connection.texts("SELECT $2, $1, $2", ["first", "second"], columns: 3)
        }
        #expect(values == [["second", "first", "second"]])
    }

    @Test("leaves a dollar sign in quoted text alone", arguments: DriverUnderTest.all)
    func leavesQuotedDollars(_ driver: DriverUnderTest) async throws {
        let values = try await driver.make().read { connection in
            try connection.texts("SELECT 'costs $1', $1", ["x"], columns: 2)
        }
        #expect(values == [["costs $1", "x"]])
    }

    @Test("keeps NULL, big integers, text and blobs as they were", arguments: DriverUnderTest.all)
    func keepsValues(_ driver: DriverUnderTest) async throws {
        let type = driver.blob
        let text = "Nuraʼini \u{1F1EE}\u{1F1E9} \u{7F}\n\t'\";--"
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE kept (n BIGINT, t TEXT, b \(type), e TEXT)", [])
            try connection.execute(
                "INSERT INTO kept VALUES ($1, $2, $3, $4)",
                [.integer(.min), .text(text), .blob([0, 255, 1]), .null],
            )
            try connection.execute("INSERT INTO kept VALUES ($1, $2, $3, $4)", [.integer(.max), "", .blob([]), "x"])
        }
        try await driver.read { connection in
            var seen: [(Int64, String, [UInt8], Bool)] = []
            try connection.rows("SELECT n, t, b, e FROM kept ORDER BY n", []) { row in
                seen.append((try row.integer(0), try row.text(1), try row.blob(2), row.isNull(3)))
            }
            #expect(seen.count == 2)
            #expect(seen[0] == (.min, text, [0, 255, 1], true))
            #expect(seen[1].0 == .max)
            #expect(seen[1].1.isEmpty && seen[1].2.isEmpty && !seen[1].3)
        }
    }

    @Test("refuses to read NULL as a value", arguments: DriverUnderTest.all)
    func refusesNull(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        await #expect(throws: RegistryError(.registryBroken)) {
            _ = try await driver.read { try $0.texts("SELECT NULL", [], columns: 1) }
        }
    }

    @Test(
        "ON CONFLICT DO NOTHING RETURNING answers a row the first time and none the second",
        arguments: DriverUnderTest.all)
    func answersConflicts(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { try $0.execute("CREATE TABLE claims (id TEXT PRIMARY KEY)", []) }
        let claim: @Sendable (any SQLConnection) throws -> Int = { connection in
            try connection.texts(
                "INSERT INTO claims VALUES ($1) ON CONFLICT DO NOTHING RETURNING id", ["a"], columns: 1
            ).count
        }
        #expect(try await driver.write(claim) == 1)
        #expect(try await driver.write(claim) == 0)
    }

    @Test("counts the rows that changed, none of an earlier statement", arguments: DriverUnderTest.all)
    func countsChanges(_ driver: DriverUnderTest) async throws {
        let counts = try await driver.make().write { connection in
            try connection.execute("CREATE TABLE counted (id BIGINT PRIMARY KEY)", [])
            return [
                try connection.execute("INSERT INTO counted VALUES (1), (2), (3)", []),
                try connection.execute("INSERT INTO counted VALUES (1) ON CONFLICT DO NOTHING", []),
                try connection.execute("UPDATE counted SET id = id + 10 WHERE id > 1", []),
                try connection.execute("DELETE FROM counted WHERE id = 99", []),
            ]
        }
        #expect(counts == [3, 0, 2, 0])
    }

    @Test("a transaction that fails half way leaves nothing", arguments: DriverUnderTest.all)
    func undoesFailures(_ driver: DriverUnderTest) async throws {
        struct Interrupted: Error {}
        let driver = try driver.make()
        _ = try await driver.write { try $0.execute("CREATE TABLE half (id BIGINT)", []) }
        await #expect(throws: Interrupted.self) {
            _ = try await driver.write { connection in
                try connection.execute("INSERT INTO half VALUES (1)", [])
                throw Interrupted()
            }
        }
        #expect(
            try await driver.read { try $0.texts("SELECT CAST(COUNT(*) AS TEXT) FROM half", [], columns: 1) } == [["0"]]
        )
    }

    @Test("writes from many tasks come one after another and none is lost", arguments: DriverUnderTest.all)
    func serialisesWrites(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE tally (n BIGINT)", [])
            try connection.execute("INSERT INTO tally VALUES (0)", [])
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    _ = try await driver.write { connection in
                        let now = try connection.integers("SELECT n FROM tally", [])[0]
                        try connection.execute("UPDATE tally SET n = $1", [.integer(now + 1)])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await driver.read { try $0.integers("SELECT n FROM tally", []) } == [50])
    }

    @Test("a read cannot write", arguments: DriverUnderTest.all)
    func readsOnly(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { try $0.execute("CREATE TABLE guarded (id BIGINT)", []) }
        await #expect(throws: RegistryError.self) {
            try await driver.read { _ = try $0.execute("INSERT INTO guarded VALUES (1)", []) }
        }
    }

    @Test("an error never shows what was bound: arguments hold personal numbers", arguments: DriverUnderTest.all)
    func hidesArguments(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { try $0.execute("CREATE TABLE secret (nip TEXT PRIMARY KEY)", []) }
        do {
            _ = try await driver.write { connection in
                for _ in 0..<2 { try connection.execute("INSERT INTO secret VALUES ($1)", ["198605152010011003"]) }
            }
            Issue.record("the second row must be refused")
        } catch {
            #expect(!"\(error)".contains("198605152010011003"))
        }
    }
}

extension SQLConnection {
    func texts(_ sql: String, _ arguments: [SQLValue], columns: Int) throws -> [[String]] {
        var found: [[String]] = []
        try rows(sql, arguments) { row in found.append(try (0..<columns).map { try row.text($0) }) }
        return found
    }

    func integers(_ sql: String, _ arguments: [SQLValue]) throws -> [Int64] {
        var found: [Int64] = []
        try rows(sql, arguments) { found.append(try $0.integer(0)) }
        return found
    }
}
