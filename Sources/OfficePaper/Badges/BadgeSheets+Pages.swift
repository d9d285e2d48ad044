public import PageLayout

extension BadgeSheets {
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
            "cards": IndonesianNumber.dotted(office.cards), "from": "\(first + 1)", "to": "\(last + 1)",
            "pages": "\(pageCount)",
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
    fileprivate var isAccount: Bool { if case .account = self { true } else { false } }
}
