internal import IkrarRegistry

/// How a registry stands. Looking changes nothing, and brings no schema up to date.
public struct RegistryStatus: Sendable {
    public var engine: EngineStatus
    /// The last migration that it has seen; 0 when it has no tables yet.
    public var schema: Int64
    /// `nil` for a registry whose making was cut off.
    public var agency: String?
    /// Rows in order of ``counted``; `nil` where the schema has no such table.
    public var counts: [Count]

    public struct Count: Sendable {
        public var kind: Kind
        public var rows: Int?
    }

    /// What is counted: everything on record, whether or not it still holds.
    public enum Kind: String, Sendable, CaseIterable {
        case people, units, events, badges, scans
    }

    /// - Throws: The driver's errors.
    public static func of(_ driver: any SQLDriver) async throws -> RegistryStatus {
        let dialect = driver.dialect
        return try await driver.read { connection in
            let schema = try Schema.version(connection, dialect)
            let has = { try connection.exists(dialect.tableNamed, [.text($0)]) }
            let agency: String? =
                try has("settings")
                ? connection.first("SELECT value FROM settings WHERE key = $1", [.raw(SettingKey.agency)]) {
                    try $0.text(0)
                } : nil
            let counts = try Kind.allCases.map { kind in
                Count(kind: kind, rows: try has(kind.rawValue) ? connection.count(of: kind.rawValue) : nil)
            }
            let engine = try EngineStatus.read(connection, dialect)
            return RegistryStatus(engine: engine, schema: schema, agency: agency, counts: counts)
        }
    }
}
