/// From joining to leaving: one connection of one device.
public struct Stay: Hashable, Sendable {
    public var from: Instant
    public var until: Instant

    public init(from: Instant, until: Instant) {
        self.from = from
        self.until = until
    }
}

extension [Stay] {
    /// What is left of them between `start` and `end`, in order and without overlaps: phone and laptop at once count once.
    public func united(from start: Instant, until end: Instant) -> [Stay] {
        var united: [Stay] = []
        for stay in sorted(by: { $0.from < $1.from }) {
            let from = Swift.max(stay.from, start)
            let until = Swift.min(stay.until, end)
            guard from < until else { continue }
            if let last = united.last, from <= last.until {
                united[united.count - 1].until = Swift.max(last.until, until)
            } else {
                united.append(Stay(from: from, until: until))
            }
        }
        return united
    }

    /// Seconds in all of stays that do not overlap.
    public var seconds: Int {
        Int(reduce(0) { $0 + $1.until.since($1.from) } / 1_000_000)
    }
}
