import NIOPosix

/// One large print at a time, on a thread of its own: gates go first. A few may wait; more are told that the server is busy, before
/// the registry is asked for anything.
final class PrintQueue: Sendable {
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let places: Places

    /// - Parameter places: From the first question to the registry until the file is sent.
    init(places: Places = Places(12, ofOne: 3)) {
        self.places = places
        thread.start()
    }

    deinit { thread.shutdownGracefully { _ in } }

    /// - Throws: ``WebError`` `tooBusy`.
    func place(for user: String) throws -> Place { try places.take(for: user) }

    /// For whoever has a place.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await thread.runIfActive(work)
    }
}
