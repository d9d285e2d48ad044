/// Lengths of a font, in ems.
struct FontMetrics {
    var ascent = 0.8
    var descent = 0.2
    /// Of the upper edge of an underline, beneath the baseline.
    var underlineDepth = 0.1
    var underlineWidth = 0.05
}
