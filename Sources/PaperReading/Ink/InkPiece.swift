/// Ink that hangs together within one row's cell.
struct InkPiece {
    let row: Int
    /// Pieces of one stroke that crosses cells have one group.
    var group: Int
    /// Pixels, of them the strong ones, and those that lie well inside of the cell.
    var area = 0
    var strong = 0
    var inside: [InkPlace] = []
    private(set) var columns = Int.max...Int.max
    private(set) var rows = Int.max...Int.max

    init(row: Int, group: Int) {
        self.row = row
        self.group = group
    }

    mutating func add(x: Int, y: Int) {
        columns = area == 0 ? x...x : min(columns.lowerBound, x)...max(columns.upperBound, x)
        rows = area == 0 ? y...y : min(rows.lowerBound, y)...max(rows.upperBound, y)
        area += 1
    }

    /// From corner to corner, in millimetres.
    var extent: Double {
        let (width, height) = (Double(columns.count), Double(rows.count))
        return (width * width + height * height).squareRoot() / ColumnStrip.perMillimetre
    }

    /// A speck of dust, a dot of toner.
    var isSpeck: Bool { extent < 1.3 }
}
