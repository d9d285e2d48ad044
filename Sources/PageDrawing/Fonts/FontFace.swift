import CCairoPango

/// A font that glyphs are drawn with, at any size: one of a family's own, or one that pango found for a script it lacks.
final class FontFace {
    /// The face keeps what it needs of its font; the scaled font keeps the face.
    private let scaledFont: OpaquePointer
    private let face: OpaquePointer
    private let options: OpaquePointer
    /// From the em of a glyph to one point, with the slant that fontconfig gives to a font that has no italics.
    private var pointMatrix = cairo_matrix_t()

    /// - Parameter font: As pango loaded it, `points` large.
    init?(_ font: UnsafeMutablePointer<PangoFont>, points: Double) {
        guard let scaledFont = pango_cairo_font_get_scaled_font(OpaquePointer(font)) else { return nil }
        self.scaledFont = cairo_scaled_font_reference(scaledFont)
        face = cairo_scaled_font_get_font_face(scaledFont)
        options = cairo_font_options_create()
        cairo_scaled_font_get_font_options(scaledFont, options)
        cairo_scaled_font_get_font_matrix(scaledFont, &pointMatrix)
        pointMatrix.xx /= points
        pointMatrix.xy /= points
        pointMatrix.yx /= points
        pointMatrix.yy /= points
    }

    deinit {
        cairo_font_options_destroy(options)
        cairo_scaled_font_destroy(scaledFont)
    }

    func select(in cairo: OpaquePointer, points: Double) {
        var matrix = pointMatrix
        matrix.xx *= points
        matrix.xy *= points
        matrix.yx *= points
        matrix.yy *= points
        cairo_set_font_face(cairo, face)
        cairo_set_font_matrix(cairo, &matrix)
        cairo_set_font_options(cairo, options)
    }
}
