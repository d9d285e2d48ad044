/// People who watched together before one screen, behind one account ("nonton bareng"), as an OPD declares it.
///
/// Nothing measured it: a report has one line for the whole hall. So it is kept as declared, has no minutes, and gives way to
/// every presence that was measured.
public struct Hall: Sendable, Hashable {
    public typealias ID = Identifier<Hall>

    public var id: ID
    public var event: Event.ID
    public var session: Session.ID
    /// The OPD that declares it.
    public var opd: OrgUnit.ID
    /// `Aula Dinas Kesehatan`.
    public var place: String
    /// The account as it stands in the report; empty where nobody knows it.
    public var account: String
    /// Number of the letter or list that proves it, or empty.
    public var document: String
    public var declaredBy: String
    public var declaredAt: Instant
    public var withdrawal: Withdrawal?

    public init(
        id: ID, event: Event.ID, session: Session.ID, opd: OrgUnit.ID, place: String, account: String,
        document: String, declaredBy: String, declaredAt: Instant, withdrawal: Withdrawal? = nil
    ) {
        self.id = id
        self.event = event
        self.session = session
        self.opd = opd
        self.place = place
        self.account = account
        self.document = document
        self.declaredBy = declaredBy
        self.declaredAt = declaredAt
        self.withdrawal = withdrawal
    }

    public var stands: Bool { withdrawal == nil }

    /// Where rosters say that its people came.
    var gate: String { RegistryGate.hall(place).name }

    /// The same screen, named once more.
    func isSamePlace(as other: Hall) -> Bool {
        session == other.session && opd == other.opd && Spelling.key(place) == Spelling.key(other.place)
    }
}

/// Somebody on a hall's list.
public struct HallGuest: Sendable, Hashable {
    public var person: Person.ID
    public var nip: NIP
    /// With titles, as documents print it.
    public var name: String

    public init(person: Person.ID, nip: NIP, name: String) {
        self.person = person
        self.nip = nip
        self.name = name
    }
}

/// A hall with its OPD's name and its people, in order of their names.
public struct HallOverview: Sendable, Hashable {
    public var hall: Hall
    /// Printed name of the OPD.
    public var opd: String
    public var guests: [HallGuest]
}

/// What a roster says of somebody who was declared in a hall.
public struct RosterHall: Sendable, Hashable {
    public var place: String
    /// Number of the letter, or empty.
    public var document: String
    /// Whether the row says that they came by it: the event's setting may be that halls do not count.
    public var counts: Bool

    public init(place: String, document: String, counts: Bool) {
        self.place = place
        self.document = document
        self.counts = counts
    }
}
