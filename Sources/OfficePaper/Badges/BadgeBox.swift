public import PageLayout

/// A rectangle on a card, and what stands in it.
public struct BadgeBox: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// The text in the box, at the place in its height.
        case text(BadgeText, TextFitting.VerticalPlace)
        /// Texts beneath one another with gaps in millimetres between them: an empty one leaves no gap, and all shrink
        /// together until they fit.
        case stack([BadgeText], gap: Double, TextFitting.VerticalPlace)
        /// The agency's; left out when it has none.
        case logo
        /// By the path of its file.
        case picture(String)
        /// The badge's QR: the box is the symbol, and its quiet zone lies around the box.
        case symbol
        /// Nothing but fill and border.
        case band

        var texts: [BadgeText] {
            switch self {
            case .text(let text, _): [text]
            case .stack(let texts, _, _): texts
            case .logo, .picture, .symbol, .band: []
            }
        }
    }

    public var content: Content
    /// In millimetres from the card's upper left corner.
    public var box: Box
    /// Behind the content; behind a symbol white when `nil`.
    public var fill: Ink?
    public var border: Stroke?
    /// Between the box's edges and its texts, in millimetres.
    public var padding: Double

    public init(
        _ content: Content,
        _ box: Box,
        fill: Ink? = nil,
        border: Stroke? = nil,
        padding: Double = 0
    ) {
        self.content = content
        self.box = box
        self.fill = fill
        self.border = border
        self.padding = padding
    }

    /// What must stay light around a symbol in a box, after ISO/IEC 18004: four modules of the 25 that a badge's symbol
    /// has a side.
    public static func quietZone(around symbol: Box) -> Box {
        let zone = symbol.width * 4 / 25
        return Box(
            x: symbol.x - zone, y: symbol.y - zone, width: symbol.width + 2 * zone, height: symbol.height + 2 * zone
        )
    }
}
