internal import IkrarRegistry

/// SQLite's part of a registry's status.
public struct SQLiteStatus: Sendable, Hashable {
    public var version: String
    /// `wal`, `delete` …: https://sqlite.org/pragma.html#pragma_journal_mode
    public var journalMode: String
    /// 0 off, 1 normal, 2 full, 3 extra: https://sqlite.org/pragma.html#pragma_synchronous
    public var synchronous: Int
    public var bytes: Int

    static func read(_ connection: any SQLConnection) throws -> SQLiteStatus {
        let status = try connection.first(
            """
            SELECT sqlite_version(), (SELECT journal_mode FROM pragma_journal_mode),
                (SELECT synchronous FROM pragma_synchronous),
                (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)
            """, []
        ) { row in
            SQLiteStatus(
                version: try row.text(0),
                journalMode: try row.text(1),
                synchronous: Int(try row.integer(2)),
                bytes: Int(try row.integer(3)),
            )
        }
        guard let status else { throw RegistryError(.registryBroken, subject: "SQLite") }
        return status
    }
}
