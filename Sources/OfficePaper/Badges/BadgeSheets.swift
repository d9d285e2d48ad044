public import PageLayout

/// Badges on sheets of paper, to be printed, cut and handed out: for every OPD a first sheet with its name and the sheets
/// with its cards, and after all of them an account of what went in and came out.
///
/// How many pages there are is known at once; each is made when it is asked for, so memory does not grow with the cards.
public struct BadgeSheets: Sendable {
    public let offices: [BadgeOffice]
    public let paper: Paper
    let stencil: BadgeStencil
    let grid: BadgeSheetGrid
    let wording: BadgeSheetWording
    /// Every page in its order.
    let plan: [Sheet]
    let crop: [Mark]

    enum Sheet: Hashable, Sendable {
        /// An OPD's first, with the page on which its cards end.
        case divider(office: Int, last: Int)
        /// Some of the cards, counted from 0 over all OPD.
        case cards(office: Int, Range<Int>)
        case account([Mark])
    }

    /// - Parameters:
    ///   - offices: In the order in which they are printed. One without cards is in the account only.
    ///   - cardsAlone: Without the sheets before each OPD's, and without the account.
    /// - Throws: ``BadgeSheetsError``: `cardTooLarge`.
    public init(
        _ offices: [BadgeOffice],
        stencil: BadgeStencil,
        paper: Paper,
        wording: BadgeSheetWording = .indonesian,
        cardsAlone: Bool = false,
        _ ruler: some TextRuler
    ) throws(BadgeSheetsError) {
        guard let grid = BadgeSheetGrid(of: stencil.layout.size, on: paper) else {
            throw BadgeSheetsError(.cardTooLarge, card: stencil.layout.size, paper: paper)
        }
        self.offices = offices
        self.paper = paper
        self.stencil = stencil
        self.grid = grid
        self.wording = wording
        crop = grid.cropMarks(isFolded: stencil.layout.isFolded)
        let sheets = Self.sheets(of: offices, by: grid.cardsPerSheet, cardsAlone: cardsAlone)
        guard !cardsAlone else {
            plan = sheets
            return
        }
        let account = BadgeAccount(offices, printed: Self.printed(on: sheets, for: offices.count), wording)
        plan = sheets + account.pages(on: grid, family: stencil.family, ruler).map { .account($0) }
    }

    public var pageCount: Int { plan.count }

    /// Cards to a sheet.
    public var cardsPerSheet: Int { grid.cardsPerSheet }

    private static func sheets(of offices: [BadgeOffice], by cardsPerSheet: Int, cardsAlone: Bool) -> [Sheet] {
        var sheets: [Sheet] = []
        var first = 0
        for (number, office) in offices.enumerated() where office.cards > 0 {
            let end = first + office.cards
            let count = (office.cards + cardsPerSheet - 1) / cardsPerSheet
            if !cardsAlone { sheets.append(.divider(office: number, last: sheets.count + count)) }
            while first < end {
                sheets.append(.cards(office: number, first..<min(end, first + cardsPerSheet)))
                first += cardsPerSheet
            }
            first = end
        }
        return sheets
    }

    /// What the sheets hold of each OPD: counted on them, not believed.
    private static func printed(on sheets: [Sheet], for offices: Int) -> [Int] {
        var printed = Array(repeating: 0, count: offices)
        for case .cards(let office, let cards) in sheets { printed[office] += cards.count }
        return printed
    }
}
