/// One look at a frame for finder patterns: at which size, and what counts as dark.
struct FramePass {
    /// Halvings: 0 for the frame itself.
    let level: Int
    let rule: ThresholdMap.Rule
    /// See ``ThresholdMap``: at least so many greys, and such a share of the frame's range in percent.
    let contrast: Int
    let share: Int
    /// Every how many rows.
    let step: Int

    static let most = 5

    /// The first finds what there is in a usual frame; each of the others is made only when nothing was read before.
    static func pass(_ index: Int) -> FramePass {
        switch index {
        case 0: FramePass(level: 0, rule: .middle(reach: 2), contrast: 24, share: 30, step: 2)
        case 1: FramePass(level: 1, rule: .middle(reach: 2), contrast: 16, share: 20, step: 1)
        case 2: FramePass(level: 0, rule: .mean(reach: 1), contrast: 12, share: 10, step: 2)
        case 3: FramePass(level: 1, rule: .mean(reach: 2), contrast: 10, share: 0, step: 1)
        default: FramePass(level: 2, rule: .middle(reach: 3), contrast: 10, share: 0, step: 1)
        }
    }

    /// Several times what noise makes, or a plain wall would be full of patterns.
    func contrast(_ blocks: borrowing BlockGreys) -> Int {
        max(contrast, min(110, blocks.noise * 5 / 2), blocks.range * share / 100)
    }
}
