/// Goes through a scan's pages. A command that renders them runs meanwhile, and ends with this.
public struct ScannedPages {
    private enum Source {
        case pdf(PDFPages)
        case picture(ScanFile, ScanLimits)
        case ended
    }
    private var source: Source

    init(_ file: ScanFile, outline: PDFOutline?, limits: ScanLimits) {
        source = outline.map { .pdf(PDFPages(file, outline: $0, limits: limits)) } ?? .picture(file, limits)
    }

    /// The next page, or nil after the last one. After an error there are no more.
    ///
    /// - Throws: ``PaperReadingError``: `broken`, `tooManyPixels`, `unreadable`, `programMissing`, `programNotStarted`,
    ///   `programTooSlow`, each with the page.
    public mutating func next() throws(PaperReadingError) -> ScannedPage? {
        switch source {
        case .pdf(var pages):
            source = .ended
            let page = try pages.next()
            if page != nil { source = .pdf(pages) }
            return page
        case .picture(let file, let limits):
            source = .ended
            let image = try Self.image(of: file, limits: limits)
            return ScannedPage(path: file.path, number: 1, image: image)
        case .ended:
            return nil
        }
    }

    private static func image(of file: ScanFile, limits: ScanLimits) throws(PaperReadingError) -> GreyImage {
        switch file.format {
        case .jpeg: try JPEGPicture.read(file, limits: limits)
        case .png, .pdf: try PNGPicture.read(file.path, limit: limits.pixels)
        }
    }
}
