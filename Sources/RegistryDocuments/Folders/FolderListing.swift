import Glibc

/// What a folder holds, and which of it ikrar wrote.
struct FolderListing {
    /// The event whose rosters lie here; empty when none do, or the record does not say.
    let event: String
    /// Files that the record lists and that are there.
    let listed: [FolderRecord.File]
    /// Names of `listed`, and of the record itself when it is there.
    let ours: [String]
    /// Everything else, sorted; not the leavings of an interrupted run.
    let foreign: [String]

    /// `nil` when there is nothing at `path`.
    ///
    /// - Throws: ``DocumentError``, `notAFolder` or `notAllowed`.
    init?(_ path: String) throws(DocumentError) {
        guard let entries = try FolderCalls.entries(of: path) else { return nil }
        let present = Set(entries)
        let record = FolderRecord(of: path)
        listed = record.files.filter { present.contains($0.name) }
        event = listed.isEmpty ? "" : record.event
        let recorded = Set(listed.map(\.name))
        ours = listed.map(\.name) + entries.filter { $0 == FolderRecord.name }
        foreign = entries.filter {
            !recorded.contains($0) && $0 != FolderRecord.name && !$0.hasPrefix(StagingFolder.mark)
        }
    }
}
