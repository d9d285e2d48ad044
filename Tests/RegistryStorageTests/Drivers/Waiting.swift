import Dispatch
import Glibc
import Synchronization

enum Waiting {
    /// Longer than a busy machine takes; it is the end of a test that would never end.
    static let most = Duration.seconds(600)

    /// Without holding up one of Swift's threads.
    static func until(_ semaphore: DispatchSemaphore) async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            DispatchQueue.global().async {
                _ = semaphore.wait(timeout: .now() + most.seconds)
                continuation.resume()
            }
        }
    }

    static func rest(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}

/// Counts what happens in bodies that run beside one another, or again.
final class Counter: Sendable {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .sequentiallyConsistent) }

    /// - Returns: what it was before.
    @discardableResult
    func add(_ number: Int = 1) -> Int { count.add(number, ordering: .sequentiallyConsistent).oldValue }
}

extension Duration {
    var seconds: Double { Double(components.seconds) }
}
