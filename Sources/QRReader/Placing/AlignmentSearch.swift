/// Looks for an alignment pattern near where it should be: dark, light and dark squares in one another, 5 modules wide.
struct AlignmentSearch {
    let view: GreyView
    /// One module to the right and one down, in pixels, near the pattern.
    let across: FramePoint
    let down: FramePoint
    let isInverted: Bool

    struct Sight {
        var place: FramePoint
        /// How much lighter its light ring is than its dark modules, in greys.
        var contrast: Float
    }

    init(_ view: GreyView, _ plane: SymbolPlane, u: Float, v: Float, isInverted: Bool) {
        self.view = view
        self.isInverted = isInverted
        across = (plane.place(u + 1, v) - plane.place(u - 1, v)) * 0.5
        down = (plane.place(u, v + 1) - plane.place(u, v - 1)) * 0.5
    }

    /// The best sight within `reach` modules of `expected`, and the best that lies elsewhere.
    func sights(near expected: FramePoint, reach: Float) -> (first: Sight, second: Sight) {
        let steps = Int(reach * 2)
        var first = Sight(place: expected, contrast: -1000)
        var second = first
        for j in -steps...steps {
            for i in -steps...steps {
                let place = expected + across * (Float(i) * 0.5) + down * (Float(j) * 0.5)
                let contrast = contrast(at: place, above: second.contrast)
                guard contrast > second.contrast else { continue }
                let sight = Sight(place: place, contrast: contrast)
                let isNear = (place - first.place).length < 1.3 * max(across.length, down.length)
                if contrast > first.contrast {
                    if !isNear { second = first }
                    first = sight
                } else if !isNear {
                    second = sight
                }
            }
        }
        return (refined(first), refined(second))
    }

    private func refined(_ sight: Sight) -> Sight {
        var best = sight
        var step: Float = 0.25
        while step > 0.1 {
            let middle = best.place
            for j in -1...1 {
                for i in -1...1 where i != 0 || j != 0 {
                    let place = middle + across * (Float(i) * step) + down * (Float(j) * step)
                    let contrast = contrast(at: place, above: best.contrast)
                    if contrast > best.contrast { best = Sight(place: place, contrast: contrast) }
                }
            }
            step /= 2
        }
        return best
    }

    /// - Parameter limit: what is worse than this need not be measured to its end.
    private func contrast(at place: FramePoint, above limit: Float) -> Float {
        let sign: Float = isInverted ? -1 : 1
        let core = sign * view.sample(place)
        var light: Float = 0
        for j in -1...1 {
            for i in -1...1 where i != 0 || j != 0 {
                light += sign * view.sample(place + across * Float(i) + down * Float(j))
            }
        }
        light /= 8
        guard light - core > 0 || limit < -500 else { return -500 }
        var dark = 2 * core
        for k in -2...1 {
            let k = Float(k)
            dark += sign * view.sample(place + across * k - down * 2)
            dark += sign * view.sample(place + across * 2 + down * k)
            dark += sign * view.sample(place - across * k + down * 2)
            dark += sign * view.sample(place - across * 2 - down * k)
        }
        return light - dark / 18
    }
}
