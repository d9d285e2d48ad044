internal import PageLayout

/// The columns of a table in the account.
struct BadgeAccountRow {
    /// In millimetres.
    var widths: [Double]
    var alignments: [Alignment]
    private let padding = Edges(top: 0.8, right: 1.5, bottom: 0.8, left: 1.5)

    init(widths: [Double], alignments: [Alignment]) {
        self.widths = widths
        self.alignments = alignments
    }

    func block(_ cells: [String], _ style: TextStyle, _ ruler: some TextRuler) -> Block {
        row(cells, style, alignments, fill: nil, ruler)
    }

    func head(_ titles: [String], _ style: TextStyle, _ ruler: some TextRuler) -> Block {
        let shade = Ink(red: 230, green: 230, blue: 230)
        return row(titles, style.bold, titles.map { _ in .centre }, fill: shade, ruler)
    }

    private func row(
        _ cells: [String], _ style: TextStyle, _ alignments: [Alignment], fill: Ink?, _ ruler: some TextRuler
    ) -> Block {
        let texts = zip(cells, zip(widths, alignments)).map { text, column in
            TextFitting(Paragraph(text, style, column.1))
                .block(width: column.0 - padding.left - padding.right, ruler)
        }
        let height = (texts.map(\.size.height).max() ?? 0) + padding.top + padding.bottom
        var row = Block(size: Size(width: 0, height: height))
        for (text, width) in zip(texts, widths) {
            let cell = Box(x: row.size.width, y: 0, width: width, height: height)
            row.marks.append(.box(cell, fill: fill, border: Stroke(width: 0.2)))
            let y = (height - text.size.height) / 2
            row.marks += text.placed(at: Point(x: cell.x + padding.left, y: y))
            row.size.width += width
        }
        return row
    }
}
