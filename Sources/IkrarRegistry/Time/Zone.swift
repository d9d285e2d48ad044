/// Indonesia's three civil zones: fixed offsets, no daylight saving (Keppres 41/1987).
public enum Zone: String, Sendable, CaseIterable {
    case wib = "WIB"
    case wita = "WITA"
    case wit = "WIT"

    /// Hours east of UTC.
    public var hours: Int {
        switch self {
        case .wib: 7
        case .wita: 8
        case .wit: 9
        }
    }

    var microseconds: Int64 { Int64(hours) * 3_600_000_000 }
}
