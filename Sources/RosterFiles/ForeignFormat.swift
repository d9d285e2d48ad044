/// A kind of file that is not read here, known by its first bytes or by what its archive holds.
public enum ForeignFormat: String, CaseIterable, Hashable, Sendable {
    case pdf, png, jpeg, gif, tiff, webp
    /// Excel 97-2003.
    case xls
    /// Excel's binary workbook.
    case xlsb
    case ods, doc, docx, pptx, rtf, odt
    /// A table written as HTML, which many web systems hand out as `.xls`.
    case html
    case xml
    case gzip, rar, sevenZip, sqlite

    /// What `head`, the first bytes of a file, gives away; nil when it may be text.
    init?(head: [UInt8]) {
        for (signature, format) in Self.signatures where head.starts(with: signature) {
            self = format
            return
        }
        if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
            return
        }
        guard let markup = Self.markup(head) else { return nil }
        self = markup
    }

    private static let signatures: [([UInt8], ForeignFormat)] = [
        (Array("%PDF-".utf8), .pdf),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .png),
        ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("GIF8".utf8), .gif),
        ([0x49, 0x49, 0x2A, 0x00], .tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
        ([0x1F, 0x8B, 0x08], .gzip),
        (Array("Rar!".utf8) + [0x1A], .rar),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        (Array("SQLite format 3".utf8), .sqlite),
        (Array("{\\rtf".utf8), .rtf),
    ]

    /// HTML and XML may stand behind a byte order mark and white space, in either case of letters.
    private static func markup(_ head: [UInt8]) -> ForeignFormat? {
        var text = head[...]
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        let start = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(15)
        let lower = start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if lower.starts(with: "<?xml".utf8) { return .xml }
        let html = ["<!doctype html", "<html", "<table", "<head", "<meta", "<body", "<style"]
        return html.contains { lower.starts(with: $0.utf8) } ? .html : nil
    }
}
