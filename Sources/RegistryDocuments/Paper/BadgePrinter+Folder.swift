internal import IkrarRegistry
internal import PageDrawing

extension BadgePrinter {
    /// Tries what printing will need, before badges are issued for it: the fonts, and a folder that takes the files.
    ///
    /// Parent folders are made. A disk that is too full is found when the files are written.
    /// - Parameter choice: Whose badges they will be.
    /// - Throws: ``DocumentError``, `DrawingError`.
    public func tryOut(_ folder: String, _ format: DocumentFormat, of choice: BadgeChoice = .everybody) throws {
        _ = try FontShelf(families: families)
        switch format {
        case .pdf:
            let output = OutputFolder(folder)
            try output.tryOut(sheetsContent(of: choice, in: output))
        case .png:
            _ = try BadgeIndex([], in: folder, isComplete: false)
            try FolderCalls.makeFolders(folder)
            try StagingFolder(in: folder, prefix: StagingFolder.mark).remove([])
        }
    }

    private static let people = "perorangan"

    /// The one file that the sheets of everybody, of an OPD, or of some people become; two OPD never have the same.
    func sheetsContent(of choice: BadgeChoice, in output: OutputFolder) -> FolderContent {
        let file: FolderRecord.File
        switch choice {
        case .everybody: file = FolderRecord.File(name: "kartu.pdf", opd: "")
        case .opd(let opd):
            let stem = DocumentNaming.slugs(of: [opd], in: output.path, after: "kartu-", but: [Self.people])[0]
            file = FolderRecord.File(name: "\(stem).pdf", opd: opd)
        case .people: file = FolderRecord.File(name: "kartu-\(Self.people).pdf", opd: "")
        }
        return FolderContent(event: event?.id ?? "", files: [file], keeps: { _ in true })
    }
}
