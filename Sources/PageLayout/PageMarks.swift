/// What stands on a page, gathered block by block. An upright line that goes on where another ended is one line with it, so
/// that the rules of a table are drawn once a page and not once a row.
public struct PageMarks: Sendable {
    public private(set) var marks: [Mark] = []
    /// Places of the upright lines that may still go on.
    private var growing: [Int] = []

    public init() {}

    public mutating func add(_ block: Block, at corner: Point) {
        for mark in block.marks {
            let moved = corner == .origin ? mark : mark.moved(by: corner)
            switch moved {
            case .line(let start, let end, let stroke) where start.x == end.x && start.y < end.y:
                if !grow(from: start, to: end, stroke) {
                    growing.append(marks.count)
                    marks.append(moved)
                }
            case .box(_, fill: .some, border: _), .picture:
                // What is painted later hides what is painted sooner.
                growing.removeAll(keepingCapacity: true)
                marks.append(moved)
            case .text, .line, .box, .symbol:
                marks.append(moved)
            }
        }
    }

    private mutating func grow(from start: Point, to end: Point, _ stroke: Stroke) -> Bool {
        for (turn, place) in growing.enumerated() {
            guard case .line(let first, let last, stroke) = marks[place], abs(last.x - start.x) < 1e-6 else { continue }
            guard abs(last.y - start.y) < 1e-6 else {
                // No other line can reach it any more: blocks come from top to bottom.
                if last.y < start.y { growing.remove(at: turn) }
                return false
            }
            marks[place] = .line(from: first, to: Point(x: first.x, y: end.y), stroke)
            return true
        }
        return false
    }
}
