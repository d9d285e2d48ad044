import CCairoPango

/// What pango made of a part of a line, from left to right and in ems.
struct ShapedRun {
    private(set) var bytes: [UInt8] = []
    private(set) var glyphs: [ShapedTexts.Glyph] = []
    private(set) var clusters: [cairo_text_cluster_t] = []
    private(set) var advance = 0.0

    /// - Parameters:
    ///   - text: The whole line.
    ///   - start: Where the run begins on it.
    init(_ run: PangoGlyphItem, of text: [UInt8], from start: Double, em: Double) {
        let item = run.item!
        let string = run.glyphs!
        /// Which byte of the run each drawn glyph comes from.
        var origins: [Int] = []
        for place in 0..<Int(string.pointee.num_glyphs) {
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
        let first = Int(item.pointee.offset)
        let runText = Array(text[first..<first + Int(item.pointee.length)])
        addClusters(origins, of: runText)
    }

    private mutating func addClusters(_ origins: [Int], of text: [UInt8]) {
        let starts = Set(origins).sorted()
        var place = 0
        while place < origins.count {
            let origin = origins[place]
            var end = place
            while end < origins.count, origins[end] == origin { end += 1 }
            // Bytes without a glyph of their own go with those before them, at the start with those after.
            let next = starts.first { $0 > origin } ?? text.count
            let first = origin == starts.first ? 0 : origin
            bytes += text[first..<next]
            clusters.append(cairo_text_cluster_t(num_bytes: Int32(next - first), num_glyphs: Int32(end - place)))
            place = end
        }
    }
}
