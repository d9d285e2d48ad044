import Hummingbird
import NIOCore

/// What Hummingbird keeps of a request beside its head and body.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// The client's address as text; empty where there is none, in a test without a network.
    /// - Parameter proxies: Who is believed when they say for whom they ask.
    func clientAddress(_ request: Request, trusting proxies: [NetworkRange]) -> String {
        guard let address = remoteAddress?.ipAddress else { return "" }
        // Nothing of a zone behind it: it is this machine's own word.
        guard !proxies.isEmpty, let peer = NetworkAddress(String(address.prefix { $0 != "%" })) else { return address }
        return ClientChain(peer: peer, request.headers).client(trusting: proxies)?.description ?? address
    }

    /// Whether the client is on this machine.
    var isLocal: Bool {
        guard let address = remoteAddress?.ipAddress else { return remoteAddress == nil }
        return address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
    }
}
