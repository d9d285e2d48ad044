internal import PageLayout

/// How many badges were asked for and printed, per OPD and in total, and whose were left out and why.
struct BadgeAccount {
    private let offices: [BadgeOffice]
    private let printed: [Int]
    private let wording: BadgeSheetWording

    /// - Parameter printed: What came out, of each OPD.
    init(_ offices: [BadgeOffice], printed: [Int], _ wording: BadgeSheetWording) {
        self.offices = offices
        self.printed = printed
        self.wording = wording
    }

    func pages(on grid: BadgeSheetGrid, family: String, _ ruler: some TextRuler) -> [[Mark]] {
        let left = 4 * BadgeSheetGrid.unprintable
        let room = Box(x: left, y: 15, width: grid.paper.width - 2 * left, height: grid.foot.y - 5 - 15)
        let style = TextStyle(family: family, points: 10)
        let title = TextFitting(Paragraph(wording.account, style.sized(14).bold, .centre))
            .block(width: room.width, ruler)
        let items =
            [.block(title, staysWithNext: true), .gap(4)] + counts(room.width, style, ruler)
            + omissions(room.width, style, ruler)
        return PageFlow(first: room, other: room).pages(items)
    }

    private func counts(_ width: Double, _ style: TextStyle, _ ruler: some TextRuler) -> [PageFlow.Item] {
        let row = BadgeAccountRow(
            widths: [12, width - 12 - 3 * 26, 26, 26, 26], alignments: [.right, .left, .right, .right, .right]
        )
        let head = [wording.number, wording.opd, wording.wanted, wording.printed, wording.omitted]
        var items = [PageFlow.Item.tableHead(row.head(head, style, ruler))]
        var totals = [0, 0, 0]
        for (place, office) in offices.enumerated() {
            let counts = [office.cards + office.omissions.count, printed[place], office.omissions.count]
            for (column, count) in counts.enumerated() { totals[column] += count }
            let cells = ["\(place + 1)", office.opd] + counts.map(IndonesianNumber.dotted)
            items.append(.block(row.block(cells, style, ruler), staysWithNext: place == offices.count - 1))
        }
        let total = ["", wording.total] + totals.map(IndonesianNumber.dotted)
        return items + [.block(row.block(total, style.bold, ruler)), .tableEnd]
    }

    private func omissions(_ width: Double, _ style: TextStyle, _ ruler: some TextRuler) -> [PageFlow.Item] {
        let omitted = offices.flatMap { office in office.omissions.map { (office.opd, $0) } }
        guard !omitted.isEmpty else { return [] }
        let rest = width - 12
        let row = BadgeAccountRow(
            widths: [12, rest * 0.35, rest * 0.35, rest * 0.3], alignments: [.right, .left, .left, .left]
        )
        let title = Paragraph(wording.omissions, style.sized(11).bold).block(width: width, ruler)
        let head = [wording.number, wording.name, wording.opd, wording.reason]
        var items: [PageFlow.Item] = [
            .gap(8), .block(title, staysWithNext: true), .gap(2), .tableHead(row.head(head, style, ruler)),
        ]
        for (place, (opd, omission)) in omitted.enumerated() {
            let cells = ["\(place + 1)", omission.name, opd, omission.reason]
            // The last two stay together, so that none is alone on a page.
            items.append(.block(row.block(cells, style, ruler), staysWithNext: place == omitted.count - 2))
        }
        return items + [.tableEnd]
    }
}
