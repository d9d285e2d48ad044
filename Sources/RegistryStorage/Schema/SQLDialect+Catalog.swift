/// Where engines keep what they know of themselves.
extension SQLDialect {
    /// A row when the registry has a table called `$1`.
    var tableNamed: String {
        switch self {
        case .sqlite: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1"
        case .postgres: "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename = $1"
        }
    }

    /// The names of all tables that lie where the registry's do.
    var tableNames: String {
        switch self {
        case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        case .postgres:
            "SELECT CAST(tablename AS TEXT) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"
        }
    }

    /// What tells the engine how many rows a table has got, after very many came at once: it would look for them in the
    /// wrong way until it found out by itself.
    func afterFilling(_ table: String) -> String? {
        switch self {
        case .sqlite: nil
        case .postgres: "ANALYZE \(table)"
        }
    }
}
