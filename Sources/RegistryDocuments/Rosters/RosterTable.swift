import IkrarRegistry
import SheetWriting

/// The table of people on a sheet: the same columns in an OPD's workbook and in the recap's sheet of all.
struct RosterTable {
    private enum Column: CaseIterable {
        case number, nip, name, opd, unit, position, grade, status, time, gate, pledge, remark

        func heading(_ words: OutcomeWording) -> String {
            switch self {
            case .number: RosterWording.number
            case .nip: RosterWording.nip
            case .name: RosterWording.name
            case .opd: RosterWording.opd
            case .unit: RosterWording.unit
            case .position: RosterWording.position
            case .grade: RosterWording.grade
            case .status: RosterWording.status
            case .time: words.time
            case .gate: words.gate
            case .pledge: RosterWording.pledge
            case .remark: RosterWording.remark
            }
        }

        /// In characters.
        var width: Double {
            switch self {
            case .number: 6
            case .nip: 20
            case .name: 33
            case .opd: 32
            case .unit: 31
            case .position: 31
            case .grade: 6.5
            case .status: 19
            case .time: 9
            case .gate: 16
            case .pledge: 16
            case .remark: 25
            }
        }
    }

    private let sheet: Sheet
    private let styles: RosterStyles
    private let columns: [Column]
    private let words: OutcomeWording

    /// - Parameters:
    ///   - showsOPD: with a column that names the OPD.
    ///   - kind: of event; nothing is pledged with a circular.
    init(_ sheet: Sheet, _ styles: RosterStyles, showsOPD: Bool, of kind: Event.Kind) {
        words = OutcomeWording(kind)
        self.sheet = sheet
        self.styles = styles
        columns = Column.allCases.filter { (showsOPD || $0 != .opd) && (kind != .edaran || $0 != .pledge) }
        for (place, column) in columns.enumerated() {
            // The time with its day.
            let isDay = column == .time && kind == .edaran
            sheet.columnWidth(isDay ? 17 : column.width, column: place)
        }
    }

    var lastColumn: Int { columns.count - 1 }

    func header(row: Int) throws(SheetError) {
        sheet.rowHeight(24, row: row)
        for (place, column) in columns.enumerated() {
            try sheet.text(column.heading(words), row: row, column: place, styles.header)
        }
        sheet.freeze(above: row + 1, leftOf: 3)
    }

    /// A line that heads the people of one unit. Not merged, so that the table can still be sorted.
    func section(_ text: String, row: Int) throws(SheetError) {
        sheet.rowHeight(18, row: row)
        try sheet.text(text, row: row, column: 0, styles.section)
        for column in 1...lastColumn { try sheet.blank(row: row, column: column, styles.section) }
    }

    func person(_ person: RosterRow, number: Int, opd: String, of event: EventSummary, row: Int) throws(SheetError) {
        fit(person, opd: opd, row: row)
        for (place, column) in columns.enumerated() {
            switch column {
            case .number: try sheet.number(number, row: row, column: place, styles.centered)
            case .nip: try sheet.text(person.nip.digits, row: row, column: place, styles.nip)
            case .name: try sheet.text(person.name, row: row, column: place, styles.text)
            case .opd: try sheet.text(opd, row: row, column: place, styles.text)
            case .unit: try sheet.text(person.unit, row: row, column: place, styles.text)
            case .position: try sheet.text(person.position, row: row, column: place, styles.text)
            case .grade: try sheet.text(person.grade, row: row, column: place, styles.centered)
            case .status:
                try sheet.text(
                    RosterWording.label(person, at: event.kind), row: row, column: place, styles.status(person.status))
            case .time: try sheet.text(RosterWording.time(person, of: event), row: row, column: place, styles.centered)
            case .gate: try sheet.text(person.gate ?? "", row: row, column: place, styles.text)
            case .pledge:
                try sheet.text(RosterWording.pledge(person.pledge), row: row, column: place, styles.text)
            case .remark: try sheet.text(RosterWording.remark(person), row: row, column: place, styles.text)
            }
        }
    }

    private func fit(_ person: RosterRow, opd: String, row: Int) {
        var texts = [
            (person.name, Column.name), (person.unit, .unit), (person.position, .position), (person.gate ?? "", .gate),
            (RosterWording.pledge(person.pledge), .pledge), (RosterWording.remark(person), .remark),
        ]
        if columns.contains(.opd) { texts.append((opd, .opd)) }
        let lines = texts.reduce(1) { max($0, TextFit.lines(of: $1.0, width: $1.1.width)) }
        if lines > 1 { sheet.rowHeight(TextFit.height(lines: lines), row: row) }
    }

    /// Filters and printing, once the rows are known.
    func finish(header: Int, last: Int, page: PageSetup) {
        let last = max(last, header + 1)
        sheet.autofilter(rows: header...last, columns: 0...lastColumn)
        sheet.acceptDigitsAsText(in: "B\(header + 2):B\(last + 1) H\(header + 2):I\(last + 1)")
        var page = page
        page.landscape = true
        page.repeatedRows = header...header
        sheet.print(page)
    }
}
