/// One row of an HR list as a reader of files hands it over: raw text, never a number.
public struct ListRow: Sendable {
    public enum CellKind: Sendable {
        case empty, text, number, date
    }

    public struct Cell: Sendable {
        public var text: String
        public var kind: CellKind

        public init(_ text: String, kind: CellKind = .text) {
            self.text = text
            self.kind = kind
        }
    }

    /// `nil` in a CSV.
    public var sheet: String?
    /// From 1, in the file or the sheet.
    public var line: Int
    public var cells: [Cell]

    public init(sheet: String?, line: Int, cells: [Cell]) {
        self.sheet = sheet
        self.line = line
        self.cells = cells
    }
}
