internal import Synchronization

/// A transaction that waits for a connection, or runs on one.
final class PostgresJob: Sendable {
    /// What a job was waiting for, or why it waits in vain.
    enum Turn {
        case seat(PostgresSeat)
        /// Of a scan only.
        case group(ScanGroup)
        case refusal(any Error)
    }

    private enum State {
        case new
        case waiting(@Sendable (Turn) -> Void)
        case over
    }

    let arrival = ContinuousClock.now
    let deadline: ContinuousClock.Instant
    /// Whether it may go together with others.
    let isScan: Bool
    private let state = Mutex(State.new)
    private let cancelled = Atomic(false)

    init(isScan: Bool, limits: PostgresPool.Limits) {
        self.isScan = isScan
        deadline = arrival + (isScan ? max(limits.wait, limits.patience) : limits.wait)
    }

    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    var isWaiting: Bool {
        state.withLock { if case .waiting = $0 { true } else { false } }
    }

    /// - Returns: false when it was cancelled before; `turn` has been called then.
    func wait(_ turn: @escaping @Sendable (Turn) -> Void) -> Bool {
        state.withLock { $0 = .waiting(turn) }
        if isCancelled { refuse(CancellationError()) }
        return !isCancelled
    }

    func cancel() {
        cancelled.store(true, ordering: .relaxed)
        refuse(CancellationError())
    }

    /// Nothing, when it runs already.
    func refuse(_ error: any Error) {
        taken()?(.refusal(error))
    }

    func run(on seat: PostgresSeat) {
        taken()?(.seat(seat))
    }

    func join(_ group: ScanGroup) {
        taken()?(.group(group))
    }

    private func taken() -> (@Sendable (Turn) -> Void)? {
        state.withLock { state in
            guard case .waiting(let turn) = state else { return nil }
            state = .over
            return turn
        }
    }
}
