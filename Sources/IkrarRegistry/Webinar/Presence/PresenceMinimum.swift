/// How long somebody must have been on a webinar to count as present: an event's own setting.
public enum PresenceMinimum: Sendable, Hashable {
    /// At all, for however long.
    case any
    case minutes(Int)
    /// Of the session.
    case percent(Int)

    /// As the journal has it.
    var words: String {
        switch self {
        case .any: "any"
        case .minutes(let minutes): "minutes \(minutes)"
        case .percent(let percent): "percent \(percent)"
        }
    }

    /// Whole minutes of the session, rounded up; `nil` where any presence is enough.
    public func minutes(of session: Session) -> Int? {
        switch self {
        case .any: nil
        case .minutes(let minutes): minutes
        case .percent(let percent): (Int(session.closes.since(session.starts) / 1_000_000) * percent + 5999) / 6000
        }
    }

    /// - Parameter seconds: `nil` when nobody knows how long it was: that is not 0, and it is not enough of anything either.
    public func isMet(by seconds: Int?, of session: Session) -> Bool {
        let length = Int(session.closes.since(session.starts) / 1_000_000)
        return switch self {
        case .any: seconds.map { $0 > 0 } ?? true
        case .minutes(let minutes): seconds.map { $0 >= minutes * 60 && $0 > 0 } ?? false
        case .percent(let percent): seconds.map { $0 * 100 >= length * percent && $0 > 0 } ?? false
        }
    }
}
