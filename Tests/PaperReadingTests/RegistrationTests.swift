import PaperReading
import Testing

@Suite("Laying the sheet over its scan")
struct RegistrationTests {
    private let writings: [Writing] = [.pen, .nothing, .pen, .nothing, .nothing, .pen, .pen, .nothing]
    private let verdicts: [RowReading.Verdict] = [.signed, .empty, .signed, .empty, .empty, .signed, .signed, .empty]

    @Test(
        "rows are found whichever way the page lies, shrunk and shifted",
        arguments: [
            (0.0, 1.0), (3, 0.95), (-2.4, 0.97), (90.7, 0.94), (180, 1), (268.5, 0.96),
        ])
    func placements(turn: Double, scale: Double) throws {
        var reading = SheetReading(writings, seed: 1)
        reading.placement.turn = turn
        reading.placement.scale = scale
        reading.placement.shift = PagePoint(x: 1.5, y: -1)
        #expect(try reading.verdicts() == verdicts)
    }

    @Test("a phone held askew sees the same rows", arguments: [0.05, -0.05])
    func perspective(tilt: Double) throws {
        var reading = SheetReading(writings, seed: 2)
        reading.placement.tilt = tilt
        reading.placement.scale = 0.92
        #expect(try reading.verdicts() == verdicts)
    }

    @Test("three squares are enough, whichever is missing", arguments: 0..<4)
    func threeSquares(missing: Int) throws {
        var reading = SheetReading(writings, seed: 3)
        reading.sheet.squares.remove(at: missing)
        reading.placement.turn = 1
        #expect(try reading.verdicts() == verdicts)
    }

    @Test("with two squares the page is refused, and says how many were seen")
    func twoSquares() throws {
        var reading = SheetReading(writings, seed: 4)
        reading.sheet.squares = [1, 3]
        let error = #expect(throws: PaperReadingError.self) { try reading.rows() }
        #expect(error?.code == .notRegistered)
        #expect(error?.count == 2)
        #expect(error?.page == 3)
        #expect(error?.path == "sheet")
    }

    @Test("squares that contradict the symbol register nothing")
    func otherSheet() throws {
        var shape = SheetShape.small(rows: 8)
        shape.symbolCorner.x -= 30
        shape.squareCentres = shape.squareCentres.map { PagePoint(x: $0.x - 28, y: $0.y) }
        let error = #expect(throws: PaperReadingError.self) {
            try SheetReading(writings, seed: 5).rows(claiming: shape)
        }
        #expect(error?.code == .impossibleShape || error?.code == .notRegistered)
    }

    @Test("a shape that nobody prints is refused before anything is looked for")
    func impossible() throws {
        let page = ScannedPage(path: "", number: 1, image: GreyImage(width: 1, height: 1, pixels: [0]))
        let code = FoundCode(text: "", corners: [PagePoint](repeating: PagePoint(x: 0, y: 0), count: 4))
        let changes: [(inout SheetShape) -> Void] = [
            { $0.rowCount = 0 }, { $0.rowCount = 2_000_000_000 }, { $0.rowHeight = 0 }, { $0.rowHeight = .nan },
            { $0.pageWidth = 1e9 }, { $0.signatureRight = $0.signatureLeft }, { $0.signatureRight = 500 },
            { $0.tableTop = -5 }, { $0.symbolSide = 0 }, { $0.squareCentres.removeLast() }, { $0.rowCount = 40 },
            { $0.squareCentres = [PagePoint](repeating: PagePoint(x: 5, y: 5), count: 4) },
            { $0.symbolCorner.x = .infinity },
        ]
        for change in changes {
            var shape = SheetShape.small()
            change(&shape)
            let error = #expect(throws: PaperReadingError.self) { try page.rows(of: shape, by: code) }
            #expect(error?.code == .impossibleShape)
        }
    }

    @Test("a symbol whose corners are all in one place registers nothing")
    func noSymbol() throws {
        let page = try SheetReading(writings, seed: 6).page()
        let code = FoundCode(text: "", corners: [PagePoint](repeating: PagePoint(x: 50, y: 50), count: 4))
        let error = #expect(throws: PaperReadingError.self) { try page.rows(of: .small(), by: code) }
        #expect(error?.code == .notRegistered)
    }
}
