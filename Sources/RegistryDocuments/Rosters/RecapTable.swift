import IkrarRegistry
import SheetWriting

/// The recap's sheet of all OPD, with their sum.
struct RecapTable {
    static let sheetName = "Rekap OPD"

    private let recap: Recap

    init(_ recap: Recap) {
        self.recap = recap
    }

    /// Nothing is pledged with a circular.
    private var hasPledges: Bool { recap.event.kind != .edaran }

    func write(
        on sheet: Sheet,
        paper: PageSetup.Paper,
        _ styles: RosterStyles
    ) throws(SheetError) {
        let heading = RecapWorkbook.heading(recap.event)
        try heading.write(on: sheet, styles)
        let header = RosterHeading.end
        let widths = [6.0, 58, 11, 11, 11, 13, 13, 11, 12, 13, 11, 13, 13]
        let words = OutcomeWording(recap.event.kind)
        let headings =
            [
                RosterWording.number, RosterWording.opd, words.obliged, words.present, words.late,
                RosterWording.excused,
                words.absent, words.notYet, words.rates.shortOfObliged, words.rates.shortOfExpected,
            ] + (hasPledges ? [RosterWording.pledged, RosterWording.cameUnpledged, RosterWording.pledgedAway] : [])
        sheet.rowHeight(30, row: header)
        for (column, heading) in headings.enumerated() {
            sheet.columnWidth(widths[column], column: column)
            try sheet.text(heading, row: header, column: column, styles.header)
        }
        sheet.freeze(above: header + 1, leftOf: 2)
        var row = header
        for (place, line) in recap.opds.enumerated() {
            row += 1
            let lines = TextFit.lines(of: line.opd, width: widths[1])
            if lines > 1 { sheet.rowHeight(TextFit.height(lines: lines), row: row) }
            try sheet.number(place + 1, row: row, column: 0, styles.centered)
            try sheet.text(line.opd, row: row, column: 1, styles.text)
            try numbers(line.counts, line.pledges, on: sheet, row: row, styles.count, styles.percent)
        }
        let last = row
        row += 1
        try sheet.blank(row: row, column: 0, styles.totalText)
        try sheet.text(RosterWording.total, row: row, column: 1, styles.totalText)
        try numbers(recap.counts, recap.pledges, on: sheet, row: row, styles.totalCount, styles.totalPercent)
        for (label, formula) in [
            (words.rates.shortOfObliged, words.rates.ofObligedFormula),
            (words.rates.shortOfExpected, words.rates.ofExpectedFormula),
        ] {
            row += 1
            try sheet.text("\(label) = \(formula)", row: row + 1, column: 1, styles.note)
        }
        sheet.autofilter(rows: header...max(last, header + 1), columns: 0...(headings.count - 1))
        var page = heading.page(paper)
        page.landscape = true
        page.repeatedRows = header...header
        sheet.print(page)
    }

    private func numbers(
        _ counts: RosterCounts,
        _ pledges: PledgeCounts,
        on sheet: Sheet,
        row: Int,
        _ count: CellFormat,
        _ percent: CellFormat
    ) throws(SheetError) {
        let numbers = [counts.obliged, counts.present, counts.late, counts.excused, counts.absent, counts.notYet]
        for (place, number) in numbers.enumerated() {
            try sheet.number(number, row: row, column: 2 + place, count)
        }
        for (place, rate) in [counts.rates.ofObliged, counts.rates.ofExpected].enumerated() {
            if let rate {
                try sheet.number(rate, row: row, column: 8 + place, percent)
            } else {
                try sheet.text("–", row: row, column: 8 + place, percent)
            }
        }
        guard hasPledges else { return }
        for (place, number) in [pledges.pledged, pledges.cameUnpledged, pledges.pledgedAway].enumerated() {
            try sheet.number(number, row: row, column: 10 + place, count)
        }
    }
}
