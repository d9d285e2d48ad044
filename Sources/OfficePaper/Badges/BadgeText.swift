public import PageLayout

/// A text on a card, and how it is set.
public struct BadgeText: Hashable, Sendable {
    /// What a text of its own is called in a layout.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case name
        case position
        case opd
        case unit
        case nip
        case event
        case typedCode = "typed-code"
    }

    public enum Source: Hashable, Sendable {
        case field(Field)
        /// With fields in braces, see ``BadgeLayout/fields``.
        case wording(String)
    }

    public var source: Source
    /// The layout's when `nil`.
    public var family: String?
    public var points: Double
    public var isBold: Bool
    public var isItalic: Bool
    public var ink: Ink
    public var alignment: Alignment
    /// As many as fit when `nil`.
    public var mostLines: Int?
    /// Beneath this size of the font, in points, words are broken before it shrinks on.
    public var smallestPoints: Double

    public init(
        _ source: Source,
        family: String? = nil,
        points: Double = 9,
        isBold: Bool = false,
        isItalic: Bool = false,
        ink: Ink = .black,
        alignment: Alignment = .left,
        mostLines: Int? = nil,
        smallestPoints: Double = 5
    ) {
        self.source = source
        self.family = family
        self.points = points
        self.isBold = isBold
        self.isItalic = isItalic
        self.ink = ink
        self.alignment = alignment
        self.mostLines = mostLines
        self.smallestPoints = smallestPoints
    }

    /// Whether the field is printed, by itself or within a wording.
    func names(_ field: String) -> Bool {
        switch source {
        case .field(let own): own.rawValue == field
        case .wording(let wording): wording.names(field)
        }
    }

    func style(family fallback: String) -> TextStyle {
        TextStyle(family: family ?? fallback, points: points, isBold: isBold, isItalic: isItalic, ink: ink)
    }
}

extension StringProtocol {
    /// Whether a wording has the field, in small letters or in capitals.
    func names(_ field: String) -> Bool {
        DocumentFields([field: "\u{1}"]).filled(String(self)).contains("\u{1}")
    }
}
