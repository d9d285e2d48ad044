public import IkrarRegistry
internal import OfficePaper
internal import PageDrawing

extension BadgePrinter {
    /// Dots an inch: a module of the symbol is some ten of them.
    private static let dotsPerInch = 300.0

    /// Writes a picture of every card: a folder per OPD, and an index of all.
    ///
    /// Every picture appears whole or not at all. Pictures of badges that are good no longer are taken away, of those that an
    /// earlier index lists.
    /// - Parameters:
    ///   - isComplete: These are all good badges of the registry; otherwise those of other people stay.
    ///   - workers: Threads; all cores when `nil`. The pictures are the same.
    ///   - progress: Told the cards done and the cards in all, from any thread.
    /// - Throws: ``DocumentError``, `DrawingError`, `QRSymbolError`.
    public func printCards(
        _ prints: [BadgePrint],
        to folder: String,
        isComplete: Bool,
        workers: Int? = nil,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> PrintedBadges {
        let index = try BadgeIndex(prints, in: folder, isComplete: isComplete)
        let families = families
        let stencil = stencil(try FontShelf(families: families))
        let cards = try BadgeCards(prints, event: event)
        for folder in Set(index.printed.map { FolderCalls.parent(of: "\(folder)/\($0.file)") }).sorted() {
            try FolderCalls.makeFolders(folder)
            WholeFile.sweep(folder, ofFiles: ".png")
        }
        let squeezed = SqueezedTexts()
        let jobs = index.printed.enumerated().map { place, entry in
            FileJob<CardPress>(name: entry.file, opd: entry.opd, weight: 1) { path, press in
                let marks = try stencil.marks(on: cards.card(place), press.fonts)
                squeezed.look(at: marks, of: place)
                try WholeFile.write(to: path) { part in
                    try press.write(marks, to: part)
                }
            }
        }
        let press = FileJobs(jobs, workers: workers) {
            try CardPress(
                stencil.ground, written: stencil.writtenAreas, dotsPerInch: Self.dotsPerInch,
                fonts: FontShelf(families: families))
        }
        try press.run(in: folder, progress)
        index.removeStale(from: folder)
        let path = try index.write(to: folder, agency: agencyName, asOf: now)
        return PrintedBadges(path: path, pages: nil, squeezed: squeezed.all)
    }
}
