/// Undoes blur: weighs a module against its eight neighbours so that the modules whose shade is known come out right.
///
/// The weights are those of least squares, held near "the module alone" by a penalty, since what is known is little and
/// much of it plain.
struct Equaliser: ~Copyable {
    private static let taps = 10
    private var weights = Store<Float>(Equaliser.taps, of: 0)
    private var matrix = Store<Float>(Equaliser.taps * Equaliser.taps, of: 0)
    private var vector = Store<Float>(Equaliser.taps, of: 0)
    private var taken = Store<Float>(Equaliser.taps, of: 0)

    /// Learns from finders, timing and alignment patterns; with `guesses`, also from modules that are plainly dark or light.
    ///
    /// - Returns: whether there is a solution.
    mutating func learn(_ grid: borrowing ModuleGrid, _ layout: borrowing SymbolLayout, guesses: Bool) -> Bool {
        let taps = Self.taps
        for place in 0..<taps * taps { matrix[place] = 0 }
        for place in 0..<taps { vector[place] = 0 }
        var samples = 0
        for y in 0..<grid.width {
            for x in 0..<grid.width {
                var wanted: Float
                let kind = layout[x, y]
                if kind == SymbolLayout.Kind.dark {
                    wanted = 1
                } else if kind == SymbolLayout.Kind.light {
                    wanted = -1
                } else {
                    let value = grid[x, y]
                    guard guesses, abs(value) > 0.35 else { continue }
                    wanted = value > 0 ? 1 : -1
                }
                take(grid, x, y)
                // What the module alone leaves to be explained.
                wanted -= taken.base[4]
                for row in 0..<taps {
                    vector.base[row] += taken.base[row] * wanted
                    for column in 0...row { matrix.base[row * taps + column] += taken.base[row] * taken.base[column] }
                }
                samples += 1
            }
        }
        for place in 0..<taps { matrix[place * taps + place] += 0.06 * Float(samples) }
        return solve()
    }

    @inline(__always)
    private func take(_ grid: borrowing ModuleGrid, _ x: Int, _ y: Int) {
        var place = 0
        for j in -1...1 {
            for i in -1...1 {
                taken.base[place] = grid[x + i, y + j]
                place += 1
            }
        }
        taken.base[9] = 1
    }

    /// By Cholesky's decomposition, in place.
    private mutating func solve() -> Bool {
        let taps = Self.taps
        for row in 0..<taps {
            for column in 0...row {
                var sum = matrix[row * taps + column]
                for k in 0..<column { sum -= matrix[row * taps + k] * matrix[column * taps + k] }
                if row == column {
                    guard sum > 0 else { return false }
                    matrix[row * taps + row] = sum.squareRoot()
                } else {
                    matrix[row * taps + column] = sum / matrix[column * taps + column]
                }
            }
        }
        for row in 0..<taps {
            var sum = vector[row]
            for k in 0..<row { sum -= matrix[row * taps + k] * weights[k] }
            weights[row] = sum / matrix[row * taps + row]
        }
        for row in stride(from: taps - 1, through: 0, by: -1) {
            var sum = weights[row]
            for k in row + 1..<taps { sum -= matrix[k * taps + row] * weights[k] }
            weights[row] = sum / matrix[row * taps + row]
        }
        weights[4] += 1
        return true
    }

    @inline(__always)
    func output(_ grid: borrowing ModuleGrid, _ x: Int, _ y: Int) -> Float {
        var sum = weights.base[9]
        var place = 0
        for j in -1...1 {
            for i in -1...1 {
                sum += weights.base[place] * grid[x + i, y + j]
                place += 1
            }
        }
        return sum
    }
}
