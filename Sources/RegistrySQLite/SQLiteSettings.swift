internal import CSQLite

/// What is set for all of SQLite, before its first connection.
enum SQLiteSettings {
    /// SQLite counts what memory it uses, under a lock that every argument of a statement would take; nobody asks for it.
    ///
    /// Where something else in the process has begun with SQLite already, it goes on counting.
    static let countsNoMemory: Bool = ikrar_sqlite_count_no_memory() == SQLITE_OK
}
