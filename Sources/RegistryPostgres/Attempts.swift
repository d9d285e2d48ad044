internal import Glibc
internal import IkrarRegistry

/// How long and how often a transaction is tried anew.
struct Attempts {
    /// How often a transaction that the server undid for another's sake is begun again.
    private static let most = 10

    let patience: Duration
    private let outage: Outage
    private var losses = 0
    private var undone = 0
    private var wasStale = false

    init(patience: Duration, sharing outage: Outage = Outage()) {
        self.patience = patience
        self.outage = outage
    }

    /// - Throws: what ``wait(after:at:isInDoubt:)`` throws, when those who share the outage have waited in vain.
    mutating func begin(at address: PostgresAddress, isInDoubt: Bool) throws {
        if let fault = outage.givenUp { try wait(after: fault, at: address, isInDoubt: isInDoubt) }
    }

    /// Returns when it is time for the next attempt.
    /// - Parameter isInDoubt: Whether the transaction may have happened; then another's lock is worth waiting for again.
    /// - Throws: ``RegistryError`` when there will be none.
    mutating func wait(after fault: PostgresFault, at address: PostgresAddress, isInDoubt: Bool) throws {
        switch fault.kind {
        case .lost, .standby:
            try pause(fault, address, isInDoubt)
        case .final(.registryLocked) where isInDoubt:
            try pause(fault, address, isInDoubt)
        case .undone where undone < Self.most:
            undone += 1
            Self.sleep(milliseconds: .random(in: 1...(5 << min(undone, 5))))
        case .stale where !wasStale:
            wasStale = true
        default:
            throw isInDoubt ? unknown(fault, address) : fault.told(of: address)
        }
    }

    /// Whether it happened cannot be found out.
    private func unknown(_ fault: PostgresFault, _ address: PostgresAddress) -> RegistryError {
        RegistryError(.registryUnreachable, subject: address.redacted, detail: "COMMIT?; \(fault.detail)")
    }

    private mutating func pause(_ fault: PostgresFault, _ address: PostgresAddress, _ isInDoubt: Bool) throws {
        let now = ContinuousClock.now
        let start = outage.began ?? now
        outage.began = start
        guard now - start < patience else {
            outage.givenUp = fault
            if isInDoubt { throw unknown(fault, address) }
            // A standby answers, and will go on to.
            let code: RegistryError.Code = fault.kind == .standby ? .registryUnwritable : .registryUnreachable
            throw RegistryError(code, subject: address.redacted, detail: fault.detail)
        }
        // At once after the first: more often than not only the connection was lost.
        if losses > 0 { Self.sleep(milliseconds: .random(in: 20...min(25 << min(losses, 6), 1000))) }
        losses += 1
    }

    private static func sleep(milliseconds: Int) {
        usleep(UInt32(min(milliseconds, 999)) * 1000)
    }
}
