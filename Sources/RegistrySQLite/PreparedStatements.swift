internal import GRDBSQLite
internal import IkrarRegistry

/// The prepared statements of one connection, found by the texts that the registry wrote them in.
final class PreparedStatements {
    private let handle: SQLiteHandle
    private var known: [String: OpaquePointer] = [:]

    /// What was asked for lately, at the place that the address of its text gives. A text of the program always lies at
    /// the same address, and a string is compared with itself in no time; hashing a long text costs as much as binding
    /// to it.
    private var recent = [Recent?](repeating: nil, count: 128)

    private struct Recent {
        var sql: String
        var statement: OpaquePointer
    }

    init(of handle: SQLiteHandle) {
        self.handle = handle
    }

    deinit {
        for statement in known.values { sqlite3_finalize(statement) }
    }

    subscript(sql: String) -> OpaquePointer {
        get throws {
            let place = Self.place(of: sql)
            if let recent = recent[place], recent.sql == sql { return recent.statement }
            let statement = try known[sql] ?? prepare(sql)
            known[sql] = statement
            recent[place] = Recent(sql: sql, statement: statement)
            return statement
        }
    }

    /// A statement outside of those that are kept: the caller finalises it.
    func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        var isAlone = true
        let code = SQLiteText.numbered(sql).withCString { text in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(handle.raw, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &rest)
            isAlone = rest?.pointee == 0
            return code
        }
        guard code == SQLITE_OK else { throw handle.failure(code) }
        guard let statement, isAlone else {
            sqlite3_finalize(statement)
            throw handle.misuse("not one statement")
        }
        return statement
    }

    private static func place(of sql: String) -> Int {
        let address = sql.utf8.withContiguousStorageIfAvailable { UInt(bitPattern: $0.baseAddress) } ?? 0
        return Int(((address >> 4) &* 0x9E37_79B9_7F4A_7C15) >> 57)
    }
}
