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
    private let crop: [Mark]

    enum Sheet: Hashable, Sendable {
        /// An OPD's first, with the page on which its cards end.
        case divider(office: Int, last: Int)
        /// Some of the cards, counted from 0 over all OPD.
        case cards(office: Int, Range<Int>)
        case account([Mark])
    }

    /// - Parameter offices: In the order in which they are printed. One without cards is in the account only.
    /// - Throws: ``BadgeSheetsError``: `cardTooLarge`.
    public init(
        _ offices: [BadgeOffice],
        stencil: BadgeStencil,
        paper: Paper,
        wording: BadgeSheetWording = .indonesian,
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
        let sheets = Self.sheets(of: offices, by: grid.cardsPerSheet)
        let account = BadgeAccount(offices, printed: Self.printed(on: sheets, for: offices.count), wording)
        plan = sheets + account.pages(on: grid, family: stencil.family, ruler).map { .account($0) }
    }

    public var pageCount: Int { plan.count }

    /// Cards to a sheet.
    public var cardsPerSheet: Int { grid.cardsPerSheet }

    private static func sheets(of offices: [BadgeOffice], by cardsPerSheet: Int) -> [Sheet] {
        var sheets: [Sheet] = []
        var first = 0
        for (number, office) in offices.enumerated() where office.cards > 0 {
            let end = first + office.cards
            let count = (office.cards + cardsPerSheet - 1) / cardsPerSheet
            sheets.append(.divider(office: number, last: sheets.count + count))
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

    /// A page.
    /// - Parameters:
    ///   - index: From 0, below ``pageCount``.
    ///   - card: Gives a card by its place among all cards, from 0 in the order of the OPD.
    public func page(
        _ index: Int, _ ruler: some TextRuler, card: (Int) throws -> BadgeCard
    ) rethrows -> Page {
        var page = Page(size: grid.paper)
        switch plan[index] {
        case .divider(let office, let last):
            page.marks = divider(of: offices[office], from: index, to: last, ruler)
            page.bookmark = offices[office].opd
            page.marks += foot(index, about: offices[office].opd, ruler)
        case .cards(let office, let range):
            page.marks.reserveCapacity(crop.count + range.count * 16)
            page.marks += crop
            var units: [String] = []
            for (place, number) in range.enumerated() {
                let card = try card(number)
                page.marks += stencil.block(of: card, ruler).placed(at: grid.corner(of: place))
                if !card.unit.isEmpty && units.last != card.unit { units.append(card.unit) }
            }
            page.marks += foot(index, about: Self.title(offices[office].opd, units), ruler)
        case .account(let marks):
            let isFirst = index == 0 || !plan[index - 1].isAccount
            page.marks = marks
            page.bookmark = isFirst ? wording.account : nil
            page.marks += foot(index, about: wording.account, ruler)
        }
        return page
    }

    /// All pages, each made when it is asked for.
    /// - Parameter cards: In the order of the OPD.
    public func pages<Ruler: TextRuler>(
        of cards: [BadgeCard], _ ruler: Ruler
    ) -> LazyMapSequence<Range<Int>, Page> {
        (0..<pageCount).lazy.map { page($0, ruler) { cards[$0] } }
    }

    /// The OPD with the units on the sheet: two at most, the first and the last.
    private static func title(_ opd: String, _ units: [String]) -> String {
        guard let first = units.first, let last = units.last else { return opd }
        return first == last ? "\(opd) · \(first)" : "\(opd) · \(first) – \(last)"
    }

    private func foot(_ index: Int, about title: String, _ ruler: some TextRuler) -> [Mark] {
        let style = TextStyle(family: stencil.family, points: 7.5)
        let number = DocumentFields(["page": "\(index + 1)", "pages": "\(pageCount)"]).filled(wording.page)
        let page = TextFitting(Paragraph(number, style, .right), mostLines: 1)
        let about = TextFitting(Paragraph(title, style), mostLines: 1)
        let box = grid.foot
        let pageWidth = ruler.width(of: number, in: style)
        let aboutRoom = Size(width: max(0, box.width - pageWidth - 5), height: box.height)
        return about.block(in: aboutRoom, ruler).placed(at: Point(x: box.x, y: box.y))
            + page.block(in: box.size, ruler).placed(at: Point(x: box.x, y: box.y))
    }

    private func divider(of office: BadgeOffice, from first: Int, to last: Int, _ ruler: some TextRuler) -> [Mark] {
        let style = TextStyle(family: stencil.family, points: 14)
        let fields = DocumentFields([
            "cards": office.cards.inThousands, "from": "\(first + 1)", "to": "\(last + 1)", "pages": "\(pageCount)",
        ])
        let left = 4 * BadgeSheetGrid.unprintable
        let width = grid.paper.width - 2 * left
        let name = TextFitting(Paragraph(office.opd, style.sized(32).bold, .centre), smallestPoints: 16)
            .block(width: width, height: grid.paper.height / 2, ruler)
        let rule = Block(
            size: Size(width: width, height: 1),
            marks: [.line(from: Point(x: 0, y: 0.5), to: Point(x: width, y: 0.5), Stroke(width: 0.5))]
        )
        let counts = [wording.cards, wording.pageRange].map { text in
            TextFitting(Paragraph(fields.filled(text), style, .centre), mostLines: 1).block(width: width, ruler)
        }
        let stack = Block.stacked([name, rule] + counts, gap: 4)
        return stack.placed(at: Point(x: left, y: (grid.paper.height - stack.size.height) * 0.4))
    }
}

extension BadgeSheets.Sheet {
    var isAccount: Bool { if case .account = self { true } else { false } }
}
