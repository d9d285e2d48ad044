/// When someone was born and appointed: nobody before turning 18, nobody after today.
struct Career {
    /// yyyyMMdd.
    let birth: Int32
    /// yyyyMM, or yyyy2f for a PPPK contract.
    let start: Int32

    /// A leader: long in service.
    static func experienced(_ today: InventedDay, _ stream: inout SplitMix64) -> Career {
        let year = today.year - 42 - stream.below(15)
        return Career(birth: birth(year, &stream), start: appointment(after: year + 20, span: 9, &stream))
    }

    /// A PNS in the middle of service.
    static func serving(_ today: InventedDay, _ stream: inout SplitMix64) -> Career {
        let year = today.year - 24 - stream.below(34)
        let span = min(14, today.year - 2 - (year + 20) + 1)
        return Career(birth: birth(year, &stream), start: appointment(after: year + 20, span: span, &stream))
    }

    /// A PNS at or over the age of retirement.
    static func leaving(_ today: InventedDay, hasLeft: Bool, _ stream: inout SplitMix64) -> Career {
        let year = today.year - (hasLeft ? 59 : 58) - (hasLeft ? stream.below(3) : 0)
        return Career(birth: birth(year, &stream), start: appointment(after: year + 20, span: 14, &stream))
    }

    /// A CPNS, appointed last year.
    static func beginning(_ today: InventedDay, _ stream: inout SplitMix64) -> Career {
        let year = today.year - 21 - stream.below(14)
        return Career(birth: birth(year, &stream), start: Int32((today.year - 1) * 100 + 3 + stream.below(10)))
    }

    /// A PPPK; contracts began in one of the last `years` years before this one.
    static func contracted(_ today: InventedDay, within years: Int, _ stream: inout SplitMix64) -> Career {
        let year = today.year - 26 - stream.below(32)
        let contract = today.year - 1 - stream.below(years)
        let frequency = years > 1 && stream.chance(perMille: 150) ? 22 : 21
        return Career(birth: birth(year, &stream), start: Int32(contract * 100 + frequency))
    }

    private static func birth(_ year: Int, _ stream: inout SplitMix64) -> Int32 {
        let month = 1 + stream.below(12)
        let day = 1 + stream.below(InventedDay.days(inMonth: month, of: year))
        return Int32(year * 10_000 + month * 100 + day)
    }

    private static func appointment(after year: Int, span: Int, _ stream: inout SplitMix64) -> Int32 {
        Int32((year + stream.below(span)) * 100 + stream.pick(months))
    }

    /// Appointments of PNS gather in a few months.
    private static let months = [1, 1, 2, 3, 3, 3, 4, 4, 5, 8, 11, 12, 12]
}
