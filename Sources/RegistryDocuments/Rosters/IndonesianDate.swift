public import IkrarRegistry

/// Dates, times and numbers as Indonesian official documents write them (PUEBI; names after KBBI: Jumat, Februari, November).
public enum IndonesianDate {
    private static let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ]

    /// `Senin, 21 September 2026`
    public static func long(_ date: CivilDate) -> String {
        "\(days[date.weekday - 1]), \(day(date))"
    }

    /// `21 September 2026`
    public static func day(_ date: CivilDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// `07.30`
    public static func clock(_ time: LocalTime) -> String {
        twoDigits(time.hour) + "." + twoDigits(time.minute)
    }

    /// `21/09/2026`
    public static func short(_ date: CivilDate) -> String {
        "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
