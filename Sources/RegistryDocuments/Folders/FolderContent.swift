/// What a run writes into a folder, and what of earlier runs it leaves there.
struct FolderContent {
    var event: String
    var files: [FolderRecord.File]
    /// Whether a file of an earlier run stays that is not written now.
    var keeps: (FolderRecord.File) -> Bool

    init(event: String, files: [FolderRecord.File], keeps: @escaping (FolderRecord.File) -> Bool = { _ in false }) {
        self.event = FolderRecord.line(event)
        self.files = files
        self.keeps = keeps
    }

    var names: [String] { files.map(\.name) }

    func kept(of listing: FolderListing) -> [FolderRecord.File] {
        let names = Set(names)
        return listing.listed.filter { !names.contains($0.name) && keeps($0) }
    }

    /// - Throws: ``DocumentError``, `otherEvent` or `nameTaken`.
    func check(against listing: FolderListing, at path: String) throws(DocumentError) {
        guard [event, ""].contains(listing.event) else {
            throw DocumentError(.otherEvent, path: path, event: listing.event)
        }
        if let taken = listing.foreign.first(where: Set(names).contains) {
            throw DocumentError(.nameTaken, path: "\(path)/\(taken)")
        }
    }
}
