extension PaletteImage {
    /// What lies outside of the picture is left out.
    func fill(x: Range<Int>, y: Range<Int>, with place: UInt8) {
        let x = x.clamped(to: 0..<width)
        guard !x.isEmpty else { return }
        for y in y.clamped(to: 0..<height) {
            (places + (y * width + x.lowerBound)).update(repeating: place, count: x.count)
        }
    }

    /// Covers dots with a glyph; what lies outside of the picture is left out.
    /// - Parameters:
    ///   - levels: Of the mask, row by row.
    ///   - table: Of the glyph's ink.
    ///   - x: Of the mask's upper left dot, as `y`.
    func add(_ mask: GlyphMasks.Mask, _ levels: UnsafePointer<UInt8>, _ table: [UInt8], x: Int, y: Int) {
        let columns = (x..<x + mask.width).clamped(to: 0..<width)
        let rows = (y..<y + mask.height).clamped(to: 0..<height)
        table.withUnsafeBufferPointer { table in
            let shades = table.baseAddress!
            for row in rows {
                let dots = places + row * width
                let covered = levels + ((row &- y) &* mask.width &- x)
                var column = columns.lowerBound
                while column < columns.upperBound {
                    let level = Int(covered[column])
                    if level != 0 {
                        dots[column] = shades[level &* ShadedPalette.tableWidth &+ Int(dots[column])]
                    }
                    column &+= 1
                }
            }
        }
    }
}
