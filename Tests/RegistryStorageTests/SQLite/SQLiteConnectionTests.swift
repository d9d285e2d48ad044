import Foundation
import GRDBSQLite
import Testing

@testable import RegistrySQLite

@Suite("connections to a SQLite file")
struct SQLiteConnectionTests {
    private let path = TemporaryPath.fresh("connection.sqlite")

    private func open() throws -> OpaquePointer {
        var raw: OpaquePointer?
        #expect(sqlite3_open_v2(path, &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) == SQLITE_OK)
        return try #require(raw)
    }

    @Test("a transaction that could not begin is not left open")
    func begin() throws {
        let raw = try open()
        defer { sqlite3_close_v2(raw) }
        let handle = SQLiteHandle(raw: raw, path: path)
        let connection = SQLiteConnection(handle, writes: true)
        sqlite3_set_authorizer(raw, { _, action, _, _, _, _ in action == SQLITE_PRAGMA ? SQLITE_DENY : SQLITE_OK }, nil)
        #expect(throws: (any Error).self) { try connection.begin(.writing) }
        #expect(!handle.isInTransaction)
        sqlite3_set_authorizer(raw, nil, nil)
        try connection.begin(.writing)
        try connection.commit()
    }

    @Test("a log that could not be opened is taken over once it can be", .timeLimit(.minutes(1)))
    func takingOver() async throws {
        let takingOver = TakingOver(path: path)
        defer { takingOver.close() }
        // There is no file yet.
        while !takingOver.isPrepared() { try await Task.sleep(for: .milliseconds(1)) }
        let raw = try open()
        defer { sqlite3_close_v2(raw) }
        let filling = """
            PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE kept (text TEXT);
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 500)
            INSERT INTO kept SELECT printf('%3000d', n) FROM numbers;
            """
        #expect(sqlite3_exec(raw, filling, nil, nil, nil) == SQLITE_OK)
        let size = { try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0 }
        #expect(try size() < 100_000)
        while !takingOver.isPrepared() { try await Task.sleep(for: .milliseconds(1)) }
        #expect(try size() > 1_000_000)
    }
}
