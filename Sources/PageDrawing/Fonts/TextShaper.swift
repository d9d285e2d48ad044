import CCairoPango

/// Has pango turn a line of text into glyphs: every script, both directions, with other fonts for what a family lacks.
final class TextShaper {
    /// Fonts are measured at this size, in points; without hinting all others are in proportion.
    static let points = 64.0
    private static let em = Double(PANGO_SCALE) * points

    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let layout: OpaquePointer
    private var faces: [FontFace] = []
    private var places: [UnsafeMutablePointer<PangoFont>: Int] = [:]

    init() {
        // A map of our own: others may be at work on other threads.
        fontMap = pango_cairo_font_map_new()
        pango_cairo_font_map_set_resolution(OpaquePointer(fontMap), 72)
        context = pango_font_map_create_context(fontMap)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string("id-id"))
        layout = pango_layout_new(context)
        pango_layout_set_single_paragraph_mode(layout, 1)
    }

    deinit {
        for font in places.keys { g_object_unref(font) }
        g_object_unref(UnsafeMutableRawPointer(layout))
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(fontMap)
    }

    func face(_ place: Int) -> FontFace { faces[place] }

    static func description(family: String, isBold: Bool, isItalic: Bool) -> OpaquePointer {
        let description: OpaquePointer = pango_font_description_new()
        pango_font_description_set_family(description, family)
        pango_font_description_set_weight(description, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(description, isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        pango_font_description_set_absolute_size(description, em)
        return description
    }

    func metrics(of description: OpaquePointer) -> FontMetrics {
        guard let font = pango_context_load_font(context, description) else { return FontMetrics() }
        defer { g_object_unref(font) }
        let metrics = pango_font_get_metrics(font, pango_context_get_language(context))
        defer { pango_font_metrics_unref(metrics) }
        return FontMetrics(
            ascent: Double(pango_font_metrics_get_ascent(metrics)) / Self.em,
            descent: Double(pango_font_metrics_get_descent(metrics)) / Self.em,
            underlineDepth: -Double(pango_font_metrics_get_underline_position(metrics)) / Self.em,
            underlineWidth: Double(pango_font_metrics_get_underline_thickness(metrics)) / Self.em,
        )
    }

    /// Adds the runs of a line.
    func shape(
        _ text: UnsafeBufferPointer<UInt8>, in description: OpaquePointer, into texts: ShapedTexts
    ) -> (advance: Double, spaces: Int) {
        let characters = Array(LineText.clean(String(decoding: text, as: UTF8.self)).utf8)
        pango_layout_set_font_description(layout, description)
        characters.withUnsafeBytes {
            pango_layout_set_text(layout, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
        }
        var advance = 0.0
        var spaces = 0
        guard let line = pango_layout_get_line_readonly(layout, 0) else { return (0, 0) }
        var next = line.pointee.runs
        while let link = next {
            let run = link.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
            let shaped = ShapedRun(run.pointee, of: characters, from: advance, em: Self.em)
            if let font = run.pointee.item.pointee.analysis.font, let face = place(of: font) {
                texts.add(shaped, face: face)
            }
            spaces += shaped.bytes.count { $0 == 0x20 }
            advance += shaped.advance
            next = link.pointee.next
        }
        return (advance, spaces)
    }

    private func place(of font: UnsafeMutablePointer<PangoFont>) -> Int? {
        if let place = places[font] { return place }
        guard let face = FontFace(font, points: Self.points) else { return nil }
        g_object_ref(font)
        faces.append(face)
        places[font] = faces.count - 1
        return faces.count - 1
    }
}
