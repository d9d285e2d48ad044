import IkrarRegistry
import Synchronization

/// The moment as answers tell it (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`. Made anew once a second.
final class HTTPDate: Sendable {
    private let last = Mutex((second: Int64.min, text: ""))

    func text(at now: Instant) -> String {
        let second = now.microseconds / 1_000_000
        return last.withLock { last in
            if last.second != second { last = (second, Self.text(seconds: second)) }
            return last.text
        }
    }

    /// - Parameter seconds: Since 1970, UTC.
    static func text(seconds: Int64) -> String {
        let (day, second) = (Int(seconds / 86_400), Int(seconds % 86_400))
        let date = CivilDate(dayNumber: day)
        let weekday = days[((day + 4) % 7 + 7) % 7]
        let clock = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
        return "\(weekday), \(two(date.day)) \(months[date.month - 1]) \(date.year) \(clock) GMT"
    }

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
