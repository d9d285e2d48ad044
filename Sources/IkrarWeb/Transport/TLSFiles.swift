public import FoundationEssentials
public import NIOSSL
import SwiftASN1
import X509

/// A certificate that somebody else signed, with its key: `--tls-cert` and `--tls-key`, both PEM.
public struct TLSFiles: Hashable, Sendable {
    /// The server's own first, then those that signed it, the root left out.
    public let certificate: String
    public let key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// TLS 1.2 or newer with these files, after all has been looked at that would otherwise show as a browser's riddle.
    ///
    /// - Throws: `TransportError`.
    public func configuration(now: Date = Date()) throws -> TLSConfiguration {
        let chain = try KeyFile.text(certificate)
        let secret = try KeyFile.text(key)
        guard let first = try? PEMDocument.parseMultiple(pemString: chain).first,
            let leaf = try? Certificate(pemDocument: first)
        else { throw TransportError(.noCertificate, path: certificate) }
        guard
            let document = try? PEMDocument.parseMultiple(pemString: secret)
                .first(where: { $0.discriminator.hasSuffix("PRIVATE KEY") }),
            let own = try? Certificate.PrivateKey(pemDocument: document)
        else { throw TransportError(.noKey, path: key) }
        guard own.publicKey == leaf.publicKey else { throw TransportError(.keyDiffers, path: key) }
        guard now <= leaf.notValidAfter else { throw TransportError(.expired, path: certificate) }
        guard now >= leaf.notValidBefore else { throw TransportError(.notYetValid, path: certificate) }
        return try Self.configuration(chain: chain, key: document.pemString, path: certificate)
    }

    static func configuration(chain: String, key: String, path: String) throws -> TLSConfiguration {
        do {
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(chain.utf8)).map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)),
            )
            configuration.minimumTLSVersion = .tlsv12
            _ = try NIOSSLContext(configuration: configuration)
            return configuration
        } catch {
            throw TransportError(.refused, path: path)
        }
    }
}
