/// Streaks that a speck on a feeder's glass leaves from the top of the page to its end, and folds down the page:
/// straight lines through all rows, which nobody signs with.
enum FeederStreaks {
    /// A page that lies askew has them askew.
    private static let steepest = 0.08
    private static let fewestRows = 4
    private static let most = 3

    static func remove(from mask: inout InkMask) {
        guard mask.cells.count >= fewestRows else { return }
        for _ in 0..<most {
            let ink = mask.isInk.indices.filter { mask.isInk[$0] }
            guard let streak = longest(in: ink, of: mask) else { return }
            for index in ink where streak.distance(x: index % mask.width, y: index / mask.width) <= 4 {
                mask.clear(index)
            }
        }
    }

    private struct Streak {
        var start: Double
        var slope: Double
        func distance(x: Int, y: Int) -> Double { abs(Double(x) - start - slope * Double(y)) }
    }

    private static func longest(in ink: [Int], of mask: InkMask) -> Streak? {
        let lines = (0..<mask.cells.count).reduce(0) { $0 + mask.ys(of: $1, height: mask.height).count - 8 }
        let count = Int(steepest * Double(mask.height) / 2)
        let shift = count * 2 + 4
        // Every third line says enough.
        let sample = ink.filter { $0 / mask.width % 3 == 0 }
        var best = (pixels: 0, streak: Streak(start: 0, slope: 0))
        for step in -count...count {
            let slope = Double(step) * 2 / Double(mask.height)
            var bins = [Int](repeating: 0, count: (mask.width + 2 * shift) / 2 + 1)
            for index in sample {
                let start = Double(index % mask.width) - slope * Double(index / mask.width)
                bins[(Int(start) + shift) / 2] += 1
            }
            guard let fullest = bins.indices.max(by: { bins[$0] < bins[$1] }), bins[fullest] > best.pixels else {
                continue
            }
            best = (bins[fullest], Streak(start: Double(fullest * 2 - shift) + 1, slope: slope))
        }
        guard best.pixels > lines / 9 else { return nil }
        let streak = fitted(best.streak, to: ink, width: mask.width)
        var isCrossed = [Bool](repeating: false, count: mask.height)
        for index in ink where streak.distance(x: index % mask.width, y: index / mask.width) <= 2 {
            isCrossed[index / mask.width] = true
        }
        return Double(isCrossed.count { $0 }) > 0.75 * Double(lines) ? streak : nil
    }

    /// Laid through the middle of the ink that it was found by.
    private static func fitted(_ streak: Streak, to ink: [Int], width: Int) -> Streak {
        var fitted = streak
        for _ in 0..<2 {
            let near = ink.lazy.map { (x: $0 % width, y: $0 / width) }.filter { fitted.distance(x: $0.x, y: $0.y) <= 5 }
            guard let found = LinearEquations.fit(near.map { [1, Double($0.y), Double($0.x)] }) else { return fitted }
            fitted = Streak(start: found[0], slope: found[1])
        }
        return fitted
    }
}
