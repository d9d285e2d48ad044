/// How far the alignment patterns of a large symbol lie off its plane: paper is seldom flat.
struct AlignmentMesh: ~Copyable {
    private var count = 0
    private var places = Store<Float>(7, of: 0)
    private var offsets = Store<FramePoint>(49, of: FramePoint(x: 0, y: 0))
    private var isFound = Store<Bool>(49, of: false)

    var isEmpty: Bool { count == 0 }

    mutating func clear() { count = 0 }

    /// Looks for every alignment pattern near its place and its neighbours' offset.
    mutating func measure(
        _ view: GreyView, _ plane: SymbolPlane, _ version: SymbolVersion, contrast: Float, isInverted: Bool
    ) {
        count = version.alignments
        for index in 0..<count { places[index] = Float(version.alignment(index)) + 0.5 }
        for row in 0..<count {
            for column in 0..<count {
                let place = row * count + column
                isFound[place] = !version.hasAlignment(column, row)
                offsets[place] = FramePoint(x: 0, y: 0)
                guard !isFound[place] else { continue }
                let expected = expectation(column, row)
                let (u, v) = (places[column], places[row])
                let search = AlignmentSearch(view, plane, u: u, v: v, isInverted: isInverted)
                let on = plane.place(u, v)
                let sight = search.sights(near: on + expected, reach: 1.5).first
                isFound[place] = sight.contrast > 0.4 * contrast
                offsets[place] = isFound[place] ? sight.place - on : expected
            }
        }
    }

    /// What the neighbours that are known already say of a pattern's offset.
    private func expectation(_ column: Int, _ row: Int) -> FramePoint {
        var sum = FramePoint(x: 0, y: 0)
        var count: Float = 0
        if column > 0 {
            sum = sum + offsets[row * self.count + column - 1]
            count += 1
        }
        if row > 0 {
            sum = sum + offsets[(row - 1) * self.count + column]
            count += 1
        }
        return count == 0 ? sum : sum * (1 / count)
    }

    /// The offset at a place of the symbol, between the patterns by their distance.
    func offset(_ u: Float, _ v: Float) -> FramePoint {
        let (column, s) = interval(u)
        let (row, t) = interval(v)
        let place = row * count + column
        let upper = offsets[place] * (1 - s) + offsets[place + 1] * s
        let lower = offsets[place + count] * (1 - s) + offsets[place + count + 1] * s
        return upper * (1 - t) + lower * t
    }

    private func interval(_ coordinate: Float) -> (index: Int, part: Float) {
        var index = 0
        while index < count - 2 && coordinate > places[index + 1] { index += 1 }
        let part = (coordinate - places[index]) / (places[index + 1] - places[index])
        return (index, min(1.3, max(-0.3, part)))
    }
}
