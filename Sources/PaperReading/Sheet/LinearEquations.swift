/// As many equations as unknowns, solved by elimination with the largest pivot.
enum LinearEquations {
    /// - Parameter rows: each an equation's coefficients, and its right side last.
    /// - Returns: nil when they do not say all.
    static func solve(_ rows: [[Double]]) -> [Double]? {
        var rows = rows
        let count = rows.count
        for column in 0..<count {
            guard let pivot = (column..<count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }) else {
                return nil
            }
            guard abs(rows[pivot][column]) > 1e-12 else { return nil }
            rows.swapAt(column, pivot)
            for row in 0..<count where row != column {
                let factor = rows[row][column] / rows[column][column]
                for index in column...count { rows[row][index] -= factor * rows[column][index] }
            }
        }
        return (0..<count).map { rows[$0][count] / rows[$0][$0] }
    }

    /// What fits more equations than unknowns best: the least sum of squares.
    static func fit(_ rows: [[Double]]) -> [Double]? {
        guard let count = rows.first.map({ $0.count - 1 }) else { return nil }
        let normal = (0..<count).map { first in
            (0...count).map { second in rows.reduce(0) { $0 + $1[first] * $1[second] } }
        }
        return solve(normal)
    }
}
