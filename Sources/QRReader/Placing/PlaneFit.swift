/// Moves a symbol's plane until the modules whose shade is known stand out best.
struct PlaneFit: BitwiseCopyable {
    let view: GreyView
    let isInverted: Bool
    /// In pixels.
    let module: Float
    /// Of the fourth point, see ``SymbolPlane``.
    let inset: Float
    var points: (corner: FramePoint, right: FramePoint, below: FramePoint, across: FramePoint)
    var bent = (across: FramePoint(x: 0, y: 0), down: FramePoint(x: 0, y: 0))
    var bends = false

    func plane(_ width: Int) -> SymbolPlane {
        SymbolPlane(
            width: width, corner: points.corner, right: points.right, below: points.below, across: points.across,
            inset: inset, bent: bends ? bent : nil)
    }

    /// How much lighter the known light modules are than the dark ones, in greys.
    ///
    /// - Parameter count: so many of the layout's marks are looked at.
    func contrast(_ plane: SymbolPlane, _ layout: borrowing SymbolLayout, count: Int) -> Float {
        var dark: Float = 0
        var light: Float = 0
        var darks = 0
        for index in 0..<count {
            let mark = Int(layout.marks.base[index])
            let value = view.sample(plane.place(Float(mark & 255) + 0.5, Float(mark >> 8 & 255) + 0.5))
            if mark >= 65_536 {
                dark += value
                darks += 1
            } else {
                light += value
            }
        }
        let difference = light / Float(count - darks) - dark / Float(darks)
        return isInverted ? -difference : difference
    }

    /// How well the timing lines alternate between the finders, in greys; a random pattern gives about 0.
    func timing(_ plane: SymbolPlane, width: Int) -> Float {
        var sum: Float = 0
        for place in 8..<width - 8 {
            let along = Float(place) + 0.5
            let value = view.sample(plane.place(along, 6.5)) + view.sample(plane.place(6.5, along))
            sum += place % 2 == 0 ? -value : value
        }
        // One dark module more than light ones: the sum lacks a mean of two.
        let first = view.sample(plane.place(8.5, 6.5)) + view.sample(plane.place(6.5, 8.5))
        let mean = (sum + first) / Float(width - 17)
        return isInverted ? -mean : mean
    }

    /// Climbs, a coordinate at a time, with steps that halve. Every step goes first where the last one went.
    ///
    /// - Returns: the contrast at the end.
    mutating func climb(_ layout: borrowing SymbolLayout) -> Float {
        let width = layout.width
        let count = layout.markCount
        var best = contrast(plane(width), layout, count: count)
        var step = 0.4 * module
        var forward: UInt32 = .max
        for _ in 0..<4 {
            for _ in 0..<2 {
                var hasMoved = false
                for parameter in 0..<(bends ? 12 : 8) {
                    // Where the fourth corner lies, and how it bends, is known least.
                    var by = parameter >= 6 ? 1.5 * step : 0.6 * step
                    if forward >> UInt32(parameter) & 1 == 0 { by = -by }
                    for attempt in 0..<2 {
                        let direction = attempt == 0 ? by : -by
                        move(parameter, direction)
                        let contrast = contrast(plane(width), layout, count: count)
                        if contrast > best + 0.02 {
                            best = contrast
                            hasMoved = true
                            if attempt == 1 { forward ^= 1 << UInt32(parameter) }
                            break
                        }
                        move(parameter, -direction)
                    }
                }
                if !hasMoved { break }
            }
            step *= 0.5
        }
        return best
    }

    private mutating func move(_ parameter: Int, _ by: Float) {
        switch parameter {
        case 0: points.corner.x += by
        case 1: points.corner.y += by
        case 2: points.right.x += by
        case 3: points.right.y += by
        case 4: points.below.x += by
        case 5: points.below.y += by
        case 6: points.across.x += by
        case 7: points.across.y += by
        case 8: bent.across.x += by
        case 9: bent.across.y += by
        case 10: bent.down.x += by
        default: bent.down.y += by
        }
    }
}
