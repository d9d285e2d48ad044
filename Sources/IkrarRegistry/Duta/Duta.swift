/// A term of somebody as duta netralitas: who speaks for neutrality among their colleagues, by a decree.
public struct Duta: Sendable, Hashable {
    public typealias ID = Identifier<Duta>

    /// That the term ended before its last day.
    public struct End: Sendable, Hashable {
        /// The first day on which the person is none any more.
        public var on: CivilDate
        public var by: String
        public var at: Instant
        public var why: String

        public init(on day: CivilDate, by user: String, at: Instant, why: String) {
            on = day
            by = user
            self.at = at
            self.why = why
        }
    }

    public var id: ID
    public var person: Person.ID
    public var from: CivilDate
    /// The last day.
    public var until: CivilDate
    /// Number of the decree (surat keputusan).
    public var decree: String
    public var recordedBy: String
    public var recordedAt: Instant
    public var end: End?

    public init(
        id: ID,
        person: Person.ID,
        from: CivilDate,
        until: CivilDate,
        decree: String,
        recordedBy: String,
        recordedAt: Instant,
        end: End? = nil
    ) {
        self.id = id
        self.person = person
        self.from = from
        self.until = until
        self.decree = decree
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
        self.end = end
    }

    public func serves(on day: CivilDate) -> Bool {
        from <= day && day <= until && end.map { day < $0.on } ?? true
    }

    /// Whether there is a day on which both serve.
    func overlaps(_ other: Duta) -> Bool {
        max(from, other.from) <= min(lastDay, other.lastDay)
    }

    private var lastDay: CivilDate {
        end.map { min(until, $0.on.adding(days: -1)) } ?? until
    }
}

/// A term with whose it is.
public struct DutaOverview: Sendable, Hashable {
    public var duta: Duta
    public var nip: NIP
    /// With titles, as documents print it.
    public var name: String
    public var position: String
    /// Where the person works now.
    public var unit: String
    public var opd: OrgUnit.ID
    public var opdName: String
    /// Whether the person stands on HR's lists.
    public var isListed: Bool

    public init(
        duta: Duta, nip: NIP, name: String, position: String, unit: String, opd: OrgUnit.ID, opdName: String,
        isListed: Bool
    ) {
        self.duta = duta
        self.nip = nip
        self.name = name
        self.position = position
        self.unit = unit
        self.opd = opd
        self.opdName = opdName
        self.isListed = isListed
    }
}

/// How many duta an OPD has; an OPD without any is counted, too.
public struct DutaCount: Sendable, Hashable {
    public var opd: String
    public var people: Int
}

public protocol DutaTransaction {
    /// Of one person, or of all.
    func dutas(person: Person.ID?) throws -> [Duta]
    func duta(_ id: Duta.ID) throws -> Duta?
    func insert(_ duta: Duta) throws
    func end(_ duta: Duta.ID, _ end: Duta.End) throws
    /// With whose they are, by OPD, name and first day.
    func dutaOverviews(opd: OrgUnit.ID?) throws -> [DutaOverview]
}
