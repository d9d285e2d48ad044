/// The recap of all OPD for one event.
public struct Recap: Sendable, Hashable {
    public struct Line: Sendable, Hashable {
        public var opd: String
        /// `nil` of a total, and of an OPD that was made up.
        public var opdID: OrgUnit.ID?
        public var counts: RosterCounts
        public var pledges: PledgeCounts
        /// As ``Roster/declared``.
        public var declared: Int

        public init(
            opd: String, opdID: OrgUnit.ID? = nil, counts: RosterCounts, pledges: PledgeCounts = PledgeCounts(),
            declared: Int = 0
        ) {
            self.opd = opd
            self.opdID = opdID
            self.counts = counts
            self.pledges = pledges
            self.declared = declared
        }

        public init(_ roster: Roster) {
            self.init(
                opd: roster.opd, opdID: roster.opdID, counts: roster.counts, pledges: roster.pledges,
                declared: roster.declared)
        }
    }

    public var event: EventSummary
    public var opds: [Line]
    public var counts: RosterCounts
    public var pledges: PledgeCounts
    /// As ``Roster/declared``, of all.
    public var declared: Int
    /// People admitted as guests: they came and are on nobody's list.
    public var guests: Int

    public init(event: EventSummary, opds: [Line], guests: Int) {
        self.event = event
        self.opds = opds
        self.counts = opds.reduce(RosterCounts()) { $0 + $1.counts }
        self.pledges = opds.reduce(PledgeCounts()) { $0 + $1.pledges }
        self.declared = opds.reduce(0) { $0 + $1.declared }
        self.guests = guests
    }
}

/// What a roster's head says of its event.
public struct EventSummary: Sendable, Hashable {
    public var id: String
    public var title: String
    public var agency: String
    public var place: String
    public var starts: Instant
    public var zone: Zone
    /// The standings that were not counted as obliged, for the footnote: they change the denominator.
    public var uncounted: [String]
    /// When the roster was derived.
    public var asOf: Instant
    public var kind: Event.Kind
    /// What its people pledge, all versions, the first one first; empty until somebody has set one.
    public var pledgeTexts: [PledgeText]
    /// Of a circular, what is to be read: its latest version; `nil` until one is published.
    public var circular: Circular?

    /// Whether anything is pledged there: then it is told beside attendance.
    public var hasPledge: Bool { !pledgeTexts.isEmpty }

    public init(
        id: String,
        title: String,
        agency: String,
        place: String,
        starts: Instant,
        zone: Zone,
        uncounted: [String],
        asOf: Instant,
        kind: Event.Kind = .apel,
        pledgeTexts: [PledgeText] = [],
        circular: Circular? = nil
    ) {
        self.id = id
        self.title = title
        self.agency = agency
        self.place = place
        self.starts = starts
        self.zone = zone
        self.uncounted = uncounted
        self.asOf = asOf
        self.kind = kind
        self.pledgeTexts = pledgeTexts
        self.circular = circular
    }
}
