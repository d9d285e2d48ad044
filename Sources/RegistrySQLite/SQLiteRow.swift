internal import GRDBSQLite
internal import IkrarRegistry
internal import RegistryStorage

/// The row that a statement stands at: good until it is stepped.
struct SQLiteRow: SQLRow {
    let statement: OpaquePointer

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    }

    func integer(_ column: Int) throws -> Int64 {
        try require(column, SQLITE_INTEGER)
        return sqlite3_column_int64(statement, Int32(column))
    }

    func text(_ column: Int) throws -> String {
        try require(column, SQLITE_TEXT)
        let bytes = sqlite3_column_text(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    func blob(_ column: Int) throws -> [UInt8] {
        try require(column, SQLITE_BLOB)
        let start = sqlite3_column_blob(statement, Int32(column))
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    private func require(_ column: Int, _ type: Int32) throws {
        guard sqlite3_column_type(statement, Int32(column)) == type else {
            throw RegistryError(.registryBroken, subject: "column \(column)")
        }
    }
}
