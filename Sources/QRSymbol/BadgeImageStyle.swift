/// How a badge's symbol is drawn.
public struct BadgeImageStyle: Hashable, Sendable {
    /// Pixels on a module's side, 1 to 64. 12 prints the usual symbol at 305 dots an inch.
    public var modulePixels: Int
    /// Light modules around the symbol, 0 to 64. The standard asks for 4.
    public var quietZone: Int
    /// The printed width in millimetres, 1 to 1000, of the symbol itself; the quiet zone comes on top of it.
    /// It goes into the file as pixels per metre, which programs keep when they print at 100 percent.
    public var symbolMillimetres: Double
    /// Whether the code that a person can type stands beneath the symbol.
    public var drawsTypedCode: Bool
    public var level: QRSymbol.Level
    /// 1 to 40, or nil for the smallest that holds the code.
    public var version: Int?

    public init(
        modulePixels: Int = 12, quietZone: Int = 4, symbolMillimetres: Double = 25, drawsTypedCode: Bool = true,
        level: QRSymbol.Level = .quartile, version: Int? = nil,
    ) {
        self.modulePixels = modulePixels
        self.quietZone = quietZone
        self.symbolMillimetres = symbolMillimetres
        self.drawsTypedCode = drawsTypedCode
        self.level = level
        self.version = version
    }

    var isDrawable: Bool {
        (1...64).contains(modulePixels) && (0...64).contains(quietZone) && symbolMillimetres >= 1
            && symbolMillimetres <= 1000
    }

    func pixelsPerMetre(width: Int) -> UInt32 {
        UInt32((Double(width * modulePixels) * 1000 / symbolMillimetres).rounded())
    }
}
