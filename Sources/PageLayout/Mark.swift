/// What stands on a page.
public enum Mark: Hashable, Sendable {
    case text(PlacedText)
    case line(from: Point, to: Point, Stroke)
    case box(Box, fill: Ink?, border: Stroke?)
    /// A picture by the path of its file: as large as fits the box, in its middle.
    case picture(String, Box)
    /// A symbol that fills the box, dark on light.
    case symbol(ModuleGrid, Box)

    public func moved(by offset: Point) -> Mark {
        switch self {
        case .text(var text):
            text.baseline = text.baseline.moved(by: offset)
            return .text(text)
        case .line(let start, let end, let stroke):
            return .line(from: start.moved(by: offset), to: end.moved(by: offset), stroke)
        case .box(let box, let fill, let border):
            return .box(box.moved(by: offset), fill: fill, border: border)
        case .picture(let path, let box):
            return .picture(path, box.moved(by: offset))
        case .symbol(let grid, let box):
            return .symbol(grid, box.moved(by: offset))
        }
    }
}

/// One line of text in its place.
public struct PlacedText: Hashable, Sendable {
    public var text: String
    /// The left end of its baseline.
    public var baseline: Point
    public var style: TextStyle
    /// How wide it was measured.
    public var width: Double
    /// To which the spaces between words are stretched, for a justified line.
    public var stretchedWidth: Double?
    public var isUnderlined: Bool

    public init(
        _ text: String,
        baseline: Point,
        style: TextStyle,
        width: Double,
        stretchedWidth: Double? = nil,
        isUnderlined: Bool = false
    ) {
        self.text = text
        self.baseline = baseline
        self.style = style
        self.width = width
        self.stretchedWidth = stretchedWidth
        self.isUnderlined = isUnderlined
    }
}

extension Point {
    func moved(by offset: Point) -> Point { Point(x: x + offset.x, y: y + offset.y) }
}
