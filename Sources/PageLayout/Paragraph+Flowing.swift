extension Paragraph {
    /// The paragraph's lines as items of a flow, so that a long text goes on on the next page: never with one line alone
    /// before or behind a page's end.
    public func items(width: Double, _ ruler: some TextRuler) -> [PageFlow.Item] {
        let lines = lines(within: width, ruler)
        let last = lines.count - 1
        guard last > 2 else { return [.block(block(of: lines, width: width, ruler))] }
        return lines.enumerated().map { place, line in
            .block(block(of: [line], width: width, ruler), staysWithNext: place == 0 || place == last - 1)
        }
    }

    /// The paragraph in a font that is small enough for its longest word to stand in a line, but no smaller than it may be:
    /// then words are broken.
    public func withWholeWords(within width: Double, smallestPoints: Double = 6, _ ruler: some TextRuler) -> Paragraph {
        // As a rule no line is too wide, and then no word is.
        guard points(for: ownLines, within: width, ruler) < style.points else { return self }
        let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
        return sized(max(self.points(for: words, within: width, ruler), min(style.points, smallestPoints)))
    }

    /// The paragraph in a font that is small enough for each of its own lines to stand in one line. When that would be too
    /// small, the paragraph is left as it is, to be wrapped.
    public func withWholeLines(within width: Double, smallestPoints: Double = 6, _ ruler: some TextRuler) -> Paragraph {
        let points = points(for: ownLines, within: width, ruler)
        return points < smallestPoints ? self : sized(points)
    }

    /// Those that the text has by itself.
    private var ownLines: [Substring] { text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) } }

    /// The size at which none of the texts is wider than the room, and no larger than it is.
    private func points(for texts: [Substring], within width: Double, _ ruler: some TextRuler) -> Double {
        let widest = texts.map { ruler.width(of: String($0), in: style) }.max() ?? 0
        // A hair less, because fonts do not shrink to the last digit alike.
        return widest > width ? style.points * width / widest * 0.999 : style.points
    }

    private func sized(_ points: Double) -> Paragraph {
        var sized = self
        sized.style.points = points
        return sized
    }
}
