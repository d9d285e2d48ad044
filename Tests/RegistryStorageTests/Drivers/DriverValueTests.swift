import IkrarRegistry
import RegistryStorage
import Testing

/// What every driver promises of values that go in and come out.
@Suite("an SQL driver's values", .serialized)
struct DriverValueTests {
    @Test("keeps every character there is, but U+0000", arguments: DriverUnderTest.all)
    func keepsEveryCharacter(_ driver: DriverUnderTest) async throws {
        let scalars = (1...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
        let texts = stride(from: 0, to: scalars.count, by: 4096).map { start in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<min(start + 4096, scalars.count)])
            return String(view)
        }
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE written (n BIGINT, t TEXT)", [])
            try connection.execute(
                "INSERT INTO written VALUES ($1, $2)",
                each: texts.enumerated().map { [.integer(Int64($0)), .text($1)] },
            )
        }
        let read = try await driver.read { try $0.texts("SELECT t FROM written ORDER BY n", [], columns: 1) }
        #expect(read.count == texts.count)
        for (kept, text) in zip(read, texts) { #expect(kept[0].utf8.elementsEqual(text.utf8)) }
    }

    @Test(
        "refuses U+0000 in a text, wherever it stands, and says no more of it",
        arguments: DriverUnderTest.all, ["\u{0}", "Budi\u{0}", "\u{0}Budi", "Bu\u{0}di"])
    func refusesNUL(_ driver: DriverUnderTest, _ text: String) async throws {
        let driver = try driver.make()
        _ = try await driver.write { try $0.execute("CREATE TABLE named (name TEXT)", []) }
        do {
            _ = try await driver.write { connection in
                try connection.execute("INSERT INTO named VALUES ($1)", ["Sri"])
                try connection.execute("INSERT INTO named VALUES ($1)", [.text(text)])
            }
            Issue.record("the text must be refused")
        } catch let error as RegistryError {
            #expect(error.code == .textRefused)
            #expect(!"\(error)".contains("Bu"))
        }
        await #expect(throws: RegistryError(.textRefused)) {
            _ = try await driver.write {
                try $0.execute("INSERT INTO named VALUES ($1)", each: [["Sri"], [.text(text)]])
            }
        }
        await #expect(throws: RegistryError(.textRefused)) {
            _ = try await driver.read {
                try $0.texts("SELECT name FROM named WHERE name = $1", [.text(text)], columns: 1)
            }
        }
        #expect(try await driver.read { try $0.texts("SELECT name FROM named", [], columns: 1) }.isEmpty)
    }

    @Test("keeps blobs of every byte and of millions of them", arguments: DriverUnderTest.all)
    func keepsBlobs(_ driver: DriverUnderTest) async throws {
        let type = driver.blob
        let blobs = [[UInt8](0...255), [UInt8](repeating: 0, count: 5), [], [UInt8](repeating: 0xA5, count: 9_000_000)]
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE photos (n BIGINT, photo \(type))", [])
            for (n, blob) in blobs.enumerated() {
                try connection.execute("INSERT INTO photos VALUES ($1, $2)", [.integer(Int64(n)), .blob(blob)])
            }
        }
        let read = try await driver.read { connection in
            var read: [[UInt8]] = []
            try connection.rows("SELECT photo FROM photos ORDER BY n", []) { read.append(try $0.blob(0)) }
            return read
        }
        #expect(read == blobs)
    }

    @Test("tells NULL from an empty text and from nought", arguments: DriverUnderTest.all)
    func tellsNull(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        let nulls = try await driver.write { connection in
            try connection.execute("CREATE TABLE given (n BIGINT, t TEXT)", [])
            try connection.execute("INSERT INTO given VALUES ($1, $2)", [.null, .text("")])
            try connection.execute("INSERT INTO given VALUES ($1, $2)", [.integer(0), .null])
            var nulls: [[Bool]] = []
            try connection.rows("SELECT n, t FROM given ORDER BY n IS NULL DESC", []) { row in
                nulls.append([row.isNull(0), row.isNull(1)])
            }
            return nulls
        }
        #expect(nulls == [[true, false], [false, true]])
    }

    @Test("adds up big integers and hands them over whole", arguments: DriverUnderTest.all)
    func keepsSums(_ driver: DriverUnderTest) async throws {
        let numbers: [Int64] = [.max, .min, 0, 1, -1, 9_999, 10_000, -10_001, 1_795_305_600_000_000, 100_000_000]
        let driver = try driver.make()
        let sums = try await driver.write { connection in
            try connection.execute("CREATE TABLE sums (n BIGINT)", [])
            return try numbers.map { number in
                try connection.execute("DELETE FROM sums", [])
                try connection.execute("INSERT INTO sums VALUES ($1)", [.integer(number)])
                return try connection.integers("SELECT SUM(n) FROM sums", [])
            }
        }
        #expect(sums == numbers.map { [$0] })
    }

    @Test("does not read a number as a text, nor a text as a number or a blob", arguments: DriverUnderTest.all)
    func refusesOtherTypes(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE typed (n BIGINT, t TEXT)", [])
            try connection.execute("INSERT INTO typed VALUES ($1, $2)", [7, "7"])
        }
        let readings: [@Sendable (any SQLRow) throws -> Void] = [
            { _ = try $0.text(0) }, { _ = try $0.blob(0) }, { _ = try $0.integer(1) }, { _ = try $0.blob(1) },
        ]
        for reading in readings {
            await #expect(throws: RegistryError(.registryBroken)) {
                try await driver.read { try $0.rows("SELECT n, t FROM typed", [], reading) }
            }
        }
    }
}
