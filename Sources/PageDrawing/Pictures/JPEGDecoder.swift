import CCairoPango

/// Decodes JPEG files with libturbojpeg.
enum JPEGDecoder {
    /// - Throws: `pictureNotAPicture`, also for CMYK, which printers' files have and which is drawn in wrong colours.
    static func size(of bytes: [UInt8], _ path: String) throws(DrawingError) -> (Int, Int) {
        let decoder = tjInitDecompress()
        defer { tjDestroy(decoder) }
        var width: Int32 = 0
        var height: Int32 = 0
        var sampling: Int32 = 0
        var colours: Int32 = 0
        guard tjDecompressHeader3(decoder, bytes, UInt(bytes.count), &width, &height, &sampling, &colours) == 0 else {
            throw fault(decoder, path)
        }
        guard colours != TJCS_CMYK.rawValue, colours != TJCS_YCCK.rawValue else {
            throw DrawingError(.pictureNotAPicture, path: path, detail: "CMYK JPEG")
        }
        return (Int(width), Int(height))
    }

    /// A whole picture, in eighths of its size but no smaller than asked for.
    /// - Throws: `pictureNotAPicture` when any of it is broken.
    static func surface(
        of picture: PictureFile, width: Int, height: Int
    ) throws(DrawingError) -> OpaquePointer {
        var eighths = 1
        while eighths < 8, scaled(picture.width, eighths) < width || scaled(picture.height, eighths) < height {
            eighths += 1
        }
        let decoder = tjInitDecompress()
        defer { tjDestroy(decoder) }
        let surface: OpaquePointer = cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, Int32(scaled(picture.width, eighths)), Int32(scaled(picture.height, eighths))
        )
        if let fault = DrawingError.cairo(cairo_surface_status(surface), path: picture.path) { throw fault }
        cairo_surface_flush(surface)
        let result = tjDecompress2(
            decoder, picture.bytes, UInt(picture.bytes.count), cairo_image_surface_get_data(surface),
            cairo_image_surface_get_width(surface), cairo_image_surface_get_stride(surface),
            cairo_image_surface_get_height(surface), Int32(TJPF_BGRX.rawValue), 0
        )
        cairo_surface_mark_dirty(surface)
        guard result == 0 else {
            cairo_surface_destroy(surface)
            throw fault(decoder, picture.path)
        }
        return surface
    }

    /// As libturbojpeg rounds.
    private static func scaled(_ length: Int, _ eighths: Int) -> Int { (length * eighths + 7) / 8 }

    private static func fault(_ decoder: tjhandle?, _ path: String) -> DrawingError {
        DrawingError(.pictureNotAPicture, path: path, detail: "JPEG: \(String(cString: tjGetErrorStr2(decoder)))")
    }
}
