internal import Dispatch
internal import Synchronization

/// Batches on their way from one thread that waits to another: at most so many at a time, so that memory stays small however
/// large a registry is.
///
/// Its two ends belong to one reader and one writer, on threads that may be held up: a driver's own, never the cooperative pool's.
final class BatchQueue<Batch: Sendable>: Sendable {
    /// The other end has given up.
    struct Abandoned: Error {}

    private let free = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)
    private let state = Mutex<State>(State())

    private struct State {
        var batches: [Batch] = []
        var isAbandoned = false
    }

    init(capacity: Int) {
        // Not given to its initialiser: libdispatch ends the program when a semaphore goes away below its first value.
        for _ in 0..<capacity { free.signal() }
    }

    /// Waits for room.
    func push(_ batch: Batch) throws {
        free.wait()
        try state.withLock { state in
            guard !state.isAbandoned else { throw awakened() }
            state.batches.append(batch)
        }
        filled.signal()
    }

    /// Waits for a batch.
    func pull() throws -> Batch {
        filled.wait()
        let batch = try state.withLock { state in
            guard !state.isAbandoned else { throw awakened() }
            return state.batches.removeFirst()
        }
        free.signal()
        return batch
    }

    /// Ends both sides, now and for every later call.
    func abandon() {
        state.withLock { $0.isAbandoned = true }
        _ = awakened()
    }

    private func awakened() -> Abandoned {
        free.signal()
        filled.signal()
        return Abandoned()
    }
}
