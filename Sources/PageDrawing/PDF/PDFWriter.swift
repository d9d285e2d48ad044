import CCairoPango
public import PageLayout

/// Writes a PDF page by page as they are given; its memory does not grow with their number but for a few words a page.
///
/// Texts can be selected, searched and copied, in every script. The same pages with the same properties are the same bytes. Until
/// `finish()` has returned there is no document: when anything throws, or the writer is let go, the file is taken away.
public final class PDFWriter {
    private let properties: DocumentProperties
    private let file: OutputFile
    private let painter: PagePainter
    private let surface: OpaquePointer
    private let cairo: OpaquePointer
    private var pages = 0
    private var isOver = false

    /// - Parameter path: Of the file, which is overwritten.
    /// - Throws: `notAllowed`, `noSpace`, `cannotWrite`, `outOfMemory`
    public init(path: String, properties: DocumentProperties, fonts: FontShelf) throws(DrawingError) {
        self.properties = properties
        file = try OutputFile(path)
        painter = PagePainter(fonts: fonts)
        surface = cairo_pdf_surface_create_for_stream(
            { closure, bytes, count in
                let file = Unmanaged<OutputFile>.fromOpaque(closure!).takeUnretainedValue()
                file.write(UnsafeBufferPointer(start: bytes, count: Int(count)))
                return file.fault == nil ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
            }, Unmanaged.passUnretained(file).toOpaque(), 1, 1)
        cairo = cairo_create(surface)
        let created = Instant.text(properties.created)
        let metadata = [
            (CAIRO_PDF_METADATA_TITLE, properties.title), (CAIRO_PDF_METADATA_AUTHOR, properties.author),
            (CAIRO_PDF_METADATA_SUBJECT, properties.subject), (CAIRO_PDF_METADATA_CREATOR, properties.program),
            (CAIRO_PDF_METADATA_CREATE_DATE, created), (CAIRO_PDF_METADATA_MOD_DATE, created),
        ]
        for (name, value) in metadata where !value.isEmpty {
            cairo_pdf_surface_set_metadata(surface, name, LineText.clean(value))
        }
        try check()
    }

    deinit {
        end()
        file.discard()
    }

    /// Draws and writes a page.
    /// - Throws: `fontMissing`, what is wrong with a picture, and as `init`; the document is lost then.
    public func add(_ page: Page) throws(DrawingError) {
        precondition(!isOver, "a page for a document that is finished or was given up")
        cairo_pdf_surface_set_size(
            surface, page.size.width * pointsPerMillimetre, page.size.height * pointsPerMillimetre
        )
        do throws(DrawingError) {
            try painter.draw(page, on: Canvas(cairo: cairo, dotsPerPoint: nil))
        } catch {
            giveUp()
            throw error
        }
        cairo_show_page(cairo)
        pages += 1
        if let bookmark = page.bookmark {
            cairo_pdf_surface_add_outline(
                surface, CAIRO_PDF_OUTLINE_ROOT, LineText.clean(bookmark), "page=\(pages) pos=[0 0]",
                cairo_pdf_outline_flags_t(0)
            )
        }
        try check()
    }

    /// Writes what stands at a PDF's end; then the document is there.
    /// - Throws: as `init`
    public func finish() throws(DrawingError) {
        precondition(!isOver, "a document is finished once")
        cairo_surface_finish(surface)
        try check()
        end()
        guard PDFLanguage.append(properties.language, to: file) else {
            file.discard()
            throw file.fault ?? DrawingError(.cannotWrite, path: file.path, detail: "cairo \(cairoVersion)")
        }
        try file.keep()
    }

    private var cairoVersion: String { String(cString: cairo_version_string()) }

    private func check() throws(DrawingError) {
        let fault =
            file.fault ?? .cairo(cairo_surface_status(surface), path: file.path)
            ?? .cairo(cairo_status(cairo), path: file.path)
        guard let fault else { return }
        giveUp()
        throw fault
    }

    private func giveUp() {
        end()
        file.discard()
    }

    private func end() {
        guard !isOver else { return }
        isOver = true
        cairo_destroy(cairo)
        cairo_surface_destroy(surface)
    }
}
