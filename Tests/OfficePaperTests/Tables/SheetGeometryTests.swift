import OfficePaper
import Testing

@Suite struct SheetGeometryTests {
    private let geometry = SheetGeometry(
        pageWidth: 2150, pageHeight: 3300, squareLeft: 80, squareRight: 2070, squareTop: 170, squareBottom: 3130,
        symbolLeft: 1740, symbolTop: 2890, symbolSide: 260, tableTop: 913, rowHeight: 100, signatureLeft: 1600,
        signatureRight: 2000, rowCount: 19)

    @Test func `a geometry is 41 digits and capitals`() {
        #expect(geometry.text == "1NQ2JO0281LI04Q2EY1CC28A0780PD02S18G1JK0J")
    }

    @Test func `what is written is read back`() {
        #expect(SheetGeometry(text: geometry.text) == geometry)
        #expect(SheetGeometry(text: "-\(geometry.text)".dropFirst()) == geometry)
    }

    @Test func `lengths too large or below nothing are written as the nearest that can be, never wider`() {
        var odd = geometry
        odd.pageHeight = 99_999
        odd.squareLeft = -5
        odd.rowCount = 5_000
        #expect(odd.text.utf8.count == 41)
        #expect(odd.text.hasPrefix("1NQZZZ000") && odd.text.hasSuffix("ZZ"))
    }

    @Test(arguments: [
        "", "1NQ2JO0281LI04Q2EY1CC28A0780PD02S18G1JK0", "1NQ2JO0281LI04Q2EY1CC28A0780PD02S18G1JK0JJ",
        "1nq2JO0281LI04Q2EY1CC28A0780PD02S18G1JK0J", "1NQ2JO0281LI04Q2EY1CC28A0780PD02S18G1JK+J",
        "1NQ2JO0281LI04Q2EY1CC28A0780PD02S18G1JKé",
    ])
    func `any other text is refused`(text: String) {
        #expect(SheetGeometry(text: text) == nil)
    }

    @Test(
        arguments: [
            { $0.squareLeft = 0 }, { $0.squareLeft = $0.squareRight }, { $0.squareRight = $0.pageWidth },
            { $0.squareTop = 0 }, { $0.squareTop = $0.squareBottom }, { $0.squareBottom = $0.pageHeight },
            { $0.symbolSide = 0 }, { $0.symbolLeft = $0.pageWidth - 259 }, { $0.symbolTop = $0.pageHeight - 259 },
            { $0.signatureLeft = $0.signatureRight }, { $0.signatureRight = $0.pageWidth + 1 }, { $0.rowCount = 0 },
            { $0.rowHeight = 0 }, { $0.tableTop = $0.pageHeight - 1_899 },
        ] as [@Sendable (inout SheetGeometry) -> Void])
    func `a page that cannot be is refused`(change: @Sendable (inout SheetGeometry) -> Void) {
        var other = geometry
        change(&other)
        #expect(!other.isPossible)
        #expect(SheetGeometry(text: other.text) == nil)
    }

    @Test func `a table may end at the page's edge`() {
        var other = geometry
        other.tableTop = other.pageHeight - 1_900
        #expect(other.isPossible)
    }
}
