internal import CSQLite

/// What is set for all of SQLite, before its first connection.
enum SQLiteSettings {
    static let arePrepared: Bool = ikrar_sqlite_prepare() == 0
}
