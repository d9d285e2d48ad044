/// A report that was taken, with the file it came from.
public struct WebinarRecord: Sendable, Hashable {
    public typealias ID = Identifier<WebinarRecord>

    public var id: ID
    public var event: Event.ID
    public var session: Session.ID
    /// SHA-256 of the file, in hexadecimal: the same file taken twice changes nothing.
    public var digest: String
    /// The file's name, as whoever handed it in calls it.
    public var file: String
    public var format: ReportFormat
    /// Minutes east of UTC of the report's clock.
    public var offset: Int
    public var takenAt: Instant
    public var takenBy: String

    public init(
        id: ID, event: Event.ID, session: Session.ID, digest: String, file: String, format: ReportFormat, offset: Int,
        takenAt: Instant, takenBy: String
    ) {
        self.id = id
        self.event = event
        self.session = session
        self.digest = digest
        self.file = file
        self.format = format
        self.offset = offset
        self.takenAt = takenAt
        self.takenBy = takenBy
    }
}
