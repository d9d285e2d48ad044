/// Mends blocks of codewords: errors by Berlekamp and Massey, places by Chien, values by Forney.
struct ReedSolomon: ~Copyable {
    private let field = GaloisField()
    private var syndromes = Store<UInt8>(32, of: 0)
    private var locator = Store<UInt8>(64, of: 0)
    private var previous = Store<UInt8>(64, of: 0)
    private var scratch = Store<UInt8>(64, of: 0)
    private var evaluator = Store<UInt8>(64, of: 0)
    private var places = Store<Int32>(64, of: 0)
    private var kept = Store<UInt8>(255, of: 0)

    /// What was mended in a block.
    struct Mending {
        var errors: Int
        /// How much less likely than 1 that a random block would have come out as some codeword too, in bits.
        var certainty: Float
    }

    /// Mends `block`, of which the last `checks` (at most 30) are for error correction. Places in `erasures`, counted from
    /// the block's beginning, are known to be doubtful; there are `erased` of them, fewer than `checks`.
    ///
    /// - Returns: nil when it cannot be mended; then the block is as it was.
    mutating func mend(
        _ block: UnsafeMutablePointer<UInt8>, count: Int, checks: Int, erasures: UnsafePointer<Int32>? = nil,
        erased: Int = 0
    ) -> Mending? {
        guard count > checks, count <= 255, checks <= 30, erased < checks else { return nil }
        guard !isWhole(block, count, checks) else {
            return Mending(errors: 0, certainty: Float(8 * checks))
        }
        let degree = locate(count, checks, erasures, erased)
        guard degree > 0, 2 * degree - erased <= checks, findPlaces(count, degree) else { return nil }
        let errors = degree - erased
        guard errors >= 0 else { return nil }
        let certainty = Float(8 * (checks - erased - errors)) - Self.bits(choosing: errors, of: count - erased)
        kept.base.update(from: block, count: count)
        correct(block, count, checks, degree)
        guard isWhole(block, count, checks) else {
            block.update(from: kept.base, count: count)
            return nil
        }
        return Mending(errors: degree, certainty: certainty)
    }

    /// Fills the syndromes; whether all are 0.
    private mutating func isWhole(_ block: UnsafeMutablePointer<UInt8>, _ count: Int, _ checks: Int) -> Bool {
        var any: UInt8 = 0
        for index in 0..<checks {
            let root = field.power(index)
            var sum: UInt8 = 0
            for place in 0..<count { sum = field.product(sum, root) ^ block[place] }
            syndromes[index] = sum
            any |= sum
        }
        return any == 0
    }

    /// Makes the polynomial whose roots tell the places; lowest power first. Returns its degree.
    private mutating func locate(
        _ count: Int, _ checks: Int, _ erasures: UnsafePointer<Int32>?, _ erased: Int
    ) -> Int {
        for index in 0..<64 { locator[index] = 0 }
        locator[0] = 1
        if let erasures {
            for index in 0..<erased {
                let root = field.power(count - 1 - Int(erasures[index]))
                for power in stride(from: index + 1, to: 0, by: -1) {
                    locator[power] ^= field.product(locator[power - 1], root)
                }
            }
        }
        let top = min(63, 2 * checks)
        for index in 0..<64 { previous[index] = locator[index] }
        var degree = erased
        for step in erased..<checks {
            var discrepancy = syndromes[step]
            for power in 1..<max(1, min(step, degree) + 1) {
                discrepancy ^= field.product(locator[power], syndromes[step - power])
            }
            // previous ← previous · x
            for power in stride(from: top, to: 0, by: -1) { previous[power] = previous[power - 1] }
            previous[0] = 0
            guard discrepancy != 0 else { continue }
            for power in 0...top { scratch[power] = locator[power] }
            for power in 0...top { locator[power] ^= field.product(discrepancy, previous[power]) }
            if 2 * degree <= step + erased {
                degree = step + 1 + erased - degree
                for power in 0...top { previous[power] = field.quotient(scratch[power], discrepancy) }
            }
        }
        for power in degree + 1..<64 where locator[power] != 0 { return 0 }
        return locator[degree] == 0 ? 0 : degree
    }

    /// Whether the polynomial has as many roots in the block as its degree says.
    private mutating func findPlaces(_ count: Int, _ degree: Int) -> Bool {
        var found = 0
        for place in 0..<count {
            // The root of an error at `place` is 2 to minus its power.
            let root = field.power(255 - (count - 1 - place))
            var sum: UInt8 = 0
            for power in stride(from: degree, through: 0, by: -1) { sum = field.product(sum, root) ^ locator[power] }
            guard sum == 0 else { continue }
            guard found < degree else { return false }
            places[found] = Int32(place)
            found += 1
        }
        return found == degree
    }

    /// Adds the errors' values.
    private mutating func correct(
        _ block: UnsafeMutablePointer<UInt8>, _ count: Int, _ checks: Int, _ degree: Int
    ) {
        for power in 0..<degree {
            var sum: UInt8 = 0
            for index in 0...power { sum ^= field.product(locator[index], syndromes[power - index]) }
            evaluator[power] = sum
        }
        for index in 0..<degree {
            let place = Int(places[index])
            let root = field.power(255 - (count - 1 - place))
            var value: UInt8 = 0
            for power in stride(from: degree - 1, through: 0, by: -1) {
                value = field.product(value, root) ^ evaluator[power]
            }
            // The formal derivative has the odd powers only, one lower each.
            var slope: UInt8 = 0
            let square = field.product(root, root)
            for power in stride(from: (degree - 1) | 1, through: 1, by: -2) {
                slope = field.product(slope, square) ^ (power <= degree ? locator[power] : 0)
            }
            guard slope != 0 else { continue }
            // Roots from 2⁰ on: one more factor of the error's own power of 2.
            block[place] ^= field.product(field.quotient(value, slope), field.power(count - 1 - place))
        }
    }

    /// The logarithm of how many ways there are to choose, never too low.
    static func bits(choosing chosen: Int, of count: Int) -> Float {
        var bits: Float = 0
        for index in 0..<chosen {
            let ratio = Float(count - index) / Float(index + 1)
            bits += Float(ratio.exponent) + (ratio.significand - 1) + 0.09
        }
        return max(0, bits)
    }
}
