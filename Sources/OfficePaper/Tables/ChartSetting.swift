internal import PageLayout

/// Sets a chart's bars beneath one another: names at the left, bars, rates at the right.
struct ChartSetting<Ruler: TextRuler> {
    /// Of a bar with what is above and beneath it, in millimetres: as tall as leaves the bars on one page.
    private static var tallest: Double { 8 }
    private static var smallest: Double { 3.9 }
    private static var heightOfAll: Double { 234 }
    /// Of the width.
    private static var nameShare: Double { 0.4 }
    private static var rateShare: Double { 0.09 }
    private static var gap: Double { 2 }
    private static var grid: Stroke { Stroke(width: 0.1, ink: Ink(red: 170, green: 170, blue: 170)) }

    private let style: TextStyle
    private let width: Double
    private let height: Double
    private let ruler: Ruler

    init(style: TextStyle, width: Double, bars: Int, _ ruler: Ruler) {
        self.style = style
        self.width = width
        self.ruler = ruler
        height = min(Self.tallest, max(Self.smallest, Self.heightOfAll / Double(max(1, bars))))
    }

    private var nameWidth: Double { width * Self.nameShare }
    private var left: Double { nameWidth + Self.gap }
    private var right: Double { width * (1 - Self.rateShare) - Self.gap }
    /// Names and rates: no larger than a bar is tall.
    private var small: TextStyle { style.sized(min(style.points * 0.85, height * 1.6)) }

    func title(_ text: String) -> Block {
        let paragraph = Paragraph(text, style.bold, .centre)
            .withWholeWords(within: width, smallestPoints: TableLook.smallestPoints, ruler)
        return .stacked([paragraph.block(width: width, ruler), .gap(2)])
    }

    /// What the parts mean, in as many lines as it takes.
    func legend(_ entries: [(part: ChartPart, name: String)]) -> Block {
        let style = style.sized(style.points * 0.8)
        let extent = ruler.extent(of: style)
        let sample = Size(width: 5, height: extent.height * 0.7)
        var block = Block(size: Size(width: width, height: 0))
        var corner = Point.origin
        for (part, name) in entries {
            let room = width - sample.width - 3 * Self.gap
            let text = TextFitting(Paragraph(name, style), mostLines: 1)
            let entry = min(room, ruler.width(of: name, in: style) + 0.01)
            let taken = sample.width + 1 + entry + 2 * Self.gap
            if corner.x > 0, corner.x + taken - 2 * Self.gap > width {
                corner = Point(x: 0, y: corner.y + extent.height + 0.5)
            }
            let top = corner.y + (extent.height - sample.height) / 2
            block.marks += part.marks(in: Box(x: corner.x, y: top, width: sample.width, height: sample.height))
            let words = text.block(in: Size(width: entry, height: extent.height), ruler)
            block.add(words, at: Point(x: corner.x + sample.width + 1, y: corner.y))
            corner.x += taken
        }
        block.size.height += Self.gap
        return block
    }

    func bar(of office: OfficeLine) -> Block {
        var block = Block(size: Size(width: width, height: height))
        let name = TextFitting(Paragraph(office.opd, small, .right), smallestPoints: 5)
        block.add(name.block(in: Size(width: nameWidth, height: height), ruler), at: .origin)
        addGrid(to: &block, height: height)
        let thickness = height * 0.66
        var x = left
        for part in ChartPart.allCases {
            let share = min(max(0, part.share(of: office.shares)), (right - x) / (right - left))
            guard share > 0.0005 else { continue }
            let box = Box(x: x, y: (height - thickness) / 2, width: (right - left) * share, height: thickness)
            block.marks += part.marks(in: box)
            x = box.right
        }
        let rate = TextFitting(Paragraph(office.rateOfObliged, small, .right), mostLines: 1)
        let room = Size(width: width - right - Self.gap, height: height)
        block.add(rate.block(in: room, ruler), at: Point(x: right + Self.gap, y: 0))
        return block
    }

    /// Quarters, beneath the bars.
    func scale() -> Block {
        let style = style.sized(style.points * 0.75)
        let tick = 1.0
        let extent = ruler.extent(of: style)
        var block = Block(size: Size(width: width, height: tick + extent.height))
        addGrid(to: &block, height: tick)
        block.marks.append(.line(from: Point(x: left, y: 0), to: Point(x: right, y: 0), Stroke(width: 0.2)))
        for (place, percent) in ["0%", "25%", "50%", "75%", "100%"].enumerated() {
            let textWidth = ruler.width(of: percent, in: style)
            let x = left + (right - left) * Double(place) / 4 - textWidth / 2
            let baseline = Point(x: x, y: tick + extent.ascent)
            block.marks.append(.text(PlacedText(percent, baseline: baseline, style: style, width: textWidth)))
        }
        return block
    }

    func notice(_ text: String) -> Block { Paragraph(text, style.italic, .centre).block(width: width, ruler) }

    private func addGrid(to block: inout Block, height: Double) {
        for quarter in 0...4 {
            let x = left + (right - left) * Double(quarter) / 4
            block.marks.append(.line(from: Point(x: x, y: 0), to: Point(x: x, y: height), Self.grid))
        }
    }
}
