internal import GRDB
internal import GRDBSQLite
internal import IkrarRegistry

/// SQLite's own connection, and the file it is for.
struct SQLiteHandle {
    let raw: OpaquePointer
    let path: String

    /// False also when SQLite has undone a transaction by itself.
    var isInTransaction: Bool { sqlite3_get_autocommit(raw) == 0 }

    /// What a result code means; a question that was interrupted was one whose task was cancelled.
    func failure(_ code: Int32) -> any Error {
        if code & 0xFF == SQLITE_INTERRUPT { return CancellationError() }
        let error = DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(raw)))
        return RegistryError(error, path: path)
    }

    /// What the program did wrong.
    func misuse(_ detail: String) -> RegistryError {
        RegistryError(.registryBroken, subject: path, detail: detail)
    }
}
