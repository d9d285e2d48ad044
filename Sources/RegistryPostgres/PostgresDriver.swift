public import IkrarRegistry
public import RegistryStorage
internal import Synchronization

/// A registry on a PostgreSQL server, for several machines at once.
///
/// - A registry is what the connection's search path names first: usually the schema `public` of a database of its own.
/// - A write has happened when it returns, wherever the server's `synchronous_commit` says that it has to have happened.
/// - A lost server is waited for (``PostgresPool/Limits/patience``), and none of its users hears of it when it, or one that
///   takes over, comes back in time. A write whose `COMMIT` was not answered is looked for before it is done again.
/// - What may run beside what, and what each sees: ``WriteCompany`` and ARCHITECTURE.md.
public struct PostgresDriver: SQLDriver {
    private enum Place: Sendable {
        case pool(PostgresPool)
        case here(OwnSeat)
    }

    private let place: Place

    public var dialect: SQLDialect { .postgres }

    /// Connects, and sees that the registry is there.
    /// - Parameters:
    ///   - creating: Marks the schema as a registry; it must not be one. Otherwise it must.
    ///   - runsInPlace: One connection, used on the thread of the caller, which waits for the server. For a program that does
    ///     one thing at a time. A server must not hold up the cooperative pool so.
    /// - Throws: ``RegistryError`` `registryUnreachable`, `registryRefused`, `registryMissing` (also when the database is not
    ///   there), `registryExists`, `registryLocked`, `registryBroken`, `diskFull`.
    public init(
        _ address: PostgresAddress,
        creating: Bool,
        runsInPlace: Bool = false,
        pool limits: PostgresPool.Limits = .init()
    ) throws {
        let seat = PostgresSeat(address: address, limits: limits)
        let greeting = try Self.greeting(of: seat)
        switch (creating, greeting.isRegistry) {
        case (true, true): throw RegistryError(.registryExists, subject: address.redacted)
        case (false, false): throw RegistryError(.registryMissing, subject: address.redacted)
        case (true, false): try Self.create(at: seat, greeting)
        case (false, true): break
        }
        if runsInPlace {
            place = .here(OwnSeat(seat))
        } else {
            seat.leave()
            place = .pool(PostgresPool(address: address, limits: limits))
        }
    }

    /// Ends the connections. Nothing can be read or written afterwards.
    public func close() {
        switch place {
        case .pool(let pool): pool.close()
        case .here(let own): own.close()
        }
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await run(.reading, body)
    }

    public func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await run(.writing(company), body)
    }

    private func run<Value: Sendable>(
        _ kind: PostgresTransaction.Kind,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        switch place {
        case .here(let own): try own.use { try $0.run(kind, isCancelled: { Task.isCancelled }, body) }
        case .pool(let pool): try await pool.run(kind, body)
        }
    }

    /// A single host that is not there is told of at once: a user waits. Of several, one may just be taking over.
    private static func greeting(of seat: PostgresSeat) throws -> PostgresLink.Greeting {
        var attempts = Attempts(patience: seat.address.hasSeveralHosts ? seat.limits.patience : .zero)
        while true {
            do {
                return try seat.connect()
            } catch {
                try attempts.wait(after: error, at: seat.address, isInDoubt: false)
            }
        }
    }

    private static func create(at seat: PostgresSeat, _ greeting: PostgresLink.Greeting) throws {
        let address = seat.address.redacted
        guard greeting.schema != nil else { throw RegistryError(.registryMissing, subject: address) }
        guard greeting.encoding == "UTF8" else {
            throw RegistryError(.registryRefused, subject: address, detail: "server_encoding = \(greeting.encoding)")
        }
        // Not beside nothing: scans share the table that is being made.
        try seat.run(.writing(.scans), isCancelled: { false }) { _ = try $0.execute(Receipt.creation, []) }
    }
}
