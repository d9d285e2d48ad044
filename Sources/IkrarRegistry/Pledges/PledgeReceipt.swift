/// What a person keeps of their pledge: `IKR` and 80 bits that only this registry could have made of who pledged which words
/// at which event and when.
///
/// Nothing can be read from it. Its registry finds the pledge by it, and makes it again of what is on record: a record that
/// was changed behind the registry's back does not give the same.
public struct PledgeReceipt: Sendable, Hashable {
    private static let code = ReceiptCode(mark: "IKR")
    public static let characters = ReceiptCode.characters

    /// `IKR` and 16 characters of Crockford's alphabet.
    public let text: String

    /// `IKR-7XK2-…`, to be read aloud and typed.
    public var typed: String { Self.code.typed(text) }

    /// Reads a receipt in small letters, too, with spaces and hyphens; `nil` when it is not shaped like one.
    public init?(text: some StringProtocol) {
        guard let read = Self.code.text(typed: text) else { return nil }
        self.text = read
    }

    /// As a registry has kept it.
    public init(stored text: String) {
        self.text = text
    }

    init(
        of pledge: Pledge.ID, by person: Person.ID, event: Event.ID, manner: PledgeManner, document: String,
        digest: String, at: Instant, key: BadgeKey
    ) {
        let parts = [
            pledge.rawValue, person.rawValue, event.rawValue, manner.rawValue, document, digest,
            String(at.microseconds),
        ]
        text = Self.code.text(of: parts, purpose: "ikrar pledge receipt 1", key: key)
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
