internal import Glibc

/// Pixels of one darkness that hang together, by their number and moments.
struct DarkBlob {
    private(set) var area = 0.0
    private var sumX = 0.0
    private var sumY = 0.0
    private var sumXX = 0.0
    private var sumXY = 0.0
    private var sumYY = 0.0

    mutating func add(x: Int, y: Int) {
        let (x, y) = (Double(x), Double(y))
        area += 1
        sumX += x
        sumY += y
        sumXX += x * x
        sumXY += x * y
        sumYY += y * y
    }

    var centre: PagePoint { PagePoint(x: sumX / area + 0.5, y: sumY / area + 0.5) }

    /// The angle of its longest axis, from the right and down, in radians.
    var direction: Double {
        let (x, y) = (sumX / area, sumY / area)
        return atan2(2 * (sumXY / area - x * y), (sumXX / area - x * x) - (sumYY / area - y * y)) / 2
    }

    /// How far it reaches along and across itself: the variances about its longest axis and the one across.
    var spread: (along: Double, across: Double) {
        let (x, y) = (sumX / area, sumY / area)
        let (xx, xy, yy) = (sumXX / area - x * x, sumXY / area - x * y, sumYY / area - y * y)
        let (middle, root) = ((xx + yy) / 2, ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot())
        return (middle + root, max(0, middle - root))
    }

    /// Whether it is as a filled square is, turned any way: as long as broad, and no larger in its moments than in its
    /// area.
    var isSquare: Bool {
        let (along, across) = spread
        guard across > 0, along / across < 1.7 else { return false }
        return (0.84...1.12).contains(area / (12 * (along * across).squareRoot()))
    }
}
