import IkrarRegistry

/// Ordered migrations. A registry remembers the last one; a program never opens a registry of a newer program.
enum Schema {
    struct Migration: Sendable {
        var version: Int64
        var statements: @Sendable (SQLDialect) -> [String]
    }

    static let migrations: [Migration] = [
        Migration(version: 1, statements: Schema.first)
    ]

    static var newest: Int64 { migrations.map(\.version).max() ?? 0 }

    static func migrate(_ driver: any SQLDriver) async throws {
        if let version = try? await driver.read({ try version($0) }), version == newest { return }
        let dialect = driver.dialect
        try await driver.write { connection in
            try connection.execute("CREATE TABLE IF NOT EXISTS ikrar_schema (version BIGINT NOT NULL PRIMARY KEY)", [])
            let version = try version(connection)
            guard version <= newest else {
                throw RegistryError(.registryNewer, subject: "\(version)", detail: "\(newest)")
            }
            for migration in migrations where migration.version > version {
                for statement in migration.statements(dialect) {
                    try connection.execute(statement, [])
                }
                try connection.execute("INSERT INTO ikrar_schema (version) VALUES ($1)", [.integer(migration.version)])
            }
        }
    }

    private static func version(_ connection: any SQLConnection) throws -> Int64 {
        try connection.first("SELECT COALESCE(MAX(version), 0) FROM ikrar_schema", []) { try $0.integer(0) } ?? 0
    }
}
