import CCairoPango
import Glibc

/// Packs a drawn surface as PNG: with a palette while there are few colours, as on a card there are.
///
/// Of each row it keeps the difference from the row above (RFC 2083, 6.4), which mostly is nothing.
struct PNGEncoder {
    private let dots: UnsafePointer<UInt32>
    private let width: Int
    private let height: Int
    /// In dots.
    private let stride: Int
    private let dotsPerInch: Double
    private static let upFilter: UInt8 = 2

    /// - Parameter surface: RGB24, and finished with drawing.
    init(_ surface: OpaquePointer, dotsPerInch: Double) {
        width = Int(cairo_image_surface_get_width(surface))
        height = Int(cairo_image_surface_get_height(surface))
        stride = Int(cairo_image_surface_get_stride(surface)) / 4
        dots = UnsafeRawPointer(cairo_image_surface_get_data(surface)!).assumingMemoryBound(to: UInt32.self)
        self.dotsPerInch = dotsPerInch
    }

    /// - Throws: `outOfMemory`
    func bytes() throws(DrawingError) -> [UInt8] {
        let palette = Palette(dots: dots, width: width, height: height, stride: stride)
        var file = PNGFile()
        file.add("IHDR", PNGFile.number(width) + PNGFile.number(height) + [8, palette == nil ? 2 : 3, 0, 0, 0])
        let perMetre = PNGFile.number(Int((dotsPerInch / 0.0254).rounded()))
        file.add("pHYs", perMetre + perMetre + [1])
        if let palette {
            file.add("PLTE", palette.bytes)
            file.add("IDAT", packedPlaces(palette))
        } else {
            file.add("IDAT", try RunDeflater.packed(colourRows()))
        }
        file.add("IEND", [])
        return file.bytes
    }

    /// Rows of places in the palette; dots that are as those above them are not looked up.
    private func packedPlaces(_ palette: Palette) -> [UInt8] {
        var deflater = FixedDeflater()
        deflater.add(Self.upFilter)
        for x in 0..<width { deflater.add(palette.place(of: dots[x])) }
        for y in 1..<max(1, height) {
            let row = dots + y * stride
            let above = row - stride
            let changed = Self.changed(row, width, above: above)
            deflater.add(Self.upFilter)
            deflater.add(0, times: changed.lowerBound)
            var x = changed.lowerBound
            while x < changed.upperBound {
                let start = x
                while x < changed.upperBound, row[x] == above[x] { x += 1 }
                deflater.add(0, times: x - start)
                // Dots that change alike: a symbol's module is many wide.
                while x < changed.upperBound, row[x] != above[x] {
                    let (dot, upper, first) = (row[x], above[x], x)
                    repeat { x += 1 } while x < changed.upperBound && row[x] == dot && above[x] == upper
                    deflater.add(palette.place(of: dot) &- palette.place(of: upper), times: x - first)
                }
            }
            deflater.add(0, times: width - changed.upperBound)
        }
        return deflater.finish()
    }

    /// From the first dot to the last that is not as the one above.
    static func changed(
        _ row: UnsafePointer<UInt32>, _ width: Int, above: UnsafePointer<UInt32>
    ) -> Range<Int> {
        if memcmp(row, above, 4 * width) == 0 { return 0..<0 }
        var first = 0
        while row[first] == above[first] { first += 1 }
        var end = width
        while row[end - 1] == above[end - 1] { end -= 1 }
        return first..<end
    }

    private func colourRows() -> [UInt8] {
        let length = 3 * width
        return [UInt8](unsafeUninitializedCapacity: (length + 1) * height) { rows, count in
            count = (length + 1) * height
            for y in 0..<height {
                let target = rows.baseAddress! + y * (length + 1)
                target[0] = Self.upFilter
                for x in 0..<width {
                    let colour = dots[y * stride + x]
                    let above = y == 0 ? 0 : dots[(y - 1) * stride + x]
                    for (channel, shift) in zip(1...3, [16, 8, 0] as [UInt32]) {
                        target[3 * x + channel] = UInt8(truncatingIfNeeded: (colour >> shift) &- (above >> shift))
                    }
                }
            }
        }
    }
}
