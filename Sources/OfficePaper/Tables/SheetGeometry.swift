/// Where on a sheet the things stand that it is read back by: all that a reader has to know of the page's layout.
///
/// All lengths are whole tenths of a millimetre, from the page's upper left corner.
public struct SheetGeometry: Hashable, Sendable {
    public var pageWidth: Int
    public var pageHeight: Int
    /// The x of the centres of the black squares.
    public var squareLeft: Int
    public var squareRight: Int
    /// The y of the centres of the black squares.
    public var squareTop: Int
    public var squareBottom: Int
    /// The upper left corner of the symbol's modules, without its quiet zone, and how long their sides are together.
    public var symbolLeft: Int
    public var symbolTop: Int
    public var symbolSide: Int
    /// The upper edge of the first row.
    public var tableTop: Int
    public var rowHeight: Int
    /// The edges of the cells that are signed in: the middle of their rules.
    public var signatureLeft: Int
    public var signatureRight: Int
    /// Rows on this page, lines of units among them.
    public var rowCount: Int

    public init(
        pageWidth: Int,
        pageHeight: Int,
        squareLeft: Int,
        squareRight: Int,
        squareTop: Int,
        squareBottom: Int,
        symbolLeft: Int,
        symbolTop: Int,
        symbolSide: Int,
        tableTop: Int,
        rowHeight: Int,
        signatureLeft: Int,
        signatureRight: Int,
        rowCount: Int
    ) {
        self.pageWidth = pageWidth
        self.pageHeight = pageHeight
        self.squareLeft = squareLeft
        self.squareRight = squareRight
        self.squareTop = squareTop
        self.squareBottom = squareBottom
        self.symbolLeft = symbolLeft
        self.symbolTop = symbolTop
        self.symbolSide = symbolSide
        self.tableTop = tableTop
        self.rowHeight = rowHeight
        self.signatureLeft = signatureLeft
        self.signatureRight = signatureRight
        self.rowCount = rowCount
    }

    /// Whether there can be such a page: everything lies on it, in its order.
    public var isPossible: Bool {
        0 < squareLeft && squareLeft < squareRight && squareRight < pageWidth
            && 0 < squareTop && squareTop < squareBottom && squareBottom < pageHeight
            && 0 < symbolSide && 0 <= symbolLeft && symbolLeft + symbolSide <= pageWidth
            && 0 <= symbolTop && symbolTop + symbolSide <= pageHeight
            && 0 <= signatureLeft && signatureLeft < signatureRight && signatureRight <= pageWidth
            && 0 < rowCount && 0 < rowHeight && 0 <= tableTop && tableTop + rowCount * rowHeight <= pageHeight
    }
}
