internal import CLibPNG

/// PNG pictures, read and written by libpng's simplified interface, which lets no `longjmp` out.
enum PNGPicture {
    /// What is transparent is paper.
    static func read(_ path: String, limit: Int) throws(PaperReadingError) -> GreyImage {
        var header = png_image()
        header.version = png_uint_32(PNG_IMAGE_VERSION)
        defer { png_image_free(&header) }
        guard png_image_begin_read_from_file(&header, path) != 0 else { throw broken(path, header) }
        let (width, height) = (Int(header.width), Int(header.height))
        guard height <= limit / max(1, width) else {
            throw PaperReadingError(.tooManyPixels, path: path, page: 1).with {
                $0.count = width * height
                $0.limit = limit
            }
        }
        header.format = png_uint_32(PNG_FORMAT_GRAY)
        var paper = png_color(red: 255, green: 255, blue: 255)
        var pixels = [UInt8](repeating: 0, count: width * height)
        guard png_image_finish_read(&header, &paper, &pixels, 0, nil) != 0 else { throw broken(path, header) }
        return GreyImage(width: width, height: height, pixels: pixels)
    }

    /// The bytes of a PNG file, or nil when there is not enough memory.
    static func bytes(of image: GreyImage) -> [UInt8]? {
        var header = png_image()
        header.version = png_uint_32(PNG_IMAGE_VERSION)
        header.width = png_uint_32(image.width)
        header.height = png_uint_32(image.height)
        header.format = png_uint_32(PNG_FORMAT_GRAY)
        defer { png_image_free(&header) }
        var size = png_alloc_size_t(0)
        guard png_image_write_to_memory(&header, nil, &size, 0, image.pixels, 0, nil) != 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(size))
        guard png_image_write_to_memory(&header, &bytes, &size, 0, image.pixels, 0, nil) != 0 else { return nil }
        return Array(bytes.prefix(Int(size)))
    }

    private static func broken(_ path: String, _ header: png_image) -> PaperReadingError {
        let message = withUnsafeBytes(of: header.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        return PaperReadingError(.broken, path: path, page: 1).with { $0.detail = message }
    }
}
