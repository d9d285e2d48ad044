/// A place, from the upper left corner to the right and down: in millimetres on a sheet, in pixels on a scan, where the
/// first pixel's middle is (0.5, 0.5).
public struct PagePoint: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    func distance(to other: PagePoint) -> Double {
        let (dx, dy) = (other.x - x, other.y - y)
        return (dx * dx + dy * dy).squareRoot()
    }
}
