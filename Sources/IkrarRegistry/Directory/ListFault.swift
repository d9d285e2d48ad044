/// A list that cannot be read at all, as opposed to rows in it that are held back.
public struct ListFault: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// Nothing that looks like a header within the first 30 rows.
        case noHeader
        /// A header, but no NIP column: `headers` are those that were seen.
        case noNIPColumn
        /// Columns that could all be the NIP: `headers` are those.
        case severalNIPColumns
        /// One header over several columns that are needed: `headers` has it, `columns` where.
        case repeatedHeader
        /// A NIP column, but none for the name.
        case noNameColumn
        /// No row with the headers of a list of excuses: NIP, kind, letter.
        case noExcuseHeader
        /// It is BKN's tree of units, and lists no people.
        case unitTree
        /// No row with the headers of a list of paktas: NIP, number.
        case noPaktaHeader
        /// No row with the header of a NIP, in a list of people.
        case noNIPHeader
        /// `headers`: the column that `--map` names; the sheet has none like it. `field` is what it was for.
        case unknownColumn
    }

    public var code: Code
    public var file: String
    public var sheet: String?
    /// Of the header row; 0 when there is none.
    public var line: Int
    public var headers: [String]
    /// Letters, as spreadsheets name columns: `A`, `AB`.
    public var columns: [String]
    public var field: ListField?

    public init(
        _ code: Code,
        file: String,
        sheet: String?,
        line: Int = 0,
        headers: [String] = [],
        columns: [String] = [],
        field: ListField? = nil
    ) {
        self.code = code
        self.file = file
        self.sheet = sheet
        self.line = line
        self.headers = headers
        self.columns = columns
        self.field = field
    }
}

/// Columns named as spreadsheets name them.
public enum ColumnLetters {
    /// `A` for 0, `AB` for 27.
    public static func name(of column: Int) -> String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            name = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + name
            rest = (rest - 1) / 26
        }
        return name
    }

    /// 0 for `A`; `nil` when `name` is not one to three letters.
    public static func column(named name: some StringProtocol) -> Int? {
        guard (1...3).contains(name.utf8.count) else { return nil }
        var column = 0
        for byte in name.utf8 {
            let upper = byte & 0xDF
            guard (0x41...0x5A).contains(upper) else { return nil }
            column = column * 26 + Int(upper) - 0x40
        }
        return column - 1
    }
}
