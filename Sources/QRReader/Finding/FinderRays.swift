/// Looks at a finder pattern in grey, along rays out of its centre, between pixels.
enum FinderRays {
    /// Where a ray leaves the core, the ring around it and the outermost ring: 1.5, 2.5 and 3.5 modules out when it runs
    /// along the symbol's side.
    struct Edges {
        var core: Float = 0
        var ring: Float = 0
        var outside: Float = 0
    }

    /// Sixteen directions over a half turn and its opposite: 0, 22.5, 45 … degrees.
    static func direction(_ index: Int) -> FramePoint {
        let turn: (Float, Float) =
            switch index & 3 {
            case 0: (1, 0)
            case 1: (0.923_879_5, 0.382_683_4)
            case 2: (0.707_106_8, 0.707_106_8)
            default: (0.382_683_4, 0.923_879_5)
            }
        return switch index >> 2 & 3 {
        case 0: FramePoint(x: turn.0, y: turn.1)
        case 1: FramePoint(x: -turn.1, y: turn.0)
        case 2: FramePoint(x: -turn.0, y: -turn.1)
        default: FramePoint(x: turn.1, y: -turn.0)
        }
    }

    /// Follows a ray until it has left the pattern. Nil when it does not within reason.
    static func trace(
        _ view: GreyView, from centre: FramePoint, along direction: FramePoint, module: Float, threshold: Float,
        isInverted: Bool
    ) -> Edges? {
        let sign: Float = isInverted ? -1 : 1
        let step = max(0.3 * module, 0.3)
        var edges = Edges()
        var distance: Float = 0
        var stage = 0
        // Below zero while it is as dark as the core.
        var last = sign * (view.sample(centre) - threshold)
        guard last < 0 else { return nil }
        let longest = 7.5 * module + 2
        while distance < longest {
            distance += step
            let value = sign * (view.sample(centre + direction * distance) - threshold)
            if (value >= 0) != (last >= 0) {
                let crossing = distance - step * value / (value - last)
                switch stage {
                case 0: edges.core = crossing
                case 1: edges.ring = crossing
                default:
                    edges.outside = crossing
                    return edges
                }
                stage += 1
            }
            last = value
        }
        return nil
    }

    /// How long a module is from `centre` in a direction and its opposite, by edges of the same kind. Nil when they are not
    /// a finder's.
    static func module(_ view: GreyView, of pattern: FinderPattern, along direction: FramePoint) -> Float? {
        guard
            let ahead = trace(
                view, from: pattern.centre, along: direction, module: pattern.module, threshold: pattern.threshold,
                isInverted: pattern.isInverted),
            let behind = trace(
                view, from: pattern.centre, along: direction * -1, module: pattern.module,
                threshold: pattern.threshold, isInverted: pattern.isInverted)
        else { return nil }
        return module(ahead, behind)
    }

    static func module(_ ahead: Edges, _ behind: Edges) -> Float? {
        let module = (ahead.ring + behind.outside + ahead.outside + behind.ring) / 12
        let core = (ahead.core + behind.core) / module
        let ring = (ahead.ring + behind.ring) / module
        let left = (ahead.core + behind.ring) / module
        let right = (ahead.ring + behind.core) / module
        guard core > 1.5, core < 4.8, ring > 3.4, ring < 6.6, abs(left - 4) < 1.4, abs(right - 4) < 1.4 else {
            return nil
        }
        return module
    }

    /// Measures greys, centre and module anew and counts the rays that fit. Two rounds: the second from the better centre.
    static func measure(_ pattern: inout FinderPattern, _ view: GreyView, threshold first: Float) {
        let sign: Float = pattern.isInverted ? -1 : 1
        var threshold = first
        for round in 0..<2 {
            var shift = FramePoint(x: 0, y: 0)
            var modules: Float = 0
            var axes = 0
            var ring: Float = 0
            var rings: Float = 0
            for index in 0..<8 {
                // Half of them tell that it is none.
                if round == 0 && index == 4 && axes < 2 { break }
                let direction = direction(index >> 2 | (index & 3) << 1)
                guard
                    let ahead = trace(
                        view, from: pattern.centre, along: direction, module: pattern.module, threshold: threshold,
                        isInverted: pattern.isInverted),
                    let behind = trace(
                        view, from: pattern.centre, along: direction * -1, module: pattern.module,
                        threshold: threshold, isInverted: pattern.isInverted),
                    let module = module(ahead, behind)
                else { continue }
                // The middle of three, so that dirt on one square does not draw it aside.
                let off = (ahead.core - behind.core, ahead.ring - behind.ring, ahead.outside - behind.outside)
                let median = max(min(off.0, off.1), min(max(off.0, off.1), off.2))
                shift = shift + direction * (median / 2)
                modules += module
                axes += 1
                ring += view.sample(pattern.centre + direction * ((ahead.core + ahead.ring) / 2))
                ring += view.sample(pattern.centre - direction * ((behind.core + behind.ring) / 2))
                rings += 2
            }
            pattern.rays = 2 * axes
            guard axes >= 4 else { return }
            // Each axis tells of its own direction only: eight of them over half a turn weigh each component by half.
            let moved = shift * (2 / Float(axes))
            if axes >= 5 && moved.length < pattern.module { pattern.centre = pattern.centre + moved }
            pattern.module = modules / Float(axes)
            pattern.ring = ring / rings
            var core: Float = 0
            for index in 0..<8 {
                core += view.sample(pattern.centre + Self.direction(2 * index) * (0.7 * pattern.module))
            }
            pattern.core = core / 8
            if round == 0 && sign * (pattern.ring - pattern.core) > 4 { threshold = pattern.threshold }
        }
    }
}
