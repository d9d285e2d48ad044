import CCairoPango
import Glibc

/// A picture that can be drawn any number of times.
final class Picture {
    private let file: PictureFile
    /// What a PDF embeds: of a JPEG only the file itself, behind a surface whose memory is never touched.
    private let embedded: OpaquePointer
    /// As large as it was asked for in pictures, the latest last.
    private var scaled: [(width: Int, height: Int, surface: OpaquePointer)] = []
    private static let mostScaled = 4

    /// - Throws: what is wrong with the file.
    init(_ path: String) throws(DrawingError) {
        file = try PictureFile(path)
        switch file.format {
        case .png:
            embedded = try PNGDecoder.surface(of: file)
        case .jpeg:
            // An eighth of it shows whether all of it can be read.
            cairo_surface_destroy(try JPEGDecoder.surface(of: file, width: 1, height: 1))
            embedded = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(file.width), Int32(file.height))
            // Else cairo takes it for clear and leaves it out.
            cairo_surface_mark_dirty(embedded)
            Self.attach(file.bytes, as: CAIRO_MIME_TYPE_JPEG, to: embedded)
        }
        if let fault = DrawingError.cairo(cairo_surface_status(embedded), path: path) {
            cairo_surface_destroy(embedded)
            throw fault
        }
        // By this a PDF has it once.
        Self.attach(Array(path.utf8), as: CAIRO_MIME_TYPE_UNIQUE_ID, to: embedded)
    }

    deinit {
        cairo_surface_destroy(embedded)
        for scaled in scaled { cairo_surface_destroy(scaled.surface) }
    }

    private static func attach(_ bytes: [UInt8], as type: String, to surface: OpaquePointer) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        cairo_surface_set_mime_data(
            surface, type, copy.baseAddress, UInt(bytes.count), { $0?.deallocate() }, copy.baseAddress
        )
    }

    /// As large as fits the box, in its middle.
    func draw(in box: Rectangle, on canvas: Canvas) throws(DrawingError) {
        let scale = min(box.width / Double(file.width), box.height / Double(file.height))
        guard scale > 0 else { return }
        let width = Double(file.width) * scale
        let height = Double(file.height) * scale
        let place = canvas.snapped(
            Rectangle(
                x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width: width, height: height
            )
        )
        cairo_save(canvas.cairo)
        defer { cairo_restore(canvas.cairo) }
        cairo_translate(canvas.cairo, place.x, place.y)
        if let dots = canvas.dotsPerPoint {
            let surface = try surface(
                width: max(1, Int((place.width * dots).rounded())), height: max(1, Int((place.height * dots).rounded()))
            )
            cairo_scale(canvas.cairo, 1 / dots, 1 / dots)
            cairo_set_source_surface(canvas.cairo, surface, 0, 0)
            cairo_pattern_set_filter(cairo_get_source(canvas.cairo), CAIRO_FILTER_NEAREST)
        } else {
            cairo_scale(canvas.cairo, scale, scale)
            cairo_set_source_surface(canvas.cairo, embedded, 0, 0)
        }
        cairo_paint(canvas.cairo)
    }

    private func surface(width: Int, height: Int) throws(DrawingError) -> OpaquePointer {
        for known in scaled where known.width == width && known.height == height { return known.surface }
        let source =
            switch file.format {
            case .png: cairo_surface_reference(embedded)!
            case .jpeg: try JPEGDecoder.surface(of: file, width: width, height: height)
            }
        defer { cairo_surface_destroy(source) }
        let surface: OpaquePointer = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))
        let cairo: OpaquePointer = cairo_create(surface)
        defer { cairo_destroy(cairo) }
        cairo_scale(
            cairo, Double(width) / Double(cairo_image_surface_get_width(source)),
            Double(height) / Double(cairo_image_surface_get_height(source))
        )
        cairo_set_source_surface(cairo, source, 0, 0)
        // Else its edges would be half transparent.
        cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD)
        cairo_paint(cairo)
        if let fault = DrawingError.cairo(cairo_status(cairo), path: file.path) {
            cairo_surface_destroy(surface)
            throw fault
        }
        if scaled.count == Self.mostScaled { cairo_surface_destroy(scaled.removeFirst().surface) }
        scaled.append((width, height, surface))
        return surface
    }
}
