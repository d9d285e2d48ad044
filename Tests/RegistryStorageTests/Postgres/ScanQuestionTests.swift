import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

@Suite("what scans that go together ask first", .serialized, .enabled(if: TestServer.current != nil))
struct ScanQuestionTests {
    private static let count = "SELECT COUNT(*) FROM kept WHERE n = $1"
    private static let row = "INSERT INTO kept (n) VALUES ($1)"

    /// What became of scans that wait together with one that does as it is told.
    private func answer<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let before = (0..<Int64(3)).map { pool.scan($0) }
        let asking = pool.run(body)
        let after = (3..<Int64(6)).map { pool.scan($0) }
        try await pool.letGo()
        for scan in before + after { #expect(try await scan.value) }
        return try await asking.value
    }

    @Test("each gets the answer to its own question, and to what it asks then")
    func answersEach() async throws {
        let pool = try await HeldPool()
        defer { pool.driver.close() }
        let scans = (0..<Int64(10)).map { number in
            pool.run { connection in
                let first = try connection.integers("SELECT $1::BIGINT", [.integer(number)])
                let second = try connection.integers("SELECT $1::BIGINT + \(number)", [.integer(100)])
                try connection.execute(Self.row, [.integer(number)])
                return first + second
            }
        }
        try await pool.letGo()
        for (number, scan) in scans.enumerated() {
            #expect(try await scan.value == [Int64(number), 100 + Int64(number)])
        }
        #expect(try await pool.transactions() == 1)
    }

    @Test("a first question with many rows, and others within, is answered whole")
    func answersRows() async throws {
        let numbers = try await answer { connection in
            var numbers: [Int64] = []
            try connection.rows("SELECT n::BIGINT FROM generate_series(1, 1000) n", []) { row in
                numbers += try connection.integers("SELECT $1::BIGINT * 2", [.integer(row.integer(0))])
            }
            return numbers
        }
        #expect(numbers == (1...1000).map { $0 * 2 })
    }

    @Test("it is asked for all before any of them decides")
    func asksAhead() async throws {
        let server = try TestServer.required().freshSchema()
        let pool = try await HeldPool(at: PostgresAddress(server.address))
        defer { pool.driver.close() }
        let writing = pool.scan(0) { _ in try server.ask("INSERT INTO kept (n) VALUES (50) ON CONFLICT DO NOTHING") }
        let asking = pool.run { try $0.integers(Self.count, [50]) }
        try await pool.letGo()
        #expect(try await writing.value)
        #expect(try await asking.value == [0])
    }

    @Test("asked with another argument when it runs, it is answered to that")
    func mindsArguments() async throws {
        let runs = Counter()
        let number = try await answer { connection in
            let run = Int64(runs.add())
            return try (run, connection.integers("SELECT $1::BIGINT", [.integer(run)])[0])
        }
        #expect(number.0 > 0)
        #expect(number.0 == number.1)
    }

    @Test("asked again, it is answered with what another program has written since")
    func answersLater() async throws {
        let server = try TestServer.required().freshSchema()
        let pool = try await HeldPool(at: PostgresAddress(server.address))
        defer { pool.driver.close() }
        let scan = pool.scan(0)
        let asking = pool.run { connection in
            let before = try connection.integers(Self.count, [50])
            try server.ask("INSERT INTO kept (n) VALUES (50)")
            return try before + connection.integers(Self.count, [50])
        }
        try await pool.letGo()
        #expect(try await asking.value == [0, 1])
        #expect(try await scan.value)
    }

    @Test("asked again, it is answered with what the scan itself has written")
    func answersAgain() async throws {
        let counts = try await answer { connection in
            let before = try connection.integers(Self.count, [50])
            try connection.execute(Self.row, [50])
            return try before + connection.integers(Self.count, [50])
        }
        #expect(counts == [0, 1])
    }

    @Test(
        "one that begins with a statement, even a refused one, is answered as things are after it",
        arguments: [50, -1] as [Int64])
    func answersAfterStatements(_ number: Int64) async throws {
        let pool = try await HeldPool(connections: 3)
        defer { pool.driver.close() }
        let scans = (0..<3).map { pool.scan($0) }
        let writing = pool.run { connection in
            // It is stopped here when it is asked what it asks first, and takes no notice.
            _ = try? connection.execute(Self.row, [.integer(number)])
            return try connection.integers("SELECT COUNT(*) FROM kept WHERE n = 50", [])
        }
        if number < 0 {
            _ = try await pool.driver.write { try $0.execute("ALTER TABLE kept ADD CHECK (n >= 0)", []) }
        }
        try await pool.letGo()
        for scan in scans { #expect(try await scan.value) }
        if number < 0 {
            await #expect(throws: RegistryError(.registryChanged)) { try await writing.value }
        } else {
            #expect(try await writing.value == [1])
        }
    }

    @Test("one that asks something else when it runs gets no answer from before", arguments: [true, false])
    func answersAnew(isStatement: Bool) async throws {
        let runs = Counter()
        let counts = try await answer { connection in
            if runs.add() > 0 {
                if isStatement {
                    try connection.execute(Self.row, [50])
                } else {
                    try connection.rows("\(Self.row) RETURNING n", [50]) { _ in }
                }
            }
            return try connection.integers(Self.count, [50])
        }
        #expect(runs.value > 1)
        #expect(counts == [1])
    }

    @Test("a statement that answers is not asked ahead of its turn")
    func keepsStatements() async throws {
        let runs = Counter()
        let left = try await answer { connection in
            // Whoever does not get so far again has left nothing.
            if runs.add() == 0 { try connection.rows("\(Self.row) RETURNING n", [50]) { _ in } }
            return try connection.integers(Self.count, [50])
        }
        #expect(left == [0])
    }

    @Test("one that asks nothing is answered")
    func answersSilence() async throws {
        #expect(try await answer { _ in 1 } == 1)
    }
}
