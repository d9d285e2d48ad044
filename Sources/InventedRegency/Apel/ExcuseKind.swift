/// Why someone need not come, as attendance lists name it.
public enum ExcuseKind: String, CaseIterable, Sendable {
    case izin
    case sakit
    case cuti
    case dinasLuar = "dinas-luar"
    case diklat
}

/// One person's excuse, proved by a letter.
public struct InventedExcuse: Hashable, Sendable {
    /// Place among the regency's people.
    public let person: Int
    public let kind: ExcuseKind
    /// The letter's number, such as `445/12/RSUD/2026`; no two excuses share one.
    public let letter: String
}
