import IkrarRegistry
import SheetWriting

/// The workbook of all OPD: a summary with a chart, the table of OPD, and every person.
struct RecapWorkbook {
    /// Excel's sheet ends at 1,048,576 rows; more people go on to the next sheet.
    var peoplePerSheet = 1_000_000
    /// From this many people on, sheets go to the temporary folder row by row: a million would take gigabytes of memory. Below,
    /// shared texts make smaller files.
    var streamsFrom = 50_000

    func write(
        _ recap: Recap,
        _ rosters: [Roster],
        paper: PageSetup.Paper,
        to path: String
    ) throws(DocumentError) {
        do throws(SheetError) {
            let properties = Self.properties(of: recap.event, subject: RosterWording.allOPD)
            let book = try Workbook(properties, streaming: recap.counts.obliged >= streamsFrom)
            let styles = try RosterStyles(book)
            try RecapSummary(recap).write(on: try book.sheet("Ringkasan"), paper: paper, styles)
            try RecapTable(recap).write(on: try book.sheet(RecapTable.sheetName), paper: paper, styles)
            try people(of: rosters, recap.event, in: book, paper: paper, styles)
            try book.write(to: path)
        } catch {
            throw DocumentError.workbook(error, path: path)
        }
    }

    static func properties(of event: EventSummary, subject: String) -> WorkbookProperties {
        let created = Int(event.asOf.microseconds / 1_000_000)
        return WorkbookProperties(title: "\(event.title) – \(subject)", author: event.agency, created: created)
    }

    static func heading(_ event: EventSummary) -> RosterHeading {
        RosterHeading(event: event, title: OutcomeWording(event.kind).recap, subject: RosterWording.allOPD)
    }

    private func people(
        of rosters: [Roster],
        _ event: EventSummary,
        in book: Workbook,
        paper: PageSetup.Paper,
        _ styles: RosterStyles
    ) throws(SheetError) {
        let header = RosterHeading.end
        let heading = Self.heading(event)
        var number = 0
        var row = header
        var table: RosterTable?
        for roster in rosters {
            for person in roster.rows {
                if table == nil || row - header == peoplePerSheet {
                    table?.finish(header: header, last: row, page: heading.page(paper))
                    table = try begin(book, heading, styles, part: number / peoplePerSheet + 1)
                    row = header
                }
                row += 1
                number += 1
                try table?.person(person, number: number, opd: roster.opd, of: event, row: row)
            }
        }
        table?.finish(header: header, last: row, page: heading.page(paper))
    }

    private func begin(
        _ book: Workbook,
        _ heading: RosterHeading,
        _ styles: RosterStyles,
        part: Int
    ) throws(SheetError) -> RosterTable {
        let sheet = try book.sheet(part == 1 ? "Semua ASN" : "Semua ASN (\(part))")
        try heading.write(on: sheet, styles)
        let table = RosterTable(sheet, styles, showsOPD: true, of: heading.event.kind)
        try table.header(row: RosterHeading.end)
        return table
    }
}
