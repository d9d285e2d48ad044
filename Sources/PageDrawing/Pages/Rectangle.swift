import PageLayout

/// A box in points, as cairo takes it.
struct Rectangle {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    init(_ box: Box) {
        x = box.x * pointsPerMillimetre
        y = box.y * pointsPerMillimetre
        width = box.width * pointsPerMillimetre
        height = box.height * pointsPerMillimetre
    }

    var right: Double { x + width }
    var bottom: Double { y + height }

    /// Whether they share more than an edge: boxes that stand side by side do not cover one another.
    func covers(_ other: Rectangle) -> Bool {
        let play = 0.05
        return x + play < other.right && other.x + play < right && y + play < other.bottom && other.y + play < bottom
    }

    mutating func unite(with other: Rectangle) {
        let right = max(right, other.right)
        let bottom = max(bottom, other.bottom)
        x = min(x, other.x)
        y = min(y, other.y)
        width = right - x
        height = bottom - y
    }
}
