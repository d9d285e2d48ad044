import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import HummingbirdTLS
import NIOCore
import NIOSSL

/// How a server speaks with browsers: in the clear to this machine or a proxy, else by TLS with HTTP/2 or 1.1.
struct Transporting: Sendable {
    /// Without TLS, scans that come one by one have a ``ScanLane``.
    let server: @Sendable (_ scans: ScanLaneChannel.Lanes) -> HTTPServerBuilder
    /// That phones have to be made to trust; `nil` where they trust the certificate anyway, or there is none.
    var authority: LocalAuthority?

    /// For so long a connection may rest.
    static let rest = Duration.seconds(75)

    /// - Throws: ``TransportError``.
    init(_ transport: WebSettings.Transport) throws {
        // A page that nobody reads on holds no connection for longer.
        let http1 = HTTP1Channel.Configuration(
            additionalChannelHandlers: [SlowClientHandler(PatienceLimits())],
            idleTimeout: TimeAmount(Self.rest),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100),
        )
        let configuration: TLSConfiguration
        switch transport {
        case .plain:
            server = { scans in
                HTTPServerBuilder {
                    LoopBoundChannel(ScanLaneChannel(HTTP1Channel(responder: $0, configuration: http1), scans))
                }
            }
            authority = nil
            return
        case .files(let certificates, let key):
            configuration = try TLSFiles(certificate: certificates, key: key).configuration()
            authority = nil
        case .local(let folder):
            let local = try LocalAuthority(folder: folder)
            configuration = try local.configuration()
            authority = local
        }
        server = { _ in
            HTTPServerBuilder { responder in
                let channel = try HTTP2UpgradeChannel(
                    tlsConfiguration: configuration,
                    configuration: .init(idleTimeout: Self.rest, streamConfiguration: http1),
                    responder: responder,
                )
                return LoopBoundChannel(HandshakeLimitedChannel(channel, patience: .seconds(10)))
            }
        }
    }
}
