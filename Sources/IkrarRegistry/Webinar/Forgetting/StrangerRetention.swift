/// For how long the names and addresses of participants nobody knows are kept once their report is on record: the law on personal
/// data (UU 27/2022) lets nobody keep what is no longer needed.
public enum StrangerRetention: Sendable, Hashable {
    case days(Int)
    /// Only a person erases them.
    case untilErased

    /// Where nobody has said otherwise.
    public static let standard = StrangerRetention.days(30)

    public static let mostDays = 3650

    /// As the registry keeps it: a number of days, or `off`; `nil` for any other text.
    public init?(_ text: String) {
        if text == "off" {
            self = .untilErased
        } else if let days = Int(text), (0...Self.mostDays).contains(days) {
            self = .days(days)
        } else {
            return nil
        }
    }

    public var text: String {
        switch self {
        case .days(let days): String(days)
        case .untilErased: "off"
        }
    }

    /// Whether what was taken then is to be erased now.
    func isOver(since taken: Instant, now: Instant) -> Bool {
        switch self {
        case .days(let days): now.since(taken) >= Int64(days) * 86_400_000_000
        case .untilErased: false
        }
    }
}
