internal import Crypto
internal import FoundationEssentials

/// Secrets that are handed out once and kept as digests: 256 bits of chance need no salt and no slow digest.
enum Secret {
    /// 256 bits, as 43 characters of base64url (RFC 4648, 5).
    static func random(_ surroundings: Surroundings) -> String {
        base64URL((0..<4).flatMap { _ in bytes(of: surroundings.random()) })
    }

    /// SHA-256, in hex.
    static func digest(of text: String) -> String { SHA256.hash(data: Array(text.utf8)).hexadecimal }

    /// Takes the same time wherever they differ.
    static func areEqual(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    static func bytes(of word: UInt64) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }

    static func base64URL(_ bytes: some Sequence<UInt8>) -> String {
        String(
            decoding: Data(bytes).base64EncodedString().utf8.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                case UInt8(ascii: "="): nil
                default: byte
                }
            },
            as: UTF8.self,
        )
    }
}
