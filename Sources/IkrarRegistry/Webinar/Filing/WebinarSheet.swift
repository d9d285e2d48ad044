/// What is made of a report, or was: every participant with who they are, or may be.
public struct WebinarSheet: Sendable {
    public struct Line: Sendable {
        /// `nil` before the report is taken.
        public var row: Int?
        public var participant: WebinarParticipant
        public var state: FiledParticipant.State
        public var person: WebinarPerson?
        public var ground: ParticipantMatch.Ground?
        /// The likeliest first; of those who are left for a person to settle.
        public var candidates: [(person: WebinarPerson, reason: MatchCandidate.Reason)] = []
        /// What their presence comes to, where that was asked.
        public var standing: WebinarStanding?
        /// What it comes to in short, in a report's own sheet: of a trial, what it would. `nil` for nobody known.
        public var verdict: WebinarStanding.Verdict?
        /// Who they were until they were settled just now, if that was decided before.
        public var before: Decided?

        init(_ filed: FiledParticipant, person: WebinarPerson?, isTaken: Bool = true) {
            row = isTaken ? filed.row : nil
            participant = filed.participant
            state = filed.state
            self.person = person
            ground = filed.ground
        }
    }

    /// What was decided of a participant.
    public struct Decided: Sendable {
        /// `nil` for nobody on HR's lists.
        public var person: WebinarPerson?
        public var ground: ParticipantMatch.Ground?
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
    /// There for long enough, and left as they are because somebody has annulled that they were.
    public var annulled: Int
    /// There for long enough, and refused by another rule of every scan.
    public var refused: Int
    /// Those who must come to this session and have no excuse, and are not on record as present so far.
    public var unseen: Int
    /// OPDs with people who are left as they are, because only corrections change their rosters.
    public var closed: [ClosedOffice] = []
    /// Other sessions whose reports were judged anew by a new minimum.
    public var rejudged: [Session.ID] = []

    public func lines(_ state: FiledParticipant.State) -> [Line] { lines.filter { $0.state == state } }
}

/// Somebody on HR's lists, as a line about a participant names them.
public struct WebinarPerson: Sendable, Hashable {
    public var id: Person.ID
    public var nip: NIP
    public var name: PersonName
    /// Printed name of the unit.
    public var unit: String
    /// Printed name of its OPD; empty where the unit is one.
    public var opd: String
    /// As HR's list has it, often empty.
    public var position: String

    init(_ person: Person, _ units: [OrgUnit.ID: OrgUnit]) {
        id = person.id
        nip = person.nip
        name = person.name
        position = person.position
        let unit = units[person.unit]
        self.unit = unit?.name ?? ""
        opd = unit.flatMap { $0.isOPD ? nil : units[$0.opd]?.name } ?? ""
    }
}
