internal import PageLayout

/// One signature in its column. It has three zones, so that those beside one another stand on one level: the heading; the
/// position; and the name, with room to sign above it.
struct SignatureBlock: Hashable, Sendable {
    /// What the name may shrink to, as a share of its size, before it wraps.
    private static let leastShareOfName = 0.8
    private static let longestDots = 60.0

    let words: SignatureWords
    let width: Double
    let heading: Block
    let position: Block
    let signer: Block

    init(_ words: SignatureWords, _ style: TextStyle, width: Double, _ ruler: some TextRuler) {
        self.words = words
        self.width = width
        let line = ruler.extent(of: style)
        let dots = Self.dots(width: width, line)
        func paragraph(_ text: String, _ style: TextStyle) -> Block {
            guard !text.isEmpty else { return .gap(0) }
            return Paragraph(text, style, .centre).withWholeWords(within: width, ruler).block(width: width, ruler)
        }
        heading = paragraph(words.heading, style)
        position = words.position.map { paragraph($0, style) } ?? dots
        if words.name.isEmpty {
            signer = .stacked([dots, Self.dots(behind: "NIP.", style, width: width, ruler)])
        } else {
            let name = Paragraph(words.name, style.bold, .centre, isUnderlined: true)
                .withWholeLines(within: width, smallestPoints: style.points * Self.leastShareOfName, ruler)
                .withWholeWords(within: width, ruler)
            signer = .stacked([
                name.block(width: width, ruler),
                paragraph(words.rank, style),
                paragraph(words.nip.isEmpty ? "" : "NIP. \(words.nip)", style),
            ])
        }
    }

    /// Whether each of its lines is narrower than the column, without being smaller than it should.
    static func fits(_ words: SignatureWords, _ style: TextStyle, width: Double, _ ruler: some TextRuler) -> Bool {
        let plain = [words.heading, words.position ?? "", words.rank, "NIP. \(words.nip)"]
        let lines = plain.flatMap { $0.split(separator: "\n") }
        let widest = lines.map { ruler.width(of: String($0), in: style) }.max() ?? 0
        return max(widest, ruler.width(of: words.name, in: style.bold)) <= width
    }

    private static func dots(width: Double, _ line: LineExtent) -> Block {
        let length = min(width, longestDots)
        return dots(from: (width - length) / 2, to: (width + length) / 2, width: width, line)
    }

    private static func dots(
        behind label: String, _ style: TextStyle, width: Double, _ ruler: some TextRuler
    ) -> Block {
        let line = ruler.extent(of: style)
        let length = min(width, longestDots)
        let start = (width - length) / 2
        let text = Paragraph(label, style).block(width: length, ruler)
        let from = min(start + ruler.width(of: "\(label) ", in: style), start + length)
        var block = dots(from: from, to: start + length, width: width, line)
        block.marks += text.placed(at: Point(x: start, y: 0))
        return block
    }

    /// On the baseline of a line.
    private static func dots(from start: Double, to end: Double, width: Double, _ line: LineExtent) -> Block {
        let stroke = Stroke(width: 0.3, dash: 0.5)
        let dots = Mark.line(from: Point(x: start, y: line.ascent), to: Point(x: end, y: line.ascent), stroke)
        return Block(size: Size(width: width, height: line.height), marks: [dots])
    }
}
