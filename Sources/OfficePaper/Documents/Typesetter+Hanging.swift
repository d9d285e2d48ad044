internal import PageLayout

/// Texts that hang behind a number or a label.
extension Typesetter {
    private static var behindNumber: Double { 2 }
    private static var betweenPoints: Double { 1 }
    private static var aroundColon: Double { 1.5 }
    private static var betweenParticulars: Double { 0.5 }
    /// Labels take no more than this share of the width.
    private static var mostOfLabels: Double { 0.4 }

    func numbered(_ points: [String]) -> [PageFlow.Item] {
        let texts = points.map { fields.worded($0) }.filter { !$0.isEmpty }
        let numbers = (1...max(1, texts.count)).map { paragraph("\($0).", .left) }
        let indent = widest(numbers) + Self.behindNumber
        let items = zip(numbers, texts).map { number, text in
            hanging(paragraph(text, .justified), behind: [(number, 0, indent)], indent)
        }
        return Array(items.joined(separator: [.gap(Self.betweenPoints)]))
    }

    func items(of particulars: [DocumentTemplate.Particular]) -> [PageFlow.Item] {
        let labels = particulars.map { paragraph(fields.worded($0.label), .left) }
        let labelWidth = min(widest(labels), width * Self.mostOfLabels)
        let colon = paragraph(":", .left)
        let colonX = labelWidth + Self.aroundColon
        let indent = colonX + widest([colon]) + Self.aroundColon
        let items = zip(labels, particulars).map { label, particular in
            let value = fields.worded(particular.value)
            return hanging(
                paragraph(value.isEmpty ? kind.emptyValue : value, .left),
                behind: [(label, 0, labelWidth), (colon, colonX, indent - colonX)],
                indent,
            )
        }
        return Array(items.joined(separator: [.gap(Self.betweenParticulars)]))
    }

    private func paragraph(_ text: String, _ alignment: Alignment) -> Paragraph {
        Paragraph(text, style, alignment, leading: Self.leading)
    }

    private func widest(_ paragraphs: [Paragraph]) -> Double {
        paragraphs.map { ruler.width(of: $0.text, in: $0.style) }.max() ?? 0
    }

    /// A paragraph with others before it, each at an x and in a width of its own.
    private func hanging(
        _ body: Paragraph, behind labels: [(Paragraph, x: Double, width: Double)], _ indent: Double
    ) -> [PageFlow.Item] {
        let room = width - indent
        let fitting = body.withWholeWords(within: room, ruler)
        var label = Block(size: Size(width: 0, height: 0))
        for (paragraph, x, width) in labels {
            let block = paragraph.withWholeWords(within: width, ruler).block(width: width, ruler)
            label.add(block, at: Point(x: x, y: 0))
        }
        var items = fitting.items(width: room, ruler)
        var above = 0.0
        for place in items.indices {
            guard case .block(let block, let staysWithNext) = items[place] else { continue }
            var hung = Block(size: block.size, marks: place == 0 ? label.marks : [])
            hung.add(block, at: Point(x: indent, y: 0))
            above += block.size.height
            // A label may be taller than what hangs behind it, and no page ends beside it.
            let missing = max(0, label.size.height - above)
            if place == items.indices.last { hung.size.height += missing }
            items[place] = .block(hung, staysWithNext: staysWithNext || missing > 0.001 && place < items.count - 1)
        }
        return items
    }
}

extension DocumentKind {
    /// What stands where a value is not known: of a person it is known that there is none; elsewhere, dots to write on.
    fileprivate var emptyValue: String {
        switch self {
        case .pledge, .certificate: "-"
        case .blankList, .filledList, .officeRecap, .recap, .minutes: String(repeating: ".", count: 40)
        }
    }
}
