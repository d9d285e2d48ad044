/// Three finder patterns that may be a symbol's, ordered as in a symbol that is not mirrored.
struct FinderTriple: BitwiseCopyable {
    /// Indices in the pool.
    var corner = 0
    var right = 0
    var below = 0
    /// How far from a square's corner; 0 is best.
    var distortion: Float = 0

    /// Nil when no symbol in any reasonable perspective has them.
    init?(_ pool: borrowing FinderPool, _ first: Int, _ second: Int, _ third: Int) {
        let a = pool.patterns[first]
        let b = pool.patterns[second]
        let c = pool.patterns[third]
        guard a.isInverted == b.isInverted, a.isInverted == c.isInverted else { return nil }
        let largest = max(a.module, b.module, c.module)
        let smallest = min(a.module, b.module, c.module)
        guard largest < 3 * smallest else { return nil }
        // The corner is across from the longest side.
        let ab = (a.centre - b.centre).length
        let bc = (b.centre - c.centre).length
        let ca = (c.centre - a.centre).length
        var (corner, one, other) = (first, second, third)
        if ca >= ab && ca >= bc { (corner, one, other) = (second, first, third) }
        if ab > bc && ab > ca { (corner, one, other) = (third, first, second) }
        let origin = pool.patterns[corner].centre
        if (pool.patterns[one].centre - origin).cross(pool.patterns[other].centre - origin) < 0 {
            (one, other) = (other, one)
        }
        let u = pool.patterns[one].centre - origin
        let v = pool.patterns[other].centre - origin
        let (long, short) = (max(u.length, v.length), min(u.length, v.length))
        // From 14 modules between centres (version 1) to 170 (version 40), and some for slopes.
        guard short > 9 * smallest, long < 200 * largest, long < 3 * short else { return nil }
        let cosine = abs(u.dot(v)) / (long * short)
        guard cosine < 0.72 else { return nil }
        distortion = cosine + (long / short - 1) * 0.6 + (largest / smallest - 1)
        // Among equals the smaller symbol: large triangles are often made of several symbols' corners.
        distortion += 0.002 * long / smallest
        let contrasts = (a.contrast, b.contrast, c.contrast)
        let least = min(contrasts.0, contrasts.1, contrasts.2)
        distortion += 0.5 * (1 - least / max(contrasts.0, contrasts.1, contrasts.2))
        distortion += 0.3 * (1 - min(1, least / 100))
        let rays = a.rays + b.rays + c.rays
        distortion += 0.01 * Float(48 - min(48, rays))
        (self.corner, right, below) = (corner, one, other)
    }

    init() {}

    /// Of two patterns; where the third is was guessed.
    init(guessedOf first: Int, _ second: Int) {
        (corner, right, below) = (first, second, second)
        distortion = 1
    }

    /// Whether a pattern belongs to both.
    func shares(_ other: Self) -> Bool {
        corner == other.corner || corner == other.right || corner == other.below || right == other.corner
            || right == other.right || right == other.below || below == other.corner || below == other.right
            || below == other.below
    }
}
