public import IkrarRegistry
import SheetWriting

/// The table of what was read on signed sheets, for a person to decide on: one row each, with a column to be filled in.
public struct ProposalWorkbook: Sendable {
    public struct Row: Sendable {
        public var event: String
        public var opd: String
        /// `2 / 5`
        public var sheet: String
        /// The number on the list.
        public var row: Int
        public var person: RosterRow
        /// As `Registry.proposalCode` makes it.
        public var code: String
        public var reading: PaperProposal.Reading
        /// The picture of the cell, from the table's folder; empty when there is none.
        public var picture: String

        public init(
            event: String,
            opd: String,
            sheet: String,
            row: Int,
            person: RosterRow,
            code: String,
            reading: PaperProposal.Reading,
            picture: String
        ) {
            self.event = event
            self.opd = opd
            self.sheet = sheet
            self.row = row
            self.person = person
            self.code = code
            self.reading = reading
            self.picture = picture
        }
    }

    private let rows: [Row]

    public init(_ rows: [Row]) { self.rows = rows }

    /// Writes the workbook, whole or not at all.
    /// - Throws: ``DocumentError``.
    public func write(to path: String, agency: String, asOf now: Instant) throws(DocumentError) {
        do throws(SheetError) {
            let properties = WorkbookProperties(
                title: "Usulan dari daftar hadir kertas", author: agency, created: Int(now.microseconds / 1_000_000))
            let book = try Workbook(properties)
            let sheet = try book.sheet("Usulan")
            let head = try book.format(
                Self.style {
                    $0.bold = true; $0.fill = 0xE7EEF7; $0.border = .thin
                })
            let plain = try book.format(Self.style { $0.border = .thin })
            let unclear = try book.format(
                Self.style {
                    $0.border = .thin; $0.fill = 0xFFF2CC
                })
            let decided = try book.format(
                Self.style {
                    $0.border = .thin; $0.fill = 0xF2F2F2
                })
            for (column, kind) in PaperProposalList.Column.allCases.enumerated() {
                sheet.columnWidth(Self.width(of: kind), column: column)
                try sheet.text(kind.rawValue, row: 0, column: column, head)
            }
            for (place, row) in rows.enumerated() {
                for (column, kind) in PaperProposalList.Column.allCases.enumerated() {
                    let format = kind == .word ? decided : row.reading == .unclear ? unclear : plain
                    try sheet.text(row.text(of: kind), row: place + 1, column: column, format)
                }
            }
            sheet.freeze(above: 1)
            sheet.autofilter(rows: 0...max(1, rows.count), columns: 0...PaperProposalList.Column.allCases.count - 1)
            try book.write(to: path)
        } catch {
            throw DocumentError.workbook(error, path: path)
        }
    }

    private static func style(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var style = CellStyle()
        change(&style)
        return style
    }

    /// In characters.
    private static func width(of column: PaperProposalList.Column) -> Double {
        switch column {
        case .event: 16
        case .opd: 36
        case .sheet: 9
        case .row: 7
        case .nip: 21
        case .name: 36
        case .reading: 17
        case .known: 17
        case .word: 10
        case .picture: 26
        case .code: 22
        }
    }
}

extension ProposalWorkbook.Row {
    fileprivate func text(of column: PaperProposalList.Column) -> String {
        switch column {
        case .event: event
        case .opd: opd
        case .sheet: sheet
        case .row: String(row)
        case .nip: person.nip.digits
        case .name: person.name
        case .reading: PaperProposalList.written(reading)
        case .known: person.at == nil ? "" : "ya"
        case .word: ""
        case .picture: picture
        case .code: code
        }
    }
}
