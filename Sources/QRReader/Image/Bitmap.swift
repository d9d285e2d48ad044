/// A picture of dark and light: a bit a pixel, 1 for dark; bit 0 of a row's first word is the leftmost pixel.
struct Bitmap: ~Copyable {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var wordsPerRow = 0
    private(set) var words = Store<UInt64>(16, of: 0)

    /// Splits a picture by a map that was made for it.
    mutating func set(_ image: borrowing GreyImage, _ map: borrowing ThresholdMap) {
        width = image.width
        height = image.height
        wordsPerRow = image.stride / 64
        words.reserve(wordsPerRow * height, of: 0)
        let lastColumn = map.columns - 1
        for y in 0..<height {
            let row = UnsafeRawPointer(image.pixels.base + y * image.stride)
            let thresholds = map.thresholds.base + min(y / 8, map.rows - 1) * map.columns
            for word in 0..<wordsPerRow {
                var bits: UInt64 = 0
                for byte in 0..<8 {
                    let pixels = row.loadUnaligned(fromByteOffset: word * 64 + byte * 8, as: UInt64.self)
                    let threshold = thresholds[min(word * 8 + byte, lastColumn)]
                    bits |= Self.darkBits(pixels, threshold) << UInt64(byte * 8)
                }
                words.base[y * wordsPerRow + word] = bits
            }
        }
    }

    /// Eight pixels compared at once, after which each one's verdict is gathered into a byte.
    @inline(__always)
    private static func darkBits(_ pixels: UInt64, _ threshold: UInt8) -> UInt64 {
        let high: UInt64 = 0x8080_8080_8080_8080
        let limit = UInt64(threshold) &* 0x0101_0101_0101_0101
        let difference = (limit | high) &- (pixels & ~high)
        let isDark = ((limit & ~pixels) | (~(limit ^ pixels) & difference)) & high
        return ((isDark >> 7) &* 0x0102_0408_1020_4080) >> 56
    }

    /// Whether the pixel is dark; it must lie in the picture.
    @inline(__always)
    subscript(x: Int, y: Int) -> Bool {
        assert(x >= 0 && x < width && y >= 0 && y < height)
        return words.base[y * wordsPerRow + x >> 6] >> UInt64(x & 63) & 1 == 1
    }

    /// Where runs of one shade begin in a row, then the width; `edges` needs room for `width + 2`.
    ///
    /// - Returns: how many edges, the width included.
    func edges(row y: Int, into edges: borrowing Store<Int32>) -> Int {
        assert(edges.count >= width + 2)
        let row = words.base + y * wordsPerRow
        let out = edges.base
        out[0] = 0
        var count = 1
        var last = row[0] & 1
        for word in 0..<wordsPerRow {
            let bits = row[word]
            var changes = bits ^ (bits << 1 | last)
            last = bits >> 63
            while changes != 0 {
                let x = Int32(word * 64 + changes.trailingZeroBitCount)
                // Padding repeats the last pixel, so that nothing changes in it but by another block's threshold.
                if x >= width { break }
                out[count] = x
                count += 1
                changes &= changes - 1
            }
        }
        out[count] = Int32(width)
        return count + 1
    }
}
