internal import Glibc

/// What is no signature however black it is: a dash in place of a name, a fold, a scratch, a shadow's edge. Long,
/// straight, and without a gap.
enum StraightInk {
    private static let most = 3
    /// Millimetres; shorter straight strokes are parts of letters.
    private static let shortest = 10.0
    /// Of the only stroke there is.
    private static let shortestAlone = 3.0
    /// Millimetres to either side: a dash is drawn by hand.
    private static let breadth = 0.6
    /// Pixels.
    private static let binWidth = 4
    /// How much of its length a line has to be there.
    private static let coverage = 0.9

    /// What remains of `ink` without its straight lines.
    ///
    /// - Parameter height: of the cell's inside, in millimetres; what reaches from its top to its bottom is long.
    static func removed(from ink: [InkPlace], height: Double) -> [InkPlace] {
        var rest = ink
        for _ in 0..<most {
            guard let line = fullest(in: rest), let ends = ends(of: line, in: rest) else { return rest }
            let isAcross = ends.down >= height - 0.6
            guard ends.length >= shortest || isAcross else { return rest }
            rest = without(line, rest)
        }
        return rest
    }

    /// What remains of `ink` without the one straight line that most of it may be.
    static func removedOne(from ink: [InkPlace]) -> [InkPlace] {
        guard let line = fullest(in: ink), let ends = ends(of: line, in: ink), ends.length >= shortestAlone else {
            return ink
        }
        return without(line, ink)
    }

    private struct Line {
        var angle: Double
        /// From the strip's corner.
        var distance: Double

        func away(_ place: InkPlace) -> Double {
            Double(place.y) * cos(angle) - Double(place.x) * sin(angle) - distance
        }

        func along(_ place: InkPlace) -> Double {
            Double(place.x) * cos(angle) + Double(place.y) * sin(angle)
        }
    }

    /// The line with the most ink about it.
    private static func fullest(in ink: [InkPlace]) -> Line? {
        let sample = stride(from: 0, to: ink.count, by: max(1, ink.count / 400)).map { ink[$0] }
        guard let first = sample.first else { return nil }
        let reach = sample.reduce(0) { max($0, abs($1.x - first.x) + abs($1.y - first.y)) } / binWidth + 1
        var best = (count: 0, line: Line(angle: 0, distance: 0))
        for step in 0..<90 {
            let angle = Double(step) * Double.pi / 90
            let (sine, cosine) = (sin(angle) / Double(binWidth), cos(angle) / Double(binWidth))
            var bins = [Int](repeating: 0, count: 2 * reach + 1)
            for place in sample {
                let away = Double(place.y - first.y) * cosine - Double(place.x - first.x) * sine
                bins[Int(away.rounded()) + reach] += 1
            }
            guard let bin = bins.indices.max(by: { bins[$0] < bins[$1] }), bins[bin] > best.count else { continue }
            let line = Line(angle: angle, distance: 0)
            best = (bins[bin], Line(angle: angle, distance: line.away(first) + Double((bin - reach) * binWidth)))
        }
        return laidThroughMiddle(best.line, of: ink)
    }

    private static func near(_ line: Line, in ink: [InkPlace]) -> [InkPlace] {
        ink.filter { abs(line.away($0)) <= breadth * ColumnStrip.perMillimetre }
    }

    private static func laidThroughMiddle(_ line: Line, of ink: [InkPlace]) -> Line {
        var blob = DarkBlob()
        for place in near(line, in: ink) { blob.add(x: place.x, y: place.y) }
        guard blob.area > 1 else { return line }
        let (angle, centre) = (blob.direction, blob.centre)
        return Line(angle: angle, distance: (centre.y - 0.5) * cos(angle) - (centre.x - 0.5) * sin(angle))
    }

    /// How long a line is and how far its ends are one below the other, in millimetres; nil when it has gaps.
    private static func ends(of line: Line, in ink: [InkPlace]) -> (length: Double, down: Double)? {
        let places = near(line, in: ink)
        let steps = Set(places.map { Int(line.along($0).rounded(.down)) })
        guard let start = steps.min(), let end = steps.max(), let top = places.map(\.y).min(),
            let bottom = places.map(\.y).max()
        else { return nil }
        let length = Double(end - start + 1)
        guard Double(steps.count) >= coverage * length else { return nil }
        return (length / ColumnStrip.perMillimetre, Double(bottom - top + 1) / ColumnStrip.perMillimetre)
    }

    private static func without(_ line: Line, _ ink: [InkPlace]) -> [InkPlace] {
        ink.filter { abs(line.away($0)) > breadth * ColumnStrip.perMillimetre }
    }
}
