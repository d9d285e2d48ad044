/// Whom of a report's participants an erasure takes.
public enum ErasedStrangers: Sendable, Hashable {
    /// Those whom somebody has settled as nobody.
    case settled
    /// Everybody who is nobody known, queued ones too, and the file.
    case all
}

/// Erasing what reports say of strangers.
public protocol StrangerTransaction {
    /// Reports whose file is still there, or somebody in them who is not erased, of one event or of all, in the order in which they
    /// were taken.
    func keptReports(of event: Event.ID?) throws -> [WebinarRecord]
    /// How many of each report's participants wait for a person; none for a report without any.
    func queuedParticipants(of event: Event.ID) throws -> [WebinarRecord.ID: Int]
    func erase(_ report: WebinarRecord, _ strangers: ErasedStrangers, at: Instant) throws -> StrangerErasure
}
