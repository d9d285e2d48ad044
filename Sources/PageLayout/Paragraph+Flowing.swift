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
        let words = text.split { $0 == " " || $0 == "\n" }
        let widest = words.map { ruler.width(of: String($0), in: style) }.max() ?? 0
        return sized(by: width / widest, smallestPoints)
    }

    /// The paragraph in a font that is small enough for each of its own lines to stand in one line, but no smaller than it
    /// may be: then it wraps.
    public func withWholeLines(within width: Double, smallestPoints: Double = 6, _ ruler: some TextRuler) -> Paragraph {
        let widest = text.split(separator: "\n").map { ruler.width(of: String($0), in: style) }.max() ?? 0
        return sized(by: width / widest, smallestPoints)
    }

    private func sized(by ratio: Double, _ smallestPoints: Double) -> Paragraph {
        guard ratio < 1 else { return self }
        var smaller = self
        // A hair less, because fonts do not shrink to the last digit alike.
        smaller.style.points = max(style.points * ratio * 0.999, min(style.points, smallestPoints))
        return smaller
    }
}
