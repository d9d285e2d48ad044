/// Whom somebody looks for in the directory.
public struct PersonSearch: Sendable, Hashable {
    /// Beginnings of a name's words, a NIP, or a badge's code; empty for everybody of the OPD.
    public var text: String
    /// Limits it to one OPD.
    public var opd: OrgUnit.ID?
    /// From 1.
    public var page: Int

    public init(_ text: String, opd: OrgUnit.ID? = nil, page: Int = 1) {
        self.text = text
        self.opd = opd
        self.page = min(max(page, 1), Self.mostPages)
    }

    /// How many people a page has.
    public static let pageSize = 50
    /// No page lies behind this one: 5,000 people of one OPD are found by name.
    static let mostPages = 1000
    /// Of more people whose names fit, only these are shown: in a large registry a short beginning fits tens of thousands.
    public static let mostNamed = 1000
}

/// A page of people who were found.
public struct FoundPeople: Sendable {
    public enum Verdict: Sendable, Hashable {
        case found
        /// Neither a text nor an OPD.
        case nothingAsked
        /// Fewer than three letters, and neither a NIP nor a code.
        case unreadable
        /// ``PersonSearch/mostNamed`` of them, and there are more.
        case tooMany
    }

    public var verdict: Verdict
    /// By name; also those who are on no list any more.
    public var people: [PersonOverview]
    /// Whether there is a page after this one.
    public var hasNext: Bool
}

/// What looking people up asks for.
public protocol PersonSearchTransaction {
    /// Whose name has a word that begins with each of the words, in the order given; at most `limit`, whichever come first.
    func people(named words: String, opd: OrgUnit.ID?, limit: Int) throws -> [Person]
    /// By name.
    func people(of opd: OrgUnit.ID, skipping shown: Int, limit: Int) throws -> [Person]
}
