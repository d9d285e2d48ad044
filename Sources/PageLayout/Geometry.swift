/// A place on a page, in millimetres from its upper left corner.
public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    public static let origin = Point(x: 0, y: 0)
}

/// In millimetres.
public struct Size: Hashable, Sendable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    public var turned: Size { Size(width: height, height: width) }
}

/// A rectangle, in millimetres.
public struct Box: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

    public var right: Double { x + width }
    public var bottom: Double { y + height }
    public var size: Size { Size(width: width, height: height) }

    /// Smaller by the edges, never smaller than nothing.
    public func inside(_ edges: Edges) -> Box {
        Box(
            x: x + edges.left,
            y: y + edges.top,
            width: max(0, width - edges.left - edges.right),
            height: max(0, height - edges.top - edges.bottom),
        )
    }

    public func moved(by offset: Point) -> Box {
        Box(x: x + offset.x, y: y + offset.y, width: width, height: height)
    }

    /// Whether a box lies within this one, up to a thousandth of a millimetre.
    public func contains(_ other: Box) -> Bool {
        let play = 0.001
        return other.x >= x - play && other.y >= y - play && other.right <= right + play
            && other.bottom <= bottom + play
    }

    /// Whether they have more than an edge in common, by a thousandth of a millimetre.
    public func overlaps(_ other: Box) -> Bool {
        let play = 0.001
        return x < other.right - play && other.x < right - play && y < other.bottom - play && other.y < bottom - play
    }
}

/// Margins, in millimetres.
public struct Edges: Hashable, Sendable {
    public var top: Double
    public var right: Double
    public var bottom: Double
    public var left: Double

    public init(top: Double = 0, right: Double = 0, bottom: Double = 0, left: Double = 0) {
        self.top = top
        self.right = right
        self.bottom = bottom
        self.left = left
    }

    public init(all: Double) { self.init(top: all, right: all, bottom: all, left: all) }
}
