/// Something mended or doubtful in a file that was read all the same.
public struct ReadingWarning: Hashable, Sendable {
    public enum Code: String, CaseIterable, Hashable, Sendable {
        /// Bytes of another encoding than the file's; read as Windows-1252 (in UTF-16: replaced by U+FFFD).
        case encodingMended
        /// A carriage return alone, in a file whose lines end otherwise; kept as part of the cell.
        case strayCarriageReturn
        /// Text between a closing quote and the next delimiter: the quote may belong to another cell.
        case textAfterQuote
    }

    public var code: Code
    /// From 1: the physical line of a CSV file, the row number in a sheet.
    public var line: Int
    /// From 1.
    public var column: Int

    public init(_ code: Code, line: Int, column: Int) {
        self.code = code
        self.line = line
        self.column = column
    }
}
