public import PageLayout

/// How a page is laid out that is signed by hand and read back: what stands on it for the reader, and what is left for
/// people.
///
/// ```
/// ■  letterhead, title, particulars  ■
///    ┌──┬──────────────┬──────────┐      rows of one height, a cell to sign in
///    └──┴──────────────┴──────────┘
///    note, page number        symbol
/// ■                                  ■
/// ```
public struct SheetPlan: Hashable, Sendable {
    /// Of a black square, in millimetres.
    public static let squareSide = 4.0
    /// Of paper around a square, on which nothing stands.
    public static let whiteAroundSquare = 3.0
    /// Of the symbol, without its quiet zone.
    public static let symbolSide = 26.0
    /// A page that was scanned with 150 dots an inch has 2.6 of them in such a module.
    public static let leastModule = 0.45
    /// As many rows as a symbol holds codes of.
    public static let mostRows = 25
    /// Of a row that the template gives no height.
    public static let usualRowHeight = 10.0

    /// From the middle of a square to the page's edge: printers leave some 4 mm white.
    private static let squareInset = 8.0
    /// Between the symbol and what stands above it: a quiet zone of four modules at least.
    private static let quiet = 4.0

    /// Of the page.
    public let paper: Size
    /// What the template leaves, and no less than what squares and printers need.
    public let margins: Edges
    /// A whole tenth of a millimetre.
    public let rowHeight: Double

    public init(paper: Size, margins: Edges, rowHeight: Double?) {
        let besideSquare = Self.squareInset + Self.squareSide / 2 + Self.whiteAroundSquare + 1
        self.paper = paper
        self.margins = Edges(
            top: max(10, margins.top).nearestTenth,
            right: max(besideSquare, margins.right).nearestTenth,
            bottom: max(10, margins.bottom).nearestTenth,
            left: max(besideSquare, margins.left).nearestTenth,
        )
        self.rowHeight = max(4, rowHeight ?? Self.usualRowHeight).nearestTenth
    }

    /// The most modules a side that a symbol may have to be read at 150 dots an inch: those of version 10.
    public static var mostModules: Int { Int(symbolSide / leastModule) }

    private var area: Box { Box(paper).inside(margins) }

    /// Where the head of the document, the table and what closes it stand.
    public var body: Box { area.inside(Edges(bottom: Self.symbolSide + Self.quiet)) }

    public var symbol: Box {
        Box(
            x: (area.right - Self.symbolSide).nearestTenth, y: (area.bottom - Self.symbolSide).nearestTenth,
            width: Self.symbolSide, height: Self.symbolSide,
        )
    }

    /// Beside the symbol.
    public var foot: Box {
        Box(x: area.x, y: symbol.y, width: area.width - Self.symbolSide - Self.quiet, height: Self.symbolSide)
    }

    /// In the margins: upper left, upper right, lower left, lower right.
    public var squares: [Box] {
        let xs = [Self.squareInset, paper.width - Self.squareInset]
        let half = Self.squareSide / 2
        let ys = [area.y + half, area.bottom - half]
        return ys.flatMap { y in
            xs.map { Box(x: $0 - half, y: y - half, width: Self.squareSide, height: Self.squareSide) }
        }
    }

    func wholeRows(in height: Double) -> Int { max(0, Int(height / rowHeight + 1e-6)) }

    func begunRows(in height: Double) -> Int { wholeRows(in: height + rowHeight - 1e-3) }

    /// - Parameters:
    ///   - tableTop: Of the first row, in millimetres.
    ///   - signature: From edge to edge, in millimetres from the page's left edge.
    func geometry(tableTop: Double, rowCount: Int, signature: ClosedRange<Double>) -> SheetGeometry {
        let half = Self.squareSide / 2
        let (first, last) = (squares[0], squares[3])
        return SheetGeometry(
            pageWidth: paper.width.tenths,
            pageHeight: paper.height.tenths,
            squareLeft: (first.x + half).tenths,
            squareRight: (last.x + half).tenths,
            squareTop: (first.y + half).tenths,
            squareBottom: (last.y + half).tenths,
            symbolLeft: symbol.x.tenths,
            symbolTop: symbol.y.tenths,
            symbolSide: Self.symbolSide.tenths,
            tableTop: tableTop.tenths,
            rowHeight: rowHeight.tenths,
            signatureLeft: signature.lowerBound.tenths,
            signatureRight: signature.upperBound.tenths,
            rowCount: rowCount,
        )
    }
}
