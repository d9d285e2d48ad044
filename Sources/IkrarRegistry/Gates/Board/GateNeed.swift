/// How many gates let so many people in in time.
public struct GateNeed: Sendable, Hashable {
    public var people: Int
    public var minutes: Int
    /// That one person takes.
    public var seconds: Int

    /// - Parameters: What is below one counts as one, people below nobody as nobody; numbers that no event has are cut.
    public init(people: Int, minutes: Int, seconds: Int) {
        self.people = min(max(people, 0), 10_000_000)
        self.minutes = min(max(minutes, 1), 1440)
        self.seconds = min(max(seconds, 1), 600)
    }

    /// What an event needs as it stands, wherever it is told: within the usual minutes, at the speed that was measured at its
    /// gates, or the usual one.
    public init(awaiting people: Int, at gates: [GateCount]) {
        self.init(
            people: people, minutes: Self.usualMinutes,
            seconds: Self.seconds(measuredAt: gates) ?? Self.usualSeconds)
    }

    /// Each scanning without a pause; none for nobody.
    public var gates: Int { (people * seconds + 60 * minutes - 1) / (60 * minutes) }

    /// Seconds that one person took at the gates that were busy, in the best of their last minutes, the middle gate's; `nil` before
    /// any gate was busy.
    public static func seconds(measuredAt gates: [GateCount]) -> Int? {
        let best = gates.map(\.bestMinute).filter { $0 >= QueueEstimate.briskScans }.sorted()
        guard !best.isEmpty else { return nil }
        let middle = best[best.count / 2]
        return max(1, (60 + middle / 2) / middle)
    }

    /// With a person who shows the badge, is looked at and goes on; unhurried.
    public static let usualSeconds = 6
    /// Between the gates' opening and the apel's beginning.
    public static let usualMinutes = 45
}
