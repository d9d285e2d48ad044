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
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
            Self.broken(part, style, width, ruler)
        }
    }

    /// A line and its width.
    public struct Line: Hashable, Sendable {
        public var text: String
        public var width: Double
        /// Whether the paragraph, or a part of it, ends with it.
        public var isLast: Bool
    }

    private static func broken(
        _ part: Substring, _ style: TextStyle, _ width: Double, _ ruler: some TextRuler
    ) -> [Line] {
        let whole = String(part)
        let full = ruler.width(of: whole, in: style)
        // As a rule it fits; then no word need be looked at.
        if full <= width { return [Line(text: whole, width: full, isLast: true)] }
        var lines: [Line] = []
        var current = ""
        var currentWidth = 0.0
        for word in part.split(separator: " ") {
            let joined = current.isEmpty ? String(word) : "\(current) \(word)"
            let joinedWidth = ruler.width(of: joined, in: style)
            if joinedWidth <= width {
                current = joined
                currentWidth = joinedWidth
                continue
            }
            if !current.isEmpty { lines.append(Line(text: current, width: currentWidth, isLast: false)) }
            current = String(word)
            currentWidth = ruler.width(of: current, in: style)
            while currentWidth > width, current.count > 1 {
                let piece = longestPiece(of: current, style, width, ruler)
                lines.append(Line(text: piece, width: ruler.width(of: piece, in: style), isLast: false))
                current = String(current.dropFirst(piece.count))
                currentWidth = ruler.width(of: current, in: style)
            }
        }
        lines.append(Line(text: current, width: currentWidth, isLast: true))
        return lines
    }

    /// As many characters from the start of a word as fit, one at least.
    private static func longestPiece(
        of word: String, _ style: TextStyle, _ width: Double, _ ruler: some TextRuler
    ) -> String {
        var fits = 1
        var tooMany = word.count
        while tooMany - fits > 1 {
            let middle = (fits + tooMany) / 2
            if ruler.width(of: String(word.prefix(middle)), in: style) <= width { fits = middle } else { tooMany = middle }
        }
        return String(word.prefix(fits))
    }

    /// The paragraph as wide as it may be and as tall as it is.
    public func block(width: Double, _ ruler: some TextRuler) -> Block {
        block(of: lines(within: width, ruler), width: width, ruler)
    }

    func block(of lines: [Line], width: Double, _ ruler: some TextRuler) -> Block {
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
