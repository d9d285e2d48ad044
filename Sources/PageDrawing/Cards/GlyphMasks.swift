import CCairoPango

/// How glyphs cover the dots of a picture, each worked out once for every size and every quarter of a dot that it begins at.
///
/// Where a mask lies depends on nothing but its glyph and its place, so that all threads draw the same.
final class GlyphMasks {
    struct Mask {
        /// Of its upper left dot, from the dot that the glyph begins in.
        var left = 0
        var top = 0
        var width = 0
        var height = 0
        /// Where its levels begin, row by row.
        fileprivate var first = 0
    }

    private struct Key: Hashable {
        var face: Int
        var size: Double
        var glyph: UInt
        var quarters: Int
    }

    /// Of how much of a dot is covered, from 0 to all of it.
    static let levels = 16
    /// Places to a dot, both ways: a quarter of a dot is nothing that anybody sees.
    static let steps = 4
    private static let mostBytes = 16_000_000

    private let shaper: TextShaper
    private var masks: [Key: Mask] = [:]
    private var covered: [UInt8] = []

    init(shaper: TextShaper) { self.shaper = shaper }

    /// Lends a glyph's mask and its levels.
    /// - Parameters:
    ///   - size: Of the font, in dots.
    ///   - column: How many quarters of a dot it begins behind a dot's left edge; `row` beneath its upper one.
    func withMask(
        of glyph: UInt, face: Int, size: Double, column: Int, row: Int, _ body: (Mask, UnsafePointer<UInt8>) -> Void
    ) throws(DrawingError) {
        let key = Key(face: face, size: size, glyph: glyph, quarters: row * Self.steps + column)
        let mask: Mask
        if let known = masks[key] { mask = known } else { mask = try draw(key) }
        guard mask.width > 0 else { return }
        covered.withUnsafeBufferPointer { body(mask, $0.baseAddress! + mask.first) }
    }

    private func draw(_ key: Key) throws(DrawingError) -> Mask {
        if covered.count > Self.mostBytes {
            masks.removeAll(keepingCapacity: true)
            covered.removeAll(keepingCapacity: true)
        }
        var mask = Mask(first: covered.count)
        var glyph = cairo_glyph_t(
            index: key.glyph,
            x: Double(key.quarters % Self.steps) / Double(Self.steps),
            y: Double(key.quarters / Self.steps) / Double(Self.steps))
        try onSurface(1, 1, key) { cairo, _ in
            cairo_glyph_path(cairo, &glyph, 1)
            var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0)
            cairo_fill_extents(cairo, &left, &top, &right, &bottom)
            guard right > left, bottom > top else { return }
            mask.left = Int(left.rounded(.down))
            mask.top = Int(top.rounded(.down))
            mask.width = Int(right.rounded(.up)) - mask.left
            mask.height = Int(bottom.rounded(.up)) - mask.top
        }
        if mask.width > 0 {
            try onSurface(mask.width, mask.height, key) { cairo, surface in
                glyph.x -= Double(mask.left)
                glyph.y -= Double(mask.top)
                cairo_glyph_path(cairo, &glyph, 1)
                cairo_fill(cairo)
                cairo_surface_flush(surface)
                take(surface, mask)
            }
        }
        masks[key] = mask
        return mask
    }

    private func onSurface(
        _ width: Int, _ height: Int, _ key: Key, _ draw: (_ cairo: OpaquePointer, _ surface: OpaquePointer) -> Void
    ) throws(DrawingError) {
        let surface: OpaquePointer = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(width), Int32(height))
        defer { cairo_surface_destroy(surface) }
        let cairo: OpaquePointer = cairo_create(surface)
        defer { cairo_destroy(cairo) }
        shaper.face(key.face).select(in: cairo, points: key.size)
        draw(cairo, surface)
        if let fault = DrawingError.cairo(cairo_status(cairo), path: nil) { throw fault }
    }

    private func take(_ surface: OpaquePointer, _ mask: Mask) {
        guard let bytes = cairo_image_surface_get_data(surface) else { return }
        let stride = Int(cairo_image_surface_get_stride(surface))
        covered.reserveCapacity(covered.count + mask.width * mask.height)
        for y in 0..<mask.height {
            for x in 0..<mask.width {
                covered.append(UInt8((Int(bytes[y * stride + x]) * Self.levels + 127) / 255))
            }
        }
    }
}
