/// A date and time of day as a wall clock shows it, without a zone.
public struct LocalTime: Hashable, Sendable, Comparable {
    public var date: CivilDate
    public var hour: Int
    public var minute: Int
    public var second: Int

    public init(date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
        self.date = date
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.date == right.date ? left.secondOfDay < right.secondOfDay : left.date < right.date
    }

    var secondOfDay: Int { hour * 3600 + minute * 60 + second }

    /// The moment at which clocks of `zone` show this time.
    public func instant(in zone: Zone) -> Instant {
        let days = Int64(date.dayNumber)
        return Instant(microseconds: (days * 86_400 + Int64(secondOfDay)) * 1_000_000 - zone.microseconds)
    }
}

extension Instant {
    /// What clocks of `zone` show at this moment, whole seconds.
    public func local(in zone: Zone) -> LocalTime {
        let seconds = (microseconds + zone.microseconds).dividedDown(by: 1_000_000)
        let days = seconds.dividedDown(by: 86_400)
        let rest = Int(seconds - days * 86_400)
        return LocalTime(
            date: CivilDate(dayNumber: Int(days)),
            hour: rest / 3600,
            minute: rest / 60 % 60,
            second: rest % 60,
        )
    }
}

extension Int64 {
    func dividedDown(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
