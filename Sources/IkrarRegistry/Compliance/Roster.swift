/// The compliance list of one OPD for one event: derived from obligations, attendances, excuses, corrections and pledges,
/// never stored.
public struct Roster: Sendable, Hashable {
    public var event: EventSummary
    /// Printed name of the OPD.
    public var opd: String
    /// Tells OPD of the same name apart.
    public var opdID: OrgUnit.ID
    /// In official order: the head first, then eselon and golongan downward.
    public var rows: [RosterRow]
    /// Counts of people, never of scans.
    public var counts: RosterCounts
    public var pledges: PledgeCounts
    /// How many of those who came were declared in a hall, and not measured.
    public var declared: Int
    /// The names of the OPD's units in the tree's order; empty where it was not asked for.
    public var unitOrder: [String]

    public init(
        event: EventSummary, opd: String, opdID: OrgUnit.ID, rows: [RosterRow], unitOrder: [String] = []
    ) {
        self.event = event
        self.opd = opd
        self.opdID = opdID
        self.rows = rows
        self.unitOrder = unitOrder
        self.counts = rows.reduce(into: RosterCounts()) { $0.add($1.status) }
        self.pledges = PledgeCounts(rows)
        self.declared = rows.count(where: \.isDeclared)
    }
}

/// One person on a roster.
public struct RosterRow: Sendable, Hashable {
    public var nip: NIP
    /// With titles, as documents print it.
    public var name: String
    public var kind: ASNKind
    public var unit: String
    public var position: String
    public var grade: String
    public var echelon: String
    public var status: AttendanceStatus
    /// The earliest accepted, un-annulled scan.
    public var at: Instant?
    public var gate: String?
    /// Whole minutes after late-after.
    public var minutesLate: Int?
    /// Kept also when the person came all the same.
    public var excuse: RosterExcuse?
    /// What changed the row after the roster was closed.
    public var correction: RosterCorrection?
    /// Whether they came is another matter.
    public var pledge: RosterPledge?
    /// Where they were declared to have watched; `nil` where they were measured as well, or corrected.
    public var hall: RosterHall?

    public init(
        nip: NIP,
        name: String,
        kind: ASNKind,
        unit: String,
        position: String,
        grade: String,
        echelon: String,
        status: AttendanceStatus,
        at: Instant?,
        gate: String?,
        minutesLate: Int?,
        excuse: RosterExcuse?,
        correction: RosterCorrection? = nil,
        pledge: RosterPledge? = nil,
        hall: RosterHall? = nil
    ) {
        self.nip = nip
        self.name = name
        self.kind = kind
        self.unit = unit
        self.position = position
        self.grade = grade
        self.echelon = echelon
        self.status = status
        self.at = at
        self.gate = gate
        self.minutesLate = minutesLate
        self.excuse = excuse
        self.correction = correction
        self.pledge = pledge
        self.hall = hall
    }

    /// Came, as far as an OPD declares it: nothing measured it.
    public var isDeclared: Bool { hall?.counts == true }

    /// In time or late; a correction that says so need not know when.
    public var came: Bool { status == .present || status == .late }
}

/// Why somebody need not have come: an excuse with its letter, or a legal standing that excuses by itself.
public struct RosterExcuse: Sendable, Hashable {
    public var kind: ExcuseKind
    /// Number of the letter that proves it; for a standing, its name (`CLTN`).
    public var document: String
    /// No letter was entered that could be taken back.
    public var isByStanding: Bool

    public init(kind: ExcuseKind, document: String, isByStanding: Bool = false) {
        self.kind = kind
        self.document = document
        self.isByStanding = isByStanding
    }
}
