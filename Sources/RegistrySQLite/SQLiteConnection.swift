internal import GRDBSQLite
internal import IkrarRegistry
internal import RegistryStorage

/// A connection with its prepared statements, which are found, bound and stepped without GRDB: its statements,
/// arguments, rows and transactions cost more than SQLite itself does for a check-in.
///
/// It belongs to one of GRDB's connections.
final class SQLiteConnection: SQLConnection, @unchecked Sendable {  // used only on that connection's queue
    let handle: SQLiteHandle
    let statements: PreparedStatements

    /// Why SQLite has undone the transaction by itself. What its body goes on to ask would be outside of any
    /// transaction.
    var undone: (any Error)?

    /// Whether a statement has run that may have changed something, if only what the tables are like.
    var hasWritten = false

    /// Pages of the `-wal` after the last write.
    var pagesToTakeOver: Int32 = 0

    /// With fewer pages than these, what could not be taken over is not tried again.
    var pagesTriedAt: Int32 = 0

    /// Of the statements that are being stepped.
    var bound = BoundBytes()

    /// `nil` where nothing is written.
    let sightings: Sightings?

    /// What SQLite has called the file's content when this connection last wrote: by another number, somebody else has written since.
    var contentVersion: Int64 = 0

    init(_ handle: SQLiteHandle, writes: Bool) {
        self.handle = handle
        sightings = writes ? Sightings() : nil
        statements = PreparedStatements(of: handle)
    }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        let before = sqlite3_total_changes64(handle.raw)
        try run(sql, arguments) { _ in }
        // The total counts what triggers changed, too; the other number is an earlier statement's when this one changed none.
        return sqlite3_total_changes64(handle.raw) == before ? 0 : Int(sqlite3_changes64(handle.raw))
    }

    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        try run(sql, arguments, body)
    }

    private func run(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        if let undone { throw undone }
        let kept = try statements[sql]
        // A statement that is being stepped is not to be used for another question with the same text.
        let isBusy = sqlite3_stmt_busy(kept) != 0
        let statement = isBusy ? try statements.prepare(sql) : kept
        let free = bound.end
        defer {
            if isBusy { sqlite3_finalize(statement) } else { sqlite3_reset(statement) }
            bound.end = free
        }
        try bind(arguments, to: statement)
        if sqlite3_stmt_readonly(statement) == 0 { hasWritten = true }
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw failure(code) }
            try body(SQLiteRow(statement: statement))
        }
    }

    private func failure(_ code: Int32) -> any Error {
        let failure = handle.failure(code)
        if !handle.isInTransaction { undone = failure }
        return failure
    }
}
