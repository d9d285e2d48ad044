import SwiftASN1
import X509

/// A name in a certificate of ours.
enum CertifiedName: Hashable, Sendable {
    case host(String)
    case address(NetworkAddress)

    init?(_ name: GeneralName) {
        switch name {
        case .dnsName(let host): self = .host(host)
        case .ipAddress(let octets):
            guard let address = NetworkAddress(Array(octets.bytes)) else { return nil }
            self = .address(address)
        case .otherName, .rfc822Name, .x400Address, .directoryName, .ediPartyName, .uniformResourceIdentifier,
            .registeredID:
            return nil
        }
    }

    var generalName: GeneralName {
        switch self {
        case .host(let host): .dnsName(host)
        case .address(let address): .ipAddress(ASN1OctetString(contentBytes: address.bytes[...]))
        }
    }

    var text: String {
        switch self {
        case .host(let host): host
        case .address(let address): address.description
        }
    }
}
