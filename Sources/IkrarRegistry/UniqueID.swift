internal import Crypto

/// A UUID, as 16 bytes.
public struct UniqueID: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// Version 7: 48 bits of milliseconds, then chance (RFC 9562, 5.7).
    public static func v7(at time: Instant, random: (UInt64, UInt64)) -> UniqueID {
        let milliseconds = UInt64(bitPattern: time.microseconds / 1000)
        return UniqueID(
            high: milliseconds << 16 | 0x7000 | random.0 & 0x0FFF,
            low: 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF,
        )
    }

    /// Version 8: the same text gives the same id, so that a scanner's memory read in twice is known the second time
    /// (RFC 9562, 5.8).
    public static func named(_ text: String) -> UniqueID {
        let digest = Array(SHA256.hash(data: Array(text.utf8)))
        let words = [digest[0..<8], digest[8..<16]].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        return UniqueID(
            high: words[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
            low: 0x8000_0000_0000_0000 | words[1] & 0x3FFF_FFFF_FFFF_FFFF,
        )
    }

    /// `0199f0c2-7c3a-7f00-8a1b-0123456789ab`
    public var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        for (index, byte) in (Self.bytes(high) + Self.bytes(low)).enumerated() {
            if [4, 6, 8, 10].contains(index) { bytes.append(0x2D) }
            bytes.append(Self.hex[Int(byte >> 4)])
            bytes.append(Self.hex[Int(byte & 15)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let hex = Array("0123456789abcdef".utf8)

    private static func bytes(_ word: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
}

/// First 8 bytes of SHA-256 in hex: enough to recognise a code again, too little to print it.
public func scanDigest(_ text: some StringProtocol) -> String {
    let hex = Array("0123456789abcdef".utf8)
    let digest = SHA256.hash(data: Array(text.utf8)).prefix(8)
    return String(decoding: digest.flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }, as: UTF8.self)
}
