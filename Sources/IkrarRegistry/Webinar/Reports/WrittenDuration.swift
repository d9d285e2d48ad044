/// Durations as reports write them.
enum WrittenDuration {
    /// Seconds; `nil` when the text is none: not known is not 0.
    ///
    /// Reads `1h 30m 51s`, `1 hr 2 min`, `1 Std. 5 Min.`, `2 jam 3 menit`, `01:02:03`; a number alone counts minutes, as
    /// Zoom's columns do.
    static func seconds(_ text: String) -> Int? {
        var numbers: [Int] = []
        var words: [String] = []
        var colons = 0
        for token in tokens(text) {
            if let number = Int(token) {
                // A unit is owed to the number before.
                guard numbers.count == words.count || colons > 0 else { return nil }
                numbers.append(number)
            } else if token == ":" {
                colons += 1
            } else {
                guard words.count == numbers.count - 1 else { return nil }
                words.append(token)
            }
        }
        guard !numbers.isEmpty, numbers.allSatisfy({ $0 < 100_000 }) else { return nil }
        if colons == 2, numbers.count == 3, words.isEmpty {
            return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
        }
        guard colons == 0 else { return nil }
        if words.isEmpty { return numbers.count == 1 ? numbers[0] * 60 : nil }
        guard words.count == numbers.count else { return nil }
        var seconds = 0
        for (number, word) in zip(numbers, words) {
            guard let unit = unit(word) else { return nil }
            seconds += number * unit
        }
        return seconds
    }

    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var isNumber = false
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                let letter = byte >= 0x41 ? byte | 0x20 : byte
                let digit = letter < 0x3A
                if let last = tokens.last, digit == isNumber, last != " ", last != ":" {
                    tokens[tokens.count - 1].unicodeScalars.append(Unicode.Scalar(letter))
                } else {
                    tokens.append(String(Unicode.Scalar(letter)))
                }
                isNumber = digit
            case 0x3A: tokens.append(":")
            default: tokens.append(" ")
            }
        }
        return tokens.filter { $0 != " " }
    }

    private static func unit(_ word: String) -> Int? {
        if ["h", "hr", "hrs", "j", "jam", "std", "godz", "hora", "horas", "uur", "heure", "heures", "ora", "ore"]
            .contains(word) || word.hasPrefix("hour") || word.hasPrefix("stunde")
        {
            return 3600
        }
        if word == "m" || word == "mnt" || word.hasPrefix("min") || word == "menit" { return 60 }
        if word == "s" || word == "dtk" || word == "detik" || word.hasPrefix("se") { return 1 }
        return nil
    }
}
