import NIOPosix
import Synchronization

/// Threads for work that keeps a core busy, and a fixed number of places to wait for them.
final class PasswordQueue: Sendable {
    private let threads: NIOThreadPool
    private let places: Int
    private let taken = Atomic(0)

    init(threads: Int, places: Int) {
        self.threads = NIOThreadPool(numberOfThreads: threads)
        self.places = places
        self.threads.start()
    }

    deinit { threads.shutdownGracefully { _ in } }

    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        guard taken.add(1, ordering: .relaxed).newValue <= places else {
            taken.subtract(1, ordering: .relaxed)
            throw PasswordError(.tooManyWaiting)
        }
        defer { taken.subtract(1, ordering: .relaxed) }
        return try await threads.runIfActive(work)
    }
}
