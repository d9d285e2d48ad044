/// One row of pixels, packed: a filter byte (none), then eight pixels a byte, 1 for white.
struct PixelRow {
    private(set) var bytes: [UInt8]

    init(width: Int) {
        bytes = [UInt8](repeating: 0xFF, count: 1 + (width + 7) / 8)
        bytes[0] = 0
    }

    mutating func whiten() {
        for index in 1..<bytes.count { bytes[index] = 0xFF }
    }

    mutating func blacken(_ pixels: Range<Int>) {
        if pixels.isEmpty { return }
        let (first, last) = (1 + pixels.lowerBound >> 3, 1 + (pixels.upperBound - 1) >> 3)
        let head: UInt8 = 0xFF >> UInt8(pixels.lowerBound & 7)
        let tail: UInt8 = 0xFF << UInt8(7 - (pixels.upperBound - 1) & 7)
        if first == last {
            bytes[first] &= ~(head & tail)
        } else {
            bytes[first] &= ~head
            for index in first + 1..<last { bytes[index] = 0 }
            bytes[last] &= ~tail
        }
    }
}
