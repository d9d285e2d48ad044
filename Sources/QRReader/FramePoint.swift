/// A place in a frame, in pixels: x to the right, y down, (0, 0) the upper left corner of the first pixel.
public struct FramePoint: Equatable, Sendable, BitwiseCopyable {
    public var x: Float
    public var y: Float

    public init(x: Float, y: Float) {
        self.x = x
        self.y = y
    }

    var length: Float { (x * x + y * y).squareRoot() }

    static func + (a: Self, b: Self) -> Self { .init(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Self, b: Self) -> Self { .init(x: a.x - b.x, y: a.y - b.y) }
    static func * (a: Self, factor: Float) -> Self { .init(x: a.x * factor, y: a.y * factor) }

    func dot(_ other: Self) -> Float { x * other.x + y * other.y }
    func cross(_ other: Self) -> Float { x * other.y - y * other.x }
}
