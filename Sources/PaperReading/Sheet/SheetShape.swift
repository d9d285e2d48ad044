/// Where things stand on a printed sheet, in millimetres from its upper left corner.
public struct SheetShape: Hashable, Sendable {
    public var pageWidth: Double
    public var pageHeight: Double
    /// The centres of the four black squares.
    public var squareCentres: [PagePoint]
    /// A black square's side.
    public var squareSide: Double
    /// The upper left corner of the symbol's modules, without quiet zone.
    public var symbolCorner: PagePoint
    public var symbolSide: Double
    /// The upper edge of the first row.
    public var tableTop: Double
    public var rowHeight: Double
    public var rowCount: Int
    /// The left and right edge of the cells that are signed.
    public var signatureLeft: Double
    public var signatureRight: Double

    public init(
        pageWidth: Double, pageHeight: Double, squareCentres: [PagePoint], squareSide: Double = 4,
        symbolCorner: PagePoint, symbolSide: Double, tableTop: Double, rowHeight: Double, rowCount: Int,
        signatureLeft: Double, signatureRight: Double
    ) {
        self.pageWidth = pageWidth
        self.pageHeight = pageHeight
        self.squareCentres = squareCentres
        self.squareSide = squareSide
        self.symbolCorner = symbolCorner
        self.symbolSide = symbolSide
        self.tableTop = tableTop
        self.rowHeight = rowHeight
        self.rowCount = rowCount
        self.signatureLeft = signatureLeft
        self.signatureRight = signatureRight
    }

    /// The symbol's corners, clockwise from the upper left one.
    var symbolCorners: [PagePoint] {
        let (left, top) = (symbolCorner.x, symbolCorner.y)
        return [
            PagePoint(x: left, y: top), PagePoint(x: left + symbolSide, y: top),
            PagePoint(x: left + symbolSide, y: top + symbolSide), PagePoint(x: left, y: top + symbolSide),
        ]
    }

    /// Whether such a sheet can have been printed: cells with an inside, everything on the page, squares that span it.
    var isPossible: Bool {
        let lengths = [pageWidth, pageHeight, squareSide, symbolSide, rowHeight]
        guard lengths.allSatisfy({ $0.isFinite && $0 > 0 && $0 <= 2000 }) else { return false }
        guard (1...500).contains(rowCount), squareCentres.count == 4 else { return false }
        guard rowHeight >= 4, signatureRight - signatureLeft >= 10, squareSide >= 2, symbolSide >= 8 else {
            return false
        }
        let bottom = tableTop + rowHeight * Double(rowCount)
        let corners =
            squareCentres + symbolCorners + [
                PagePoint(x: signatureLeft, y: tableTop), PagePoint(x: signatureRight, y: bottom),
            ]
        guard corners.allSatisfy({ (0...pageWidth).contains($0.x) && (0...pageHeight).contains($0.y) }) else {
            return false
        }
        let (xs, ys) = (squareCentres.map(\.x), squareCentres.map(\.y))
        return xs.max()! - xs.min()! >= pageWidth / 2 && ys.max()! - ys.min()! >= pageHeight / 2
    }
}
