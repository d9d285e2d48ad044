import IkrarRegistry
import SheetWriting

/// The workbook of one OPD: its people by unit, then the counts and both rates.
enum RosterWorkbook {
    static func write(_ roster: Roster, paper: PageSetup.Paper, to path: String) throws(DocumentError) {
        do throws(SheetError) {
            let book = try Workbook(RecapWorkbook.properties(of: roster.event, subject: roster.opd))
            try fill(
                try book.sheet(OutcomeWording(roster.event.kind).sheet), of: roster, paper: paper,
                try RosterStyles(book))
            try book.write(to: path)
        } catch {
            throw DocumentError.workbook(error, path: path)
        }
    }

    private static func fill(
        _ sheet: Sheet,
        of roster: Roster,
        paper: PageSetup.Paper,
        _ styles: RosterStyles
    ) throws(SheetError) {
        let heading = RosterHeading(
            event: roster.event, title: OutcomeWording(roster.event.kind).roster, subject: roster.opd)
        try heading.write(on: sheet, styles)
        let table = RosterTable(sheet, styles, showsOPD: false, of: roster.event.kind)
        let header = RosterHeading.end
        try table.header(row: header)
        var row = header
        var number = 0
        let units = roster.units
        for unit in units {
            if units.count > 1 {
                row += 1
                try table.section(RosterWording.unitLine(unit.name, unit.counts, at: roster.event.kind), row: row)
            }
            for person in unit.rows {
                row += 1
                number += 1
                try table.person(person, number: number, opd: roster.opd, of: roster.event, row: row)
            }
        }
        table.finish(header: header, last: row, page: heading.page(paper))
        let notes = [
            RosterWording.declared(roster.declared), RosterWording.pledges(roster.pledges),
            RosterWording.uncounted(roster.event),
        ].compactMap(\.self)
        let place = CountsTable.Place(what: 1...2, people: 3, share: 4, formula: 5)
        _ = try CountsTable(counts: roster.counts, kind: roster.event.kind, notes: notes).write(
            on: sheet, styles, row: row + 2, place)
    }
}
