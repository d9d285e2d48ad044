/// The dark and light modules of a symbol that scanners read, without its quiet zone.
public struct ModuleGrid: Hashable, Sendable {
    /// Modules a side.
    public let width: Int
    /// Dark runs of each row, from left to right.
    public let rows: [[Range<Int>]]

    /// - Parameter isDark: Asked for every column of every row.
    public init(width: Int, isDark: (_ column: Int, _ row: Int) -> Bool) {
        self.width = width
        rows = (0..<width).map { row in
            var runs: [Range<Int>] = []
            var start: Int?
            for column in 0...width {
                let dark = column < width && isDark(column, row)
                if dark, start == nil { start = column }
                if !dark, let begun = start {
                    runs.append(begun..<column)
                    start = nil
                }
            }
            return runs
        }
    }
}
