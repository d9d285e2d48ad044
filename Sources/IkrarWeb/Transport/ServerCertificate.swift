import Crypto
import FoundationEssentials
import SwiftASN1
import X509

/// The certificate that the machine shows to phones, signed by its local authority.
struct ServerCertificate {
    /// Browsers take 398 days and no more.
    static let days = 397.0
    static let renewedBefore = 30.0
    private static let day = 86_400.0

    let certificate: Certificate
    /// PEM.
    let chain: String
    /// PEM.
    let key: String

    /// Nothing when it must be made anew: it is not there, not whole, of another authority, about to end, or lacks a name.
    static func kept(
        in folder: String,
        for names: [CertifiedName],
        by authority: AuthorityCertificate,
        now: Date
    ) throws -> ServerCertificate? {
        let secret: String
        do {
            secret = try KeyFile.text(folder + "/server.key", secret: true)
        } catch let error as TransportError where error.code == .missing {
            return nil
        }
        guard let chain = try? KeyFile.text(folder + "/server.pem"),
            let certificate = try? Certificate(pemEncoded: chain),
            let key = try? Certificate.PrivateKey(pemEncoded: secret), key.publicKey == certificate.publicKey,
            authority.certificate.publicKey.isValidSignature(certificate.signature, for: certificate),
            certificate.notValidBefore <= now,
            certificate.notValidAfter
                >= min(now.addingTimeInterval(renewedBefore * day), authority.certificate.notValidAfter),
            let present = try? certificate.extensions.subjectAlternativeNames,
            Set(present.compactMap(CertifiedName.init)).isSuperset(of: names)
        else { return nil }
        return ServerCertificate(certificate: certificate, chain: chain, key: secret)
    }

    static func made(
        in folder: String,
        for names: [CertifiedName],
        by authority: AuthorityCertificate,
        now: Date
    ) throws -> ServerCertificate {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let subject = try DistinguishedName {
            OrganizationName("ikrar")
            CommonName("ikrar server")
        }
        // A day of the past for phones' clocks; the whole still within what browsers take.
        let begin = now.addingTimeInterval(-day)
        let extensions = try Certificate.Extensions {
            Critical(BasicConstraints.notCertificateAuthority)
            Critical(KeyUsage(digitalSignature: true))
            try ExtendedKeyUsage([.serverAuth])
            SubjectAlternativeNames(names.map(\.generalName))
            SubjectKeyIdentifier(hash: key.publicKey)
            AuthorityKeyIdentifier(keyIdentifier: SubjectKeyIdentifier(hash: authority.key.publicKey).keyIdentifier)
        }
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: key.publicKey,
            notValidBefore: begin,
            notValidAfter: min(begin.addingTimeInterval(days * day), authority.certificate.notValidAfter),
            issuer: authority.certificate.subject,
            subject: subject,
            extensions: extensions,
            issuerPrivateKey: authority.key,
        )
        let chain = try certificate.serializeAsPEM().pemString + "\n"
        let secret = try key.serializeAsPEM().pemString + "\n"
        try KeyFile.write(secret, to: folder + "/server.key", secret: true)
        try KeyFile.write(chain, to: folder + "/server.pem", secret: false)
        return ServerCertificate(certificate: certificate, chain: chain, key: secret)
    }
}
