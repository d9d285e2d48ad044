import CCairoPango
import Glibc

/// Packs a drawn surface as PNG: with a palette while there are few colours, as on a card there are.
struct PNGEncoder {
    private let pixels: UnsafePointer<UInt32>
    private let width: Int
    private let height: Int
    /// In pixels.
    private let stride: Int
    private let dotsPerInch: Double

    /// - Parameter surface: RGB24, and finished with drawing.
    init(_ surface: OpaquePointer, dotsPerInch: Double) {
        width = Int(cairo_image_surface_get_width(surface))
        height = Int(cairo_image_surface_get_height(surface))
        stride = Int(cairo_image_surface_get_stride(surface)) / 4
        pixels = UnsafeRawPointer(cairo_image_surface_get_data(surface)!).assumingMemoryBound(to: UInt32.self)
        self.dotsPerInch = dotsPerInch
    }

    func bytes() -> [UInt8] {
        let palette = palettePicture()
        let rows = palette?.rows ?? colourRows()
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        Self.add("IHDR", Self.number(width) + Self.number(height) + [8, palette == nil ? 2 : 3, 0, 0, 0], to: &png)
        let perMetre = Self.number(Int((dotsPerInch / 0.0254).rounded()))
        Self.add("pHYs", perMetre + perMetre + [1], to: &png)
        if let palette {
            Self.add(
                "PLTE", palette.colours.flatMap { [UInt8($0 >> 16 & 0xFF), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] },
                to: &png)
        }
        Self.add("IDAT", Self.packed(rows), to: &png)
        Self.add("IEND", [], to: &png)
        return png
    }

    /// Rows of places in a palette, each after the byte that says it is unfiltered; `nil` when there are over 256 colours.
    private func palettePicture() -> (rows: [UInt8], colours: [UInt32])? {
        var colours: [UInt32] = []
        // Open addressing over the colours; 0 is an empty slot, as every colour has its unused byte set here.
        var slots = [(colour: UInt32, place: UInt8)](repeating: (0, 0), count: 1024)
        var isWhole = true
        let rows = [UInt8](unsafeUninitializedCapacity: (width + 1) * height) { rows, count in
            count = (width + 1) * height
            var last: UInt32 = 0
            var lastPlace: UInt8 = 0
            for y in 0..<height {
                let row = pixels + y * stride
                let target = rows.baseAddress! + y * (width + 1)
                target[0] = 0
                for x in 0..<width {
                    let colour = row[x] | 0xFF00_0000
                    if colour != last {
                        var slot = Int((colour &* 0x9E37_79B1) >> 22)
                        while slots[slot].colour != colour, slots[slot].colour != 0 { slot = (slot + 1) & 1023 }
                        if slots[slot].colour == 0 {
                            guard colours.count < 256 else {
                                isWhole = false
                                return
                            }
                            slots[slot] = (colour, UInt8(colours.count))
                            colours.append(colour)
                        }
                        last = colour
                        lastPlace = slots[slot].place
                    }
                    target[x + 1] = lastPlace
                }
            }
        }
        return isWhole ? (rows, colours) : nil
    }

    /// Rows of red, green and blue, each pixel as its difference from the one to its left.
    private func colourRows() -> [UInt8] {
        let length = 3 * width + 1
        return [UInt8](unsafeUninitializedCapacity: length * height) { rows, count in
            count = length * height
            for y in 0..<height {
                let row = pixels + y * stride
                let target = rows.baseAddress! + y * length
                target[0] = 1
                var left: UInt32 = 0
                for x in 0..<width {
                    let colour = row[x]
                    target[3 * x + 1] = UInt8(truncatingIfNeeded: (colour >> 16 & 0xFF) &- (left >> 16 & 0xFF))
                    target[3 * x + 2] = UInt8(truncatingIfNeeded: (colour >> 8 & 0xFF) &- (left >> 8 & 0xFF))
                    target[3 * x + 3] = UInt8(truncatingIfNeeded: (colour & 0xFF) &- (left & 0xFF))
                    left = colour
                }
            }
        }
    }

    private static func packed(_ rows: [UInt8]) -> [UInt8] {
        let compressor = libdeflate_alloc_compressor(1)
        defer { libdeflate_free_compressor(compressor) }
        let most = libdeflate_zlib_compress_bound(compressor, rows.count)
        return [UInt8](unsafeUninitializedCapacity: most) { target, count in
            count = libdeflate_zlib_compress(compressor, rows, rows.count, target.baseAddress, most)
        }
    }

    private static func number(_ number: Int) -> [UInt8] {
        [UInt8(number >> 24 & 0xFF), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }

    private static func add(_ type: String, _ content: [UInt8], to png: inout [UInt8]) {
        let chunk = Array(type.utf8) + content
        png += number(content.count)
        png += chunk
        png += number(Int(libdeflate_crc32(0, chunk, chunk.count)))
    }
}
