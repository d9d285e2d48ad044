/// A day of the Gregorian calendar, without time or zone.
public struct InventedDay: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil unless the day exists and the year is in 1900...2999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.init(existing: year, month, day)
    }

    /// Reads `yyyy-MM-dd`.
    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    init(existing year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// `yyyy-MM-dd`.
    public var iso: String { "\(year)-\(month.padded(2))-\(day.padded(2))" }

    /// `dd-MM-yyyy`, as SIASN writes dates.
    public var dayFirst: String { "\(day.padded(2))-\(month.padded(2))-\(year)" }

    /// `2 Oktober 2026`, as letters are dated.
    public var inWords: String { "\(day) \(monthName) \(year)" }

    var monthName: String { Self.monthNames[month - 1] }

    /// The number a spreadsheet of the 1900 system stores for this day (from 1 March 1900 on).
    var spreadsheetSerial: Int {
        let before = year - 1
        let days = before * 365 + before / 4 - before / 100 + before / 400
        let inYear = (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) } + day
        return days + inYear - 693_594
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static let monthNames = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ]
}
