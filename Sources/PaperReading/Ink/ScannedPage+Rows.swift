extension ScannedPage {
    /// Which of a sheet's rows carry ink in the cell that is to be signed; as many as the sheet has, from the first.
    ///
    /// The page may lie any way, askew by some degrees, smaller than it was meant, on grey paper and half in the
    /// shadow. A row is never `signed` or `empty` when its printed lines are not where they should be.
    ///
    /// - Parameters:
    ///   - shape: what the sheet is like; as a rule the symbol says that.
    ///   - code: the sheet's symbol, as ``codes()`` has found it on this page.
    /// - Throws: ``PaperReadingError``: `impossibleShape`, `notRegistered`, with the page.
    public func rows(of shape: SheetShape, by code: FoundCode) throws(PaperReadingError) -> [RowReading] {
        guard shape.isPossible else { throw PaperReadingError(.impossibleShape, path: path, page: number) }
        let map: PageMap
        do throws(PaperReadingError) {
            map = try SheetRegistration(shape, on: image, by: code).map()
        } catch {
            throw error.with {
                $0.path = path
                $0.page = number
            }
        }
        let strip = ColumnStrip(of: shape, on: image, by: map)
        let darkness = DarknessMap(strip.image)
        let cells = CellLineFinder(darkness, shape: shape).cells()
        let levels = InkLevels(darkness, cells: cells)
        var mask = InkMask(darkness, cells: cells, levels: levels)
        FeederStreaks.remove(from: &mask)
        let pieces = InkPieces(mask, darkness: darkness, levels: levels)
        let judgement = InkJudgement(pieces, rowHeight: shape.rowHeight, isNoisy: levels.isNoisy)
        return cells.indices.map { row in
            let cell = cells[row]
            let corners = [
                (cell.left, cell.top.left), (cell.right, cell.top.right), (cell.right, cell.bottom.right),
                (cell.left, cell.bottom.left),
            ].map { map(strip.place(x: $0, y: $1)) }
            let (ink, all) = pieces.inside[row]
            let isWhole = cell.areSeen && corners.allSatisfy { image.contains($0) }
            return RowReading(
                row: row, verdict: isWhole ? judgement.verdict(of: row) : .unclear,
                inkShare: all > 0 ? Double(ink) / Double(all) : 0, corners: corners, on: image)
        }
    }
}

extension GreyImage {
    fileprivate func contains(_ point: PagePoint) -> Bool {
        (0...Double(width)).contains(point.x) && (0...Double(height)).contains(point.y)
    }
}
