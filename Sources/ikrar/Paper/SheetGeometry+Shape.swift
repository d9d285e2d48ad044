import OfficePaper
import PaperReading

extension SheetGeometry {
    /// What the reader of paper has to know of it.
    var shape: SheetShape {
        func millimetres(_ tenths: Int) -> Double { Double(tenths) / 10 }
        func point(_ x: Int, _ y: Int) -> PagePoint { PagePoint(x: millimetres(x), y: millimetres(y)) }
        return SheetShape(
            pageWidth: millimetres(pageWidth),
            pageHeight: millimetres(pageHeight),
            squareCentres: [
                point(squareLeft, squareTop), point(squareRight, squareTop), point(squareRight, squareBottom),
                point(squareLeft, squareBottom),
            ],
            symbolCorner: point(symbolLeft, symbolTop),
            symbolSide: millimetres(symbolSide),
            tableTop: millimetres(tableTop),
            rowHeight: millimetres(rowHeight),
            rowCount: rowCount,
            signatureLeft: millimetres(signatureLeft),
            signatureRight: millimetres(signatureRight),
        )
    }
}
