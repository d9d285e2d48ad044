internal import PageLayout

/// Sets a table's rows. What all rows have in common is made once.
struct TableSetting<Ruler: TextRuler> {
    let columns: [TableColumn]
    let width: Double
    /// Of every row, when it is fixed.
    let rowHeight: Double?
    private let cells: CellSetting<Ruler>
    private let leastHeight: Double
    /// Room for a row's cells, so that a row needs none of its own.
    private var row: [TableCell] = []

    init(_ table: DocumentTemplate.Table, style: TextStyle, width: Double, _ ruler: Ruler) {
        columns = TableColumn.columns(of: table, width: width)
        self.width = width
        rowHeight = table.rowHeight
        cells = CellSetting(look: TableLook(style, points: table.points, ruler), ruler: ruler)
        leastHeight = cells.look.body.extent.height + TableLook.padding.top + TableLook.padding.bottom
        row.reserveCapacity(columns.count)
    }

    /// Titles in the middle of their cells, on a tint.
    func head() -> Block {
        let look = cells.look
        let titles = columns.map { column in
            let title = Paragraph(column.title, look.bold.style, .centre)
                .withWholeWords(within: column.room, smallestPoints: TableLook.smallestPoints, cells.ruler)
            return TableCell.block(
                TextFitting(title, smallestPoints: TableLook.smallestPoints).block(width: column.room, cells.ruler)
            )
        }
        let padding = 2 * (TableLook.padding.top + TableLook.padding.bottom)
        let height = ((titles.map(\.height).max() ?? 0) + padding).nextTenth
        var block = Block(size: Size(width: width, height: height))
        block.marks.append(.box(Box(block.size), fill: TableLook.headTint, border: nil))
        for (column, title) in zip(columns, titles) { title.add(to: &block.marks, of: column, rowHeight: height) }
        block.marks.append(.line(from: .origin, to: Point(x: width, y: 0), TableLook.rule))
        addRules(to: &block)
        return block
    }

    mutating func block(_ line: some TableLine) -> Block {
        row.removeAll(keepingCapacity: true)
        let padding = TableLook.padding.top + TableLook.padding.bottom
        var height = leastHeight
        for column in columns {
            let cell = cells.cell(line, column, height: rowHeight.map { $0 - padding })
            height = max(height, cell.height + padding)
            row.append(cell)
        }
        height = rowHeight ?? height
        var block = Block(size: Size(width: width, height: height))
        block.marks.reserveCapacity(2 * columns.count + 3)
        for (column, cell) in zip(columns, row) { cell.add(to: &block.marks, of: column, rowHeight: height) }
        addRules(to: &block)
        return block
    }

    /// A row that is one cell: a unit's name, or that nobody is on the list.
    func block(across text: String, isUnit: Bool) -> Block {
        let look = cells.look
        let height = rowHeight ?? leastHeight + (isUnit ? 0 : 2)
        var block = Block(size: Size(width: width, height: height))
        if isUnit { block.marks.append(.box(Box(block.size), fill: TableLook.unitTint, border: nil)) }
        let room = Box(block.size).inside(TableLook.padding)
        let style = isUnit ? look.bold.style : look.body.style.italic
        let fitting = TextFitting(Paragraph(text, style, isUnit ? .left : .centre), mostLines: 1)
        block.add(fitting.block(in: room.size, cells.ruler), at: Point(x: room.x, y: room.y))
        block.marks.append(.line(from: Point(x: 0, y: height), to: Point(x: width, y: height), TableLook.rule))
        for x in [0, width] {
            block.marks.append(.line(from: Point(x: x, y: 0), to: Point(x: x, y: height), TableLook.rule))
        }
        return block
    }

    /// A line beneath, and one at each edge of a column.
    private func addRules(to block: inout Block) {
        let height = block.size.height
        block.marks.append(.line(from: Point(x: 0, y: height), to: Point(x: width, y: height), TableLook.rule))
        block.marks.append(.line(from: .origin, to: Point(x: 0, y: height), TableLook.rule))
        for column in columns {
            let x = column.right
            block.marks.append(.line(from: Point(x: x, y: 0), to: Point(x: x, y: height), TableLook.rule))
        }
    }
}
