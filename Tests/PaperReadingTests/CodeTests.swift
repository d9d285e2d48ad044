import PaperReading
import Testing

@Suite("The symbol on a sheet")
struct CodeTests {
    private func page(_ change: (inout Placement) -> Void, scanner: Scanner = Scanner()) throws -> (
        ScannedPage, Placement
    ) {
        var numbers = SeededNumbers(7)
        let sheet = DrawnSheet(shape: .small(rows: 2), writings: [.pen, .nothing])
        var placement = Placement(pageWidth: sheet.shape.pageWidth, pageHeight: sheet.shape.pageHeight)
        change(&placement)
        let image = scanner.scan(try sheet.draw(placement, &numbers), &numbers)
        return (ScannedPage(path: "sheet", number: 1, image: image), placement)
    }

    @Test("a symbol of 57 modules is read whichever way the page lies", arguments: [0.0, 2.5, 90, 178, 271.5])
    func turned(turn: Double) throws {
        let (page, placement) = try page { $0.turn = turn }
        let code = try #require(page.codes().first)
        #expect(code.text == DrawnSheet.text)
        let shape = SheetShape.small()
        let upperLeft = placement(shape.symbolCorner)
        let upperRight = placement(PagePoint(x: shape.symbolCorner.x + shape.symbolSide, y: shape.symbolCorner.y))
        #expect(abs(code.corners[0].x - upperLeft.x) < 4 && abs(code.corners[0].y - upperLeft.y) < 4)
        #expect(abs(code.corners[1].x - upperRight.x) < 4 && abs(code.corners[1].y - upperRight.y) < 4)
    }

    @Test("150 dots an inch, noise, grey paper and a printer's shrinking leave it readable")
    func poor() throws {
        let (page, _) = try page(
            {
                $0.dotsPerInch = 150
                $0.scale = 0.95
                $0.turn = 1.3
            }, scanner: Scanner(paper: 180, noise: 6, blur: 1))
        #expect(page.codes().map(\.text) == [DrawnSheet.text])
    }

    @Test("a page without a symbol has none, however full or small it is")
    func none() {
        var numbers = SeededNumbers(3)
        let noise = (0..<300 * 300).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
        for image in [
            GreyImage(width: 300, height: 300, pixels: noise), GreyImage(width: 1, height: 1, pixels: [0]),
            GreyImage(width: 400, height: 30, pixels: [UInt8](repeating: 255, count: 12_000)),
        ] {
            #expect(ScannedPage(path: "", number: 1, image: image).codes().isEmpty)
        }
    }
}
