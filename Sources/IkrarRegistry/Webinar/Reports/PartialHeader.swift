/// A row that has some of a header's columns and lacks one that is needed.
struct PartialHeader: Sendable {
    var missing: ReportField
    /// Headers that nobody knows: one of them may be it under another name.
    var unknown: [String]
    /// How many columns are known.
    var known: Int
    /// It is a summary's, above the list of participants.
    var isSummary: Bool
    var line = 0

    /// Whether this row is more likely the list's header than another.
    func isLikelier(than other: PartialHeader) -> Bool {
        if isSummary != other.isSummary { return other.isSummary }
        if known != other.known { return known > other.known }
        return other.unknown.isEmpty && !unknown.isEmpty
    }
}
