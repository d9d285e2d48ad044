/// Which pixels of a column's cells carry something, and how the cells are cut off from their lines.
struct InkMask {
    /// Millimetres that a printed line takes to either side, with its blur.
    private static let lineWidth = 0.4
    /// How far from the lines ink is surely in the cell, in millimetres.
    static let inset = 1.0

    enum Place { case line, border, inside }

    let width: Int
    let cells: [CellLines]
    private(set) var isInk: [Bool]

    init(_ darkness: DarknessMap, cells: [CellLines], levels: InkLevels) {
        width = darkness.width
        self.cells = cells
        isInk = [Bool](repeating: false, count: darkness.values.count)
        for row in cells.indices {
            for y in ys(of: row, height: darkness.height) {
                for x in xs(of: row) {
                    let index = y * width + x
                    if darkness.values[index] >= levels.faint, place(x, y, in: row) != .line { isInk[index] = true }
                }
            }
        }
    }

    func xs(of row: Int) -> Range<Int> {
        let start = max(0, Int(cells[row].left))
        return start..<max(start, min(width, Int(cells[row].right)))
    }

    func ys(of row: Int, height: Int) -> Range<Int> {
        let start = max(0, Int(min(cells[row].top.left, cells[row].top.right)))
        return start..<max(start, min(height, Int(max(cells[row].bottom.left, cells[row].bottom.right)) + 1))
    }

    var height: Int { isInk.count / width }

    /// Where a pixel is in a row's cell.
    func place(_ x: Int, _ y: Int, in row: Int) -> Place {
        let cell = cells[row]
        let (across, down) = (Double(x) + 0.5, Double(y) + 0.5)
        let away =
            min(
                min(across - cell.left, cell.right - across),
                min(down - cell.top(at: across), cell.bottom(at: across) - down)) / ColumnStrip.perMillimetre
        return away < Self.lineWidth ? .line : away < Self.inset ? .border : .inside
    }

    mutating func clear(_ index: Int) { isInk[index] = false }
}
