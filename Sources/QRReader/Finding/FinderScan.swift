/// Looks for finder patterns in a picture of dark and light: along rows, then through what was found along its column and
/// its row again.
struct FinderScan: ~Copyable {
    /// More are not kept of one picture; and no more crossings than that are followed.
    static let most = 128
    static let mostCrossings = 1500
    static let mostMeasured = 300

    private(set) var found = Store<FinderPattern>(FinderScan.most, of: FinderPattern())
    private(set) var count = 0
    private var crossings = 0
    private var measured = 0
    private var edges = Store<Int32>(64, of: 0)

    /// - Parameters:
    ///   - view: the picture that the bitmap was made of, by `map`.
    ///   - step: every how many rows are looked at.
    ///   - contrast: by how much a pattern's core and ring differ at least, in greys.
    mutating func scan(
        _ bitmap: borrowing Bitmap, _ view: GreyView, _ map: borrowing ThresholdMap, step: Int, contrast: Float
    ) {
        count = 0
        edges.reserve(bitmap.width + 2, of: 0)
        crossings = 0
        measured = 0
        let rows = (bitmap.height + step - 1) / step
        // Every eighth of them first, then those between: when it is too much, it is too much everywhere.
        for turn in 0..<8 {
            for row in stride(from: Self.turns(turn), to: rows, by: 8) {
                guard look(bitmap, view, map, row: row * step, contrast: contrast) else { return }
            }
        }
    }

    private static func turns(_ turn: Int) -> Int { turn >> 2 | turn & 2 | (turn & 1) << 2 }

    /// - Returns: false when enough was found or followed.
    private mutating func look(
        _ bitmap: borrowing Bitmap, _ view: GreyView, _ map: borrowing ThresholdMap, row y: Int, contrast: Float
    ) -> Bool {
        let scale = 1 / view.scale
        let least = Int32(contrast)
        let last = bitmap.edges(row: y, into: edges) - 6
        guard last >= 0 else { return true }
        let x = edges.base
        let pixels = view.base + y * view.stride
        for i in 0...last {
            let a = x[i + 1] - x[i]
            let b = x[i + 2] - x[i + 1]
            let c = x[i + 3] - x[i + 2]
            let d = x[i + 4] - x[i + 3]
            let e = x[i + 5] - x[i + 4]
            guard RunPattern.matches(a, b, c, d, e) else { continue }
            // Runs that noise makes are hardly darker or lighter than those beside them.
            let core = Int32(pixels[Int(x[i + 2] + x[i + 3]) / 2])
            let before = Int32(pixels[Int(x[i + 1] + x[i + 2]) / 2])
            let after = Int32(pixels[Int(x[i + 3] + x[i + 4]) / 2])
            guard abs(2 * core - before - after) >= least else { continue }
            let middle = Float(x[i] + x[i + 1] + x[i + 2] + x[i + 3] + x[i + 4] + x[i + 5]) / 6
            let module = RunPattern.module(a, b, c, d, e)
            if joins(middle * scale, (Float(y) + 0.5) * scale, module * scale) { continue }
            guard crossings < Self.mostCrossings, measured < Self.mostMeasured, count < Self.most else { return false }
            crossings += 1
            guard
                var pattern = follow(bitmap, x: Int(x[i + 2] + x[i + 3]) / 2, y: y, module: module, scale: scale)
            else { continue }
            measured += 1
            FinderRays.measure(&pattern, view, threshold: Float(map[pattern.centre * view.scale]) + 0.5)
            guard pattern.rays >= 8, abs(pattern.ring - pattern.core) >= contrast else { continue }
            found[count] = pattern
            count += 1
        }
        return true
    }

    /// Whether the section goes through the core of a pattern that is known already.
    private func joins(_ x: Float, _ y: Float, _ module: Float) -> Bool {
        for i in 0..<count {
            let known = found.base[i]
            let reach = 1.5 * known.module
            if abs(known.centre.x - x) < reach, abs(known.centre.y - y) < reach, module < 1.6 * known.module,
                known.module < 1.6 * module
            {
                found.base[i].rows += 1
                return true
            }
        }
        return false
    }

    private func follow(_ bitmap: borrowing Bitmap, x: Int, y: Int, module: Float, scale: Float) -> FinderPattern? {
        guard let down = Section(bitmap, x: x, y: y, isDown: true, limit: Int(module * 11) + 3),
            down.module < 2.6 * module, module < 2.6 * down.module
        else { return nil }
        let middle = min(max(0, Int(down.middle)), bitmap.height - 1)
        guard bitmap[x, middle] == bitmap[x, y],
            let across = Section(bitmap, x: x, y: middle, isDown: false, limit: Int(module * 8) + 3),
            across.module < 2.6 * down.module, down.module < 2.6 * across.module
        else { return nil }
        var pattern = FinderPattern()
        pattern.centre = FramePoint(x: across.middle, y: down.middle) * scale
        pattern.module = (down.module * across.module).squareRoot() * scale
        pattern.isInverted = !bitmap[x, y]
        return joins(pattern.centre.x, pattern.centre.y, pattern.module) ? nil : pattern
    }
}
