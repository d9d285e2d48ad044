/// Lays a sheet's millimetres over a scan's pixels: first by the symbol, then by the black squares, each of which is
/// looked for where those before it let it be expected.
struct SheetRegistration {
    let shape: SheetShape
    let image: GreyImage
    private let symbol: [PageMap.Pair]

    init(_ shape: SheetShape, on image: GreyImage, by code: FoundCode) {
        self.shape = shape
        self.image = image
        symbol = zip(shape.symbolCorners, code.corners).map { PageMap.Pair(sheet: $0, scan: $1) }
    }

    /// - Throws: `notRegistered`, when fewer than three squares are found, or they contradict the symbol.
    func map() throws(PaperReadingError) -> PageMap {
        let squares = self.squares()
        func refusal() -> PaperReadingError { PaperReadingError(.notRegistered).with { $0.count = squares.count } }
        guard squares.count >= 3 else { throw refusal() }
        if squares.count == 4, let map = PageMap.projective(squares.map(\.pair)), agrees(map, with: squares) {
            return map
        }
        let threes =
            squares.count == 3
            ? [squares]
            : squares.indices.map { left in
                squares.indices.filter { $0 != left }.map { squares[$0] }
            }
        let maps = threes.compactMap { three in
            PageMap.affine(three.map(\.pair)).flatMap { agrees($0, with: three) ? $0 : nil }
        }
        guard let best = maps.min(by: { strain($0) < strain($1) }) else { throw refusal() }
        return best
    }

    private struct FoundSquare {
        var pair: PageMap.Pair
        var side: Double
    }

    private func squares() -> [FoundSquare] {
        let finder = SquareFinder(image: image)
        let middle = PagePoint(
            x: shape.symbolCorner.x + shape.symbolSide / 2, y: shape.symbolCorner.y + shape.symbolSide / 2)
        var known = [middle]
        var found: [FoundSquare] = []
        for centre in shape.squareCentres.sorted(by: { middle.distance(to: $0) < middle.distance(to: $1) }) {
            guard let map = estimate(found.map(\.pair)) else { return found }
            let place = map(centre)
            let scale = map.scale(at: centre)
            let away = known.map { $0.distance(to: centre) }.min() ?? 0
            let reach = (3 + 0.07 * away) * scale
            guard scale > 1, scale < 100,
                let square = finder.square(near: place, reach: reach, side: shape.squareSide * scale)
            else { continue }
            found.append(FoundSquare(pair: PageMap.Pair(sheet: centre, scan: square.centre), side: square.side))
            known.append(centre)
        }
        return found
    }

    private func estimate(_ squares: [PageMap.Pair]) -> PageMap? {
        if squares.count > 2 { return PageMap.affine(squares) }
        let pairs = symbol + squares
        guard let map = PageMap.similarity(pairs) else { return nil }
        // Seen from an angle, the symbol is no square any more.
        return strain(map) > shape.symbolSide * 0.1 ? PageMap.affine(pairs) : map
    }

    /// How far the symbol's corners are from where `map` has them, in millimetres; a mean.
    private func strain(_ map: PageMap) -> Double {
        let off = symbol.reduce(0) { $0 + map($1.sheet).distance(to: $1.scan) / map.scale(at: $1.sheet) }
        return off / Double(symbol.count)
    }

    /// The symbol stands where it should, and every square is as large as squares are there.
    private func agrees(_ map: PageMap, with squares: [FoundSquare]) -> Bool {
        guard strain(map) < 1.5 else { return false }
        return squares.allSatisfy { square in
            (0.8...1.25).contains(square.side / (map.scale(at: square.pair.sheet) * shape.squareSide))
        }
    }
}
