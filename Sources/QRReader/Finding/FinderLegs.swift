/// The two sides that three finder patterns span, measured in modules from what their own modules look like there.
struct FinderLegs {
    let corner: FramePoint
    let right: FramePoint
    let below: FramePoint
    /// Modules on a side of the symbol, not rounded.
    let width: Float
    /// In pixels.
    let module: Float
    /// How much farther away the other finders are than the corner's: 1 for as far.
    private let depthRight: Float
    private let depthBelow: Float

    init(_ view: GreyView, _ corner: FinderPattern, _ right: FinderPattern, _ below: FinderPattern) {
        self.corner = corner.centre
        self.right = right.centre
        self.below = below.centre
        let (alongRight, depthRight) = Self.leg(view, corner, right)
        let (alongBelow, depthBelow) = Self.leg(view, corner, below)
        width = (alongRight + alongBelow) / 2 + 7
        self.depthRight = depthRight
        self.depthBelow = depthBelow
        module =
            ((right.centre - corner.centre).length + (below.centre - corner.centre).length)
            / (alongRight + alongBelow)
    }

    /// Modules between two finders, and the second's depth. In perspective a module shrinks with the square of the depth,
    /// so that the mean between two ends is the root of their product.
    private static func leg(_ view: GreyView, _ from: FinderPattern, _ to: FinderPattern) -> (Float, Float) {
        let way = to.centre - from.centre
        let length = max(1, way.length)
        let direction = way * (1 / length)
        let near = FinderRays.module(view, of: from, along: direction)
        let far = FinderRays.module(view, of: to, along: direction)
        // A pattern that cannot be measured here is taken to be as the other, or as it was found.
        let first = near ?? far ?? from.module * 0.9
        let second = far ?? near ?? to.module * 0.9
        let depth = min(1.6, max(0.62, (first / second).squareRoot()))
        return (length / max(0.5, (first * second).squareRoot()), depth)
    }

    /// Where a fourth finder's middle would lie, seen in this perspective.
    var across: FramePoint {
        let weight = depthRight + depthBelow - 1
        guard weight > 0.2 else { return right + below - corner }
        return (right * depthRight + below * depthBelow - corner) * (1 / weight)
    }
}
