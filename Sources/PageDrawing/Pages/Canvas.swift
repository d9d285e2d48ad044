import CCairoPango
import PageLayout

/// Where a page is drawn: a page of a PDF, in points, or a picture.
struct Canvas {
    let cairo: OpaquePointer
    /// Dots to a point; `nil` where lines are lines.
    let dotsPerPoint: Double?

    func setInk(_ ink: Ink) {
        cairo_set_source_rgb(cairo, Double(ink.red) / 255, Double(ink.green) / 255, Double(ink.blue) / 255)
    }

    /// For letters: where dots are as small as a printer's, a few shades of grey do.
    var antialiasing: cairo_antialias_t { dotsPerPoint ?? 0 < 2.7 ? CAIRO_ANTIALIAS_GOOD : CAIRO_ANTIALIAS_FAST }

    /// A rectangle whose edges are edges of dots, where there are dots.
    func snapped(_ box: Rectangle) -> Rectangle {
        guard let dots = dotsPerPoint else { return box }
        let x = (box.x * dots).rounded() / dots
        let y = (box.y * dots).rounded() / dots
        let right = (box.right * dots).rounded() / dots
        let bottom = (box.bottom * dots).rounded() / dots
        return Rectangle(x: x, y: y, width: right - x, height: bottom - y)
    }

    func addPath(_ box: Rectangle) {
        cairo_rectangle(cairo, box.x, box.y, box.width, box.height)
    }
}
