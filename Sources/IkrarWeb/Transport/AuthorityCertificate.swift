import Crypto
import FoundationEssentials
import SwiftASN1
import X509

/// The local authority's own certificate and key.
struct AuthorityCertificate {
    static let years = 10
    static let domains = ["localhost", "local", "lan", "internal", "home.arpa"]

    let certificate: Certificate
    let key: Certificate.PrivateKey

    /// Nothing when none was ever finished there.
    static func kept(in folder: String, now: Date) throws -> AuthorityCertificate? {
        let path = folder + "/ca.pem"
        let text: String
        do {
            text = try KeyFile.text(path)
        } catch let error as TransportError where error.code == .missing {
            return nil
        }
        let secret: String
        do {
            secret = try KeyFile.text(folder + "/ca.key", secret: true)
        } catch let error as TransportError where error.code == .missing {
            throw TransportError(.brokenAuthority, path: path)
        }
        guard let certificate = try? Certificate(pemEncoded: text),
            let key = try? Certificate.PrivateKey(pemEncoded: secret),
            key.publicKey == certificate.publicKey,
            case .isCertificateAuthority = try? certificate.extensions.basicConstraints,
            (try? certificate.extensions.nameConstraints) != nil
        else { throw TransportError(.brokenAuthority, path: path) }
        guard now < certificate.notValidAfter else { throw TransportError(.expired, path: path) }
        return AuthorityCertificate(certificate: certificate, key: key)
    }

    /// A new one, which may vouch for what no other network knows, and for what this machine is called today. The key is written
    /// first: a certificate that is there is a finished authority.
    static func made(in folder: String, machine: MachineNames, now: Date) throws -> AuthorityCertificate {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let identifier = SubjectKeyIdentifier(hash: key.publicKey)
        let own = machine.addresses.filter { address in !NetworkRange.ofHouses.contains { $0.contains(address) } }
        let ranges = NetworkRange.ofHouses + own.map { NetworkRange($0, length: $0.bytes.count * 8) }
        let hosts = machine.hosts.filter { host in !domains.contains { host == $0 || host.hasSuffix("." + $0) } }
        let mark = identifier.keyIdentifier.prefix(3).map { String($0, radix: 16, uppercase: true) }.joined()
        let label = machine.hosts.first { $0.hasSuffix(".local") }?.prefix { $0 != "." } ?? "localhost"
        let name = try DistinguishedName {
            OrganizationName("ikrar")
            // X.520 allows a common name 64 characters.
            CommonName("ikrar \(label.prefix(40)) \(mark)")
        }
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: key.publicKey,
            // Phones' clocks are not ours.
            notValidBefore: now.addingTimeInterval(-86_400),
            notValidAfter: now.addingTimeInterval(Double(years) * 365.25 * 86_400),
            issuer: name,
            subject: name,
            extensions: try Self.extensions(identifier, domains: domains + hosts, ranges: ranges),
            issuerPrivateKey: key,
        )
        try KeyFile.write(key.serializeAsPEM().pemString + "\n", to: folder + "/ca.key", secret: true)
        try KeyFile.write(certificate.serializeAsPEM().pemString + "\n", to: folder + "/ca.pem", secret: false)
        return AuthorityCertificate(certificate: certificate, key: key)
    }

    private static func extensions(
        _ identifier: SubjectKeyIdentifier,
        domains: [String],
        ranges: [NetworkRange]
    ) throws -> Certificate.Extensions {
        let constraints = NameConstraints(
            permittedDNSDomains: NameConstraints.DNSNames(domains),
            permittedIPRanges: NameConstraints.IPRanges(
                ranges.map { ASN1OctetString(contentBytes: $0.constraint[...]) }
            ),
        )
        return try Certificate.Extensions {
            Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
            Critical(KeyUsage(keyCertSign: true, cRLSign: true))
            Critical(constraints)
            identifier
        }
    }

    /// The machine's names, parted by whether a phone would believe this authority about them.
    func vouchedFor(_ machine: MachineNames) -> (names: [CertifiedName], leftOut: [CertifiedName]) {
        let constraints = try? certificate.extensions.nameConstraints
        let domains = constraints.map { Array($0.permittedDNSDomains) } ?? []
        let ranges = constraints.map { $0.permittedIPRanges.compactMap { NetworkRange(constraint: $0.bytes) } } ?? []
        var names: [CertifiedName] = []
        var leftOut: [CertifiedName] = []
        for host in machine.hosts {
            let isPermitted = domains.contains { host == $0 || host.hasSuffix("." + $0) }
            if isPermitted { names.append(.host(host)) } else { leftOut.append(.host(host)) }
        }
        for address in machine.addresses {
            let isPermitted = ranges.contains { $0.contains(address) }
            if isPermitted { names.append(.address(address)) } else { leftOut.append(.address(address)) }
        }
        return (names, leftOut)
    }
}
