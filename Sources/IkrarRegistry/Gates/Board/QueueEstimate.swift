/// How long it takes until the last one is in. Nobody counts who stands outside; this is what scans let one say.
public struct QueueEstimate: Sendable, Hashable {
    /// People who are awaited, whether they stand outside or have not left home.
    public var expected: Int
    /// People let in a minute, over the last five whole minutes.
    public var perMinute: Double
    /// Until everybody is in who is awaited, at this rate. An upper bound of the wait of whoever joins the queue now.
    public var minutes: Double
    /// Gates that scan nearly as fast as in their best minute: there people are likely to wait.
    public var busyGates: [String]

    /// - Parameter minutes: As on the board; `nil` unless there were arrivals in at least three of the last five.
    public init?(expected: Int, minutes: [MinuteCount], gates: [GateCount]) {
        let recent = minutes.dropLast().suffix(Self.window)
        let people = recent.reduce(0) { $0 + $1.people }
        guard expected > 0, recent.count(where: { $0.people > 0 }) >= 3 else { return nil }
        self.expected = expected
        perMinute = Double(people) / Double(Self.window)
        self.minutes = Double(expected) / perMinute
        busyGates = gates.filter { $0.bestMinute >= Self.briskScans && $0.scansLastMinute * 5 >= $0.bestMinute * 4 }
            .map(\.gate)
    }

    static let window = 5
    /// Scans a minute, six seconds each: slower, a gate waits for people.
    static let briskScans = 10
}
