/// What a run of ``RosterWriter`` left in its folder.
///
/// Of an earlier run of the same event, files of other formats are still there, and of a partial run also those of other OPD.
/// Files of somebody else stay where they are.
public struct WrittenRosters: Sendable, Hashable {
    public var folder: String
    /// Names of what this run wrote, sorted: `dinas-kesehatan.csv`, `recap.xlsx` …
    public var files: [String]
    /// Somebody else's entries of the folder, sorted, untouched.
    public var kept: [String]
    /// The folder was replaced at one instant; otherwise each file was, one after another.
    public var replacedWhole: Bool

    public init(folder: String, files: [String], kept: [String], replacedWhole: Bool) {
        self.folder = folder
        self.files = files
        self.kept = kept
        self.replacedWhole = replacedWhole
    }
}
