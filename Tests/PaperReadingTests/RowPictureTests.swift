import Foundation
import PaperReading
import Testing

@Suite("Pictures of rows for a person to look at")
struct RowPictureTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func reading(turn: Double) -> SheetReading {
        var reading = SheetReading([.nothing, .pen, .nothing], seed: 21)
        reading.placement.turn = turn
        return reading
    }

    @Test("a row's picture is upright however the page lies, with a rim around its cell", arguments: [0.0, 91, 180])
    func upright(turn: Double) throws {
        let page = try reading(turn: turn).page()
        let code = try #require(page.codes().first)
        let row = try page.rows(of: .small(rows: 3), by: code)[1]
        let picture = page.picture(of: row)
        let millimetre = 200 / 25.4
        #expect(abs(Double(picture.width) - 45 * millimetre) < 8)
        #expect(abs(Double(picture.height) - 15 * millimetre) < 8)
        // The cell's left line stands upright a rim's width from the left, its upper line lies as far from the top.
        let rim = Int(2.5 * millimetre)
        let left = (rim - 2...rim + 2).map { x in Int(picture[x, picture.height / 2]) }.min()!
        let top = (rim - 2...rim + 2).map { y in Int(picture[rim + 8, y]) }.min()!
        #expect(left < 150 && top < 150)
    }

    @Test("a row's box of pixels holds its corners and lies on the page", arguments: [0.0, 2, 90])
    func boxes(turn: Double) throws {
        let page = try reading(turn: turn).page()
        let code = try #require(page.codes().first)
        for row in try page.rows(of: .small(rows: 3), by: code) {
            let box = row.box
            #expect(box.x >= 0 && box.y >= 0)
            #expect(box.x + box.width <= page.image.width && box.y + box.height <= page.image.height)
            for corner in row.corners {
                #expect((Double(box.x)...Double(box.x + box.width)).contains(corner.x))
                #expect((Double(box.y)...Double(box.y + box.height)).contains(corner.y))
            }
        }
    }

    @Test("a written picture is read back as it was")
    func written() throws {
        let page = try reading(turn: 0).page()
        let code = try #require(page.codes().first)
        let row = try page.rows(of: .small(rows: 3), by: code)[1]
        try page.writePicture(of: row, to: folder.path("row.png"))
        var pages = try PaperScan(path: folder.path("row.png")).pages()
        #expect(try pages.next()?.image == page.picture(of: row))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["row.png"])
    }

    @Test("a picture that cannot be written is refused with its path, and leaves nothing behind")
    func unwritable() throws {
        let page = try reading(turn: 0).page()
        let code = try #require(page.codes().first)
        let row = try page.rows(of: .small(rows: 3), by: code)[1]
        let nowhere = folder.path("no/such/row.png")
        let error = #expect(throws: PaperReadingError.self) { try page.writePicture(of: row, to: nowhere) }
        #expect(error?.code == .notWritten)
        #expect(error?.path == nowhere)
        #expect(error?.systemError == ENOENT)

        try FileManager.default.createDirectory(atPath: folder.path("taken.png"), withIntermediateDirectories: false)
        let taken = #expect(throws: PaperReadingError.self) {
            try page.writePicture(of: row, to: folder.path("taken.png"))
        }
        #expect(taken?.code == .notWritten)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["taken.png"])
    }
}
