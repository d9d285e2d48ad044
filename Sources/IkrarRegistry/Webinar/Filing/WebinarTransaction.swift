/// Reports of webinars, what was decided about their participants, and what was learnt from it.
public protocol WebinarTransaction {
    func webinarRecord(digest: String, event: Event.ID, session: Session.ID) throws -> WebinarRecord?
    /// The latest first.
    func takenReports(of event: Event.ID) throws -> [TakenReport]
    /// With the file as it was, which is kept for whoever asks later what was decided on.
    func insert(_ record: WebinarRecord, content: [UInt8]) throws
    func content(of record: WebinarRecord.ID) throws -> [UInt8]
    /// In order of their rows.
    func participants(of event: Event.ID, _ choice: ParticipantChoice) throws -> [FiledParticipant]
    func insert(_ participants: [FiledParticipant]) throws
    /// Writes what was decided; everything else of a participant stays as the report has it.
    func update(_ participant: FiledParticipant) throws
    func settledNames() throws -> [SettledName]
    /// Once said, it is known.
    func remember(_ name: SettledName, at: Instant, by user: String) throws
    func forget(_ name: SettledName) throws
    /// As what the person is settled now, in reports of all events.
    func standingNames(of person: Person.ID) throws -> [SettledName]
    func presenceMinimum(of event: Event.ID) throws -> PresenceMinimum
    func set(_ minimum: PresenceMinimum, of event: Event.ID) throws
    /// Columns that somebody has named for reports that nobody knows.
    func reportMappings() throws -> [ReportMapping]
    func remember(_ mapping: ReportMapping) throws
}

/// Which of an event's participants are asked for.
public enum ParticipantChoice: Sendable, Hashable {
    case all
    case row(Int)
    case person(Person.ID)
    /// Whom nobody has settled, and who was not recognised; without those who were erased.
    case left
    /// Of whom a person has said who it is, or that it is nobody; without those who were erased.
    case settled
}

extension WebinarTransaction {
    public func participants(of event: Event.ID) throws -> [FiledParticipant] { try participants(of: event, .all) }
}
