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
    var clientAddress: String { remoteAddress?.ipAddress ?? "" }

    /// Whether the client is on this machine.
    var isLocal: Bool {
        guard let address = remoteAddress?.ipAddress else { return remoteAddress == nil }
        return address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
    }
}
