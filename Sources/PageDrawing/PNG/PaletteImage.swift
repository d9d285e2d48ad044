import Glibc

/// A picture whose dots are places in a palette, a byte a dot.
final class PaletteImage {
    let width: Int
    let height: Int
    /// Row by row, without gaps. Whoever writes here sees to it that it is within the picture.
    let places: UnsafeMutablePointer<UInt8>
    /// Red, green and blue of each place.
    private let palette: [UInt8]

    init(width: Int, height: Int, palette: [UInt8]) {
        self.width = width
        self.height = height
        self.palette = palette
        places = .allocate(capacity: width * height)
        places.initialize(repeating: 0, count: width * height)
    }

    deinit { places.deallocate() }

    /// Takes over the dots of a picture as large as this one, and with the same palette.
    func copy(_ other: PaletteImage) {
        precondition(other.width == width && other.height == height, "another size")
        places.update(from: other.places, count: width * height)
    }

    func png(dotsPerInch: Double) -> [UInt8] {
        var file = PNGFile(width: width, height: height, .palette, dotsPerInch: dotsPerInch)
        file.add("PLTE", palette)
        file.add("IDAT", packed())
        file.add("IEND", [])
        return file.bytes
    }

    /// Of each row the difference from the row above (RFC 2083, 6.4), which mostly is nothing.
    private func packed() -> [UInt8] {
        let nothing = [UInt8](repeating: 0, count: width)
        return FixedDeflater.packed(atMost: (width + 1) * height) { deflater in
            nothing.withUnsafeBufferPointer { nothing in
                var above = nothing.baseAddress!
                for y in 0..<height {
                    let row = UnsafePointer(places + y * width)
                    Self.add(row, width, above: above, to: &deflater)
                    above = row
                }
            }
        }
    }

    private static func add(
        _ row: UnsafePointer<UInt8>, _ width: Int, above: UnsafePointer<UInt8>, to deflater: inout FixedDeflater
    ) {
        deflater.add(PNGFile.upFilter)
        var x = 0
        while x < width {
            let equal = equalBytes(row + x, above + x, width - x)
            deflater.add(0, times: equal)
            x += equal
            while x < width, row[x] != above[x] {
                deflater.add(row[x] &- above[x])
                x += 1
            }
        }
    }

    /// How many bytes are the same at the beginning of two rows.
    private static func equalBytes(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var place = 0
        while place &+ 8 <= count {
            let difference = eightBytes(one + place) ^ eightBytes(other + place)
            if difference != 0 { return place &+ difference.trailingZeroBitCount >> 3 }
            place &+= 8
        }
        while place < count, one[place] == other[place] { place &+= 1 }
        return place
    }

    /// The first in the lowest bits.
    private static func eightBytes(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }
}
