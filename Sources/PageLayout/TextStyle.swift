/// How a text is set.
public struct TextStyle: Hashable, Sendable {
    /// A font family that fontconfig knows, `Liberation Sans`.
    public var family: String
    /// Of the font, in points (1/72 inch).
    public var points: Double
    public var isBold: Bool
    public var isItalic: Bool
    public var ink: Ink

    public init(
        family: String,
        points: Double,
        isBold: Bool = false,
        isItalic: Bool = false,
        ink: Ink = .black
    ) {
        self.family = family
        self.points = points
        self.isBold = isBold
        self.isItalic = isItalic
        self.ink = ink
    }

    public var bold: TextStyle { with { $0.isBold = true } }
    public var italic: TextStyle { with { $0.isItalic = true } }

    public func sized(_ points: Double) -> TextStyle { with { $0.points = points } }

    private func with(_ change: (inout TextStyle) -> Void) -> TextStyle {
        var style = self
        change(&style)
        return style
    }
}

/// Where lines of text stand in the width that they have.
public enum Alignment: String, Hashable, Sendable, CaseIterable {
    case left
    case centre
    case right
    /// Both edges straight, but for a paragraph's last line.
    case justified
}
