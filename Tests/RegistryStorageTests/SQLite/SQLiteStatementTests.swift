import Foundation
import IkrarRegistry
import RegistrySQLite
import RegistryStorage
import Testing

@Suite("statements on SQLite", .serialized)
struct SQLiteStatementTests {
    /// The same driver, as the program and as a server use it.
    static let ways = [true, false]

    @Test("text with U+0000 is refused before anything is done, and zero bytes in blobs are kept", arguments: ways)
    func refusesNUL(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        for text in ["\0", "a\0b", String(repeating: "x", count: 40) + "\0"] {
            await #expect(throws: RegistryError(.textRefused)) {
                try await driver.write {
                    _ = try $0.execute("INSERT INTO kept (t, b) VALUES ($1, NULL)", [.text(text)])
                }
            }
        }
        try await driver.write { connection in
            #expect(throws: RegistryError(.textRefused)) {
                _ = try connection.execute("INSERT INTO kept (t, b) VALUES ($1, NULL)", ["\0"])
            }
            try connection.execute("INSERT INTO kept (t, b) VALUES ($1, $2)", ["whole", .blob([0, 1, 0])])
        }
        try await driver.read { connection in
            #expect(try connection.texts("SELECT t FROM kept", [], columns: 1) == [["whole"]])
            var blobs: [[UInt8]] = []
            try connection.rows("SELECT b FROM kept", []) { blobs.append(try $0.blob(0)) }
            #expect(blobs == [[0, 1, 0]])
        }
    }

    @Test("the same question may be asked while it is being answered", arguments: ways)
    func asksWhileAnswering(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        let pairs = try await driver.write { connection in
            let question = "SELECT t FROM kept WHERE t > $1 ORDER BY t"
            for text in ["a", "b", "c"] { try connection.execute("INSERT INTO kept (t) VALUES ($1)", [.text(text)]) }
            var pairs: [String] = []
            try connection.rows(question, [""]) { row in
                let outer = try row.text(0)
                try connection.rows(question, [.text(outer)]) { pairs.append(outer + (try $0.text(0))) }
            }
            return pairs
        }
        #expect(pairs == ["ab", "ac", "bc"])
    }

    @Test("what is written while rows are handed over stands", arguments: ways)
    func writesWhileAnswering(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        try await driver.write { connection in
            for text in ["a", "b"] { try connection.execute("INSERT INTO kept (t) VALUES ($1)", [.text(text)]) }
            try connection.rows("SELECT t FROM kept WHERE b IS NULL ORDER BY t", []) { row in
                let text = try row.text(0)
                try connection.execute("UPDATE kept SET b = $2 WHERE t = $1", [.text(text), .blob([1])])
            }
        }
        let marked = try await driver.read { try $0.texts("SELECT t FROM kept WHERE b IS NOT NULL", [], columns: 1) }
        #expect(marked.count == 2)
    }

    @Test("texts of any length stay what they are, also while others are asked for", arguments: ways)
    func keepsTexts(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        let texts = (0..<12).map { String(repeating: "é\($0)", count: 1 << $0 * 2 % 17) } + ["", "kecil"]
        let kept = try await driver.write { connection in
            for text in texts { try connection.execute("INSERT INTO kept (t) VALUES ($1)", [.text(text)]) }
            var kept: Set<String> = []
            // The outer question's argument is looked at with every row, after others have come and gone.
            for outer in texts {
                try connection.rows("SELECT t FROM kept WHERE t <> $1", [.text(outer)]) { row in
                    let text = try row.text(0)
                    #expect(text != outer)
                    try connection.rows("SELECT $1 || $2", [.text(text), .text(outer)]) { row in
                        let both = try row.text(0)
                        #expect(both == text + outer)
                    }
                    kept.insert(text)
                }
            }
            return kept
        }
        #expect(kept == Set(texts))
    }

    @Test("what was written is taken over from the file beside before that grows for good", arguments: ways)
    func takesOver(_ runsInPlace: Bool) async throws {
        let path = TemporaryPath.fresh("growing.sqlite")
        let driver = try SQLiteDriver(path: path, creating: true, runsInPlace: runsInPlace)
        try await driver.write { _ = try $0.execute("CREATE TABLE kept (b BLOB)", []) }
        for _ in 0..<16 {
            try await driver.write { connection in
                let blob = SQLValue.blob([UInt8](repeating: 7, count: 8 << 20))
                try connection.execute("DELETE FROM kept", [])
                try connection.execute("INSERT INTO kept (b) VALUES ($1)", [blob])
            }
        }
        let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        #expect(try #require(size) < 64 << 20)
    }

    @Test("too few or too many arguments are refused", arguments: ways)
    func countsArguments(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        for arguments: [SQLValue] in [[], ["a"], ["a", .null, "b"]] {
            await #expect(throws: RegistryError(.registryBroken)) {
                try await driver.write { _ = try $0.execute("INSERT INTO kept (t, b) VALUES ($1, $2)", arguments) }
            }
        }
    }

    @Test("a text is one statement, neither two nor none", arguments: ["SELECT 1; SELECT 2", "", "-- nothing"])
    func takesOneStatement(_ text: String) async throws {
        let driver = try await Self.driver(true)
        await #expect(throws: RegistryError(.registryBroken)) {
            try await driver.write { _ = try $0.execute(text, []) }
        }
    }

    @Test("texts that begin alike, or lie where another lay, are told apart", arguments: ways)
    func tellsTextsApart(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        let answers = try await driver.read { connection in
            try (0..<500).map { number in
                try connection.integers("SELECT \(number) /* made anew each time */", [])[0]
            }
        }
        #expect(answers == Array(0..<500))
    }

    @Test("a transaction that SQLite has undone is not gone on with", arguments: ways)
    func endsWithItsTransaction(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        await #expect(throws: RegistryError(.registryChanged)) {
            try await driver.write { connection in
                _ = try? connection.execute("INSERT OR ROLLBACK INTO kept (t) VALUES ('a'), ('a')", [])
                _ = try? connection.execute("INSERT INTO kept (t) VALUES ('outside')", [])
            }
        }
        #expect(try await driver.read { try $0.texts("SELECT t FROM kept", [], columns: 1) }.isEmpty)
    }

    @Test("a registry that was closed is neither read nor written", arguments: ways)
    func staysClosed(_ runsInPlace: Bool) async throws {
        let driver = try await Self.driver(runsInPlace)
        _ = try await driver.read { try $0.texts("SELECT t FROM kept", [], columns: 1) }
        try driver.close()
        await #expect(throws: RegistryError(.registryBroken)) { try await driver.write { _ in } }
        await #expect(throws: RegistryError(.registryBroken)) {
            try await driver.write(beside: .everything) { _ in }
        }
        await #expect(throws: RegistryError(.registryBroken)) { try await driver.read { _ in } }
    }

    private static func driver(_ runsInPlace: Bool) async throws -> SQLiteDriver {
        let path = TemporaryPath.fresh("statements.sqlite")
        let driver = try SQLiteDriver(path: path, creating: true, runsInPlace: runsInPlace)
        try await driver.write { _ = try $0.execute("CREATE TABLE kept (t TEXT UNIQUE, b BLOB)", []) }
        return driver
    }
}
