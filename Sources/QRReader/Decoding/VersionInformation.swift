/// The version that symbols from 7 on tell of themselves: six bits, and twelve more that mend three wrong ones.
/// ISO/IEC 18004, 7.10.
enum VersionInformation {
    /// Looks at both places, through the plane that another width has suggested. Nil when neither is a version's.
    static func read(_ view: GreyView, _ plane: SymbolPlane, width: Int, threshold: Float, isInverted: Bool)
        -> SymbolVersion?
    {
        var right = 0
        var below = 0
        for bit in 0..<18 {
            let along = Float(width - 11 + bit % 3) + 0.5
            let across = Float(bit / 3) + 0.5
            if (view.sample(plane.place(along, across)) < threshold) != isInverted { right |= 1 << bit }
            if (view.sample(plane.place(across, along)) < threshold) != isInverted { below |= 1 << bit }
        }
        return nearest(right) ?? nearest(below)
    }

    static func nearest(_ bits: Int) -> SymbolVersion? {
        for number in 7...40 where (bits ^ code(number)).nonzeroBitCount <= 3 { return SymbolVersion(number: number) }
        return nil
    }

    static func code(_ number: Int) -> Int {
        var remainder = number << 12
        for bit in stride(from: 17, through: 12, by: -1) where remainder >> bit & 1 == 1 {
            remainder ^= 0b1_1111_0010_0101 << (bit - 12)
        }
        return number << 12 | remainder
    }
}
