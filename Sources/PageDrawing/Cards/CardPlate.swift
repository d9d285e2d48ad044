import PageLayout

/// A ground in a palette, and one picture after the other on it.
final class CardPlate {
    private let ground: PaletteImage
    private let picture: PaletteImage
    private let palette: ShadedPalette
    private let masks: GlyphMasks
    private let fonts: FontShelf
    private let dotsPerInch: Double
    private var glyphs: [PlacedGlyph] = []

    /// Of the rarer colours, such as an emblem's edges; grounds of letters and their shades have none.
    private static let errors: [Int32] = [0, 2, 4, 7, 10]

    private var dotsPerPoint: Double { dotsPerInch / 72 }

    /// `nil` when the ground's colours and the shades of what is written are too many.
    init?(_ dots: SurfaceDots, written areas: [WrittenArea], dotsPerInch: Double, fonts: FontShelf) {
        let perMillimetre = dotsPerInch / 25.4
        let grounds = areas.compactMap { $0.grounds(on: dots, perMillimetre) }
        guard grounds.count == areas.count else { return nil }
        var palette = ShadedPalette()
        for (area, grounds) in zip(areas, grounds) {
            guard palette.add(area.ink, on: grounds) else { return nil }
        }
        // Symbols are black.
        guard palette.add(.black, on: []),
            let shown = Palette(dots, first: palette.colours, errors: Self.errors)
        else { return nil }
        ground = dots.image(in: shown)
        picture = PaletteImage(width: dots.width, height: dots.height, palette: shown.bytes)
        masks = GlyphMasks(shaper: fonts.shaper)
        self.palette = palette
        self.fonts = fonts
        self.dotsPerInch = dotsPerInch
    }

    /// - Returns: `nil` when there is a mark that is not a line of plain text, a symbol or a filled box of a known ink.
    /// - Throws: `fontMissing`, `outOfMemory`
    func png(of marks: [Mark]) throws(DrawingError) -> [UInt8]? {
        picture.copy(ground)
        for mark in marks {
            guard try add(mark) else { return nil }
        }
        return picture.png(dotsPerInch: dotsPerInch)
    }

    private func add(_ mark: Mark) throws(DrawingError) -> Bool {
        switch mark {
        case .text(let text):
            return try add(text)
        case .symbol(let grid, let box):
            return add(grid, in: Rectangle(box))
        case .box(let box, fill: .some(let fill), border: nil):
            guard let place = palette.place(of: fill) else { return false }
            let edges = DotBox(box, perMillimetre: dotsPerInch / 25.4)
            picture.fill(x: edges.x, y: edges.y, with: place)
            return true
        case .box, .line, .picture:
            return false
        }
    }

    private func add(_ text: PlacedText) throws(DrawingError) -> Bool {
        guard !text.isUnderlined, text.stretchedWidth == nil, let table = palette.table(of: text.style.ink) else {
            return false
        }
        let typeface = fonts.typeface(for: text.style)
        if let fault = typeface.fault { throw fault }
        glyphs.removeAll(keepingCapacity: true)
        typeface.addGlyphs(of: text, dotsPerPoint: dotsPerPoint, to: &glyphs)
        let size = text.style.points * dotsPerPoint
        for glyph in glyphs {
            try masks.withMask(
                of: glyph.index, face: glyph.face, size: size, column: glyph.column.part, row: glyph.row.part
            ) { mask, levels in
                picture.add(mask, levels, table, x: glyph.column.dot + mask.left, y: glyph.row.dot + mask.top)
            }
        }
        return true
    }

    private func add(_ grid: ModuleGrid, in box: Rectangle) -> Bool {
        guard grid.width > 0 else { return true }
        let frame = SymbolFrame(modules: grid.width, in: box, dotsPerPoint: dotsPerPoint)
        guard let place = palette.place(of: .black), let (x, y, module) = frame.inDots(perPoint: dotsPerPoint) else {
            return false
        }
        for (row, runs) in grid.rows.enumerated() {
            let top = y + row * module
            for run in runs {
                picture.fill(
                    x: x + run.lowerBound * module..<x + run.upperBound * module, y: top..<top + module, with: place)
            }
        }
        return true
    }
}

extension WrittenArea {
    /// More and no palette has room for them with their shades.
    private static let mostGrounds = 12

    /// The colours beneath the writing; `nil` when there are many.
    fileprivate func grounds(on dots: SurfaceDots, _ dotsPerMillimetre: Double) -> [Ink]? {
        if let fill { return [fill] }
        let edges = DotBox(box, perMillimetre: dotsPerMillimetre)
        return dots.colours(x: edges.x, y: edges.y, atMost: Self.mostGrounds)
    }
}
