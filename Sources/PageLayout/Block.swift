/// Marks that belong together, with the room that they take: a paragraph, a row of a table, a signature.
public struct Block: Hashable, Sendable {
    public var size: Size
    /// From the block's upper left corner.
    public var marks: [Mark]

    public init(size: Size, marks: [Mark] = []) {
        self.size = size
        self.marks = marks
    }

    public static func gap(_ height: Double) -> Block { Block(size: Size(width: 0, height: height)) }

    public func placed(at corner: Point) -> [Mark] {
        corner == .origin ? marks : marks.map { $0.moved(by: corner) }
    }

    /// Blocks beneath one another.
    public static func stacked(_ blocks: [Block], gap: Double = 0) -> Block {
        var stack = Block(size: Size(width: 0, height: 0))
        for (place, block) in blocks.enumerated() {
            if place > 0 { stack.size.height += gap }
            stack.marks += block.placed(at: Point(x: 0, y: stack.size.height))
            stack.size.height += block.size.height
            stack.size.width = max(stack.size.width, block.size.width)
        }
        return stack
    }

    /// Adds what another block shows.
    public mutating func add(_ block: Block, at corner: Point) {
        marks += block.placed(at: corner)
        size.width = max(size.width, corner.x + block.size.width)
        size.height = max(size.height, corner.y + block.size.height)
    }
}
