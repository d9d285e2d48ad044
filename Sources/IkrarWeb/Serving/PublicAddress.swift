import Synchronization

/// What browsers and phones call the server. Where the machine chooses the port, it is known once the server listens.
final class PublicAddress: Sendable {
    private let settings: WebSettings
    private let port: Atomic<Int>

    init(_ settings: WebSettings) {
        self.settings = settings
        port = Atomic(settings.port)
    }

    func listens(at port: Int) {
        self.port.store(port, ordering: .relaxed)
    }

    /// Without a slash at the end.
    var text: String { settings.address(port: port.load(ordering: .relaxed)) }
}
