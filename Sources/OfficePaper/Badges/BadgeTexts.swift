internal import PageLayout

/// The texts of a box, their fonts chosen and what is the same on every card filled in.
struct BadgeTexts: Hashable, Sendable {
    private struct Line: Hashable {
        enum Words: Hashable {
            case fixed(String)
            case field(BadgeText.Field)
            case wording(String, DocumentFields)
        }

        var words: Words
        var text: BadgeText
        var style: TextStyle
    }

    private let lines: [Line]
    private let gap: Double
    private let place: TextFitting.VerticalPlace
    /// That of the box.
    private let frame: Box
    private let fill: Ink?
    private let border: Stroke?
    /// Within the frame's padding.
    private let room: Box
    let areFixed: Bool

    init(_ box: BadgeBox, family: String, fields: DocumentFields) {
        switch box.content {
        case .text(_, let place): (gap, self.place) = (0, place)
        case .stack(_, let gap, let place): (self.gap, self.place) = (gap, place)
        case .logo, .picture, .symbol, .band: (gap, place) = (0, .top)
        }
        lines = box.content.texts.map { text in
            Line(words: Self.words(of: text, fields), text: text, style: text.style(family: family))
        }
        areFixed = lines.allSatisfy { if case .fixed = $0.words { true } else { false } }
        frame = box.box
        fill = box.fill
        border = box.border
        room = box.box.inside(Edges(all: box.padding))
    }

    private static func words(of text: BadgeText, _ fields: DocumentFields) -> Line.Words {
        switch text.source {
        case .field(let field): .field(field)
        case .wording(let wording):
            BadgeLayout.personFields.contains(where: text.names)
                ? .wording(wording, fields) : .fixed(words(of: wording, fields))
        }
    }

    /// None, and no frame either, when all texts are empty.
    func marks(on card: BadgeCard?, _ ruler: some TextRuler) -> [Mark] {
        let written = lines.compactMap { line -> (line: Line, words: String)? in
            let words = Self.text(of: line, on: card)
            return words.allSatisfy(\.isWhitespace) ? nil : (line, words)
        }
        guard !written.isEmpty else { return [] }
        var marks: [Mark] = []
        if fill != nil || border != nil { marks.append(.box(frame, fill: fill, border: border)) }
        if written.count == 1 {
            let block = Self.fitting(written[0].words, written[0].line).block(in: room.size, at: place, ruler)
            return marks + block.placed(at: Point(x: room.x, y: room.y))
        }
        let stack = fitted(written.map { Self.fitting($0.words, $0.line) }, ruler)
        let left = room.height - stack.size.height
        let y =
            switch place {
            case .top: room.y
            case .middle: room.y + left / 2
            case .bottom: room.y + left
            }
        return marks + stack.placed(at: Point(x: room.x, y: y))
    }

    private static func text(of line: Line, on card: BadgeCard?) -> String {
        switch line.words {
        case .fixed(let words): words
        case .field(let field): card?[field] ?? ""
        case .wording(let wording, let fields): words(of: wording, fields.adding(card?.fields ?? [:]))
        }
    }

    /// Without the lines that name what only an event has, on cards that are for all events.
    private static func words(of wording: String, _ fields: DocumentFields) -> String {
        let lines = wording.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            BadgeLayout.eventFields.allSatisfy { !line.names($0) || fields[$0]?.isEmpty == false }
        }
        return fields.worded(lines.joined(separator: "\n"))
    }

    private static func fitting(_ words: String, _ line: Line) -> TextFitting {
        TextFitting(
            Paragraph(words, line.style, line.text.alignment, leading: TallScripts.leading(of: words)),
            mostLines: line.text.mostLines, smallestPoints: line.text.smallestPoints
        )
    }

    /// The texts beneath one another, all smaller by the same share until they are no taller than the room.
    private func fitted(_ fittings: [TextFitting], _ ruler: some TextRuler) -> Block {
        var fittings = fittings
        while true {
            let stack = Block.stacked(fittings.map { $0.block(width: room.width, ruler) }, gap: gap)
            let isTiny = fittings.allSatisfy { $0.paragraph.style.points < 0.5 }
            if stack.size.height <= room.height + 0.001 || isTiny { return stack }
            for place in fittings.indices {
                fittings[place].paragraph.style.points *= 0.96
                // What a text may shrink to without breaking words shrinks along.
                fittings[place].smallestPoints = min(
                    fittings[place].smallestPoints, fittings[place].paragraph.style.points
                )
            }
        }
    }
}
