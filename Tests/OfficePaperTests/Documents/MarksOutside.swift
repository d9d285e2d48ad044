import PageLayout

/// The marks of a page that stand, even in part, outside a box.
func marks(of page: Page, outside box: Box, _ ruler: some TextRuler) -> [Mark] {
    page.marks.filter { !box.contains(extent(of: $0, ruler)) }
}

private func extent(of mark: Mark, _ ruler: some TextRuler) -> Box {
    switch mark {
    case .text(let text):
        let line = ruler.extent(of: text.style)
        // Measured here, not believed.
        let width = max(ruler.width(of: text.text, in: text.style), text.stretchedWidth ?? 0)
        return Box(x: text.baseline.x, y: text.baseline.y - line.ascent, width: width, height: line.height)
    case .line(let start, let end, _):
        return Box(
            x: min(start.x, end.x), y: min(start.y, end.y), width: abs(end.x - start.x), height: abs(end.y - start.y))
    case .box(let box, _, _), .picture(_, let box), .symbol(_, let box):
        return box
    }
}
