/// A participant of a report that was taken, and what was decided about them.
public struct FiledParticipant: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        case credited
        /// A person has to say who it is.
        case queued
        /// Like nobody on HR's lists.
        case unknown
        /// A person has said that it is nobody of them.
        case nobody
    }

    public var event: Event.ID
    public var session: Session.ID
    /// Counted through all reports of the event, from 1: by it a participant is settled.
    public var row: Int
    public var report: WebinarRecord.ID
    public var participant: WebinarParticipant
    public var state: State
    /// Of whom it is, when that is known.
    public var person: Person.ID?
    public var ground: ParticipantMatch.Ground?
    /// When names and addresses were erased; ``participant`` has none since.
    public var erasedAt: Instant?

    public init(
        event: Event.ID, session: Session.ID, row: Int, report: WebinarRecord.ID, participant: WebinarParticipant,
        state: State, person: Person.ID? = nil, ground: ParticipantMatch.Ground? = nil, erasedAt: Instant? = nil
    ) {
        self.event = event
        self.session = session
        self.row = row
        self.report = report
        self.participant = participant
        self.state = state
        self.person = person
        self.ground = ground
        self.erasedAt = erasedAt
    }

    mutating func follow(_ match: ParticipantMatch) {
        (person, ground) = (nil, nil)
        switch match {
        case .credited(let found, let by): (state, person, ground) = (.credited, found, by)
        case .queued: state = .queued
        case .unknown: state = .unknown
        }
    }
}
