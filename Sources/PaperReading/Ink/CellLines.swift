/// A cell's printed lines, found near where they are expected; in pixels of a strip.
struct CellLines {
    /// Of the upper and lower line: y where the cell begins and where it ends.
    var top: (left: Double, right: Double)
    var bottom: (left: Double, right: Double)
    var left: Double
    var right: Double
    /// Whether all four lines were seen. When one was not, the cell is where its neighbours let it be expected.
    var areSeen: Bool

    func top(at x: Double) -> Double { top.left + (top.right - top.left) * (x - left) / (right - left) }

    func bottom(at x: Double) -> Double { bottom.left + (bottom.right - bottom.left) * (x - left) / (right - left) }
}
