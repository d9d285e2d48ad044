internal import PageLayout

/// A page of a list that is read back, as it is put together from top to bottom.
struct SheetSetting {
    /// Of the note beside the symbol, beside the document's.
    private static let noteSize = 0.8

    let plan: SheetPlan
    private var marks = PageMarks()
    /// Where the next block stands.
    private(set) var y: Double

    init(plan: SheetPlan) {
        self.plan = plan
        y = plan.body.y
    }

    var page: Page { Page(size: plan.paper, marks: marks.marks) }

    mutating func add(_ block: Block) {
        marks.add(block, at: Point(x: plan.body.x, y: y))
        y += block.size.height
    }

    /// The table's head, so that its first row stands on a whole tenth of a millimetre.
    mutating func begin(_ tableHead: Block) {
        y = (y + tableHead.size.height).nextTenth - tableHead.size.height
        add(tableHead)
        y = y.nearestTenth
    }

    /// In the lower left corner.
    mutating func add(foot block: Block) {
        marks.add(block, at: Point(x: plan.foot.x, y: plan.foot.bottom - block.size.height))
    }

    /// All that the reader looks for, and what people should know of it.
    mutating func add(_ symbol: ModuleGrid, note: String, _ style: TextStyle, _ ruler: some TextRuler) {
        var parts = Block(size: plan.paper)
        parts.marks = plan.squares.map { .box($0, fill: .black, border: nil) }
        parts.marks.append(.symbol(symbol, plan.symbol))
        let paragraph = Paragraph(note, style.sized(style.points * Self.noteSize).italic)
        let room = Size(width: plan.foot.width, height: plan.foot.height / 2)
        let text = TextFitting(paragraph).block(in: room, at: .top, ruler)
        parts.add(text, at: Point(x: plan.foot.x, y: plan.foot.y))
        marks.add(parts, at: .origin)
    }
}
