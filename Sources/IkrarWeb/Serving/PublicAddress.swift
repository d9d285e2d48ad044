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

    /// No other machine can open it: pages with a link for phones say so.
    var isOfThisMachineAlone: Bool {
        guard let start = settings.publicAddress.firstRange(of: "://")?.upperBound else { return false }
        let place = settings.publicAddress[start...].prefix { $0 != "/" }.lowercased()
        if place.hasPrefix("[") { return place.hasPrefix("[::1]") || place.hasPrefix("[::]") }
        let host = place.prefix { $0 != ":" }
        let isNumber = host.allSatisfy { $0.isNumber || $0 == "." }
        return host == "localhost" || host.hasSuffix(".localhost") || (isNumber && host.hasPrefix("127."))
            || host == "0.0.0.0"
    }

    /// Without a slash at the end.
    var text: String { settings.address(port: port.load(ordering: .relaxed)) }
}
