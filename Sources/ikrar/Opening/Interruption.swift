import Dispatch
import Glibc
import IkrarTexts
import Synchronization

/// Ctrl-C, or the end of a session, while something long is under way: it is stopped in good order and said so.
enum Interruption {
    private static let signals = [SIGINT, SIGTERM]

    private final class Received: Sendable {
        let signal = Atomic<Int32>(0)
    }

    /// Cancels the work at the first signal; a second one ends the program at once.
    /// - Throws: ``InputError`` with the status that a shell gives to a program which a signal ended, when the work was stopped;
    ///   what it throws otherwise, also when it was stopped too late.
    static func stopping<Value: Sendable>(
        saying text: Text,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let received = Received()
        let task = Task { try await work() }
        let sources = signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                received.signal.store(number, ordering: .sequentiallyConsistent)
                task.cancel()
                signal(number, SIG_DFL)
            }
            source.resume()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for number in signals { signal(number, SIG_DFL) }
        }
        do {
            return try await task.value
        } catch is CancellationError {
            throw InputError(text, status: 128 + received.signal.load(ordering: .sequentiallyConsistent))
        }
    }
}
