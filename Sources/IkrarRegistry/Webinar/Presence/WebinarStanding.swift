/// What somebody's presence at a webinar's session comes to, by all that its reports have of them.
public struct WebinarStanding: Sendable, Hashable {
    public enum Verdict: String, Sendable, CaseIterable {
        /// On record as present.
        case counted
        /// For less than the event's minimum, or nobody knows for how long.
        case tooShort = "too-short"
        /// Too short here, and on record as present by something else: a gate, a hall.
        case countedElsewhere = "counted-elsewhere"
        /// Not on this session's list.
        case unlisted
        /// Long enough, and somebody has annulled that they were there.
        case annulled
        /// Long enough, and refused by another rule of every scan.
        case refused
    }

    public var verdict: Verdict
    /// Whole minutes at the session; `nil` when nobody knows.
    public var minutes: Int?
    /// The event's minimum in whole minutes, rounded up; `nil` where any presence is enough.
    public var needed: Int?

    init(of person: Person.ID, at session: Session, _ transaction: any RegistryTransaction) throws {
        let minimum = try transaction.presenceMinimum(of: session.event)
        let own = try transaction.participants(of: session.event, .person(person)).filter { $0.session == session.id }
        let presence = WebinarPresence(own.map(\.participant), at: session)
        minutes = presence.seconds.map { $0 / 60 }
        needed = minimum.minutes(of: session)
        let isOnRecord = try !transaction.presences(of: [person], event: session.event).isEmpty
        let opd = try transaction.obligedOPD(of: person, event: session.event)
        verdict =
            if !presence.counts(minimum, at: session) {
                isOnRecord ? .countedElsewhere : .tooShort
            } else if isOnRecord {
                .counted
            } else if let opd, session.serves(opd) {
                try Self.isAnnulled(person, at: session, transaction) ? .annulled : .refused
            } else {
                .unlisted
            }
    }

    private static func isAnnulled(
        _ person: Person.ID, at session: Session, _ transaction: any RegistryTransaction
    ) throws -> Bool {
        var scans: [ScanRecord] = []
        try transaction.eachScan(event: session.event, person: person) { scans.append($0) }
        return scans.annulledAtWebinar(session).contains(person)
    }
}

extension [ScanRecord] {
    /// Whose last scan of a session's reports somebody has annulled. Scans are in order of arrival.
    func annulledAtWebinar(_ session: Session) -> Set<Person.ID> {
        reduce(into: []) { people, scan in
            guard scan.device == .webinar, scan.session == session.id, let person = scan.person else { return }
            if scan.isAnnulledBySomebody { people.insert(person) } else { people.remove(person) }
        }
    }
}
