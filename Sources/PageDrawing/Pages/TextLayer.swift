import CCairoPango
import PageLayout

/// Texts that wait to be drawn, those of one font, size and ink in a row as one piece.
///
/// Each piece costs cairo about as much as a page of text, and a reader of the PDF copies texts in the order of their drawing.
struct TextLayer {
    private struct Piece {
        var face: Int
        var points: Double
        var ink: Ink
        /// Where it ends in the arrays.
        var bytes = 0
        var glyphs = 0
        var clusters = 0
    }

    private var pieces: [Piece] = []
    private var bytes: [CChar] = []
    private var glyphs: [cairo_glyph_t] = []
    private var clusters: [cairo_text_cluster_t] = []
    private var boxes: [(ink: Ink, box: Rectangle)] = []
    private var reach: Rectangle?

    mutating func add(_ text: PlacedText, in typeface: Typeface) {
        let points = text.style.points
        var x = text.baseline.x * pointsPerMillimetre
        let y = text.baseline.y * pointsPerMillimetre
        var width = text.width * pointsPerMillimetre
        var characters = text.text
        characters.withUTF8 { characters in
            var extra = 0.0
            if let stretched = text.stretchedWidth {
                let spaces = typeface.spaces(in: characters)
                if spaces > 0 { extra = (stretched - text.width) * pointsPerMillimetre / Double(spaces) }
                width = stretched * pointsPerMillimetre
            }
            typeface.forEachPart(of: characters) { texts, place in
                let entry = texts.entries[place]
                for run in entry.runs {
                    x += add(texts, texts.runs[run], of: entry, at: x, y, text.style, extra)
                }
                x += entry.advance * points
            }
        }
        let box = Rectangle(
            x: text.baseline.x * pointsPerMillimetre, y: y - 0.75 * points, width: width, height: 0.95 * points
        )
        boxes.append((text.style.ink, box))
        reach?.unite(with: box)
        if reach == nil { reach = box }
    }

    /// - Returns: by how much the run's spaces were stretched.
    private mutating func add(
        _ texts: ShapedTexts, _ run: ShapedTexts.Run, of entry: ShapedTexts.Entry, at x: Double, _ y: Double,
        _ style: TextStyle, _ extra: Double
    ) -> Double {
        guard !run.glyphs.isEmpty else { return 0 }
        beginPiece(for: run, style)
        for place in run.bytes { bytes.append(CChar(bitPattern: texts.shown[place])) }
        for place in run.clusters { clusters.append(texts.clusters[place]) }
        let first = glyphs.count
        for place in run.glyphs {
            let glyph = texts.glyphs[place]
            glyphs.append(
                cairo_glyph_t(index: glyph.index, x: x + glyph.x * style.points, y: y + glyph.y * style.points))
        }
        var stretched = 0.0
        if extra != 0, entry.spaces > 0 { stretched = stretch(texts, run, from: first, by: extra) }
        pieces[pieces.count - 1].bytes = bytes.count
        pieces[pieces.count - 1].glyphs = glyphs.count
        pieces[pieces.count - 1].clusters = clusters.count
        return stretched
    }

    private mutating func beginPiece(for run: ShapedTexts.Run, _ style: TextStyle) {
        if let last = pieces.last, last.face == run.face, last.points == style.points, last.ink == style.ink { return }
        pieces.append(Piece(face: run.face, points: style.points, ink: style.ink))
    }

    private mutating func stretch(
        _ texts: ShapedTexts, _ run: ShapedTexts.Run, from first: Int, by extra: Double
    ) -> Double {
        var shift = 0.0
        var glyph = first
        var byte = run.bytes.lowerBound
        for place in run.clusters {
            let cluster = texts.clusters[place]
            for _ in 0..<cluster.num_glyphs {
                glyphs[glyph].x += shift
                glyph += 1
            }
            if texts.shown[byte] == 0x20 { shift += extra }
            byte += Int(cluster.num_bytes)
        }
        return shift
    }

    /// Whether a mark lies upon texts of another ink.
    func isCovered(by box: Rectangle, of ink: Ink? = nil) -> Bool {
        guard let reach, reach.covers(box) else { return false }
        return boxes.contains { $0.ink != ink && $0.box.covers(box) }
    }

    mutating func draw(on canvas: Canvas, with shaper: TextShaper) {
        var byte = 0
        var glyph = 0
        var cluster = 0
        for piece in pieces {
            canvas.setInk(piece.ink)
            shaper.face(piece.face).select(in: canvas.cairo, points: piece.points)
            if canvas.dotsPerPoint == nil {
                show(piece, byte, glyph, cluster, on: canvas)
            } else {
                // As shapes: as glyphs, cairo would move each of them to the next whole dot.
                cairo_set_antialias(canvas.cairo, canvas.antialiasing)
                glyphs.withUnsafeBufferPointer {
                    cairo_glyph_path(canvas.cairo, $0.baseAddress! + glyph, Int32(piece.glyphs - glyph))
                }
                cairo_fill(canvas.cairo)
                cairo_set_antialias(canvas.cairo, CAIRO_ANTIALIAS_DEFAULT)
            }
            byte = piece.bytes
            glyph = piece.glyphs
            cluster = piece.clusters
        }
        pieces.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        glyphs.removeAll(keepingCapacity: true)
        clusters.removeAll(keepingCapacity: true)
        boxes.removeAll(keepingCapacity: true)
        reach = nil
    }

    private func show(_ piece: Piece, _ byte: Int, _ glyph: Int, _ cluster: Int, on canvas: Canvas) {
        bytes.withUnsafeBufferPointer { bytes in
            glyphs.withUnsafeBufferPointer { glyphs in
                clusters.withUnsafeBufferPointer { clusters in
                    cairo_show_text_glyphs(
                        canvas.cairo,
                        bytes.baseAddress! + byte, Int32(piece.bytes - byte),
                        glyphs.baseAddress! + glyph, Int32(piece.glyphs - glyph),
                        clusters.baseAddress! + cluster, Int32(piece.clusters - cluster),
                        cairo_text_cluster_flags_t(0),
                    )
                }
            }
        }
    }
}
