import CCairoPango
public import PageLayout

/// Makes pictures that have a ground in common, as the cards of a layout have: as PNG.
///
/// The ground is drawn once, and the palette is made once and for all of its colours and of the shades of what is written on it. A
/// card is then a copy of the ground with the masks of its letters on it. A picture depends on nothing but the ground and its
/// own marks, not on those before it. A press, with its fonts, belongs to one thread.
public final class CardPress {
    public let fonts: FontShelf
    private let ground: Page
    private let dotsPerInch: Double
    /// None when there are more colours than a palette has room for.
    private let plate: CardPlate?

    /// - Parameters:
    ///   - ground: What all pictures show.
    ///   - areas: Where texts are written on them, and with which ink. Elsewhere letters have hard edges.
    /// - Throws: `fontMissing`, what is wrong with a picture, `outOfMemory`
    public init(
        _ ground: Page, written areas: [WrittenArea], dotsPerInch: Double, fonts: FontShelf
    ) throws(DrawingError) {
        self.ground = ground
        self.dotsPerInch = dotsPerInch
        self.fonts = fonts
        let surface = try PageImage.surface(of: ground, dotsPerInch: dotsPerInch, fonts: fonts)
        defer { cairo_surface_destroy(surface) }
        plate = CardPlate(SurfaceDots(surface), written: areas, dotsPerInch: dotsPerInch, fonts: fonts)
    }

    /// The bytes of the picture that has these marks on the ground.
    /// - Throws: `fontMissing`, what is wrong with a picture, `outOfMemory`
    public func png(of marks: [Mark]) throws(DrawingError) -> [UInt8] {
        if let png = try plate?.png(of: marks) { return png }
        var page = ground
        page.marks += marks
        return try PageImage.png(of: page, dotsPerInch: dotsPerInch, fonts: fonts)
    }

    /// - Throws: `fontMissing`, what is wrong with a picture, `notAllowed`, `noSpace`, `cannotWrite`, `outOfMemory`; then there is
    ///   no file.
    public func write(_ marks: [Mark], to path: String) throws(DrawingError) {
        try PageImage.write(png(of: marks), to: path)
    }
}
