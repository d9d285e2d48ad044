/// The ink of a column in pieces that hang together, cell by cell; what goes on beyond a printed line is of one group.
struct InkPieces {
    private(set) var pieces: [InkPiece] = []
    /// Pixels of ink well inside of every cell, and all pixels there.
    private(set) var inside: [(ink: Int, all: Int)] = []

    init(_ mask: InkMask, darkness: DarknessMap, levels: InkLevels) {
        var rest = mask.isInk
        /// By x: the pieces that end at the line above the current row.
        var above: [Int: Set<Int>] = [:]
        for row in mask.cells.indices {
            var upper: [Int: Set<Int>] = [:]
            var lower: [Int: Set<Int>] = [:]
            let first = pieces.count
            var all = 0
            let xs = mask.xs(of: row)
            for y in mask.ys(of: row, height: mask.height) {
                for x in xs {
                    if mask.place(x, y, in: row) == .inside { all += 1 }
                    guard rest[y * mask.width + x], mask.place(x, y, in: row) != .line else { continue }
                    let number = pieces.count
                    var piece = InkPiece(row: row, group: number)
                    Self.fill(from: (x, y), of: mask, &rest) { x, y in
                        piece.add(x: x, y: y)
                        let isStrong = darkness.values[y * mask.width + x] >= levels.strong
                        if isStrong { piece.strong += 1 }
                        if mask.place(x, y, in: row) == .inside {
                            piece.inside.append(InkPlace(x: x, y: y, isStrong: isStrong))
                        }
                        if mask.place(x, y - 1, in: row) == .line { upper[x, default: []].insert(number) }
                        if mask.place(x, y + 1, in: row) == .line { lower[x, default: []].insert(number) }
                    }
                    pieces.append(piece)
                }
            }
            inside.append((pieces[first...].reduce(0) { $0 + $1.inside.count }, all))
            join(upper, to: above)
            above = lower
        }
    }

    /// How much of a group is in each row, by row.
    func shares() -> [Int: [Int: Int]] {
        pieces.reduce(into: [:]) { shares, piece in
            shares[piece.group, default: [:]][piece.row, default: 0] += piece.area
        }
    }

    private mutating func join(_ upper: [Int: Set<Int>], to above: [Int: Set<Int>]) {
        for (x, numbers) in upper {
            for other in x - 4...x + 4 {
                for one in above[other] ?? [] {
                    for number in numbers where pieces[number].group != pieces[one].group {
                        let (old, new) = (pieces[number].group, pieces[one].group)
                        for index in pieces.indices where pieces[index].group == old { pieces[index].group = new }
                    }
                }
            }
        }
    }

    private static func fill(
        from start: (x: Int, y: Int), of mask: InkMask, _ rest: inout [Bool], _ take: (Int, Int) -> Void
    ) {
        var waiting = [start]
        rest[start.y * mask.width + start.x] = false
        while let (x, y) = waiting.popLast() {
            take(x, y)
            for down in -1...1 where y + down >= 0 && y + down < mask.height {
                for right in -1...1 where x + right >= 0 && x + right < mask.width {
                    let index = (y + down) * mask.width + x + right
                    guard rest[index] else { continue }
                    rest[index] = false
                    waiting.append((x + right, y + down))
                }
            }
        }
    }
}
