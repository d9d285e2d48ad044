internal import Crypto

/// What a badge's QR symbol says: `IK1`, the badge number, and a tag that only this registry could have made.
///
/// 27 upper-case alphanumeric characters, so that it fits the QR alphanumeric mode and every keyboard layout of a USB scanner.
public struct BadgeCode: Hashable, Sendable {
    public static let version = "IK1"
    public static let characters = 27
    static let tagBytes = 10
    static let tagCharacters = 16

    public let number: BadgeNumber
    /// 80 bits.
    let tag: [UInt8]

    /// Signs `number`: the same number under the same key gives the same code.
    public init(number: BadgeNumber, key: BadgeKey) {
        self.number = number
        self.tag = Self.tag(for: number, key: key)
    }

    /// Reads 27 characters with spaces and hyphens already gone; `nil` when they are not shaped like a code.
    init?(characters bytes: ArraySlice<UInt8>) {
        guard bytes.count == Self.characters, Self.hasPrefix(bytes) else { return nil }
        let body = bytes.dropFirst(Self.version.utf8.count)
        guard let number = Crockford.decode(body.prefix(BadgeNumber.characters)) else { return nil }
        let rest = body.dropFirst(BadgeNumber.characters)
        guard let high = Crockford.decode(rest.prefix(8)), let low = Crockford.decode(rest.suffix(8)) else {
            return nil
        }
        self.number = BadgeNumber(number)
        self.tag = Self.fortyBits(high) + Self.fortyBits(low)
    }

    public var text: String {
        let high = tag.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let low = tag.suffix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Self.version + number.text + Crockford.encode(high, characters: 8) + Crockford.encode(low, characters: 8)
    }

    /// Whether one of the ring's keys made the tag. Takes the same time for every wrong tag.
    func isSigned(by ring: BadgeKeyRing) -> Bool {
        var matches = false
        for key in ring.keys where Self.areEqual(Self.tag(for: number, key: key), tag) {
            matches = true
        }
        return matches
    }

    private static func tag(for number: BadgeNumber, key: BadgeKey) -> [UInt8] {
        var message = Array(version.utf8)
        message.append(contentsOf: number.text.utf8)
        let full = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key.secret))
        return Array(full.prefix(tagBytes))
    }

    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var difference: UInt8 = left.count == right.count ? 0 : 1
        for (one, other) in zip(left, right) {
            difference |= one ^ other
        }
        return difference == 0
    }

    /// `I` and `1` may have been misread for one another, like anywhere else in a code.
    private static func hasPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, version.utf8).allSatisfy { read, wanted in
            Crockford.value(of: read) == Crockford.value(of: wanted)
        }
    }

    private static func fortyBits(_ value: UInt64) -> [UInt8] {
        (0..<5).map { UInt8(truncatingIfNeeded: value >> UInt64(32 - 8 * $0)) }
    }
}
