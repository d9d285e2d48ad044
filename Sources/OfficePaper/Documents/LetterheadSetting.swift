internal import PageLayout

/// Sets the kop: the logo at the left, the lines in the middle of the page, and the rules beneath.
struct LetterheadSetting {
    private static let beside = 4.0
    private static let aboveRule = 2.0
    private static let thickRule = 0.8
    private static let betweenRules = 0.7
    private static let thinRule = 0.25
    /// How small a line may become, as a share of its size, before it wraps.
    private static let leastShare = 0.75

    let letterhead: Letterhead
    let family: String

    /// As wide as the page's text; nothing at all when the agency has neither lines nor a logo.
    func block(width: Double, fields: DocumentFields, _ ruler: some TextRuler) -> Block? {
        let lines = letterhead.lines.compactMap { line -> Paragraph? in
            let text = fields.worded(line.text)
            let style = TextStyle(family: family, points: line.points, isBold: line.isBold)
            return text.isEmpty ? nil : Paragraph(text, style, .centre, leading: 1.05)
        }
        guard letterhead.logo != nil || !lines.isEmpty else { return nil }
        let taken = letterhead.logo == nil ? 0 : letterhead.logoHeight + Self.beside
        // Lines that leave the logo's width free on both sides stand in the middle of the page, else in that of the rest.
        let isNarrow = lines.allSatisfy { $0.isOneLine(within: width - 2 * taken, ruler) }
        let room = isNarrow ? width - 2 * taken : width - taken
        let text = Block.stacked(
            lines.map { line in
                line.withWholeLines(within: room, smallestPoints: line.style.points * Self.leastShare, ruler)
                    .withWholeWords(within: room, ruler)
                    .block(width: room, ruler)
            }
        )
        let height = max(text.size.height, letterhead.logo == nil ? 0 : letterhead.logoHeight)
        var kop = Block(size: Size(width: width, height: height))
        if let logo = letterhead.logo {
            let side = letterhead.logoHeight
            kop.marks.append(.picture(logo, Box(x: 0, y: (height - side) / 2, width: side, height: side)))
        }
        kop.add(text, at: Point(x: taken, y: (height - text.size.height) / 2))
        addRules(beneath: &kop)
        return kop
    }

    private func addRules(beneath kop: inout Block) {
        let width = kop.size.width
        var y = kop.size.height + Self.aboveRule
        func rule(_ thickness: Double) -> Mark {
            defer { y += thickness }
            let middle = y + thickness / 2
            return .line(from: Point(x: 0, y: middle), to: Point(x: width, y: middle), Stroke(width: thickness))
        }
        kop.marks.append(rule(Self.thickRule))
        if letterhead.hasDoubleRule {
            y += Self.betweenRules
            kop.marks.append(rule(Self.thinRule))
        }
        kop.size.height = y
    }
}

extension Paragraph {
    fileprivate func isOneLine(within width: Double, _ ruler: some TextRuler) -> Bool {
        text.split(separator: "\n").allSatisfy { ruler.width(of: String($0), in: style) <= width }
    }
}
