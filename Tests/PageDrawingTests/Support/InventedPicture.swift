import CCairoPango

/// Pictures made for a test: blue on the left, yellow on the right, nothing in the lower half when it may be clear.
enum InventedPicture {
    static func png(width: Int32, height: Int32, isClearBelow: Bool = false, to path: String) {
        let surface = drawn(width, height, isClearBelow ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, isClearBelow)
        cairo_surface_write_to_png(surface, path)
        cairo_surface_destroy(surface)
    }

    static func jpeg(width: Int32, height: Int32) -> [UInt8] {
        let surface = drawn(width, height, CAIRO_FORMAT_RGB24, false)
        defer { cairo_surface_destroy(surface) }
        let compressor = tjInitCompress()
        defer { tjDestroy(compressor) }
        var bytes: UnsafeMutablePointer<UInt8>?
        var count: UInt = 0
        tjCompress2(
            compressor, cairo_image_surface_get_data(surface), width, cairo_image_surface_get_stride(surface), height,
            Int32(TJPF_BGRX.rawValue), &bytes, &count, Int32(TJSAMP_444.rawValue), 95, 0
        )
        defer { tjFree(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }

    private static func drawn(
        _ width: Int32, _ height: Int32, _ format: cairo_format_t, _ isClearBelow: Bool
    ) -> OpaquePointer {
        let surface: OpaquePointer = cairo_image_surface_create(format, width, height)
        let cairo: OpaquePointer = cairo_create(surface)
        defer { cairo_destroy(cairo) }
        let bottom = Double(isClearBelow ? height / 2 : height)
        cairo_set_source_rgb(cairo, 0, 0, 1)
        cairo_rectangle(cairo, 0, 0, Double(width) / 2, bottom)
        cairo_fill(cairo)
        cairo_set_source_rgb(cairo, 1, 1, 0)
        cairo_rectangle(cairo, Double(width) / 2, 0, Double(width) / 2, bottom)
        cairo_fill(cairo)
        return surface
    }
}
