/// A caller's write that waits for its turn.
struct WaitingWrite: Sendable {
    let ticket: UInt64
    /// Whether it may share its transaction with others that may.
    let isShared: Bool
    /// Runs the body inside the transaction that the connection is in.
    let run: @Sendable (SQLiteConnection) -> WriteThatRan
    /// Answers a write that did not run.
    let refuse: @Sendable (any Error) -> Void
}

/// A write whose body ran in a transaction that is not over.
struct WriteThatRan {
    /// What the body threw.
    let failure: (any Error)?
    /// Answers the caller: with what came of the body, or with why its transaction came to nothing.
    let answer: (_ undone: (any Error)?) -> Void

    init<Value: Sendable>(_ result: Result<Value, any Error>, to caller: CheckedContinuation<Value, any Error>) {
        failure =
            switch result {
            case .success: nil
            case .failure(let failure): failure
            }
        answer = { undone in caller.resume(with: undone.map { .failure($0) } ?? result) }
    }

    /// A write whose caller does not wait.
    init(_ failure: (any Error)?, _ done: @escaping @Sendable ((any Error)?) -> Void) {
        self.failure = failure
        answer = { undone in done(undone ?? failure) }
    }
}
