/// What one document says: the page of one person, the list of one OPD, the minutes of one event.
public struct DocumentContent: Hashable, Sendable {
    /// What the wording's fields stand for; they go before those that the form has in common.
    public var fields: DocumentFields
    /// In the order that they are to be printed in.
    public var people: [PersonLine]
    /// In the order that they are to be printed in.
    public var offices: [OfficeLine]
    public var counts: [CountLine]
    /// Dots to write on when `nil`.
    public var headOfOPD: Signatory?
    /// Whose page it is; dots to write on when `nil`.
    public var person: Signatory?
    /// Who led the event; nobody was named when `nil`.
    public var leader: Signatory?
    /// In the table of contents that readers of a PDF show, for its first page; none when `nil`.
    public var bookmark: String?

    public init(
        fields: DocumentFields = DocumentFields(),
        people: [PersonLine] = [],
        offices: [OfficeLine] = [],
        counts: [CountLine] = [],
        headOfOPD: Signatory? = nil,
        person: Signatory? = nil,
        leader: Signatory? = nil,
        bookmark: String? = nil
    ) {
        self.fields = fields
        self.people = people
        self.offices = offices
        self.counts = counts
        self.headOfOPD = headOfOPD
        self.person = person
        self.leader = leader
        self.bookmark = bookmark
    }
}
