import CCairoPango
import Glibc

/// Packs a drawn surface as PNG: with a palette while there are few colours, as on a card there are.
struct PNGEncoder {
    private let dots: SurfaceDots
    private let dotsPerInch: Double

    /// - Parameter surface: RGB24, and finished with drawing.
    init(_ surface: OpaquePointer, dotsPerInch: Double) {
        dots = SurfaceDots(surface)
        self.dotsPerInch = dotsPerInch
    }

    /// - Throws: `outOfMemory`
    func bytes() throws(DrawingError) -> [UInt8] {
        if let palette = Palette(dots) { return dots.image(in: palette).png(dotsPerInch: dotsPerInch) }
        var file = PNGFile(width: dots.width, height: dots.height, .colours, dotsPerInch: dotsPerInch)
        file.add("IDAT", try RunDeflater.packed(colourRows()))
        file.add("IEND", [])
        return file.bytes
    }

    /// Of each row the difference from the row above (RFC 2083, 6.4).
    private func colourRows() -> [UInt8] {
        let length = 3 * dots.width
        return [UInt8](unsafeUninitializedCapacity: (length + 1) * dots.height) { rows, count in
            count = (length + 1) * dots.height
            for y in 0..<dots.height {
                let target = rows.baseAddress! + y * (length + 1)
                target[0] = PNGFile.upFilter
                for x in 0..<dots.width {
                    let colour = dots.row(y)[x]
                    let above = y == 0 ? 0 : dots.row(y - 1)[x]
                    for (channel, shift) in zip(1...3, [16, 8, 0] as [UInt32]) {
                        target[3 * x + channel] = UInt8(truncatingIfNeeded: (colour >> shift) &- (above >> shift))
                    }
                }
            }
        }
    }
}
