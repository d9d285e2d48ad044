/// From a grid of modules to text, strictly: what is not certain is nothing.
struct SymbolDecoder: ~Copyable {
    /// Bits by which a block's mending must be less likely than chance; some two thousand blocks of noise are tried a second,
    /// so a wrong one comes about once in years of nothing but noise, before the text's own shape is looked at.
    static let leastCertainty: Float = 30
    /// And when what follows the text is not as the standard wants it.
    static let leastCertaintyUnpadded: Float = 44

    /// What is no symbol agrees less with any format, nineteen times of twenty; what can be read agrees more, blurred or not.
    static let leastAgreement: Float = 0.33

    private var codewords = CodewordReader()
    /// How well the last grid agreed with the format it was read by, see ``FormatInformation``.
    private(set) var agreement: Float = 0

    struct Reading {
        var text: SymbolText
        var format: FormatInformation
        var mended: Int
        var isMirrored: Bool
    }

    /// Turns the grid over when it reads better from behind.
    mutating func decode(_ grid: inout ModuleGrid, _ layout: borrowing SymbolLayout, erases: Bool) -> Reading? {
        let straight = FormatInformation.readings(grid, isMirrored: false)
        let mirrored = FormatInformation.readings(grid, isMirrored: true)
        let isStraightFirst = straight.first?.agreement ?? -2 >= mirrored.first?.agreement ?? -2
        let order =
            isStraightFirst
            ? (straight.first, mirrored.first, straight.second)
            : (mirrored.first, straight.first, mirrored.second)
        let better = order.0?.agreement ?? -2
        agreement = better
        guard better > Self.leastAgreement else { return nil }
        if let reading = decode(&grid, layout, order.0, isMirrored: !isStraightFirst, erases) { return reading }
        // What agrees much less is not worth trying.
        if (order.1?.agreement ?? -2) > better - 0.35,
            let reading = decode(&grid, layout, order.1, isMirrored: isStraightFirst, erases)
        {
            return reading
        }
        if (order.2?.agreement ?? -2) > better - 0.2,
            let reading = decode(&grid, layout, order.2, isMirrored: !isStraightFirst, erases)
        {
            return reading
        }
        return nil
    }

    private mutating func decode(
        _ grid: inout ModuleGrid, _ layout: borrowing SymbolLayout, _ format: FormatInformation?, isMirrored: Bool,
        _ erases: Bool
    ) -> Reading? {
        guard let format else { return nil }
        if isMirrored { grid.transpose() }
        defer { if isMirrored { grid.transpose() } }
        guard let mending = codewords.read(grid, layout, format, erases: erases),
            mending.certainty >= Self.leastCertainty
        else { return nil }
        var decoder = TextDecoder(UnsafePointer(codewords.data.base), count: codewords.count, layout.version)
        guard let text = decoder.decode(), !text.stretches.isEmpty,
            decoder.isPaddedWell || mending.certainty >= Self.leastCertaintyUnpadded
        else { return nil }
        return Reading(text: text, format: format, mended: mending.mended, isMirrored: isMirrored)
    }
}
