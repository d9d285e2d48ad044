/// Measures texts as they will be drawn: the only thing that layout has to ask of fonts.
public protocol TextRuler {
    /// How wide a text is in one line, in millimetres, whatever its script.
    func width(of text: String, in style: TextStyle) -> Double

    func extent(of style: TextStyle) -> LineExtent
}

/// How far a font's lines reach, in millimetres.
public struct LineExtent: Hashable, Sendable {
    /// Above the baseline.
    public var ascent: Double
    /// Beneath the baseline.
    public var descent: Double

    public init(ascent: Double, descent: Double) {
        self.ascent = ascent
        self.descent = descent
    }

    public var height: Double { ascent + descent }
}
