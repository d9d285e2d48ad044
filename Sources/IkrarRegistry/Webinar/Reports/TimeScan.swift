/// Reads the parts of a written time from left to right; words that say nothing of it are passed over.
struct TimeScan {
    private enum Token: Equatable {
        case number(Int, width: Int)
        case word(String)
        case mark(UInt8)
    }

    private let tokens: [Token]
    private var place = 0

    init(_ text: String) {
        var tokens: [Token] = []
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.first {
            switch byte {
            case 0x30...0x39:
                let digits = bytes.prefix { (0x30...0x39).contains($0) }
                let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
                tokens.append(.number(value, width: digits.count))
                bytes = bytes.dropFirst(digits.count)
            case 0x41...0x5A, 0x61...0x7A:
                let letters = bytes.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
                tokens.append(.word(String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)))
                bytes = bytes.dropFirst(letters.count)
            default:
                tokens.append(.mark(byte))
                bytes = bytes.dropFirst()
            }
        }
        // `a.m.` is `am`.
        var joined: [Token] = []
        for token in tokens {
            if token == .word("m"), joined.count >= 2, joined.last == .mark(0x2E),
                case .word(let half) = joined[joined.count - 2], half == "a" || half == "p"
            {
                joined.removeLast(2)
                joined.append(.word("\(half)m"))
            } else {
                joined.append(token)
            }
        }
        self.tokens = joined
    }

    var isAtEnd: Bool {
        tokens[place...].allSatisfy { token in
            switch token {
            case .mark(let mark): mark == 0x20 || mark == 0x2E || mark == 0x2C || mark == 0x29
            case .word(let word): Self.idleWords.contains(word)
            case .number: false
            }
        }
    }

    /// The date, if one stands here.
    mutating func day() -> WrittenTime.Day? {
        let start = place
        skipIdle()
        if case .word(let word) = current, let month = Self.month(word) {
            place += 1
            skipIdle()
            if case .number(let day, _) = current {
                place += 1
                skipIdle()
                if case .number(let year, let width) = current, !beginsTime,
                    let date = CivilDate(year: Self.year(year, width), month: month, day: day)
                {
                    place += 1
                    return .certain(date)
                }
            }
        } else if case .number(let first, let width) = current {
            place += 1
            if let day = day(behind: first, width) { return day }
        }
        place = start
        return nil
    }

    private mutating func day(behind first: Int, _ width: Int) -> WrittenTime.Day? {
        guard case .mark(let mark) = current else { return nil }
        place += 1
        if mark == 0x20 || mark == 0x2D || mark == 0x2E || mark == 0x2F, case .word(let word) = current,
            let month = Self.month(word)
        {
            place += 1
            skipIdle()
            guard case .number(let year, let yearWidth) = current, !beginsTime else { return nil }
            place += 1
            return CivilDate(year: Self.year(year, yearWidth), month: month, day: first).map { .certain($0) }
        }
        guard mark == 0x2D || mark == 0x2E || mark == 0x2F, case .number(let second, _) = current else { return nil }
        place += 1
        guard current == .mark(mark) else { return nil }
        place += 1
        guard case .number(let third, let thirdWidth) = current else { return nil }
        place += 1
        if width == 4 { return CivilDate(year: first, month: second, day: third).map { .certain($0) } }
        // `09.17.40` is a time of day.
        if mark == 0x2E, thirdWidth == 2, isAtEnd || isHalfOfDay { return nil }
        guard thirdWidth == 2 || thirdWidth == 4 else { return nil }
        let year = Self.year(third, thirdWidth)
        let orders: [DateOrder] = [.dayFirst, .monthFirst]
        return orders.contains { $0.date(first, second, year) != nil }
            ? .numbers(first: first, second: second, year: year) : nil
    }

    /// Seconds since midnight, if a time of day stands here.
    mutating func time() -> Int? {
        skipIdle()
        guard case .number(var hour, _) = current, hour < 25, beginsTime else { return nil }
        place += 2
        guard case .number(let minute, let width) = current, minute < 60, width == 2 else { return nil }
        place += 1
        var second = 0
        if current == .mark(0x3A) || current == .mark(0x2E), place + 1 < tokens.count,
            case .number(let read, let width) = tokens[place + 1], width == 2, read < 60
        {
            second = read
            place += 2
        }
        if current == .mark(0x2E), place + 1 < tokens.count, case .number = tokens[place + 1] { place += 2 }
        while current == .mark(0x20) { place += 1 }
        if case .word(let half) = current, half == "am" || half == "pm" {
            place += 1
            guard hour > 0 else { return half == "am" ? minute * 60 + second : nil }
            if hour <= 12 { hour = hour % 12 + (half == "pm" ? 12 : 0) }
        }
        return hour < 24 ? hour * 3600 + minute * 60 + second : nil
    }

    /// Minutes east of UTC: `Z`, `UTC`, `GMT+7`, `+07:00`, `WIB`.
    mutating func offset() -> Int? {
        while current == .mark(0x20) || current == .mark(0x28) { place += 1 }
        var offset: Int?
        if case .word(let word) = current {
            if let zone = Zone(rawValue: word.uppercased()) {
                place += 1
                return zone.hours * 60
            }
            guard word == "z" || word == "utc" || word == "gmt" else { return nil }
            place += 1
            offset = 0
        }
        guard current == .mark(0x2B) || current == .mark(0x2D), place + 1 < tokens.count,
            case .number(let number, let width) = tokens[place + 1]
        else { return offset }
        let sign = current == .mark(0x2B) ? 1 : -1
        place += 2
        var minutes = width > 2 ? number / 100 * 60 + number % 100 : number * 60
        if current == .mark(0x3A), place + 1 < tokens.count, case .number(let rest, _) = tokens[place + 1] {
            minutes += rest
            place += 2
        }
        return sign * minutes
    }

    private var current: Token? { place < tokens.count ? tokens[place] : nil }

    private var isHalfOfDay: Bool {
        let rest = tokens[place...].drop { $0 == .mark(0x20) }
        return rest.first == .word("am") || rest.first == .word("pm")
    }

    /// A number with `:` or `.` and another one behind it.
    private var beginsTime: Bool {
        guard place + 2 < tokens.count, case .number(_, let width) = tokens[place], width <= 2,
            tokens[place + 1] == .mark(0x3A) || tokens[place + 1] == .mark(0x2E), case .number = tokens[place + 2]
        else { return false }
        return true
    }

    private mutating func skipIdle() {
        while let token = current {
            switch token {
            case .mark(let mark) where mark == 0x20 || mark == 0x2C || mark == 0x27: place += 1
            case .word(let word) where Self.idleWords.contains(word): place += 1
            default: return
            }
        }
    }

    private static func year(_ number: Int, _ width: Int) -> Int { width <= 2 ? 2000 + number : number }

    /// From the names of months in Indonesian and English, whole or short.
    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3, word.utf8.count <= 9 else { return nil }
        return months[String(word.prefix(3))]
    }

    private static let months: [String: Int] = [
        "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "agu": 8, "ags": 8,
        "agt": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
    ]

    private static let idleWords: Set<String> = [
        "t", "pukul", "at", "jam", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "sen",
        "sel", "rab", "kam", "jum", "sab", "min",
    ]
}
