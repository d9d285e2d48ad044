/// Finds the printed lines of a column's cells. Paper is never quite flat and feeders never quite even: within a
/// millimetre and a half of where registration has it, the line itself says where the cell ends.
struct CellLineFinder {
    private static let reach = Int(1.5 * ColumnStrip.perMillimetre)
    /// Thousandths: what is darker may be a line.
    private static let dark: Int16 = 100
    /// How much of a line has to be seen.
    private static let coverage = 0.7

    let darkness: DarknessMap
    private let edges: (left: Double, right: Double)
    private let tops: [Double]

    init(_ darkness: DarknessMap, shape: SheetShape) {
        self.darkness = darkness
        let (surround, perMillimetre) = (ColumnStrip.surround, ColumnStrip.perMillimetre)
        let width = shape.signatureRight - shape.signatureLeft
        edges = (surround * perMillimetre, (surround + width) * perMillimetre)
        tops = (0...shape.rowCount).map { (surround + Double($0) * shape.rowHeight) * perMillimetre }
    }

    /// Of every row, from the first.
    func cells() -> [CellLines] {
        let seen = tops.map { across(expected: $0) }
        let borders = tops.indices.map { index in
            let nearest = seen.indices.filter { seen[$0] != nil }.min { abs($0 - index) < abs($1 - index) }
            let found = nearest.flatMap { seen[$0] } ?? (0, 0)
            return (left: tops[index] + found.left, right: tops[index] + found.right)
        }
        return (0..<tops.count - 1).map { row in
            let (top, bottom) = (borders[row], borders[row + 1])
            let start = Int(max(top.left, top.right)) + 8
            // A low row whose lines lean towards each other may have hardly an inside.
            let rows = start...max(Int(min(bottom.left, bottom.right)) - 8, start + 1)
            let left = down(expected: edges.left, rows)
            let right = down(expected: edges.right, rows)
            return CellLines(
                top: top, bottom: bottom, left: edges.left + (left ?? right ?? 0),
                right: edges.right + (right ?? left ?? 0),
                areSeen: seen[row] != nil && seen[row + 1] != nil && left != nil && right != nil)
        }
    }

    /// How far a line from left to right is below `expected` at its two ends.
    private func across(expected: Double) -> (left: Double, right: Double)? {
        let middle = (edges.left + edges.right) / 2
        let halves = [(edges.left, middle), (middle, edges.right)].map { start, end in
            offset { offset in
                let y = Int(expected) + offset
                return lineOf(Int(start) + 4..<Int(end) - 4) { darkest($0, y, down: true) }
            }
        }
        guard let first = halves[0], let second = halves[1] else {
            return (halves[0] ?? halves[1]).map { ($0, $0) }
        }
        if abs(first - second) > 8 { return nil }
        return (first - (second - first) / 2, second + (second - first) / 2)
    }

    /// How far a line from top to bottom is to the right of `expected`.
    private func down(expected: Double, _ rows: ClosedRange<Int>) -> Double? {
        offset { offset in
            let x = Int(expected) + offset
            return lineOf(rows.lowerBound..<rows.upperBound) { darkest(x, $0, down: false) }
        }
    }

    private func offset(_ line: (Int) -> (mean: Double, coverage: Double)) -> Double? {
        let lines = (-Self.reach...Self.reach).map { (offset: $0, line: line($0)) }
        let best = lines.filter { $0.line.coverage >= Self.coverage }.max {
            $0.line.mean - 3 * Double(abs($0.offset)) < $1.line.mean - 3 * Double(abs($1.offset))
        }
        return best.map { Double($0.offset) + 0.5 }
    }

    private func lineOf(_ range: Range<Int>, _ darkness: (Int) -> Int16) -> (mean: Double, coverage: Double) {
        var sum = 0
        var dark = 0
        for place in range {
            let value = darkness(place)
            sum += Int(value)
            if value > Self.dark { dark += 1 }
        }
        return (Double(sum) / Double(range.count), Double(dark) / Double(range.count))
    }

    /// Of a pixel and its neighbours across the line: a line that is not quite straight is a line.
    private func darkest(_ x: Int, _ y: Int, down: Bool) -> Int16 {
        let step = down ? darkness.width : 1
        let index = y * darkness.width + x
        guard x > 0, y > 0, x < darkness.width - 1, y < darkness.height - 1 else { return 0 }
        let values = darkness.values
        return max(values[index], max(values[index - step], values[index + step]) - 50)
    }
}
