internal import RegistryStorage
internal import Synchronization

/// The writes of many tasks, in order of arrival. Scans that are waiting when the writer is free share a transaction,
/// and so one wait for the disk; nobody waits for others to come.
final class WriteQueue: Sendable {
    private struct State {
        var line = WaitingLine()
        /// Somebody is running writes, and will see what is added.
        var isServed = false
    }

    private let state = Mutex(State())
    private let tickets = Atomic<UInt64>(0)

    /// Waits until the write is durable.
    /// - Parameter serve: Called when nobody is running writes: has `run(on:)` called, on another thread.
    /// - Throws: `CancellationError` when the task is cancelled before it was its turn; then nothing of it happened.
    func write<Value: Sendable>(
        isShared: Bool,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value,
        serve: () -> Void
    ) async throws -> Value {
        try Task.checkCancellation()
        let ticket = tickets.add(1, ordering: .relaxed).newValue
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let write = WaitingWrite(ticket: ticket, isShared: isShared) { connection in
                    WriteThatRan(Result { try body(connection) }, to: continuation)
                } refuse: { error in
                    continuation.resume(throwing: error)
                }
                if add(write) { serve() }
                // It may have been cancelled when there was nothing to withdraw yet.
                if Task.isCancelled { withdraw(ticket) }
            }
        } onCancel: {
            withdraw(ticket)
        }
    }

    /// As ``write(isShared:_:serve:)``, for a caller that does not wait.
    func submit(
        isShared: Bool,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Void,
        done: @escaping @Sendable ((any Error)?) -> Void,
        serve: () -> Void
    ) {
        let ticket = tickets.add(1, ordering: .relaxed).newValue
        let write = WaitingWrite(ticket: ticket, isShared: isShared) { connection in
            do {
                try body(connection)
                return WriteThatRan(nil, done)
            } catch {
                return WriteThatRan(error, done)
            }
        } refuse: { error in
            done(error)
        }
        if add(write) { serve() }
    }

    /// Runs the writes that are waiting, and those that come meanwhile.
    func run(on connection: SQLiteConnection, takingOver: TakingOver) {
        while let first = next() {
            connection.commit(first) { first.isShared ? nextShared() : nil }
            connection.takeOverIfMuch(beside: takingOver)
        }
    }

    /// Answers all that are waiting.
    func refuse(_ error: any Error) {
        while let write = next() { write.refuse(error) }
    }

    /// - Returns: Whether nobody is running writes yet.
    private func add(_ write: WaitingWrite) -> Bool {
        state.withLock { state in
            state.line.join(write)
            defer { state.isServed = true }
            return !state.isServed
        }
    }

    /// When there is none, the queue is no longer served.
    private func next() -> WaitingWrite? {
        state.withLock { state in
            state.isServed = !state.line.isEmpty
            return state.line.take()
        }
    }

    private func nextShared() -> WaitingWrite? {
        state.withLock { $0.line.take(where: \.isShared) }
    }

    private func withdraw(_ ticket: UInt64) {
        state.withLock { $0.line.leave(ticket) }?.refuse(CancellationError())
    }
}
