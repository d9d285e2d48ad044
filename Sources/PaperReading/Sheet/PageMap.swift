/// From millimetres of a sheet to pixels of its scan: a projective map of the plane.
struct PageMap: Hashable {
    /// One place, on the sheet and on its scan.
    struct Pair: Hashable {
        var sheet: PagePoint
        var scan: PagePoint
    }

    private let (xx, xy, x0): (Double, Double, Double)
    private let (yx, yy, y0): (Double, Double, Double)
    private let (depthX, depthY): (Double, Double)

    /// Row by row; the last of nine is 1 and not given.
    private init(_ terms: [Double]) {
        (xx, xy, x0) = (terms[0], terms[1], terms[2])
        (yx, yy, y0) = (terms[3], terms[4], terms[5])
        (depthX, depthY) = (terms[6], terms[7])
    }

    func callAsFunction(_ point: PagePoint) -> PagePoint {
        let depth = depthX * point.x + depthY * point.y + 1
        return PagePoint(
            x: (xx * point.x + xy * point.y + x0) / depth, y: (yx * point.x + yy * point.y + y0) / depth)
    }

    /// Turned, scaled alike both ways and shifted: the best of that kind for two pairs of points or more.
    static func similarity(_ pairs: [Pair]) -> PageMap? {
        let across = pairs.map { [$0.sheet.x, -$0.sheet.y, 1, 0, $0.scan.x] }
        let down = pairs.map { [$0.sheet.y, $0.sheet.x, 0, 1, $0.scan.y] }
        guard let found = LinearEquations.fit(across + down) else { return nil }
        return PageMap([found[0], -found[1], found[2], found[1], found[0], found[3], 0, 0])
    }

    /// Whatever keeps parallel lines parallel, for three pairs or more.
    static func affine(_ pairs: [Pair]) -> PageMap? {
        guard let x = LinearEquations.fit(pairs.map { [$0.sheet.x, $0.sheet.y, 1, $0.scan.x] }),
            let y = LinearEquations.fit(pairs.map { [$0.sheet.x, $0.sheet.y, 1, $0.scan.y] })
        else { return nil }
        return PageMap(x + y + [0, 0])
    }

    /// Whatever keeps straight lines straight, through four pairs.
    static func projective(_ pairs: [Pair]) -> PageMap? {
        let across = pairs.map { pair in
            let (sheet, scan) = (pair.sheet, pair.scan)
            return [sheet.x, sheet.y, 1, 0, 0, 0, -sheet.x * scan.x, -sheet.y * scan.x, scan.x]
        }
        let down = pairs.map { pair in
            let (sheet, scan) = (pair.sheet, pair.scan)
            return [0, 0, 0, sheet.x, sheet.y, 1, -sheet.x * scan.y, -sheet.y * scan.y, scan.y]
        }
        guard pairs.count == 4, let found = LinearEquations.solve(across + down) else { return nil }
        return PageMap(found)
    }

    /// Pixels of a millimetre about `point`.
    func scale(at point: PagePoint) -> Double {
        let origin = self(point)
        let right = self(PagePoint(x: point.x + 1, y: point.y))
        let down = self(PagePoint(x: point.x, y: point.y + 1))
        let area = (right.x - origin.x) * (down.y - origin.y) - (right.y - origin.y) * (down.x - origin.x)
        return abs(area).squareRoot()
    }
}
