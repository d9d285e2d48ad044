import Dispatch
import IkrarTexts
import Synchronization

/// Tells the operator when a registry keeps the gate waiting, and when it answers again: without a word, a gate that waits
/// for a server looks like one that is broken.
final class GateWait: Sendable {
    private struct State {
        var since: ContinuousClock.Instant?
        var isTold = false
        /// Somebody will look whether it has been long.
        var isWatched = false
    }

    /// Nobody wonders before.
    private static let unnoticed = Duration.seconds(2)

    private let state = Mutex(State())

    func during<Value>(_ work: () async throws -> Value) async rethrows -> Value {
        begin()
        do {
            let value = try await work()
            if let waited = end() { Terminal.standardError.line(Say.registryAnswers(after: waited).current) }
            return value
        } catch {
            // The error says what has happened.
            _ = end()
            throw error
        }
    }

    private func begin() {
        let isUnwatched = state.withLock { state in
            state.since = .now
            defer { state.isWatched = true }
            return !state.isWatched
        }
        if isUnwatched { watch(for: Self.unnoticed) }
    }

    /// - Returns: how many seconds it was, when the operator was told of it.
    private func end() -> Int? {
        state.withLock { state in
            defer {
                state.since = nil
                state.isTold = false
            }
            return state.isTold ? state.since.map { Int((.now - $0).components.seconds) } : nil
        }
    }

    private func watch(for time: Duration) {
        let (seconds, attoseconds) = time.components
        let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in self?.look()
        }
    }

    /// Written under the lock: it is not to be told after it is over.
    private func look() {
        let rest: Duration? = state.withLock { state in
            let rest = state.since.map { Self.unnoticed - (.now - $0) }
            if let rest, rest > .zero { return rest }
            state.isWatched = false
            if rest != nil {
                state.isTold = true
                Terminal.standardError.line(Say.registryKeepsWaiting.current)
            }
            return nil
        }
        if let rest { watch(for: rest) }
    }
}
