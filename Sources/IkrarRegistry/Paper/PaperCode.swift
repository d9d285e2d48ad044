/// What an event, an OPD or a person is known by on a printed attendance list: 40 bits that say nothing to anybody without
/// the registry's keys.
///
/// It is worked out from the NIP, not from a badge: a list is printed for those, too, who never had one.
public struct PaperCode: Hashable, Sendable {
    static let characters = 8

    let value: UInt64

    private init(_ parts: [String], _ key: BadgeKey) {
        let message = parts.joined(separator: "\u{1F}")
        value = key.authenticate(Array(message.utf8)).prefix(5).reduce(0) { $0 << 8 | UInt64($1) }
    }

    init(ofEvent event: String, _ key: BadgeKey) { self.init(["paper", event], key) }

    init(ofOPD opd: OrgUnit.ID, at event: String, _ key: BadgeKey) {
        self.init(["paper-opd", event, opd.rawValue], key)
    }

    init(of nip: NIP, at event: String, _ key: BadgeKey) { self.init(["paper-row", event, nip.digits], key) }

    /// Of what a row of the table of proposals says, so that nobody's reading is made another's. Spaces do not matter.
    init(of nip: NIP, named name: String, reading: PaperProposal.Reading, at event: String, _ key: BadgeKey) {
        self.init(["paper-reading", event, nip.digits, Spelling.tidy(name), reading.rawValue], key)
    }

    /// Of a whole sheet, so that nobody's row is put on it.
    init(ofSheet content: String, _ key: BadgeKey) { self.init(["paper-sheet", content], key) }

    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.characters, let value = Crockford.decode(bytes) else { return nil }
        self.value = value
    }

    /// Eight characters of Crockford Base32.
    var text: String { Crockford.encode(value, characters: Self.characters) }

    /// `XXXX-XXXX`, as it stands beside a row.
    public var printed: String { "\(text.prefix(4))-\(text.suffix(4))" }
}
