import PageLayout

/// What stands on a page as text: a line for each mark, with its place in millimetres to a tenth.
func described(_ page: Page) -> String { page.marks.map(described).joined(separator: "\n") }

private func described(_ mark: Mark) -> String {
    switch mark {
    case .text(let text):
        var line = "\(tenths(text.baseline.x)) \(tenths(text.baseline.y)) \(text.style.isBold ? "**" : "")\(text.text)"
        if text.isUnderlined { line += " _" }
        if let width = text.stretchedWidth { line += " |\(tenths(width))|" }
        return line
    case .line(let start, let end, let stroke):
        let kind = stroke.dash == nil ? "line" : "dots"
        return "\(kind) \(tenths(start.x)) \(tenths(start.y)) - \(tenths(end.x)) \(tenths(end.y))"
    case .box(let box, _, _): return "box \(described(box))"
    case .picture(let path, let box): return "picture \(path) \(described(box))"
    case .symbol(_, let box): return "symbol \(described(box))"
    }
}

private func described(_ box: Box) -> String {
    "\(tenths(box.x)) \(tenths(box.y)) \(tenths(box.width))x\(tenths(box.height))"
}

private func tenths(_ length: Double) -> String {
    let count = Int((length * 10).rounded())
    return "\(count < 0 ? "-" : "")\(abs(count) / 10).\(abs(count) % 10)"
}

extension Page {
    /// Its texts in the order that they are drawn in.
    var texts: [PlacedText] {
        marks.compactMap { mark in
            guard case .text(let text) = mark else { return nil }
            return text
        }
    }

    func text(_ start: String) -> PlacedText? { texts.first { $0.text.hasPrefix(start) } }
}
