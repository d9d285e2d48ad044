/// A symbol's error correction level and mask: five bits, and ten more that mend three wrong ones. ISO/IEC 18004, 7.9.
struct FormatInformation: BitwiseCopyable {
    let level: ErrorCorrectionLevel
    let mask: Int
    /// How well the modules agree, 1 when all are as plain as can be.
    let agreement: Float

    /// The best two readings, in which at least one of the two places has at most three wrong bits.
    ///
    /// - Parameter isMirrored: whether the grid is to be looked at from behind.
    static func readings(_ grid: borrowing ModuleGrid, isMirrored: Bool) -> (first: Self?, second: Self?) {
        var sum = SIMD16<Float>()
        var along: UInt32 = 0
        var corner: UInt32 = 0
        for bit in 0..<15 {
            let (first, second) = values(grid, bit, isMirrored)
            sum[bit] = min(1, max(-1, first)) + min(1, max(-1, second))
            if first > 0 { along |= 1 << UInt32(bit) }
            if second > 0 { corner |= 1 << UInt32(bit) }
        }
        var first: Self?
        var second: Self?
        for value in 0..<32 {
            let code = UInt32(code(value))
            guard min((along ^ code).nonzeroBitCount, (corner ^ code).nonzeroBitCount) <= 3 else { continue }
            var agreement: Float = 0
            for bit in 0..<15 { agreement += code >> UInt32(bit) & 1 == 1 ? sum[bit] : -sum[bit] }
            let reading = Self(level: level(value >> 3), mask: value & 7, agreement: agreement / 30)
            if reading.agreement > first?.agreement ?? -2 {
                second = first
                first = reading
            } else if reading.agreement > second?.agreement ?? -2 {
                second = reading
            }
        }
        return (first, second)
    }

    /// Both places of a bit: along the right and lower finder, and around the corner's.
    @inline(__always)
    private static func values(
        _ grid: borrowing ModuleGrid, _ bit: Int, _ isMirrored: Bool
    ) -> (along: Float, corner: Float) {
        let width = grid.width
        let (x, y) = bit < 8 ? (width - 1 - bit, 8) : (8, width - 15 + bit)
        let (u, v) = bit < 6 ? (8, bit) : bit < 8 ? (8, bit + 1) : bit == 8 ? (7, 8) : (14 - bit, 8)
        return isMirrored ? (grid[y, x], grid[v, u]) : (grid[x, y], grid[u, v])
    }

    private static func level(_ indicator: Int) -> ErrorCorrectionLevel {
        switch indicator {
        case 0: .medium
        case 1: .low
        case 2: .high
        default: .quartile
        }
    }

    private static func code(_ value: Int) -> Int {
        var remainder = value << 10
        for bit in stride(from: 14, through: 10, by: -1) where remainder >> bit & 1 == 1 {
            remainder ^= 0b101_0011_0111 << (bit - 10)
        }
        return (value << 10 | remainder) ^ 0b101_0100_0001_0010
    }

    /// Whether the mask turns this module over, ISO/IEC 18004, 7.8.2.
    @inline(__always)
    static func flips(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (y / 2 + x / 3) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: (x * y % 3 + (x + y) % 2) % 2 == 0
        }
    }
}
