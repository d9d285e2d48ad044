/// A row that gives only the cells it is asked for: HR's exports have seventy columns, of which some fifteen are read.
public protocol ListRowSource {
    /// `nil` in a CSV.
    var sheet: String? { get }
    /// From 1, in the file or the sheet.
    var line: Int { get }
    /// Columns from here on are empty.
    var count: Int { get }
    /// `column` may lie beyond ``count``, for this and the other two.
    func isEmpty(_ column: Int) -> Bool
    /// As the file has it; empty when there is no cell.
    func text(_ column: Int) -> String
    func kind(_ column: Int) -> ListRow.CellKind
}

extension ListRow: ListRowSource {
    public var count: Int { cells.count }

    public func isEmpty(_ column: Int) -> Bool {
        !cells.indices.contains(column) || cells[column].text.isEmpty
    }

    public func text(_ column: Int) -> String {
        cells.indices.contains(column) ? cells[column].text : ""
    }

    public func kind(_ column: Int) -> CellKind {
        cells.indices.contains(column) ? cells[column].kind : .empty
    }
}

extension ListRowSource {
    /// The cell without spaces at its ends, doubled spaces, line breaks and invisible characters.
    func tidy(_ column: Int?) -> String {
        guard let column, !isEmpty(column) else { return "" }
        let text = Spelling.tidy(text(column))
        guard text.utf8.first == 0x27, let second = text.utf8.dropFirst().first, "=+-@".utf8.contains(second) else {
            return text
        }
        // Held-back rows are written so, lest a spreadsheet takes the cell for a formula.
        return String(text.dropFirst())
    }

    /// Columns that hold more than spaces.
    var filled: [Int] {
        (0..<count).filter { !isEmpty($0) && !tidy($0).isEmpty }
    }
}
