/// A scan of signed sheets: a PDF of one or more pages, or a PNG or JPEG picture of one.
///
/// A PDF is rendered in greys, at 200 dots an inch as a rule, by poppler's commands `pdfinfo` and `pdftoppm`, a JPEG
/// unpacked by libjpeg's `djpeg`; they are not linked, so that starting our program does not load them, and damage done
/// by a file made to do damage stays theirs. Pages may lie in any direction.
public struct PaperScan: Sendable {
    public let path: String
    public let format: ScanFormat
    public let pageCount: Int
    public let limits: ScanLimits
    private let file: ScanFile
    private let outline: PDFOutline?

    /// Looks at the file, and at a PDF's outline; no page is rendered.
    ///
    /// - Throws: ``PaperReadingError``: `noSuchFile`, `notPermitted`, `isDirectory`, `notRegularFile`, `unreadable`,
    ///   `empty`, `foreignFormat`; of a PDF also `encrypted`, `broken`, `tooManyPages`, `programMissing`,
    ///   `programNotStarted`, `programTooSlow`.
    public init(path: String, limits: ScanLimits = ScanLimits()) throws(PaperReadingError) {
        file = try ScanFile(path: path)
        do throws(PaperReadingError) {
            outline = file.format == .pdf ? try PDFOutline(of: file, limits: limits) : nil
        } catch {
            throw error.with { $0.path = path }
        }
        self.path = path
        self.limits = limits
        format = file.format
        pageCount = outline?.longSides.count ?? 1
    }

    /// The pages from the first, each rendered when it is asked for. May be called again.
    public func pages() -> ScannedPages {
        ScannedPages(file, outline: outline, limits: limits)
    }
}
