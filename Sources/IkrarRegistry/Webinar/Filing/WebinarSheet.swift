/// What is made of a report, or was: every participant with who they are, or may be.
public struct WebinarSheet: Sendable {
    public struct Line: Sendable {
        /// `nil` before the report is taken.
        public var row: Int?
        public var participant: WebinarParticipant
        public var state: FiledParticipant.State
        public var person: WebinarPerson?
        public var ground: ParticipantMatch.Ground?
        /// The likeliest first; of those who are queued.
        public var candidates: [(person: WebinarPerson, reason: MatchCandidate.Reason)] = []

        init(_ filed: FiledParticipant, person: WebinarPerson?, isTaken: Bool = true) {
            row = isTaken ? filed.row : nil
            participant = filed.participant
            state = filed.state
            self.person = person
            ground = filed.ground
        }
    }

    public var event: Event
    public var session: Session
    public var record: WebinarRecord
    /// The file was taken before: its participants stay as they are.
    public var isKnown: Bool
    /// The event has had another minimum until now.
    public var hasNewMinimum = false
    public var lines: [Line]
    public var minimum: PresenceMinimum
    /// How many of the report's people are present, and how many were there for too short a time, by all reports of the session.
    public var present: Int
    public var tooShort: Int
    /// There for long enough, and not on the list of this session.
    public var unlisted: Int
    /// There for long enough, and refused by another rule of every scan.
    public var refused: Int
    /// Those who must come to this session and have no excuse, and are not on record as present so far.
    public var unseen: Int
    /// OPDs with people who are left as they are, because only corrections change their rosters.
    public var closed: [(opd: String, people: Int)] = []

    public func lines(_ state: FiledParticipant.State) -> [Line] { lines.filter { $0.state == state } }
}

/// Somebody on HR's lists, as a line about a participant names them.
public struct WebinarPerson: Sendable, Hashable {
    public var id: Person.ID
    public var nip: NIP
    public var name: PersonName
    /// Printed name of the unit.
    public var unit: String

    init(_ person: Person, unit: String) {
        id = person.id
        nip = person.nip
        name = person.name
        self.unit = unit
    }
}
