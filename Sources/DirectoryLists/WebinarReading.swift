import FoundationEssentials
public import IkrarRegistry
import RosterFiles

/// Reads a webinar's report from its file.
public struct WebinarReading: Sendable {
    /// The clock of the report, minutes east of UTC, when a person has told.
    public var offset: Int?
    /// The day that it is of, when it is not the session's.
    public var date: CivilDate?
    /// Of an account's list, the meeting that is meant.
    public var meeting: String?
    /// A field's column by its header, where headers do not tell.
    public var columns: [ReportField: String]

    public init(
        offset: Int? = nil, date: CivilDate? = nil, meeting: String? = nil, columns: [ReportField: String] = [:]
    ) {
        self.offset = offset
        self.date = date
        self.meeting = meeting
        self.columns = columns
    }

    /// - Parameters:
    ///   - remembered: What was named for other reports.
    ///   - proposing: Goes on with a zone that the times fit, for a person to look at.
    /// - Returns: The report, and the file as it is.
    /// - Throws: `RosterFileError`, ``ReportFault``, by the list's name.
    public func report(
        of list: ListSource, on session: Session, zone: Zone, remembered: [ReportMapping], proposing: Bool
    ) throws -> (report: WebinarReport, content: [UInt8]) {
        var reader = ReportReader(file: list.name, columns: columns, remembered: remembered)
        let content = try list.named {
            try RosterFile(path: list.path).forEachRow { row in LentRow.lend(row) { reader.read($0) } }
            return Array(try Data(contentsOf: URL(filePath: list.path)))
        }
        let report = try reader.report(
            on: session, zone: zone, offset: offset, date: date, meeting: meeting, proposing: proposing)
        return (report, content)
    }
}
