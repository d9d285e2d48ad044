/// What a badge's QR symbol says: `IK1`, the badge number, and a tag that only this registry could have made.
///
/// 27 upper-case alphanumeric characters, so that it fits the QR alphanumeric mode and every keyboard layout of a USB scanner.
public struct BadgeCode: Hashable, Sendable {
    public static let version = "IK1"
    public static let characters = 27

    public let number: BadgeNumber
    let tag: Tag

    /// 80 bits: the first ten bytes of the message's code, in two halves of eight characters.
    struct Tag: Hashable, Sendable {
        var high: UInt64
        var low: UInt64

        init(high: UInt64, low: UInt64) {
            self.high = high
            self.low = low
        }

        /// The first ten bytes of `code`.
        init(leading code: some Sequence<UInt8>) {
            self.init(high: 0, low: 0)
            for (place, byte) in code.prefix(10).enumerated() {
                if place < 5 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
            }
        }

        /// Takes the same time for every wrong tag.
        func matches(_ other: Tag) -> Bool { (high ^ other.high) | (low ^ other.low) == 0 }
    }

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
        self.tag = Tag(high: high, low: low)
    }

    public var text: String {
        Self.version + number.text + Crockford.encode(tag.high, characters: 8)
            + Crockford.encode(tag.low, characters: 8)
    }

    /// Whether one of the ring's keys made the tag. Takes the same time for every wrong tag.
    func isSigned(by ring: BadgeKeyRing) -> Bool {
        var matches = false
        for key in ring.keys where Self.tag(for: number, key: key).matches(tag) {
            matches = true
        }
        return matches
    }

    private static func tag(for number: BadgeNumber, key: BadgeKey) -> Tag {
        var message = Array(version.utf8)
        message.append(contentsOf: number.text.utf8)
        return Tag(leading: key.authenticate(message))
    }

    /// `I` and `1` may have been misread for one another, like anywhere else in a code.
    private static func hasPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, version.utf8).allSatisfy { read, wanted in
            Crockford.value(of: read) == Crockford.value(of: wanted)
        }
    }
}
