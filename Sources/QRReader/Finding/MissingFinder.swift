/// Where the third finder pattern must be when only two are seen: the other lies in glare, in dirt or under a finger.
struct MissingFinder {
    /// Of each three, two are the given ones.
    typealias Guess = (corner: FinderPattern, right: FinderPattern, below: FinderPattern)

    static let guesses = 6

    private let first: FinderPattern
    private let second: FinderPattern
    /// From the first to the second, and as many modules square to it, as modules look like there.
    private let along: FramePoint
    private let square: FramePoint

    /// Nil when the two can hardly be of one symbol that is worth it.
    init?(_ view: GreyView, _ first: FinderPattern, _ second: FinderPattern) {
        along = second.centre - first.centre
        let length = along.length
        guard first.isInverted == second.isInverted, first.module < 1.5 * second.module,
            second.module < 1.5 * first.module, first.contrast < 1.7 * second.contrast,
            second.contrast < 1.7 * first.contrast, length > 12 * first.module, length < 90 * first.module
        else { return nil }
        let direction = along * (1 / length)
        let across = FramePoint(x: -direction.y, y: direction.x)
        let modules = (
            FinderRays.module(view, of: first, along: direction), FinderRays.module(view, of: first, along: across)
        )
        let ratio = (modules.1 ?? 1) / (modules.0 ?? 1)
        square = across * (length * (modules.0 == nil || modules.1 == nil ? 1 : min(1.6, max(0.6, ratio))))
        self.first = first
        self.second = second
    }

    /// The two along a side, with the third on either side of either, or across from the corner, which is on either side.
    func guess(_ index: Int) -> Guess {
        switch index {
        case 0: (first, second, made(first.centre + square))
        case 1: (first, made(first.centre - square), second)
        case 2: (second, first, made(second.centre - square))
        case 3: (second, made(second.centre + square), first)
        case 4: (made(first.centre + along * 0.5 + square * 0.5), second, first)
        default: (made(first.centre + along * 0.5 - square * 0.5), first, second)
        }
    }

    private func made(_ centre: FramePoint) -> FinderPattern {
        var pattern = first
        pattern.centre = centre
        pattern.rays = 0
        return pattern
    }
}
