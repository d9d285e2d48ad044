/// What a run of ``RosterWriter`` left in its folder.
///
/// Files of an earlier run are gone, whatever their format. Files of somebody else stay where they are.
public struct WrittenRosters: Sendable, Hashable {
    public var folder: String
    /// Names in the folder, sorted: `dinas-kesehatan.csv`, `recap.xlsx` …
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
