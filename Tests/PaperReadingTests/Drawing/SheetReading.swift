import PaperReading
import Testing

/// A sheet drawn, scanned and read back.
struct SheetReading {
    var sheet: DrawnSheet
    var placement: Placement
    var scanner = Scanner()
    var numbers: SeededNumbers
    /// What else happens to the drawing.
    var mishap: (inout Drawing) -> Void = { _ in }

    init(_ writings: [Writing], seed: Int, shape: SheetShape? = nil) {
        let shape = shape ?? .small(rows: writings.count)
        sheet = DrawnSheet(shape: shape, writings: writings)
        placement = Placement(pageWidth: shape.pageWidth, pageHeight: shape.pageHeight)
        numbers = SeededNumbers(seed)
    }

    func page() throws -> ScannedPage {
        var numbers = numbers
        var drawing = try sheet.draw(placement, &numbers)
        mishap(&drawing)
        return ScannedPage(path: "sheet", number: 3, image: scanner.scan(drawing, &numbers))
    }

    /// - Parameter shape: when another is claimed than is drawn.
    func rows(claiming shape: SheetShape? = nil) throws -> [RowReading] {
        let page = try page()
        let code = try #require(page.codes().first)
        return try page.rows(of: shape ?? sheet.shape, by: code)
    }

    func verdicts() throws -> [RowReading.Verdict] { try rows().map(\.verdict) }
}
