internal import Crypto

/// What opens a person's own page: `IKP`, the number of their badge, and a tag that only this registry could have made.
///
/// 27 characters, shaped like a badge's code and never one: the tag is made under a key of its own, so that a badge that
/// was photographed does not open the page, and the link lets nobody in at a gate. It ends when the badge is revoked or
/// reissued, and when the person is given the next of their links (``LinkStanding/series``).
public struct PersonalLink: Sendable, Hashable {
    public static let version = "IKP"
    public static let characters = 27

    public let number: BadgeNumber
    private let tag: BadgeCode.Tag

    /// The same number and series under the same key give the same link.
    public init(number: BadgeNumber, key: BadgeKey, series: Int64 = 0) {
        self.number = number
        tag = Self.tag(for: number, series, key: key)
    }

    /// Reads a link's text, in small letters too, with spaces and hyphens; `nil` when it is not shaped like one.
    public init?(text: some StringProtocol) {
        // Whoever made it longer than that did not make a link.
        guard text.utf8.count <= 2 * Self.characters else { return nil }
        let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard bytes.count == Self.characters,
            zip(bytes, Self.version.utf8).allSatisfy({ Crockford.value(of: $0) == Crockford.value(of: $1) })
        else { return nil }
        let body = bytes.dropFirst(Self.version.utf8.count)
        guard let number = Crockford.decode(body.prefix(BadgeNumber.characters)),
            let high = Crockford.decode(body.dropFirst(BadgeNumber.characters).prefix(8)),
            let low = Crockford.decode(body.suffix(8))
        else { return nil }
        self.number = BadgeNumber(number)
        tag = BadgeCode.Tag(high: high, low: low)
    }

    public var text: String {
        Self.version + number.text + Crockford.encode(tag.high, characters: 8)
            + Crockford.encode(tag.low, characters: 8)
    }

    /// Whether one of the ring's keys made the tag, for this series. Takes the same time for every wrong tag.
    public func isSigned(by ring: BadgeKeyRing, series: Int64 = 0) -> Bool {
        var matches = false
        for key in ring.keys where Self.tag(for: number, series, key: key).matches(tag) {
            matches = true
        }
        return matches
    }

    /// Under a key derived from the badge's. A registry keeps digests under the badge's key of whatever is scanned, a
    /// link's text too: they must not tell its tag.
    private static func tag(for number: BadgeNumber, _ series: Int64, key: BadgeKey) -> BadgeCode.Tag {
        let derived = SymmetricKey(data: Array(key.authenticate(Array("ikrar personal link 1".utf8))))
        // A link of the first series says nothing of it: so are those that were handed out before there were any.
        let text = version + number.text + (series == 0 ? "" : ".\(series)")
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: derived)
        return BadgeCode.Tag(leading: code)
    }
}
