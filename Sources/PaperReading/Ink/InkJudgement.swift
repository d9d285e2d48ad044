/// What a cell's ink says.
struct InkJudgement {
    /// Square millimetres of strong ink that a signature has at least: one stroke of a thin pen as long as a fingernail
    /// is wide.
    private static let leastSigned = 1.2
    /// Square millimetres of it beside its straightest stroke: a dash has nothing there.
    private static let leastBeside = 0.5
    /// Millimetres from corner to corner of all of a signature.
    private static let leastExtent = 4.0
    /// Square millimetres that dirt may cover.
    private static let mostDirt = 0.9
    /// Square millimetres that are nothing.
    private static let nothing = 0.25
    /// How much of a stroke that crosses cells is in the cell of the one who made it, or at least how much when no
    /// other cell has half as much.
    private static let (ownShare, leastShare) = (0.65, 0.4)

    private let pieces: InkPieces
    private let shares: [Int: [Int: Int]]
    private let rowHeight: Double
    private let isNoisy: Bool

    /// - Parameters:
    ///   - rowHeight: in millimetres.
    ///   - isNoisy: whether faint strokes may have been missed.
    init(_ pieces: InkPieces, rowHeight: Double, isNoisy: Bool) {
        self.pieces = pieces
        self.rowHeight = rowHeight
        self.isNoisy = isNoisy
        shares = pieces.shares()
    }

    func verdict(of row: Int) -> RowReading.Verdict {
        let touching = pieces.pieces.filter { $0.row == row && !$0.inside.isEmpty }
        let strokes = touching.filter { !$0.isSpeck }
        let own = strokes.filter { isOwn($0) && $0.strong * 4 >= $0.area }
        let height = rowHeight - 2 * InkMask.inset
        let written = StraightInk.removed(from: own.flatMap(\.inside), height: height)
        let beside = StraightInk.removedOne(from: written)
        if Self.strong(written) >= Self.leastSigned, Self.strong(beside) >= Self.leastBeside,
            Self.extent(of: written) >= Self.leastExtent
        {
            return .signed
        }
        let ink = Self.squareMillimetres(strokes.reduce(0) { $0 + $1.inside.count })
        let dirt = Self.squareMillimetres(touching.reduce(0) { $0 + $1.inside.count }) - ink
        return isNoisy || ink > Self.nothing || dirt > Self.mostDirt ? .unclear : .empty
    }

    private func isOwn(_ piece: InkPiece) -> Bool {
        guard let rows = shares[piece.group] else { return true }
        let all = Double(rows.values.reduce(0, +))
        let here = Double(rows[piece.row] ?? 0)
        if here >= Self.ownShare * all { return true }
        let most = Double(rows.lazy.filter { $0.key != piece.row }.map(\.value).max() ?? 0)
        return here >= Self.leastShare * all && most <= here / 2
    }

    private static func squareMillimetres(_ pixels: Int) -> Double {
        Double(pixels) / (ColumnStrip.perMillimetre * ColumnStrip.perMillimetre)
    }

    /// Square millimetres of the strong ink.
    private static func strong(_ places: [InkPlace]) -> Double { squareMillimetres(places.count { $0.isStrong }) }

    /// From corner to corner of all of them, in millimetres.
    private static func extent(of places: [InkPlace]) -> Double {
        guard let left = places.map(\.x).min(), let right = places.map(\.x).max(), let top = places.map(\.y).min(),
            let bottom = places.map(\.y).max()
        else { return 0 }
        let (width, height) = (Double(right - left + 1), Double(bottom - top + 1))
        return (width * width + height * height).squareRoot() / ColumnStrip.perMillimetre
    }
}
