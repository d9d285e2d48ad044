import IkrarRegistry
import SheetWriting

/// The lines at the head of every sheet: agency, what it is, whose it is, when and where, as of when.
struct RosterHeading {
    let event: EventSummary
    let title: String
    let subject: String

    /// The first row beneath the heading and an empty row.
    static let end = 6

    func write(on sheet: Sheet, _ styles: RosterStyles) throws(SheetError) {
        try sheet.text(event.agency.uppercased(), row: 0, column: 0, styles.agency)
        sheet.rowHeight(20, row: 1)
        try sheet.text("\(title) \(event.title.uppercased())", row: 1, column: 0, styles.title)
        sheet.rowHeight(17, row: 2)
        try sheet.text(subject, row: 2, column: 0, styles.subtitle)
        try sheet.text(RosterWording.occasion(event), row: 3, column: 0, styles.plain)
        try sheet.text(RosterWording.asOf(event), row: 4, column: 0, styles.plain)
    }

    /// What every printed page says at its foot.
    func page(_ paper: PageSetup.Paper) -> PageSetup {
        var setup = PageSetup()
        setup.paper = paper
        setup.footer = PageBand(
            left: [.text("\(event.title) · \(subject)")],
            right: [.text(RosterWording.page), .pageNumber, .text(RosterWording.pageOf), .pageCount],
        )
        return setup
    }
}
