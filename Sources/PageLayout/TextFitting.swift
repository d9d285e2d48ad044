/// A text that never runs out of its box: it wraps, and when that is not enough, it shrinks.
public struct TextFitting: Hashable, Sendable {
    public var paragraph: Paragraph
    /// As many lines as fit when `nil`.
    public var mostLines: Int?
    /// Beneath this size of the font, in points, words are broken before it shrinks on.
    public var smallestPoints: Double

    public init(_ paragraph: Paragraph, mostLines: Int? = nil, smallestPoints: Double = 6) {
        self.paragraph = paragraph
        self.mostLines = mostLines
        self.smallestPoints = smallestPoints
    }

    /// Where the block stands in a box that is taller.
    public enum VerticalPlace: String, Hashable, Sendable, CaseIterable {
        case top
        case middle
        case bottom
    }

    /// Nothing is left out: a text that is too long for all else becomes as small as it must.
    /// - Returns: a block as large as the room.
    public func block(in room: Size, at place: VerticalPlace = .middle, _ ruler: some TextRuler) -> Block {
        Self.block(block(width: room.width, height: room.height, ruler), in: room, at: place)
    }

    /// Nothing is left out: a text that is too long for all else becomes as small as it must.
    /// - Returns: a block as wide as the room and as tall as its lines.
    public func block(width: Double, height: Double = .infinity, _ ruler: some TextRuler) -> Block {
        var paragraph = paragraph
        var points = paragraph.style.points
        // Words stay whole for as long as the size allows.
        while true {
            paragraph.style.points = points
            let lines = paragraph.lines(within: width, ruler)
            let breaksWords = points > smallestPoints && lines.contains(where: \.breaksWord)
            let block = paragraph.block(of: lines, width: width, ruler)
            let fits =
                lines.count <= mostLines ?? .max && block.size.height <= height + 0.001
                && lines.allSatisfy { $0.width <= width + 0.001 }
            if fits && !breaksWords || points < 0.5 { return block }
            points *= 0.96
        }
    }

    private static func block(_ block: Block, in room: Size, at place: VerticalPlace) -> Block {
        let y =
            switch place {
            case .top: 0.0
            case .middle: (room.height - block.size.height) / 2
            case .bottom: room.height - block.size.height
            }
        return Block(size: room, marks: block.placed(at: Point(x: 0, y: y)))
    }
}
