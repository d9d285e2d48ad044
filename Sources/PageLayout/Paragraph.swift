/// A text in lines no wider than the room that they have.
public struct Paragraph: Hashable, Sendable {
    public var text: String
    public var style: TextStyle
    public var alignment: Alignment
    /// From baseline to baseline, in heights of the font.
    public var leading: Double
    public var isUnderlined: Bool

    public init(
        _ text: String,
        _ style: TextStyle,
        _ alignment: Alignment = .left,
        leading: Double = 1,
        isUnderlined: Bool = false
    ) {
        self.text = text
        self.style = style
        self.alignment = alignment
        self.leading = leading
        self.isUnderlined = isUnderlined
    }

    /// The lines that the text breaks into: at its own line breaks, between words, and inside a word that is wider than a
    /// line.
    public func lines(within width: Double, _ ruler: some TextRuler) -> [Line] {
        // As a rule there is one part, and whole texts are not looked through by characters for that.
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return broken(text, width, ruler) }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
            broken(String(part), width, ruler)
        }
    }

    /// A line and its width.
    public struct Line: Hashable, Sendable {
        public var text: String
        public var width: Double
        /// Whether the paragraph, or a part of it, ends with it.
        public var isLast: Bool
        /// Whether the rest of its last word stands on the next line.
        public var breaksWord = false
    }

    private func broken(_ part: String, _ width: Double, _ ruler: some TextRuler) -> [Line] {
        let full = ruler.width(of: part, in: style)
        // As a rule it fits; then no word need be looked at.
        if full <= width { return [Line(text: part, width: full, isLast: true)] }
        var breaking = LineBreaking(style: style, width: width, ruler: ruler)
        // Words are told apart by bytes, which is many times faster than by characters; a space is one byte.
        for word in part.utf8.split(separator: UInt8(ascii: " ")) { breaking.add(Substring(word)) }
        return breaking.end()
    }

    /// The paragraph as wide as it may be and as tall as it is.
    public func block(width: Double, _ ruler: some TextRuler) -> Block {
        block(of: lines(within: width, ruler), width: width, ruler)
    }

    /// Of lines that it was broken into.
    public func block(of lines: [Line], width: Double, _ ruler: some TextRuler) -> Block {
        let extent = ruler.extent(of: style)
        let step = extent.height * leading
        var block = Block(size: Size(width: width, height: step * Double(lines.count)))
        block.marks.reserveCapacity(lines.count)
        // What leading adds stands above and beneath alike.
        let first = (step - extent.height) / 2 + extent.ascent
        for (place, line) in lines.enumerated() where !line.text.isEmpty {
            let isStretched = alignment == .justified && !line.isLast && line.text.contains(" ")
            let x =
                switch alignment {
                case .left, .justified: 0.0
                case .centre: (width - line.width) / 2
                case .right: width - line.width
                }
            let text = PlacedText(
                line.text,
                baseline: Point(x: x, y: first + step * Double(place)),
                style: style,
                width: line.width,
                stretchedWidth: isStretched ? width : nil,
                isUnderlined: isUnderlined,
            )
            block.marks.append(.text(text))
        }
        return block
    }
}
