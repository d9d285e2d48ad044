/// Reports of webinars, what was decided about their participants, and what was learnt from it.
public protocol WebinarTransaction {
    func webinarRecord(digest: String, event: Event.ID, session: Session.ID) throws -> WebinarRecord?
    /// With the file as it was, which is kept for whoever asks later what was decided on.
    func insert(_ record: WebinarRecord, content: [UInt8]) throws
    func content(of record: WebinarRecord.ID) throws -> [UInt8]
    /// In order of their rows.
    func participants(of event: Event.ID) throws -> [FiledParticipant]
    func insert(_ participants: [FiledParticipant]) throws
    /// Writes what was decided; everything else of a participant stays as the report has it.
    func update(_ participant: FiledParticipant) throws
    func settledNames() throws -> [SettledName]
    /// Once said, it is known.
    func remember(_ name: SettledName, at: Instant, by user: String) throws
    func presenceMinimum(of event: Event.ID) throws -> PresenceMinimum
    func set(_ minimum: PresenceMinimum, of event: Event.ID) throws
    /// Columns that somebody has named for reports that nobody knows.
    func reportMappings() throws -> [ReportMapping]
    func remember(_ mapping: ReportMapping) throws
}
