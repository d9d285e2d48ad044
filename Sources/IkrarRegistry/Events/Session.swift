/// Where and when an event is held: a yard, an OPD's own office, a webinar. One event has one or more.
public struct Session: Hashable, Sendable {
    public typealias ID = Identifier<Session>

    /// The session that `event create` makes.
    public static let main = ID("utama")

    /// Unique within its event.
    public let id: ID
    public let event: Event.ID
    public var title: String
    public var place: String
    /// Gates accept from here …
    public var opens: Instant
    public var starts: Instant
    /// … count as late after here, if lateness counts at all …
    public var lateAfter: Instant?
    /// … and refuse after here.
    public var closes: Instant
    /// The OPDs it serves; empty means all.
    public var opds: Set<OrgUnit.ID>

    public init(
        id: ID,
        event: Event.ID,
        title: String,
        place: String,
        opens: Instant,
        starts: Instant,
        lateAfter: Instant?,
        closes: Instant,
        opds: Set<OrgUnit.ID> = []
    ) {
        self.id = id
        self.event = event
        self.title = title
        self.place = place
        self.opens = opens
        self.starts = starts
        self.lateAfter = lateAfter
        self.closes = closes
        self.opds = opds
    }

    public func serves(_ opd: OrgUnit.ID) -> Bool {
        opds.isEmpty || opds.contains(opd)
    }

    /// Whether its times come in order: opens ≤ starts ≤ late-after ≤ closes, opens before closes.
    public var isOrdered: Bool {
        let late = lateAfter ?? starts
        return opens <= starts && starts <= late && late <= closes && opens < closes
    }
}
