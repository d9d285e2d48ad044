import PaperReading
import Testing

@Suite("From a scanner's file to rows")
struct WholeScanTests {
    let folder: TemporaryFolder
    private let writings: [Writing] = [.pen, .nothing, .initials, .nothing, .pencil, .nothing]
    private let verdicts: [RowReading.Verdict] = [.signed, .empty, .signed, .empty, .signed, .empty]

    init() throws { folder = try TemporaryFolder() }

    private func rows(of path: String) throws -> [[RowReading.Verdict]] {
        var pages = try PaperScan(path: path).pages()
        var all: [[RowReading.Verdict]] = []
        while let page = try pages.next() {
            let code = try #require(page.codes().first)
            #expect(code.text == DrawnSheet.text)
            all.append(try page.rows(of: .small(rows: writings.count), by: code).map(\.verdict))
        }
        return all
    }

    @Test("a PDF of two sheets, one upside down, is read back")
    func pdf() throws {
        var reading = SheetReading(writings, seed: 31)
        let first = try reading.page().image
        reading.placement.turn = 181
        let second = try reading.page().image
        // 130 mm wide, as the sheet.
        let bytes = PictureFiles.pdf([first, second], widths: [368.5, 368.5])
        #expect(try rows(of: try folder.write(bytes, to: "scan.pdf")) == [verdicts, verdicts])
    }

    @Test("a JPEG of middling quality is read back")
    func jpeg() throws {
        var reading = SheetReading(writings, seed: 32)
        reading.placement.turn = 1.2
        let path = try PictureFiles.jpeg(try reading.page().image, quality: 55, in: folder)
        #expect(try rows(of: path) == [verdicts])
    }

    @Test("a PNG of 300 dots an inch is read back")
    func png() throws {
        var reading = SheetReading(writings, seed: 33)
        reading.placement.dotsPerInch = 300
        let path = try folder.write(try PictureFiles.png(try reading.page().image), to: "scan.png")
        #expect(try rows(of: path) == [verdicts])
    }
}
