/// A list of people as an office hands it in: a CSV file or an Excel workbook, recognised by its content, whatever
/// its name.
///
/// The rows come one by one, as raw text; memory does not grow with their number. A value holds no open file: every
/// reading opens it anew, and two may be read on two threads.
/// ```swift
/// let file = try RosterFile(path: "siasn-pns.xlsx")
/// try file.forEachRow { row in print(row.line, row.text(1)) }
/// ```
public struct RosterFile: Sendable {
    public enum Format: Hashable, Sendable {
        case csv(CSVDialect)
        case xlsx
    }

    /// Whether a sheet's tab is shown; a very hidden one can only be shown by a program.
    public enum Visibility: String, Hashable, Sendable {
        case visible, hidden, veryHidden
    }

    public struct Sheet: Hashable, Sendable {
        public var name: String
        public var visibility: Visibility
    }

    public let path: String
    public let format: Format
    public let limits: ReadingLimits
    let workbook: Workbook?

    /// Looks at the file: what it is, how it is written and, in a workbook, which sheets it has.
    ///
    /// A CSV file is passed over once for that. Throws ``RosterFileError`` for anything that is no readable list.
    public init(path: String, limits: ReadingLimits = ReadingLimits()) throws {
        let recognised = try Self.recognise(path: path, limits: limits)
        self.path = path
        self.limits = limits
        format = recognised.format
        workbook = recognised.workbook
    }

    /// The program that saved the workbook, as it calls itself ("Microsoft Excel", "LibreOffice/7.4.7.2$…"); nil in
    /// CSV.
    public var producer: String? { workbook?.producer }

    /// How the workbook counts days.
    public var dateSystem: SpreadsheetDate.System { workbook?.dateSystem ?? .from1900 }

    /// The worksheets in the workbook's order, hidden ones too; none in CSV. Chart sheets are left out.
    public var sheets: [Sheet] {
        workbook?.sheets.map { Sheet(name: $0.name, visibility: $0.visibility) } ?? []
    }

    /// Hands every row to `body`, sheet after sheet (hidden ones too); `warn` is told what had to be mended on the
    /// way.
    ///
    /// Rows that a sheet doesn't have are not made up; an empty line of CSV is a row without cells. Of merged cells
    /// only the first holds the text, see ``mergedRanges(in:)``. Throws ``RosterFileError``, and whatever `body`
    /// throws, at once.
    public func forEachRow(
        warn: (ReadingWarning) -> Void = { _ in },
        _ body: (borrowing RawRow) throws -> Void,
    ) throws {
        switch format {
        case .csv(let dialect):
            try CSVReader(path: path, dialect: dialect, limits: limits).forEachRow(body, warn: warn)
        case .xlsx:
            try WorkbookReader(path: path, limits: limits).forEachRow(
                of: workbook?.sheets ?? [], workbook: workbook, body)
        }
    }
}
