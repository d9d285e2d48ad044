import CCairoPango
public import PageLayout

/// A page or card as a PNG.
public struct PageImage {
    /// - Throws: `fontMissing`, what is wrong with a picture, `notAllowed`, `noSpace`, `cannotWrite`, `outOfMemory`; then there is
    ///   no file.
    public static func write(
        _ page: Page, to path: String, dotsPerInch: Double, fonts: FontShelf
    ) throws(DrawingError) {
        try write(png(of: page, dotsPerInch: dotsPerInch, fonts: fonts), to: path)
    }

    static func write(_ bytes: [UInt8], to path: String) throws(DrawingError) {
        let file = try OutputFile(path)
        file.write(bytes)
        try file.keep()
    }

    /// The file's bytes. It says how many dots an inch it has, so that it prints as large as it should be.
    /// - Throws: `fontMissing`, what is wrong with a picture, `outOfMemory`
    public static func png(of page: Page, dotsPerInch: Double, fonts: FontShelf) throws(DrawingError) -> [UInt8] {
        let surface = try surface(of: page, dotsPerInch: dotsPerInch, fonts: fonts)
        defer { cairo_surface_destroy(surface) }
        return try PNGEncoder(surface, dotsPerInch: dotsPerInch).bytes()
    }

    /// A surface of the format RGB24 with the page on it, which whoever asked for it destroys.
    /// - Throws: `fontMissing`, what is wrong with a picture, `outOfMemory`
    static func surface(of page: Page, dotsPerInch: Double, fonts: FontShelf) throws(DrawingError) -> OpaquePointer {
        let width = max(1, Int32((page.size.width / 25.4 * dotsPerInch).rounded()))
        let height = max(1, Int32((page.size.height / 25.4 * dotsPerInch).rounded()))
        let surface: OpaquePointer = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)
        do throws(DrawingError) {
            try draw(page, on: surface, dotsPerPoint: dotsPerInch / 72, fonts: fonts)
        } catch {
            cairo_surface_destroy(surface)
            throw error
        }
        return surface
    }

    private static func draw(
        _ page: Page, on surface: OpaquePointer, dotsPerPoint dots: Double, fonts: FontShelf
    ) throws(DrawingError) {
        let cairo: OpaquePointer = cairo_create(surface)
        defer { cairo_destroy(cairo) }
        cairo_set_source_rgb(cairo, 1, 1, 1)
        cairo_paint(cairo)
        cairo_scale(cairo, dots, dots)
        try PagePainter(fonts: fonts).draw(page, on: Canvas(cairo: cairo, dotsPerPoint: dots))
        cairo_surface_flush(surface)
        if let fault = DrawingError.cairo(cairo_status(cairo), path: nil) { throw fault }
    }
}
