/// Days and times as spreadsheets count them: days since a first day, and the part of the day after the point.
public enum SpreadsheetDate {
    public enum System: String, Hashable, Sendable {
        /// Day 1 is 1900-01-01, and day 60 a 29 February 1900 that never was (ISO/IEC 29500-1, 18.17.4.1).
        case from1900
        /// Day 0 is 1904-01-01.
        case from1904
    }

    /// The raw text of a date cell as ISO 8601: `2026-09-21`, `2026-09-21T07:30:00`, or `07:30:00` for a part of a
    /// day alone.
    ///
    /// Worked out on the decimal digits, to the nearest second, without floating point. Text that is an ISO 8601 date
    /// already (cells of type `d`) is given back. Nil for negative numbers, days after the year 9999, day 60 and day
    /// 0 of the 1900 system, and all that is no number.
    public static func iso(_ raw: String, system: System = .from1900) -> String? {
        if isISO(raw) { return raw }
        guard let serial = DecimalText(raw), var day = serial.whole, !serial.isNegative else { return nil }
        var seconds = serial.secondsOfDay
        if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
        let time = seconds == 0 ? nil : clock(seconds)
        if day == 0, system == .from1900 { return time }
        guard let date = calendarDate(day, system) else { return nil }
        return time.map { "\(date)T\($0)" } ?? date
    }

    private static func calendarDate(_ day: Int, _ system: System) -> String? {
        // Days before 1970-01-01 of the day before day 0.
        let offset: Int
        switch system {
        case .from1900 where day == 60: return nil
        case .from1900: offset = day < 60 ? 25_568 : 25_569
        case .from1904: offset = 24_107
        }
        guard day - offset <= 2_932_896 else { return nil }
        let (year, month, dayOfMonth) = civil(daysSince1970: day - offset)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }

    /// The proleptic Gregorian date, counted in eras of 400 years that begin on 1 March.
    private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func clock(_ seconds: Int) -> String {
        "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Whether `text` begins with `yyyy-mm-dd`.
    private static func isISO(_ text: String) -> Bool {
        let head = Array(text.utf8.prefix(10))
        return head.count == 10
            && head.indices.allSatisfy { $0 == 4 || $0 == 7 ? head[$0] == 0x2D : (0x30...0x39).contains(head[$0]) }
    }
}
