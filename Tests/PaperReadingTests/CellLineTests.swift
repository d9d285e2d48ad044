import Testing

@testable import PaperReading

@Suite("Finding the lines of cells")
struct CellLineTests {
    @Test("a low row whose lines lean towards each other is read, not stumbled over")
    func leaning() {
        let shape = SheetShape(
            pageWidth: 215, pageHeight: 330, squareCentres: [], symbolCorner: PagePoint(x: 10, y: 10), symbolSide: 20,
            tableTop: 50, rowHeight: 4, rowCount: 1, signatureLeft: 150, signatureRight: 190)
        let (width, height) = (46 * 8, 10 * 8)
        var pixels = [UInt8](repeating: 255, count: width * height)
        // The upper line lies too low on the left, the lower one too high.
        for x in 24...344 {
            for y in x < 184 ? [36, 44] : [28, 52] { pixels[y * width + x] = 0 }
        }
        let image = GreyImage(width: width, height: height, pixels: pixels)
        let cells = CellLineFinder(DarknessMap(image), shape: shape).cells()
        #expect(cells.count == 1)
        #expect(cells.first?.areSeen == false)
    }
}
