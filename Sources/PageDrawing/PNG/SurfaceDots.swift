import CCairoPango
import Glibc
import PageLayout

/// The dots of a surface of the format RGB24, as long as it lives.
struct SurfaceDots {
    let width: Int
    let height: Int
    private let dots: UnsafePointer<UInt32>
    /// In dots.
    private let stride: Int

    /// - Parameter surface: Finished with drawing.
    init(_ surface: OpaquePointer) {
        width = Int(cairo_image_surface_get_width(surface))
        height = Int(cairo_image_surface_get_height(surface))
        stride = Int(cairo_image_surface_get_stride(surface)) / 4
        dots = UnsafeRawPointer(cairo_image_surface_get_data(surface)!).assumingMemoryBound(to: UInt32.self)
    }

    /// Red, green and blue in the lower 24 bits of each.
    func row(_ y: Int) -> UnsafePointer<UInt32> { dots + y * stride }

    /// From the first dot of a row to the last that is not as the one above; of the first row all.
    func changed(_ y: Int) -> Range<Int> {
        guard y > 0 else { return 0..<width }
        let row = row(y)
        let above = row - stride
        if memcmp(row, above, 4 * width) == 0 { return 0..<0 }
        var first = 0
        while row[first] == above[first] { first += 1 }
        var end = width
        while row[end - 1] == above[end - 1] { end -= 1 }
        return first..<end
    }

    /// The colours of a part of it, in the order in which they come; `nil` when there are more.
    func colours(x: Range<Int>, y: Range<Int>, atMost most: Int) -> [Ink]? {
        let x = x.clamped(to: 0..<width)
        var colours: [UInt32] = []
        for y in y.clamped(to: 0..<height) {
            let row = row(y)
            for x in x {
                let colour = row[x] & 0xFFFFFF
                if colours.contains(colour) { continue }
                guard colours.count < most else { return nil }
                colours.append(colour)
            }
        }
        return colours.map {
            Ink(red: UInt8($0 >> 16), green: UInt8($0 >> 8 & 0xFF), blue: UInt8($0 & 0xFF))
        }
    }

    /// - Parameters:
    ///   - palette: Made of these dots.
    ///   - bytes: The palette's, and what else the picture is to have in its own.
    func image(in palette: Palette, _ bytes: [UInt8]? = nil) -> PaletteImage {
        let image = PaletteImage(width: width, height: height, palette: bytes ?? palette.bytes)
        for y in 0..<height {
            let row = row(y)
            let target = image.places + y * width
            // What is as in the row above is not looked up.
            if y > 0 { target.update(from: target - width, count: width) }
            let changed = changed(y)
            var x = changed.lowerBound
            while x < changed.upperBound {
                let dot = row[x]
                let place = palette.place(of: dot)
                repeat {
                    target[x] = place
                    x += 1
                } while x < changed.upperBound && row[x] == dot
            }
        }
        return image
    }
}
