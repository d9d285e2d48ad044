/// What an engine says of itself and of how durable its answers are.
public enum EngineStatus: Sendable {
    case sqlite(SQLiteStatus)
    case postgres(PostgresStatus)

    static func read(_ connection: any SQLConnection, _ dialect: SQLDialect) throws -> EngineStatus {
        switch dialect {
        case .sqlite: .sqlite(try SQLiteStatus.read(connection))
        case .postgres: .postgres(try PostgresStatus.read(connection))
        }
    }

    public var version: String {
        switch self {
        case .sqlite(let status): status.version
        case .postgres(let status): status.version
        }
    }

    /// Of all tables with their indexes.
    public var bytes: Int {
        switch self {
        case .sqlite(let status): status.bytes
        case .postgres(let status): status.bytes
        }
    }
}
