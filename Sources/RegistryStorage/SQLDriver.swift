public import IkrarRegistry

/// One database engine, reduced to what the statements need: transactions, arguments by number, rows.
///
/// Statements are written once, with `$1`, `$2` … for arguments; each driver sees to it that `$2` is the second argument
/// wherever it stands in the text. Instants are integers, ids are text, and no statement uses an engine's own date functions.
///
/// A body may run more than once, when the engine undid it for another's sake or its server was lost: it keeps nothing
/// outside of its value.
public protocol SQLDriver: Sendable {
    var dialect: SQLDialect { get }

    /// One transaction that changes nothing, and sees the registry as it was at one moment.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value

    /// One transaction, durable when the call returns; if `body` throws, none of it happened.
    /// - Parameter company: Which other writes of the same registry may run at the same time.
    func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value

    /// As ``write(beside:_:)``, for a caller that does not wait.
    /// - Parameter done: Called once, on any thread, with why nothing happened, or with `nil` when all of it is durable. It
    ///   returns at once.
    func submit(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Void,
        done: @escaping @Sendable ((any Error)?) -> Void
    )
}

extension SQLDriver {
    public func submit(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Void,
        done: @escaping @Sendable ((any Error)?) -> Void
    ) {
        Task {
            do {
                try await write(beside: company, body)
                done(nil)
            } catch {
                done(error)
            }
        }
    }

    /// A write as every other than a scan: see ``WriteCompany/scans``.
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await write(beside: .scans, body)
    }
}

/// A connection inside a transaction.
public protocol SQLConnection {
    /// - Returns: How many rows changed.
    @discardableResult
    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int

    /// The statement once for every list of arguments, in order, without waiting for each answer.
    /// - Returns: How many rows changed.
    @discardableResult
    func execute(_ sql: String, each lists: [[SQLValue]]) throws -> Int

    /// Whether ``conclude(with:_:)`` saves a journey to a server: then it is for statements that hardly ever collide.
    var concludes: Bool { get }

    /// A statement that travels with the end of the transaction, after all others. When it collides with a row that is
    /// there, nothing of the transaction happens: its body runs again, and ``concludes`` is false.
    func conclude(with sql: String, _ arguments: [SQLValue]) throws

    /// Where the engine has no index that tells who was seen by which device: what its only writer remembers of it.
    var sightings: Sightings? { get }

    /// Hands over the rows one by one; a row is good only inside the call. `body` may ask the connection other questions.
    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws
}

extension SQLConnection {
    public var concludes: Bool { false }

    public var sightings: Sightings? { nil }

    public func conclude(with sql: String, _ arguments: [SQLValue]) throws { try execute(sql, arguments) }

    public func execute(_ sql: String, each lists: [[SQLValue]]) throws -> Int {
        try lists.reduce(0) { try $0 + execute(sql, $1) }
    }
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

    /// The type of a text column: compared byte by byte, so that both engines sort and search alike.
    var text: String {
        switch self {
        case .sqlite: "TEXT"
        case .postgres: "TEXT COLLATE \"C\""
        }
    }
}

public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    /// Without U+0000, which PostgreSQL cannot hold: a driver refuses it with `textRefused`.
    case text(String)
    case blob([UInt8])
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
}
