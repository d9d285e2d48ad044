internal import GRDB
internal import GRDBSQLite
internal import RegistryStorage

/// A connection inside a transaction that GRDB has begun.
///
/// GRDB keeps the connections, the transactions and the prepared statements; binding and stepping go straight to SQLite,
/// because GRDB's argument and row types cost more than SQLite itself does for a check-in.
struct SQLiteConnection: SQLConnection {
    let database: Database
    let texts: StatementTexts

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        let before = sqlite3_total_changes64(database.sqliteConnection)
        try run(sql, arguments) { _ in }
        return Int(sqlite3_total_changes64(database.sqliteConnection) - before)
    }

    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        try run(sql, arguments, body)
    }

    private func run(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        // A statement that is being stepped is not to be used for another question with the same text.
        let cached = try database.cachedStatement(sql: texts.text(for: sql))
        let isBusy = sqlite3_stmt_busy(cached.sqliteStatement) != 0
        let statement = isBusy ? try database.makeStatement(sql: texts.text(for: sql)) : cached
        let handle = statement.sqliteStatement
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        for (place, argument) in arguments.enumerated() {
            let code = Self.bind(argument, to: handle, Int32(place + 1))
            guard code == SQLITE_OK else { throw failure(code) }
        }
        while true {
            let code = sqlite3_step(handle)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw failure(code) }
            try body(SQLiteRow(statement: handle))
        }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(database.sqliteConnection)),
        )
    }

    private static func bind(_ value: SQLValue, to handle: OpaquePointer, _ place: Int32) -> Int32 {
        // SQLite copies what it is given before the call returns.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null:
            return sqlite3_bind_null(handle, place)
        case .integer(let number):
            return sqlite3_bind_int64(handle, place, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    let start = characters.baseAddress
                    let length = sqlite3_uint64(characters.count)
                    guard let start else {
                        return sqlite3_bind_text64(handle, place, "", 0, copied, UInt8(SQLITE_UTF8))
                    }
                    return sqlite3_bind_text64(handle, place, start, length, copied, UInt8(SQLITE_UTF8))
                }
            }
        case .blob(let bytes):
            return bytes.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress, !buffer.isEmpty else {
                    return sqlite3_bind_zeroblob(handle, place, 0)
                }
                return sqlite3_bind_blob64(handle, place, start, sqlite3_uint64(buffer.count), copied)
            }
        }
    }
}
