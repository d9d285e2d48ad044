import IkrarRegistry
import SheetWriting

/// The first sheet of the recap: counts of all, both rates, and a bar for each OPD.
struct RecapSummary {
    /// More bars than this get a page of their own.
    private let opdsBesideCounts = 60
    private let recap: Recap

    init(_ recap: Recap) {
        self.recap = recap
    }

    func write(
        on sheet: Sheet,
        paper: PageSetup.Paper,
        _ styles: RosterStyles
    ) throws(SheetError) {
        let heading = RecapWorkbook.heading(recap.event)
        try heading.write(on: sheet, styles)
        sheet.hideGridlines()
        for (column, width) in [40.0, 13, 13, 60].enumerated() { sheet.columnWidth(width, column: column) }
        let notes = [
            RosterWording.declared(recap.declared), RosterWording.pledges(recap.pledges),
            RosterWording.guests(recap.guests, at: recap.event.kind),
            RosterWording.uncounted(recap.event),
        ].compactMap(\.self)
        let place = CountsTable.Place(what: 0...0, people: 1, share: 2, formula: 3)
        let table = CountsTable(counts: recap.counts, kind: recap.event.kind, notes: notes)
        let free = try table.write(on: sheet, styles, row: RosterHeading.end, place)
        if !recap.opds.isEmpty {
            try sheet.chart(chart, row: free + 1, column: 0)
            if recap.opds.count > opdsBesideCounts { sheet.breakPages(before: [free + 1]) }
        }
        sheet.print(heading.page(paper))
    }

    private var chart: BarChart {
        let first = RosterHeading.end + 1
        let words = OutcomeWording(recap.event.kind)
        return BarChart(
            title: words.chart,
            sheet: RecapTable.sheetName,
            rows: first...(first + recap.opds.count - 1),
            categoryColumn: 1,
            series: [
                .init(name: words.present, column: 3, color: 0x548235),
                .init(name: words.late, column: 4, color: 0xFFD966),
                .init(name: RosterWording.excused, column: 5, color: 0x9DC3E6),
                .init(name: words.absent, column: 6, color: 0xC00000),
                .init(name: words.notYet, column: 7, color: 0xD9D9D9),
            ],
            stackedToWhole: true,
            width: 920,
            height: 130 + 21 * recap.opds.count,
            alternative: words.chart,
        )
    }
}
