import NIOPosix
import Synchronization

/// One large print at a time, on a thread of its own: gates go first. A few may wait; more are told that the server is busy.
final class PrintQueue: Sendable {
    private static let places = 6

    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let taken = Atomic(0)

    init() { thread.start() }

    deinit { thread.shutdownGracefully { _ in } }

    /// - Throws: ``WebError`` `tooBusy`, and what `work` throws.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        guard taken.add(1, ordering: .relaxed).newValue <= Self.places else {
            taken.subtract(1, ordering: .relaxed)
            throw WebError(.tooBusy)
        }
        defer { taken.subtract(1, ordering: .relaxed) }
        return try await thread.runIfActive(work)
    }
}
