/// How a server is to run.
public struct WebSettings: Sendable {
    /// Where it listens.
    public var host: String
    public var port: Int
    /// What browsers and phones call it, without a slash at the end: `https://ikrar.wanasari.go.id`.
    public var publicAddress: String
    public var transport: Transport
    /// The folder of all templates: of pages, of documents, of badges.
    public var templates: String
    /// The folder of files for browsers.
    public var assets: String
    /// Who is believed when they say for whom they ask (X-Forwarded-For, Forwarded); nobody else is.
    public var trustedProxies: [NetworkRange]

    public enum Transport: Sendable {
        /// Only for this machine, or behind a proxy that speaks TLS.
        case plain
        /// Files with the certificates and their key, in PEM.
        case files(certificates: String, key: String)
        /// A certificate for the machine's own network, by an authority of our own in this folder.
        case local(folder: String)
    }

    public init(
        host: String, port: Int, publicAddress: String, transport: Transport, templates: String, assets: String,
        trustedProxies: [NetworkRange] = []
    ) {
        self.host = host
        self.port = port
        self.publicAddress = publicAddress
        self.transport = transport
        self.templates = templates
        self.assets = assets
        self.trustedProxies = trustedProxies
    }

    /// Whether browsers come over TLS, to us or to a proxy before us: then cookies are for TLS alone.
    var isSecure: Bool { publicAddress.hasPrefix("https://") }

    /// What to tell people, once the port is known.
    public func address(port: Int) -> String {
        let isLeftOpen = self.port == 0 && publicAddress.hasSuffix(":0")
        return isLeftOpen ? publicAddress.dropLast() + "\(port)" : publicAddress
    }
}
