/// One cell as the file has it, before anyone gives it a meaning.
public struct RawCell: Hashable, Sendable {
    public enum Kind: UInt8, Hashable, Sendable {
        case empty
        case text
        /// The digits as written in the file, never by way of a floating-point number.
        case number
        /// A number shown as a date (see ``SpreadsheetDate``), or an ISO 8601 date.
        case date
        /// `0` or `1`.
        case boolean
        /// Such as `#N/A`.
        case error
    }

    /// White space kept; runs of rich text joined; phonetic guides left out.
    public var text: String
    public var kind: Kind

    public init(text: String, kind: Kind) {
        self.text = text
        self.kind = kind
    }

    public static let empty = RawCell(text: "", kind: .empty)
}
