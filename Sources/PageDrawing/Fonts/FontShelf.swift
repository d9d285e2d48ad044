import CCairoPango
public import PageLayout

/// Fonts of one thread, and pictures: what is needed again on page after page.
///
/// What it measures is what is drawn, on paper and in pictures: nothing is hinted. It and those who draw with it belong to one
/// thread; others have a shelf of their own and work at the same time.
public final class FontShelf: TextRuler {
    let shaper = TextShaper()
    let pictures = PictureShelf()
    private var typefaces: [Typeface] = []

    /// - Throws: `fontMissing` for the first, in the order of the alphabet, that is not installed.
    public init(families: Set<String>) throws(DrawingError) {
        for family in families.sorted() { try FontSearch.require(family) }
    }

    /// Reads a picture, as drawing it would.
    /// - Throws: What is wrong with the file.
    public func require(picture path: String) throws(DrawingError) { _ = try pictures.picture(path) }

    /// In millimetres. Of a text in a family that is not installed, this is the width in the font that would replace it, and
    /// whoever draws it is refused.
    public func width(of text: String, in style: TextStyle) -> Double {
        var text = text
        let advance = text.withUTF8 { typeface(for: style).advance(of: $0) }
        return advance * style.points * millimetresPerPoint
    }

    public func extent(of style: TextStyle) -> LineExtent {
        let metrics = typeface(for: style).metrics
        let size = style.points * millimetresPerPoint
        return LineExtent(ascent: metrics.ascent * size, descent: metrics.descent * size)
    }

    func typeface(for style: TextStyle) -> Typeface {
        // There are a handful.
        for typeface in typefaces
        where typeface.isBold == style.isBold && typeface.isItalic == style.isItalic && typeface.family == style.family
        {
            return typeface
        }
        var fault: DrawingError?
        do throws(DrawingError) { try FontSearch.require(style.family) } catch { fault = error }
        let typeface = Typeface(
            family: style.family,
            isBold: style.isBold,
            isItalic: style.isItalic,
            fault: fault,
            shaper: shaper,
        )
        typefaces.append(typeface)
        return typeface
    }
}

let millimetresPerPoint = 25.4 / 72
let pointsPerMillimetre = 72 / 25.4
