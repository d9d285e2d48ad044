/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0xD1B5_4A32_D192_ED03
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func number(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + Double(next() >> 11) / Double(1 << 53) * (range.upperBound - range.lowerBound)
    }

    /// About 0, with a standard deviation of 1; never beyond 6.
    mutating func deviation() -> Double {
        var sum = -6.0
        var bits = (next(), next())
        for _ in 0..<6 {
            sum += Double(bits.0 & 0x3FF) / 1024 + Double(bits.1 & 0x3FF) / 1024
            bits = (bits.0 >> 10, bits.1 >> 10)
        }
        return sum
    }
}
