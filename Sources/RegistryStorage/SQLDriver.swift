/// One database engine, reduced to what the statements need: transactions, arguments by number, rows.
///
/// Statements are written once, with `$1`, `$2` … for arguments; each driver sees to it that `$2` is the second argument
/// wherever it stands in the text. Instants are integers, ids are text, and no statement uses an engine's own date functions.
public protocol SQLDriver: Sendable {
    var dialect: SQLDialect { get }

    /// One transaction that changes nothing.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value

    /// One transaction, durable when the call returns; if `body` throws, none of it happened. Never runs beside another
    /// write of the same registry without the two being as if one after another.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value
}

/// A connection inside a transaction.
public protocol SQLConnection {
    /// - Returns: How many rows changed.
    @discardableResult
    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int

    /// Hands over the rows one by one; a row is good only inside the call.
    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws
}

/// A row of an answer; columns count from 0.
public protocol SQLRow {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) throws -> Int64
    func text(_ column: Int) throws -> String
    func blob(_ column: Int) throws -> [UInt8]
}

/// Where the engines' DDL differs. Statements do not.
public enum SQLDialect: Sendable, Hashable {
    case sqlite
    case postgres

    /// Ends a `CREATE TABLE` whose rows lie in the order of their key.
    var keyOrdered: String {
        switch self {
        case .sqlite: "WITHOUT ROWID"
        case .postgres: ""
        }
    }
}

public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
}
