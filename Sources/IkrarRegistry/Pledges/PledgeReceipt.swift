internal import Crypto

/// What a person keeps of their pledge: `IKR` and 80 bits that only this registry could have made of who pledged which words
/// at which event and when.
///
/// Nothing can be read from it. Its registry finds the pledge by it, and makes it again of what is on record: a record that
/// was changed behind the registry's back does not give the same.
public struct PledgeReceipt: Sendable, Hashable {
    public static let version = "IKR"
    public static let characters = 19

    /// `IKR` and 16 characters of Crockford's alphabet.
    public let text: String

    /// `IKR-7XK2-…`, to be read aloud and typed.
    public var typed: String {
        var parts = [Self.version]
        var rest = text.dropFirst(Self.version.count)
        while !rest.isEmpty {
            parts.append(String(rest.prefix(4)))
            rest = rest.dropFirst(4)
        }
        return parts.joined(separator: "-")
    }

    /// Reads a receipt in small letters, too, with spaces and hyphens; `nil` when it is not shaped like one.
    public init?(text: some StringProtocol) {
        guard text.utf8.count <= 2 * Self.characters else { return nil }
        let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard bytes.count == Self.characters,
            zip(bytes, Self.version.utf8).allSatisfy({ Crockford.value(of: $0) == Crockford.value(of: $1) }),
            let high = Crockford.decode(bytes.dropFirst(3).prefix(8)), let low = Crockford.decode(bytes.suffix(8))
        else { return nil }
        self.init(BadgeCode.Tag(high: high, low: low))
    }

    /// As a registry has kept it.
    public init(stored text: String) {
        self.text = text
    }

    init(
        of pledge: Pledge.ID, by person: Person.ID, event: Event.ID, manner: PledgeManner, document: String,
        digest: String, at: Instant, key: BadgeKey
    ) {
        // A key of its own: digests under the badge's key are kept of whatever is scanned, a receipt's text too.
        let derived = SymmetricKey(data: Array(key.authenticate(Array("ikrar pledge receipt 1".utf8))))
        let parts = [
            pledge.rawValue, person.rawValue, event.rawValue, manner.rawValue, document, digest,
            String(at.microseconds),
        ]
        let code = HMAC<SHA256>.authenticationCode(for: Array(parts.joined(separator: "\u{1F}").utf8), using: derived)
        self.init(BadgeCode.Tag(leading: code))
    }

    private init(_ tag: BadgeCode.Tag) {
        text = Self.version + Crockford.encode(tag.high, characters: 8) + Crockford.encode(tag.low, characters: 8)
    }

    /// Whether one of the ring's keys makes this receipt of what is on record.
    func isOf(_ pledge: Pledge, digest: String, by ring: BadgeKeyRing) -> Bool {
        var matches = false
        for key in ring.keys {
            let made = PledgeReceipt(
                of: pledge.id, by: pledge.person, event: pledge.act.event, manner: pledge.act.manner,
                document: pledge.document, digest: digest, at: pledge.at, key: key)
            if Secret.areEqual(made.text, text) { matches = true }
        }
        return matches
    }
}
