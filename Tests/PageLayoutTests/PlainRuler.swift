import PageLayout

/// Every character is a millimetre wide and five high in a font of ten points, four of them above the baseline.
struct PlainRuler: TextRuler {
    /// Of two words with a space between them, how much closer they are drawn than each by itself, or further apart.
    var joining = 0.0

    func width(of text: String, in style: TextStyle) -> Double {
        let spaces = text.split(separator: " ").count - 1
        return (Double(text.count) + joining * Double(max(0, spaces))) * style.points / 10
    }

    func extent(of style: TextStyle) -> LineExtent {
        LineExtent(ascent: style.points * 0.4, descent: style.points * 0.1)
    }
}

extension TextStyle {
    static let ten = TextStyle(family: "Sans", points: 10)
}

extension Block {
    /// Only room, told from others by its width.
    static func room(_ height: Double, name: Double = 1) -> Block {
        Block(
            size: Size(width: name, height: height),
            marks: [.box(Box(x: 0, y: 0, width: name, height: height), fill: nil, border: nil)])
    }

    var texts: [PlacedText] {
        marks.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
}
