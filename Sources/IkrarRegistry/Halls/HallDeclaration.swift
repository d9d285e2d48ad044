/// A hall as somebody declares it.
public struct HallRequest: Sendable, Hashable {
    public var opd: OrgUnit.ID
    /// `nil` where the event has only one.
    public var session: Session.ID?
    public var place: String
    public var account: String
    public var document: String
    public var people: [NIP]

    public init(
        opd: OrgUnit.ID, session: Session.ID? = nil, place: String, account: String = "", document: String = "",
        people: [NIP]
    ) {
        self.opd = opd
        self.session = session
        self.place = Spelling.tidy(place)
        self.account = Spelling.tidy(account)
        self.document = Spelling.tidy(document)
        self.people = people
    }
}

/// What declaring a hall did: for whom, and whom it left out.
public struct HallDeclaration: Sendable, Hashable {
    public enum Reason: String, Sendable, CaseIterable {
        /// On this hall's list already.
        case inHallAlready
        /// Not on the event's list.
        case notOnList
        /// Of another OPD than the head's.
        case otherOffice
        /// The hall's session is not held for their OPD.
        case otherSession
        /// Somebody has annulled that they were there, and only Kesbangpol may say again that they were.
        case annulled
        /// On the hall's list now, but refused by the rules of every scan: retired since the event was opened.
        case refused
        /// On the hall's list, but their roster was closed before it said so.
        case rosterClosed
    }

    public struct Omission: Sendable, Hashable {
        public var guest: HallGuest
        /// The NIP by which they were named, which may be a former one.
        public var asked: NIP
        public var reason: Reason
    }

    /// `nil` when there was nothing to declare, or only a look was asked for: then nothing was written.
    public var hall: Hall?
    /// Whether a hall that was known without its letter or account has it now, or would have.
    public var isCompleted: Bool
    public var declared: [HallGuest]
    public var leftOut: [Omission]
    /// Who counts again although somebody had annulled that they were there; those of `declared` too.
    public var restored: [HallGuest] = []
    /// How many were on its list before, and count only now: it had been broken off.
    public var finished = 0
    /// Whether the event counts people in halls as present.
    public var counts: Bool

    public func leftOut(_ reason: Reason) -> [HallGuest] {
        leftOut.filter { $0.reason == reason }.map(\.guest)
    }
}

extension PeopleListReading {
    /// The rows that a declaration has left out, beside those held back already, in the file's order.
    public func held(after declaration: HallDeclaration) -> [HeldRow] {
        held(
            leftOut: declaration.leftOut.compactMap { omission in
                let reason: HeldReason? =
                    switch omission.reason {
                    case .notOnList: .notOnList
                    case .otherOffice: .otherOffice
                    case .otherSession: .otherSession
                    case .inHallAlready, .annulled, .refused, .rosterClosed: nil
                    }
                return reason.map { (omission.asked, $0) }
            })
    }
}
