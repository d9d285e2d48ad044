internal import IkrarRegistry
internal import PageDrawing

extension BadgePrinter {
    /// Tries what printing will need, before badges are issued for it: the fonts, and a folder that takes the files.
    ///
    /// Parent folders are made. A disk that is too full is found when the files are written.
    /// - Parameter opd: Whose badges they will be, when they are not everybody's.
    /// - Throws: ``DocumentError``, `DrawingError`.
    public func tryOut(_ folder: String, _ format: DocumentFormat, opd: String? = nil) throws {
        _ = try FontShelf(families: families)
        switch format {
        case .pdf:
            let output = OutputFolder(folder)
            try output.tryOut(sheetsContent(of: opd, in: output))
        case .png:
            _ = try BadgeIndex([], in: folder, isComplete: false)
            try FolderCalls.makeFolders(folder)
            try StagingFolder(in: folder, prefix: StagingFolder.mark).remove([])
        }
    }

    /// The one file that the sheets of everybody, or of an OPD, become; two OPD never have the same.
    func sheetsContent(of opd: String?, in output: OutputFolder) -> FolderContent {
        let stem = opd.map { DocumentNaming.slugs(of: [$0], in: output.path, after: "kartu-")[0] } ?? "kartu"
        let file = FolderRecord.File(name: "\(stem).pdf", opd: opd ?? "")
        return FolderContent(event: event?.id ?? "", files: [file], keeps: { _ in true })
    }
}
