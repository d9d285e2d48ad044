/// Why a webinar's report cannot be used. Nothing of it is taken.
public struct ReportFault: Error, Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        /// No row is a header that is known: `headers` are those of the widest row.
        case unknownFormat
        /// `field` has no column; `headers` are those that nobody knows, one of which may be it under another name.
        case missingColumn
        /// A column that was named is in no header: `headers`.
        case unknownColumn
        /// A header, and nobody beneath it.
        case nobody
        /// Day and month may be either way round: see `value`. `otherValue` is not empty where both are near the session's day.
        case dateOrder
        /// Dates of both orders: see `value` and `otherValue`.
        case mixedDates
        /// The times fit the session when clocks stood `offset` hours east of UTC, not in the event's zone.
        case otherZone
        /// No time lies in the session.
        case otherTime
        /// A list of several meetings, and more than one was held during the session: `headers` are their ids and topics.
        case severalMeetings
        /// A zone that is none: `value`.
        case badZone
    }

    public var code: Code
    public var file: String
    public var line: Int?
    public var field: ReportField?
    public var headers: [String]
    public var value: String
    public var otherValue: String
    /// Hours east of UTC.
    public var offset: Int?

    public init(
        _ code: Code, file: String, line: Int? = nil, field: ReportField? = nil, headers: [String] = [],
        value: String = "", otherValue: String = "", offset: Int? = nil
    ) {
        self.code = code
        self.file = file
        self.line = line
        self.field = field
        self.headers = headers
        self.value = value
        self.otherValue = otherValue
        self.offset = offset
    }
}
