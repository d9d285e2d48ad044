internal import GRDBSQLite
internal import RegistryStorage

/// How a transaction begins.
enum TransactionKind: String {
    /// Sees the registry as it is at the first question.
    case reading = "BEGIN DEFERRED TRANSACTION"
    /// Is the only one that writes from here on, in this program and in any other.
    case writing = "BEGIN IMMEDIATE TRANSACTION"
}

extension SQLiteConnection {
    /// All of `body`, or nothing of it.
    func transaction<Value>(_ kind: TransactionKind, _ body: (any SQLConnection) throws -> Value) throws -> Value {
        try begin(kind)
        do {
            let value = try body(self)
            try commit()
            return value
        } catch {
            rollBack()
            throw error
        }
    }

    func begin(_ kind: TransactionKind) throws {
        undone = nil
        try command(kind.rawValue)
        guard let sightings, kind == .writing else { return }
        do {
            try forgetWhatOthersChanged(sightings)
        } catch {
            // Whoever asked for it gets no transaction to end.
            rollBack()
            throw error
        }
    }

    private func forgetWhatOthersChanged(_ sightings: Sightings) throws {
        let statement = try statements["PRAGMA data_version"]
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        guard code == SQLITE_ROW else { throw handle.failure(code) }
        let version = sqlite3_column_int64(statement, 0)
        if version != contentVersion { sightings.forget() }
        contentVersion = version
    }

    /// Throws also when SQLite has undone the transaction and its body took no notice.
    func commit() throws {
        if let undone { throw undone }
        try command("COMMIT TRANSACTION")
    }

    func rollBack() {
        sightings?.forget()
        // Nothing is left to undo when SQLite has done it, and nobody to be told more than the error that led here.
        if handle.isInTransaction { try? command("ROLLBACK TRANSACTION") }
    }

    private func command(_ sql: String) throws {
        let statement = try statements[sql]
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw handle.failure(code) }
    }
}
