/// How a CSV file is written, found out from its bytes.
public struct CSVDialect: Hashable, Sendable {
    public enum Delimiter: UInt8, CaseIterable, Hashable, Sendable {
        case comma = 0x2C
        case semicolon = 0x3B
        case tab = 0x09
    }

    public enum Encoding: String, Hashable, Sendable {
        case utf8, utf16LittleEndian, utf16BigEndian, windows1252
        /// UTF-8, with cells in Windows-1252 among it.
        case mixed
    }

    public enum LineEnding: String, Hashable, Sendable {
        /// LF, with or without a CR before it.
        case lineFeed
        /// CR alone, as the classic Mac OS wrote it.
        case carriageReturn
    }

    public var delimiter: Delimiter
    public var encoding: Encoding
    public var lineEnding: LineEnding
    public var hasByteOrderMark: Bool
    /// Whether the first line is Excel's `sep=;`, which is no row.
    public var namesDelimiter: Bool

    public init(
        delimiter: Delimiter = .comma,
        encoding: Encoding = .utf8,
        lineEnding: LineEnding = .lineFeed,
        hasByteOrderMark: Bool = false,
        namesDelimiter: Bool = false,
    ) {
        self.delimiter = delimiter
        self.encoding = encoding
        self.lineEnding = lineEnding
        self.hasByteOrderMark = hasByteOrderMark
        self.namesDelimiter = namesDelimiter
    }
}
