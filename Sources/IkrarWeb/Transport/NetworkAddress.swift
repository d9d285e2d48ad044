import Glibc

/// An IPv4 or IPv6 address: 4 or 16 bytes.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    public let bytes: [UInt8]

    /// Nothing when there are neither 4 nor 16.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// From `192.168.1.7` or `fd00::7`, without a zone.
    public init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET6, text, &bytes) == 1 {
            self.bytes = bytes
        } else if inet_pton(AF_INET, text, &bytes) == 1 {
            self.bytes = Array(bytes[..<4])
        } else {
            return nil
        }
    }

    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, UInt32(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Itself, or the IPv4 address that it stands for (RFC 4291, 2.5.5.2).
    var unmapped: NetworkAddress {
        let isMapped =
            bytes.count == 16 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isMapped ? NetworkAddress(Array(bytes[12...])) ?? self : self
    }

    /// Reachable only with the name of an interface behind it, which no certificate can say (RFC 4291, 2.5.6).
    var isLinkLocalIPv6: Bool { bytes.count == 16 && bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 }
}

/// A range of addresses, as name constraints have it: address and mask (RFC 5280, 4.2.1.10).
public struct NetworkRange: Hashable, Sendable {
    let address: [UInt8]
    let mask: [UInt8]

    /// From `10.0.0.0/8`, `fd00::/8`, or an address alone.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = NetworkAddress(String(parts[0])) else { return nil }
        let most = 8 * address.bytes.count
        guard parts.count == 2 else {
            self.init(address, length: most)
            return
        }
        let isNumber = (1...3).contains(parts[1].utf8.count) && parts[1].utf8.allSatisfy { (48...57).contains($0) }
        guard isNumber, let length = Int(parts[1]), length <= most else { return nil }
        self.init(address, length: length)
    }

    /// Addresses that mean nothing outside a house: RFC 1918, 3927, 6598, 4193 and the loopbacks.
    static let ofHouses = [
        ("10.0.0.0", 8), ("172.16.0.0", 12), ("192.168.0.0", 16), ("169.254.0.0", 16), ("100.64.0.0", 10),
        ("127.0.0.0", 8), ("fc00::", 7), ("::1", 128),
    ].compactMap { text, length in NetworkAddress(text).map { NetworkRange($0, length: length) } }

    init(_ address: NetworkAddress, length: Int) {
        self.address = address.bytes
        mask = address.bytes.indices.map { place in
            let bits = min(8, max(0, length - place * 8))
            return UInt8(truncatingIfNeeded: 0xFF00 >> bits)
        }
    }

    /// From a constraint's octets; nothing when they are neither 8 nor 32.
    init?(constraint: some Collection<UInt8>) {
        guard constraint.count == 8 || constraint.count == 32 else { return nil }
        address = Array(constraint.prefix(constraint.count / 2))
        mask = Array(constraint.suffix(constraint.count / 2))
    }

    var constraint: [UInt8] { address + mask }

    func contains(_ other: NetworkAddress) -> Bool {
        other.bytes.count == address.count
            && other.bytes.indices.allSatisfy { other.bytes[$0] & mask[$0] == address[$0] & mask[$0] }
    }
}
