/// A time as a report writes it, before anyone knows which number is the day.
struct WrittenTime: Hashable, Sendable {
    enum Day: Hashable, Sendable {
        case certain(CivilDate)
        /// Day and month in an order that the text does not tell.
        case numbers(first: Int, second: Int, year: Int)
    }

    /// `nil` for a time of day alone.
    var day: Day?
    var secondOfDay: Int
    /// Minutes east of UTC, where the text says so.
    var offset: Int?

    func local(_ order: DateOrder) -> (date: CivilDate?, second: Int) {
        switch day {
        case nil: (nil, secondOfDay)
        case .certain(let date): (date, secondOfDay)
        case .numbers(let first, let second, let year): (order.date(first, second, year), secondOfDay)
        }
    }
}

/// Which of a date's first two numbers is the day.
enum DateOrder: Sendable {
    case dayFirst, monthFirst

    func date(_ first: Int, _ second: Int, _ year: Int) -> CivilDate? {
        switch self {
        case .dayFirst: CivilDate(year: year, month: second, day: first)
        case .monthFirst: CivilDate(year: year, month: first, day: second)
        }
    }
}

extension WrittenTime {
    /// Reads what Zoom, Teams, Meet, forms and spreadsheets write: `08/25/2026 09:17:40 AM`, `22.09.26, 14:48:05`,
    /// `Aug 25, 2026 9:00 AM`, `25 Agustus 2026 pukul 09.00`, `2026-08-25T02:00:00Z`, `9:24 AM`, a spreadsheet's day count.
    init?(_ text: String) {
        let tidy = Spelling.tidy(text)
        if let serial = Self.serial(tidy) {
            self = serial
            return
        }
        var scan = TimeScan(tidy)
        let day = scan.day()
        guard let second = scan.time() ?? (day == nil || !scan.isAtEnd ? nil : 0) else { return nil }
        self.init(day: day, secondOfDay: second, offset: scan.offset())
        guard scan.isAtEnd else { return nil }
    }

    /// Days since 1899-12-30 with a fraction, or a fraction alone.
    private static func serial(_ text: String) -> WrittenTime? {
        guard let first = text.utf8.first, (0x30...0x39).contains(first) || first == 0x2E,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x45 || $0 == 0x2D }
            ),
            text.utf8.count(where: { $0 == 0x2E || $0 == 0x2C }) <= 1,
            let value = Double(text.replacing(",", with: "."))
        else { return nil }
        guard value > 0, value < 1 || (20_000...80_000).contains(value) else { return nil }
        let seconds = Int((value * 86_400).rounded())
        guard value >= 1 else { return WrittenTime(day: nil, secondOfDay: seconds % 86_400, offset: nil) }
        let date = CivilDate(dayNumber: seconds / 86_400 - 25_569)
        return WrittenTime(day: .certain(date), secondOfDay: seconds % 86_400, offset: nil)
    }
}
