extension SQLDialect {
    /// Switches the triggers that raise the revision off while a registry is filled, and on again: PostgreSQL keeps a version of
    /// the one row for every raise, and each next one reads through them all. To SQLite it makes no difference.
    func watch(_ isOn: Bool, _ connection: any SQLConnection) throws {
        guard self == .postgres else { return }
        for table in Schema.tables {
            try connection.execute("ALTER TABLE \(table.name) \(isOn ? "ENABLE" : "DISABLE") TRIGGER USER", [])
        }
    }
}
