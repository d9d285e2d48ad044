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
        public var candidates: [(person: WebinarPerson, reason: MatchCandidate.Reason)]
    }

    public var event: Event
    public var session: Session
    public var record: WebinarRecord
    /// The file was taken before, and nothing was changed now.
    public var isKnown: Bool
    public var lines: [Line]
    public var minimum: PresenceMinimum
    /// How many of the report's people are present by it, and how many were there for too short a time.
    public var present: Int
    public var tooShort: Int
    /// Credited, and on nobody's list for the event, or otherwise refused by the rules of every scan.
    public var refused: Int
    /// On the event's list, and not on record as present so far.
    public var unseen: Int

    public func lines(_ state: FiledParticipant.State) -> [Line] { lines.filter { $0.state == state } }
}

/// Somebody on HR's lists, as a line about a participant names them.
public struct WebinarPerson: Sendable, Hashable {
    public var id: Person.ID
    public var nip: NIP
    public var name: PersonName
    /// Printed name of the unit.
    public var unit: String
}
