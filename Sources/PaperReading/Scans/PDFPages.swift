/// A PDF's pages, rendered one after another by poppler's `pdftoppm` while they are read.
struct PDFPages {
    private let file: ScanFile
    private let limits: ScanLimits
    private let outline: PDFOutline
    private var number = 0
    /// The command that renders pages `number + 1` to `lastPage`, all of one `resolution`.
    private var program: OutsideProgram?
    private var lastPage = 0
    private var resolution = 0

    init(_ file: ScanFile, outline: PDFOutline, limits: ScanLimits) {
        self.file = file
        self.outline = outline
        self.limits = limits
    }

    mutating func next() throws(PaperReadingError) -> ScannedPage? {
        guard number < outline.longSides.count else { return nil }
        number += 1
        do throws(PaperReadingError) {
            if number > lastPage { try startRendering() }
            guard let program else { return nil }
            guard let image = try PortableGreymap(from: program, limit: limits.pixels).next() else {
                let complaint = program.outcome().complaint
                throw PaperReadingError(.broken).with { $0.detail = complaint }
            }
            return ScannedPage(path: file.path, number: number, image: image, dotsPerInch: Double(resolution))
        } catch {
            program = nil
            number = outline.longSides.count
            throw error.with {
                $0.path = file.path
                $0.page = error.page ?? number
            }
        }
    }

    /// One command for all following pages that want the same resolution.
    private mutating func startRendering() throws(PaperReadingError) {
        let wanted = Self.dotsPerInch(longSide: outline.longSides[number - 1])
        let same = outline.longSides[(number - 1)...].prefix { Self.dotsPerInch(longSide: $0) == wanted }
        lastPage = number - 1 + same.count
        resolution = wanted
        let arguments = ["-gray", "-cropbox", "-r", String(wanted), "-f", String(number), "-l", String(lastPage)]
        program = try OutsideProgram("pdftoppm", arguments + [file.argument], limits: limits)
    }

    /// 200 for paper between A5 and A3. Programs of phones make pages of an inch for every 72 pixels of the picture,
    /// others of a few centimetres: those are rendered as if they were A3 and A5.
    static func dotsPerInch(longSide: Double) -> Int {
        if longSide > 17 { return max(1, Int(3400 / longSide)) }
        if longSide < 8 { return min(1600, Int(1600 / max(longSide, 1))) }
        return 200
    }
}
