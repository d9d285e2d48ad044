/// What a person keeps of having read a circular: `EDR` and 80 bits that only this registry could have made of who read which
/// file and when. Its registry finds the record by it, and makes it again of what is on record.
public struct AcknowledgementReceipt: Sendable, Hashable {
    private static let code = ReceiptCode(mark: "EDR")

    /// `EDR` and 16 characters of Crockford's alphabet.
    public let text: String

    /// `EDR-7XK2-…`, to be read aloud and typed.
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
        of id: Acknowledgement.ID, by person: Person.ID, _ circular: Circular, manner: Acknowledgement.Manner,
        document: String, at: Instant, key: BadgeKey
    ) {
        let parts = [
            id.rawValue, person.rawValue, circular.event.rawValue, String(circular.version), manner.rawValue, document,
            circular.digest, String(at.microseconds),
        ]
        text = Self.code.text(of: parts, purpose: "ikrar circular receipt 1", key: key)
    }

    /// Whether one of the ring's keys makes this receipt of what is on record.
    func isOf(_ acknowledgement: Acknowledgement, _ circular: Circular, by ring: BadgeKeyRing) -> Bool {
        var matches = false
        for key in ring.keys {
            let made = AcknowledgementReceipt(
                of: acknowledgement.id, by: acknowledgement.person, circular, manner: acknowledgement.manner,
                document: acknowledgement.document, at: acknowledgement.at, key: key)
            if Secret.areEqual(made.text, text) { matches = true }
        }
        return matches
    }
}
