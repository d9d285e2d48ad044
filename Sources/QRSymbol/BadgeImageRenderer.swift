/// Draws badge symbols as PNG files in memory, one after the other, keeping its buffers from one to the next.
///
/// The picture is black on white, one bit a pixel: the symbol in its quiet zone and, beneath it, the code that a person
/// can type, spread over the symbol's width. The same input gives the same bytes always.
public struct BadgeImageRenderer: Sendable {
    public let style: BadgeImageStyle
    private let series: QRSymbolSeries?
    private var png = SymbolPNG()

    /// - Parameter series: given when many symbols of its length are to be drawn; one of another level or version than
    ///   the style's is not used.
    /// - Throws: ``BadgeImageError``: `undrawableStyle`.
    public init(style: BadgeImageStyle = BadgeImageStyle(), series: QRSymbolSeries? = nil) throws(BadgeImageError) {
        guard style.isDrawable else { throw BadgeImageError(code: .undrawableStyle) }
        self.style = style
        let fits = series.map { $0.level == style.level && $0.version == style.version ?? $0.version } ?? false
        self.series = fits ? series : nil
    }

    /// The PNG file of `code`, with `typedCode` beneath where there is one and the style wants it.
    ///
    /// - Throws: ``BadgeImageError``: `symbolRefused`, `undrawableTypedCode`, `typedCodeTooWide`.
    public mutating func png(code: String, typedCode: String? = nil) throws(BadgeImageError) -> [UInt8] {
        let symbol = try symbol(of: code)
        let unit = style.modulePixels
        let symbolPixels = symbol.width * unit
        let quiet = style.quietZone * unit
        let width = symbolPixels + 2 * quiet
        let letters = try TypedCodeLayout(style.drawsTypedCode ? typedCode : nil, symbolPixels, width)
        let height = symbolPixels + 2 * quiet + letters.height(beneath: unit)

        png.begin(width: width, height: height, pixelsPerMetre: style.pixelsPerMetre(width: symbol.width))
        var row = PixelRow(width: width)
        append(row, times: quiet)
        for y in 0..<symbol.width {
            row.whiten()
            symbol.forEachDarkRun(inRow: y) { row.blacken(quiet + $0.lowerBound * unit..<quiet + $0.upperBound * unit) }
            append(row, times: unit)
        }
        row.whiten()
        append(row, times: quiet)
        if !letters.isEmpty {
            for line in 0..<TypedCodeLetters.height {
                row.whiten()
                letters.forEachDarkRun(inRow: line) { row.blacken($0) }
                append(row, times: letters.dot)
            }
            row.whiten()
            append(row, times: letters.margin(unit))
        }
        return png.end()
    }

    private func symbol(of code: String) throws(BadgeImageError) -> QRSymbol {
        do {
            if let series, code.utf8.count == series.length { return try series.symbol(of: code) }
            return try QRSymbol(code, level: style.level, version: style.version)
        } catch {
            throw BadgeImageError(code: .symbolRefused, symbol: error)
        }
    }

    private mutating func append(_ row: PixelRow, times count: Int) {
        row.bytes.withUnsafeBufferPointer { png.append($0, times: count) }
    }
}
