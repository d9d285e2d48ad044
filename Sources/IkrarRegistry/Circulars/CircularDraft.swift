/// A circular's file as somebody publishes it.
public struct CircularDraft: Sendable, Hashable {
    /// Some pages of text, or a scan of them.
    public static let most = 5 << 20

    public var number: String
    public var file: String
    public var content: [UInt8]
    /// `nil` leaves what was said before: everybody, of one that is new.
    public var audience: Circular.Audience?
    public var until: Instant?
    /// Of an event that is not there yet; empty names it after the number.
    public var title: String

    public init(
        number: String, file: String, content: [UInt8], audience: Circular.Audience? = nil, until: Instant? = nil,
        title: String = ""
    ) {
        self.number = Spelling.tidy(number)
        self.file = Spelling.tidy(file)
        self.content = content
        self.audience = audience
        self.until = until
        self.title = Spelling.tidy(title)
    }

    /// - Throws: ``RegistryError`` `circularNumberMissing`, `circularTooLarge`, `circularForeign` for what is neither a PDF nor
    ///   text.
    func medium() throws -> Circular.Medium {
        guard !number.isEmpty else { throw RegistryError(.circularNumberMissing, subject: file) }
        guard content.count <= Self.most else {
            throw RegistryError(.circularTooLarge, subject: file, detail: "\(Self.most >> 20)")
        }
        guard let medium = Circular.Medium(of: content) else {
            throw RegistryError(.circularForeign, subject: file, detail: content.isEmpty ? "0" : "")
        }
        return medium
    }

    /// - Throws: ``RegistryError`` `circularUntilPast`.
    func requireTime(now: Instant) throws {
        if let until, until <= now { throw RegistryError(.circularUntilPast, subject: number) }
    }
}

/// What publishing did.
public struct CircularPublishing: Sendable {
    public var event: Event
    public var circular: Circular
    public var audience: Circular.Audience
    /// How many are asked to read it.
    public var people: Int
    /// OPDs of which nobody was asked, by name: ``CircularOverview/headless``.
    public var headless: [OrgUnit]
    /// The same file under the same number was published before, and no version was made now.
    public var isKnown: Bool
    /// How many people's rosters were changed all the same, to say what was on record before: it had been broken off.
    public var finished = 0
}

/// A circular as it stands: all its versions, the first one first, and who is asked.
public struct CircularOverview: Sendable {
    public var event: Event
    public var versions: [Circular]
    public var audience: Circular.Audience
    /// Of a circular for heads, the OPDs with people of whom nobody was asked, by name: no position on their lists was a head's.
    public var headless: [OrgUnit]
}
