import CCairoPango

/// What pango made of a part of a line, in ems.
struct ShapedRun {
    var isBackward: Bool
    var bytes: Range<Int>
    var glyphs: [ShapedTexts.Glyph] = []
    var clusters: [cairo_text_cluster_t] = []
    var advance = 0.0

    /// - Parameter start: Where the run begins on its line.
    init(_ run: PangoGlyphItem, from start: Double, em: Double) {
        let item = run.item!
        let string = run.glyphs!
        isBackward = ikrar_runs_backward(item) != 0
        bytes = Int(item.pointee.offset)..<Int(item.pointee.offset + item.pointee.length)
        let count = Int(string.pointee.num_glyphs)
        /// Which byte of the run each drawn glyph comes from.
        var origins: [Int] = []
        for place in 0..<count {
            let glyph = string.pointee.glyphs[place]
            if glyph.glyph != PangoGlyph(PANGO_GLYPH_EMPTY) {
                glyphs.append(
                    ShapedTexts.Glyph(
                        // What no font has is drawn as this font draws the unknown.
                        index: glyph.glyph & PangoGlyph(PANGO_GLYPH_UNKNOWN_FLAG) == 0 ? UInt(glyph.glyph) : 0,
                        x: start + advance + Double(glyph.geometry.x_offset) / em,
                        y: Double(glyph.geometry.y_offset - run.y_offset) / em,
                    )
                )
                origins.append(Int(string.pointee.log_clusters[place]))
            }
            advance += Double(glyph.geometry.width) / em
        }
        clusters = Self.clusters(isBackward ? origins.reversed() : origins, bytes: bytes.count)
    }

    /// - Parameter origins: In the order of the text.
    private static func clusters(_ origins: [Int], bytes: Int) -> [cairo_text_cluster_t] {
        var clusters: [cairo_text_cluster_t] = []
        var start = 0
        var place = 0
        while place < origins.count {
            var end = place
            while end < origins.count, origins[end] == origins[place] { end += 1 }
            // Bytes without a glyph of their own go with those before them.
            let next = end < origins.count ? origins[end] : bytes
            clusters.append(cairo_text_cluster_t(num_bytes: Int32(next - start), num_glyphs: Int32(end - place)))
            start = next
            place = end
        }
        return clusters
    }
}
