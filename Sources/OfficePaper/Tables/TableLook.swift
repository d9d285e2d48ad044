internal import PageLayout

/// How tables of a document look: their fonts with what has been measured of them, rules and tints.
struct TableLook {
    struct Font {
        var style: TextStyle
        var extent: LineExtent

        init(_ style: TextStyle, _ ruler: some TextRuler) {
            self.style = style
            extent = ruler.extent(of: style)
        }
    }

    static let rule = Stroke(width: 0.2)
    static let headTint = Ink(red: 232, green: 232, blue: 232)
    static let unitTint = Ink(red: 244, green: 244, blue: 244)
    /// Between the rules and what stands in a cell.
    static let padding = Edges(top: 0.7, right: 1.2, bottom: 0.7, left: 1.2)
    /// How much smaller a NIP is beneath its name.
    private static let smaller = 0.88
    /// Beneath this size, in points, words are broken before they shrink on.
    static let smallestPoints = 6.0

    let body: Font
    let bold: Font
    let small: Font

    init(_ style: TextStyle, points: Double?, _ ruler: some TextRuler) {
        let style = style.sized(points ?? style.points)
        body = Font(style, ruler)
        bold = Font(style.bold, ruler)
        small = Font(style.sized(style.points * Self.smaller), ruler)
    }
}
