internal import IkrarRegistry

/// Ordered migrations. A registry remembers the last one; a program never opens a registry of a newer program.
public enum Schema {
    struct Migration: Sendable {
        var version: Int64
        var statements: @Sendable (SQLDialect) -> [String]
        /// What the statements alone cannot work out from the rows that are there.
        var fill: @Sendable (any SQLConnection) throws -> Void = { _ in }
    }

    static let migrations: [Migration] = [
        Migration(version: 1, statements: Schema.first),
        Migration(version: 2, statements: Schema.second, fill: Schema.fillWords),
        Migration(version: 3, statements: Schema.third),
        Migration(version: 4, statements: Schema.fourth),
        Migration(version: 5, statements: Schema.fifth),
        Migration(version: 6, statements: Schema.sixth),
        Migration(version: 7, statements: Schema.seventh),
        Migration(version: 8, statements: Schema.eighth),
        Migration(version: 9, statements: Schema.ninth),
        Migration(version: 10, statements: Schema.tenth),
        Migration(version: 11, statements: Schema.eleventh),
        Migration(version: 12, statements: Schema.twelfth),
        Migration(version: 13, statements: Schema.thirteenth),
        Migration(version: 14, statements: Schema.fourteenth),
        Migration(version: 15, statements: Schema.fifteenth),
    ]

    /// The last migration that this program knows.
    public static var newest: Int64 { migrations.map(\.version).max() ?? 0 }

    /// The last migration that a registry has seen; 0 when it has no tables yet. Changes nothing.
    public static func version(of driver: any SQLDriver) async throws -> Int64 {
        let dialect = driver.dialect
        return try await driver.read { try version($0, dialect) }
    }

    /// Brings a registry up to ``newest``, in one transaction that waits for every other write: any number of programs may
    /// start at once, and one of them does it.
    /// - Returns: The version that it had before.
    /// - Throws: ``RegistryError`` `registryNewer` when a newer program has changed the schema; then nothing was changed.
    @discardableResult
    public static func migrate(_ driver: any SQLDriver) async throws -> Int64 {
        let found = try await version(of: driver)
        if found == newest { return found }
        try refuse(newer: found)
        let dialect = driver.dialect
        return try await driver.write(beside: .nothing) { try migrate($0, dialect) }
    }

    static func migrate(_ connection: any SQLConnection, _ dialect: SQLDialect) throws -> Int64 {
        try connection.execute("CREATE TABLE IF NOT EXISTS ikrar_schema (version BIGINT NOT NULL PRIMARY KEY)", [])
        // Somebody else may have done it since it was looked at.
        let found = try version(connection, dialect)
        try refuse(newer: found)
        for migration in migrations where migration.version > found {
            for statement in migration.statements(dialect) {
                try connection.execute(statement, [])
            }
            try migration.fill(connection)
            try connection.execute("INSERT INTO ikrar_schema (version) VALUES ($1)", [.integer(migration.version)])
        }
        return found
    }

    static func version(_ connection: any SQLConnection, _ dialect: SQLDialect) throws -> Int64 {
        guard try connection.exists(dialect.tableNamed, ["ikrar_schema"]) else { return 0 }
        return try connection.first("SELECT COALESCE(MAX(version), 0) FROM ikrar_schema", []) { try $0.integer(0) } ?? 0
    }

    private static func refuse(newer version: Int64) throws {
        guard version <= newest else {
            throw RegistryError(.registryNewer, subject: "\(version)", detail: "\(newest)")
        }
    }
}
