public import PageLayout

/// A list to be signed by hand, laid out so that its sheets can be read back: rows of one height, black squares around
/// the table, and on every page a symbol that says what the page's rows are and where they stand.
public struct BlankListSheet: Sendable {
    public let plan: SheetPlan
    let table: DocumentTemplate.Table
    let style: TextStyle
    let wording: TableWording

    /// - Parameters:
    ///   - style: The document's text; the table may say another size.
    ///   - paper: The size of the pages.
    ///   - margins: As the template has them; the plan may need more.
    public init(
        _ table: DocumentTemplate.Table,
        style: TextStyle,
        paper: Size,
        margins: Edges,
        wording: TableWording = .indonesian
    ) {
        plan = SheetPlan(paper: paper, margins: margins, rowHeight: table.rowHeight)
        var table = table
        table.rowHeight = plan.rowHeight
        self.table = table
        self.style = style
        self.wording = wording
    }

    /// Of the head and the close, in millimetres.
    public var width: Double { plan.body.width }
    /// Of the foot, in millimetres.
    public var footWidth: Double { plan.foot.width }

    /// One page at least. Pages without anything to sign have no symbol: a table without a column for it, an empty
    /// list, a page that is left to the close.
    ///
    /// - Parameters:
    ///   - head: What stands above the table on the first page.
    ///   - closing: What stands beneath the table's last row.
    ///   - foot: Of a page by its number and that of all, in the lower left corner.
    ///   - symbol: The symbol of a page. It may have ``SheetPlan/mostModules`` modules a side.
    /// - Throws: What `symbol` throws.
    public func pages(
        of people: [PersonLine],
        head: Block,
        closing: Block? = nil,
        foot: (_ page: Int, _ pages: Int) -> Block? = { _, _ in nil },
        _ ruler: some TextRuler,
        symbol: (SheetPage) throws -> ModuleGrid
    ) rethrows -> [Page] {
        var setting = TableSetting(table, style: style, width: width, ruler)
        let tableHead = setting.head()
        let rows = PeopleRow.rows(of: people, in: table, wording)
        let paging = paging(of: rows, head: head, tableHead: tableHead, closing: closing)
        let ranges = paging.pages(of: rows.count)
        let signature = setting.columns.first { $0.field == .signature }
        return try ranges.enumerated().map { place, range in
            var sheet = SheetSetting(plan: plan)
            if place == 0 { sheet.add(head) }
            if !range.isEmpty { sheet.begin(tableHead) }
            let tableTop = sheet.y
            for row in rows[range] { sheet.add(setting.block(row, of: people, wording)) }
            if place == ranges.count - 1, let closing { sheet.add(closing) }
            if let block = foot(place + 1, ranges.count) { sheet.add(foot: block) }
            let signed = rows[range].map(\.person)
            if let signature, signed.contains(where: { $0 != nil }) {
                let edges = plan.body.x + signature.left...plan.body.x + signature.right
                let geometry = plan.geometry(tableTop: tableTop, rowCount: range.count, signature: edges)
                let page = SheetPage(number: place + 1, pages: ranges.count, geometry: geometry, rows: signed)
                sheet.add(try symbol(page), note: wording.sheetNote, style, ruler)
            }
            return sheet.page
        }
    }

    private func paging(of rows: [PeopleRow], head: Block, tableHead: Block, closing: Block?) -> SheetPaging {
        // What rounding to tenths may take.
        let room = plan.body.height - tableHead.size.height - 0.1
        return SheetPaging(
            first: plan.wholeRows(in: room - head.size.height),
            other: plan.wholeRows(in: room),
            most: SheetPlan.mostRows,
            closing: closing.map { plan.begunRows(in: $0.size.height) } ?? 0,
            held: Set(rows.indices.filter { if case .unit = rows[$0] { true } else { false } }),
        )
    }
}
