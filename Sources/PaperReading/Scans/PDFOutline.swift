/// How many pages a PDF has and how large they are, after poppler's `pdfinfo`.
struct PDFOutline: Hashable {
    /// The longer side of every page, in inches.
    let longSides: [Double]

    init(of file: ScanFile, limits: ScanLimits) throws(PaperReadingError) {
        let arguments = ["-f", "1", "-l", String(limits.pages), file.argument]
        let program = try OutsideProgram("pdfinfo", arguments, limits: limits)
        let text = String(decoding: try program.readAll(limit: 4 << 20), as: UTF8.self)
        let (status, complaint) = program.outcome()
        guard status == 0 else {
            let isClosed = complaint?.contains("Incorrect password") == true
            throw PaperReadingError(isClosed ? .encrypted : .broken, path: file.path).with {
                $0.detail = isClosed ? nil : complaint
            }
        }
        let lines = text.split(separator: "\n")
        let count = lines.lazy.compactMap { Self.pages(in: $0) }.first ?? 0
        guard count > 0 else { throw PaperReadingError(.broken, path: file.path).with { $0.detail = complaint } }
        guard count <= limits.pages else {
            throw PaperReadingError(.tooManyPages, path: file.path).with {
                $0.count = count
                $0.limit = limits.pages
            }
        }
        longSides = lines.compactMap { Self.longSide(in: $0) }
        guard longSides.count == count else {
            throw PaperReadingError(.broken, path: file.path).with { $0.detail = complaint }
        }
    }

    /// `Pages:           12`
    private static func pages(in line: Substring) -> Int? {
        let words = line.split(separator: " ")
        return words.count == 2 && words[0] == "Pages:" ? Int(words[1]) : nil
    }

    /// `Page    3 size:  612.25 x 935.43 pts`, in points of 1/72 inch.
    private static func longSide(in line: Substring) -> Double? {
        let words = line.split(separator: " ")
        guard words.count >= 6, words[0] == "Page", words[2] == "size:", words[4] == "x",
            let width = Double(words[3]), let height = Double(words[5])
        else { return nil }
        return max(width, height) / 72
    }
}
