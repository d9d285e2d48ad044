import Dispatch
import IkrarRegistry
import RegistryStorage
import Testing

/// What every driver promises of transactions beside one another.
@Suite("an SQL driver's transactions", .serialized)
struct DriverTransactionTests {
    @Test("a read sees one moment while writes go on", arguments: DriverUnderTest.concurrent)
    func readsOneMoment(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { try $0.execute("CREATE TABLE seen (n BIGINT)", []) }
        let (hasLooked, hasWritten) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let counts = driver.read { connection in
            var counts = try connection.integers("SELECT COUNT(*) FROM seen", [])
            hasLooked.signal()
            guard hasWritten.wait(timeout: .now() + Waiting.most.seconds) == .success else { return [Int64]() }
            counts += try connection.integers("SELECT COUNT(*) FROM seen", [])
            return counts
        }
        await Waiting.until(hasLooked)
        for company in WriteCompany.allCases {
            _ = try await driver.write(beside: company) { try $0.execute("INSERT INTO seen VALUES (1)", []) }
        }
        hasWritten.signal()
        #expect(try await counts == [0, 0])
        let after = try await driver.read { try $0.integers("SELECT COUNT(*) FROM seen", []) }
        #expect(after == [Int64(WriteCompany.allCases.count)])
    }

    @Test(
        "no write runs beside one that it must not run beside",
        arguments: DriverUnderTest.all,
        [(WriteCompany.scans, WriteCompany.scans), (.everythingButBatches, .everythingButBatches)]
            + WriteCompany.allCases.map { (.nothing, $0) })
    func keepsApart(_ driver: DriverUnderTest, _ pair: (WriteCompany, WriteCompany)) async throws {
        let driver = try driver.make()
        let (running, overlaps) = (Counter(), Counter())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for round in 0..<12 {
                group.addTask {
                    try await driver.write(beside: round.isMultiple(of: 2) ? pair.0 : pair.1) { connection in
                        // Two of the second kind may well run side by side.
                        _ = try connection.integers("SELECT 1", [])
                        let weight = round.isMultiple(of: 2) ? 100 : 1
                        let before = running.add(weight)
                        if before >= 100 || (weight == 100 && before > 0) {
                            _ = overlaps.add(1)
                        }
                        Waiting.rest(milliseconds: 4)
                        _ = running.add(-weight)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(overlaps.value == 0)
    }

    @Test("a cancelled task's write happens whole or not at all", arguments: DriverUnderTest.all)
    func cancelsWhole(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { try $0.execute("CREATE TABLE halves (task BIGINT, half BIGINT)", []) }
        var ended: Set<Int64> = []
        await withTaskGroup(of: (Int64, Bool).self) { group in
            for number in Int64(0)..<40 {
                group.addTask {
                    let task = Task {
                        try await driver.write { connection in
                            try connection.execute("INSERT INTO halves VALUES ($1, 1)", [.integer(number)])
                            Waiting.rest(milliseconds: 1)
                            try connection.execute("INSERT INTO halves VALUES ($1, 2)", [.integer(number)])
                        }
                    }
                    if number % 4 != 0 {
                        try? await Task.sleep(for: .microseconds(number * 700))
                        task.cancel()
                    }
                    switch await task.result {
                    case .success: return (number, true)
                    case .failure(let error):
                        #expect(error is CancellationError)
                        return (number, false)
                    }
                }
            }
            for await (number, hasEnded) in group where hasEnded { ended.insert(number) }
        }
        #expect(ended.isSuperset(of: stride(from: 0, to: 40, by: 4)))
        let whole = try await driver.read { connection in
            try connection.integers("SELECT task FROM halves GROUP BY task HAVING COUNT(*) = 2", [])
        }
        let parts = try await driver.read { try $0.integers("SELECT COUNT(*) FROM halves", []) }
        #expect(Set(whole) == ended)
        #expect(parts == [Int64(ended.count * 2)])
    }

    @Test("a body may catch a refusal, but what was refused is not kept in part", arguments: DriverUnderTest.all)
    func keepsErrorsOfBodies(_ driver: DriverUnderTest) async throws {
        struct NumberTaken: Error {}
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE taken (n BIGINT PRIMARY KEY)", [])
            try connection.execute("INSERT INTO taken VALUES (1)", [])
        }
        await #expect(throws: NumberTaken.self) {
            _ = try await driver.write { connection in
                try connection.execute("INSERT INTO taken VALUES (2)", [])
                do {
                    try connection.execute("INSERT INTO taken VALUES (1)", [])
                } catch let error as RegistryError where error.code == .registryChanged {
                    throw NumberTaken()
                }
            }
        }
        #expect(try await driver.read { try $0.integers("SELECT n FROM taken", []) } == [1])
    }

    @Test(
        "what goes out with the end and collides undoes all; the body runs again without it",
        arguments: DriverUnderTest.all)
    func concludes(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE ends (n BIGINT PRIMARY KEY)", [])
            try connection.execute("INSERT INTO ends VALUES (1)", [])
        }
        for (first, second, expected) in [(2, 3, [1, 2, 3]), (4, 1, [1, 2, 3, 4, 99])] as [(Int64, Int64, [Int64])] {
            try await driver.write(beside: .everything) { connection in
                _ = try connection.integers("SELECT n FROM ends", [])
                if connection.concludes {
                    try connection.conclude(with: "INSERT INTO ends VALUES ($1)", [.integer(first)])
                    try connection.conclude(with: "INSERT INTO ends VALUES ($1)", [.integer(second)])
                } else {
                    try connection.execute("INSERT INTO ends VALUES ($1)", [.integer(first)])
                    let isFree =
                        try connection.execute(
                            "INSERT INTO ends VALUES ($1) ON CONFLICT DO NOTHING", [.integer(second)]) > 0
                    if !isFree { try connection.execute("INSERT INTO ends VALUES (99)", []) }
                }
            }
            #expect(try await driver.read { try $0.integers("SELECT n FROM ends ORDER BY n", []) } == expected)
        }
    }

    @Test("what a trigger changed is not counted", arguments: DriverUnderTest.all)
    func countsNoTriggers(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        try await Schema.migrate(driver)
        let changed = try await driver.write { connection in
            try connection.execute("INSERT INTO duties (standing, duty) VALUES ('91', 'uncounted')", [])
        }
        #expect(changed == 1)
    }

    @Test("a transaction that asks nothing is a transaction", arguments: DriverUnderTest.all)
    func doesNothing(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        #expect(try await driver.read { _ in 7 } == 7)
        #expect(try await driver.write { _ in 8 } == 8)
    }
}
