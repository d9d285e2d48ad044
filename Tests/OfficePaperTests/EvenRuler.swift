import PageLayout

/// A font whose characters are all half as wide as they are high: layouts can be worked out in the head.
struct EvenRuler: TextRuler {
    static let millimetresPerPoint = 25.4 / 72

    func width(of text: String, in style: TextStyle) -> Double {
        Double(text.count) * style.points * Self.millimetresPerPoint * 0.5
    }

    func extent(of style: TextStyle) -> LineExtent {
        let height = style.points * Self.millimetresPerPoint
        return LineExtent(ascent: height * 0.9, descent: height * 0.2)
    }
}
