/// From modules to mended data: the way through the symbol, the blocks, the error correction.
struct CodewordReader: ~Copyable {
    private static let most = 3706
    private var codewords = Store<UInt8>(CodewordReader.most, of: 0)
    /// How plain the least plain module of each codeword is.
    private var plainness = Store<Float>(CodewordReader.most, of: 0)
    private var block = Store<UInt8>(256, of: 0)
    private var tried = Store<UInt8>(256, of: 0)
    private var blockPlainness = Store<Float>(256, of: 0)
    private var order = Store<Int32>(256, of: 0)
    private(set) var data = Store<UInt8>(CodewordReader.most, of: 0)
    private(set) var count = 0
    private var solver = ReedSolomon()

    /// What was mended in a whole symbol.
    struct Mending {
        /// Codewords.
        var mended = 0
        /// Of the least certain block, see ``ReedSolomon/Mending``.
        var certainty = Float.greatestFiniteMagnitude
    }

    /// Fills ``data``. Nil when a block cannot be mended.
    ///
    /// - Parameter erases: whether what is least plain may be taken as missing, which mends more and is less certain.
    mutating func read(
        _ grid: borrowing ModuleGrid, _ layout: borrowing SymbolLayout, _ format: FormatInformation, erases: Bool
    ) -> Mending? {
        gather(grid, layout, format.mask)
        let sizes = BlockSizes(layout.version, format.level)
        var mending = Mending()
        count = 0
        for index in 0..<sizes.count {
            let length = sizes.length(index)
            let own = length - sizes.checks
            for place in 0..<length {
                let at: Int
                if place < own {
                    // The long blocks' last data come after all short ones'.
                    at =
                        place < sizes.shortLength - sizes.checks
                        ? place * sizes.count + index
                        : place * sizes.count + index - sizes.shortCount
                } else {
                    at = sizes.data + (place - own) * sizes.count + index
                }
                block[place] = codewords[at]
                blockPlainness[place] = plainness[at]
            }
            guard let part = mend(length, sizes.checks, erases) else { return nil }
            mending.mended += part.errors
            mending.certainty = min(mending.certainty, part.certainty)
            for place in 0..<own {
                data[count] = block[place]
                count += 1
            }
        }
        return mending
    }

    /// Upwards and downwards through pairs of columns from the right, past the timing column. ISO/IEC 18004, 7.7.3.
    private mutating func gather(_ grid: borrowing ModuleGrid, _ layout: borrowing SymbolLayout, _ mask: Int) {
        let width = layout.width
        let total = layout.version.codewords
        var word: UInt8 = 0
        var least: Float = 100
        var bits = 0
        var place = 0
        var right = width - 1
        var isUp = true
        while right > 0 {
            if right == 6 { right = 5 }
            for step in 0..<width {
                let y = isUp ? width - 1 - step : step
                for column in 0..<2 {
                    let x = right - column
                    guard layout[x, y] == SymbolLayout.Kind.data else { continue }
                    let value = grid.darkness.base[y * width + x]
                    let isDark = (value > 0) != FormatInformation.flips(mask, x, y)
                    word = word << 1 | (isDark ? 1 : 0)
                    least = min(least, abs(value))
                    bits += 1
                    if bits == 8 && place < total {
                        codewords[place] = word
                        plainness[place] = least
                        place += 1
                        bits = 0
                        least = 100
                    }
                }
            }
            isUp.toggle()
            right -= 2
        }
    }

    private mutating func mend(_ length: Int, _ checks: Int, _ erases: Bool) -> ReedSolomon.Mending? {
        if let mending = solver.mend(block.base, count: length, checks: checks) { return mending }
        guard erases else { return nil }
        // What is left besides has to leave no doubt: see `certainty`.
        sortByPlainness(length, checks)
        for share in 1...5 {
            let erased = checks * share / 7
            guard erased > 0 else { continue }
            tried.base.update(from: block.base, count: length)
            guard
                let mending = solver.mend(
                    tried.base, count: length, checks: checks, erasures: UnsafePointer(order.base), erased: erased),
                mending.certainty >= SymbolDecoder.leastCertainty
            else { continue }
            block.base.update(from: tried.base, count: length)
            return mending
        }
        return nil
    }

    /// The first `checks` places of ``order`` become those of the least plain codewords.
    private func sortByPlainness(_ length: Int, _ checks: Int) {
        for place in 0..<length { order[place] = Int32(place) }
        for first in 0..<min(checks, length) {
            var least = first
            for other in first + 1..<max(first + 1, length)
            where blockPlainness[Int(order[other])] < blockPlainness[Int(order[least])] {
                least = other
            }
            let place = order[first]
            order[first] = order[least]
            order[least] = place
        }
    }
}
