/// Dates as HR lists write them.
enum ListDate {
    /// Reads `14-02-1980`, `14/2/1980`, `14.02.1980`, `1980-02-14` with or without a time behind, `Senin, 14
    /// Februari 1980`, or a spreadsheet's day count (1900 system). `nil` when it is none of these.
    static func parse(_ text: String) -> CivilDate? { digits(text) ?? words(text) }

    private static func words(_ text: String) -> CivilDate? {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        guard let place = words.firstIndex(where: { MonthName.number(of: $0) != nil }), place > 0,
            place + 1 < words.count, let month = MonthName.number(of: words[place]), let day = Int(words[place - 1]),
            words[place + 1].count == 4, let year = Int(words[place + 1])
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func digits(_ text: String) -> CivilDate? {
        var numbers = [0, 0, 0]
        var widths = [0, 0, 0]
        var part = 0
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                guard widths[part] < 6 else { return nil }
                numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
                widths[part] += 1
            } else if widths[part] > 0 {
                if part == 2 { break }
                guard byte == 0x2D || byte == 0x2F || byte == 0x2E || byte == 0x20 else { return nil }
                part += 1
            } else if byte != 0x27 && byte != 0x20 {
                return nil
            }
        }
        if widths[1] == 0 || widths[2] == 0 {
            // A day count, perhaps with a fraction; before 61 lies the day in 1900 that never was.
            guard widths[0] >= 3, numbers[0] > 60, numbers[0] < 80_000 else { return nil }
            return CivilDate(dayNumber: numbers[0] - 25_569)
        }
        if widths[0] == 4 { return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard widths[2] == 4 else { return nil }
        return CivilDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }
}
