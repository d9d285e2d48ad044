import PageLayout

/// A glyph and where it begins, to a part of a dot.
struct PlacedGlyph {
    /// A dot, and how many of its parts (``GlyphMasks/steps``) lie before the place.
    struct Place {
        var dot: Int
        var part: Int

        init(_ place: Double) {
            let parts = Int((place * Double(GlyphMasks.steps)).rounded())
            part = parts & (GlyphMasks.steps - 1)
            dot = (parts - part) / GlyphMasks.steps
        }
    }

    var face: Int
    var index: UInt
    var column: Place
    var row: Place
}

extension Typeface {
    /// Adds the glyphs of a text that is not stretched, its baseline on an edge of dots.
    func addGlyphs(of text: PlacedText, dotsPerPoint: Double, to glyphs: inout [PlacedGlyph]) {
        let size = text.style.points * dotsPerPoint
        let baseline = (text.baseline.y * pointsPerMillimetre * dotsPerPoint).rounded()
        var x = text.baseline.x * pointsPerMillimetre * dotsPerPoint
        var characters = text.text
        characters.withUTF8 { characters in
            forEachPart(of: characters) { texts, place in
                let entry = texts.entries[place]
                for run in texts.runs[entry.runs] {
                    for glyph in texts.glyphs[run.glyphs] {
                        glyphs.append(
                            PlacedGlyph(
                                face: run.face,
                                index: glyph.index,
                                column: PlacedGlyph.Place(x + glyph.x * size),
                                row: PlacedGlyph.Place(baseline + glyph.y * size),
                            )
                        )
                    }
                }
                x += entry.advance * size
            }
        }
    }
}
