internal import Glibc
internal import IkrarRegistry
internal import RegistryStorage

/// A connection's place: makes the connection when it is needed, again when it was lost, and sees transactions through.
///
/// Used by one thread at a time; every call waits on that thread.
final class PostgresSeat {
    private static let reading = [
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "SELECT \(PostgresLink.planningFreely)",
    ]

    let address: PostgresAddress
    let limits: PostgresPool.Limits
    private var link: PostgresLink?
    private var writing: [WriteCompany: [String]] = [:]
    private var hasSwept = false

    init(address: PostgresAddress, limits: PostgresPool.Limits) {
        self.address = address
        self.limits = limits
    }

    /// What a transaction begins with: for a write, with what it has to wait for.
    func opening(_ kind: PostgresTransaction.Kind) -> [String] {
        switch kind {
        case .reading: Self.reading
        case .writing(let company): writing[company] ?? []
        }
    }

    /// Ends the connection; the next transaction makes another.
    func leave() { link = nil }

    /// Makes a new connection.
    /// - Returns: what the server says of itself.
    func connect() throws(PostgresFault) -> PostgresLink.Greeting {
        link = nil
        let made = try PostgresLink.open(address)
        let greeting = try made.greet(limits)
        for company in WriteCompany.allCases {
            writing[company] = WriteLock.opening(company, registry: greeting.registry)
        }
        link = made
        return greeting
    }

    /// Runs a body in a transaction of its own until it is committed, refused, or the patience is over.
    /// - Parameters:
    ///   - isInDoubt: Whether it may have happened already; only a scan's, which is harmless to do again.
    ///   - outage: Of those who wait for a lost server together.
    /// - Throws: ``RegistryError``, `CancellationError`, what `body` throws.
    func run<Value>(
        _ kind: PostgresTransaction.Kind,
        isInDoubt: Bool = false,
        sharing outage: Outage = Outage(),
        isCancelled: @escaping () -> Bool,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        var attempts = Attempts(patience: limits.patience, sharing: outage)
        try attempts.begin(at: address, isInDoubt: isInDoubt)
        var doubt: Doubt<Value>? = isInDoubt ? Doubt() : nil
        var concludes = kind.isScan
        while true {
            do {
                let link = try connected()
                if let proof = doubt?.proof {
                    if try isThere(proof.receipt, kind, link) { return proof.value }
                    doubt = nil
                }
                return try attempt(kind, on: link, &doubt, concludes: concludes && doubt == nil, isCancelled, body)
            } catch is Collision {
                concludes = false
            } catch let fault as PostgresFault {
                if fault.kind != .undone { link = nil }
                try attempts.wait(after: fault, at: address, isInDoubt: doubt != nil)
                if doubt == nil, isCancelled() { throw CancellationError() }
            }
        }
    }

    /// The connection, made anew when there is none.
    func connected() throws(PostgresFault) -> PostgresLink {
        if let link, link.loss == nil { return link }
        _ = try connect()
        guard let link else { throw .lost("no connection") }
        return link
    }

    /// Somebody else was first with what went out with the end.
    private struct Collision: Error {}

    /// A commit that nobody answered for.
    private struct Doubt<Value> {
        /// What tells whether it happened, and what came of it then; none when doing it again is harmless.
        var proof: (receipt: Receipt, value: Value)?
    }

    private func attempt<Value>(
        _ kind: PostgresTransaction.Kind,
        on link: PostgresLink,
        _ doubt: inout Doubt<Value>?,
        concludes: Bool,
        _ isCancelled: @escaping () -> Bool,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        // What may have happened already is not to be called off.
        let mayStop = doubt == nil
        let transaction = PostgresTransaction(link, at: self, kind, concludes: concludes) { mayStop && isCancelled() }
        let value: Value
        do {
            value = try body(transaction)
            if mayStop, isCancelled() { throw CancellationError() }
            if let fault = transaction.fault { throw fault }
        } catch {
            transaction.rollBack()
            // What may have happened may be what holds the lock, and is over one day.
            if let fault = transaction.fault, fault.isPassing || !mayStop && fault.kind == .final(.registryLocked) {
                throw fault
            }
            throw error
        }
        switch transaction.commit(leaving: receipt(for: kind, isInDoubt: doubt != nil)) {
        case .done:
            return value
        case .collided:
            transaction.rollBack()
            throw Collision()
        case .undone(let fault):
            transaction.rollBack()
            throw fault
        case .doubtful(let fault, let receipt):
            guard case .writing(let company) = kind else { return value }
            doubt = Doubt(proof: company.isScan ? nil : receipt.map { ($0, value) })
            throw fault
        }
    }

    /// A scan leaves none, because doing it again is harmless; unless it is done again: then it must write something, or its
    /// commit would not wait for the standby to have what the first left.
    private func receipt(for kind: PostgresTransaction.Kind, isInDoubt: Bool) -> Receipt? {
        switch kind {
        case .reading: return nil
        case .writing(let company) where company.isScan && !isInDoubt: return nil
        case .writing:
            defer { hasSwept = true }
            return Receipt(sweeping: !hasSwept)
        }
    }

    /// Waits, by the same lock, until the transaction that left the receipt is over on the server.
    private func isThere(_ receipt: Receipt, _ kind: PostgresTransaction.Kind, _ link: PostgresLink) throws -> Bool {
        let transaction = PostgresTransaction(link, at: self, kind) { false }
        let found: Bool
        do {
            found = try receipt.isThere(in: transaction)
        } catch {
            transaction.rollBack()
            // A registry that was to be made: without its table it was not.
            if transaction.fault?.isMissingTable == true { return false }
            throw transaction.fault ?? error
        }
        switch transaction.commit() {
        case .done, .collided: return found
        case .undone(let fault):
            transaction.rollBack()
            throw fault
        case .doubtful(let fault, _): throw fault
        }
    }
}

extension PostgresTransaction.Kind {
    /// One scan is decided by what it reads first; what it writes can go out with its end. Of several in one, a later scan
    /// reads what an earlier one wrote.
    var isScan: Bool {
        if case .writing(.everything) = self { true } else { false }
    }
}
