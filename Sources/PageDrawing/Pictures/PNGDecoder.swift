import CCairoPango
import Glibc

/// Decodes PNG files with cairo.
enum PNGDecoder {
    private struct Source {
        var rest: UnsafeBufferPointer<UInt8>
    }

    /// - Throws: `pictureNotAPicture` when it is broken, `outOfMemory`.
    static func surface(of picture: PictureFile) throws(DrawingError) -> OpaquePointer {
        let surface: OpaquePointer = picture.bytes.withUnsafeBufferPointer { bytes in
            var source = Source(rest: bytes)
            return withUnsafeMutablePointer(to: &source) { source in
                cairo_image_surface_create_from_png_stream(
                    { closure, target, length in
                        let source = closure!.assumingMemoryBound(to: Source.self)
                        guard Int(length) <= source.pointee.rest.count else { return CAIRO_STATUS_READ_ERROR }
                        memcpy(target!, source.pointee.rest.baseAddress!, Int(length))
                        source.pointee.rest = UnsafeBufferPointer(rebasing: source.pointee.rest.dropFirst(Int(length)))
                        return CAIRO_STATUS_SUCCESS
                    }, source)
            }
        }
        let status = cairo_surface_status(surface)
        guard status != CAIRO_STATUS_SUCCESS else { return surface }
        cairo_surface_destroy(surface)
        guard status != CAIRO_STATUS_NO_MEMORY else { throw DrawingError(.outOfMemory, path: picture.path) }
        throw DrawingError(
            .pictureNotAPicture, path: picture.path, detail: "PNG: \(String(cString: cairo_status_to_string(status)))"
        )
    }
}
