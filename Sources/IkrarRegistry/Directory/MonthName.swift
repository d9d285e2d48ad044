/// Months as people write them in lists, older spellings and short forms too.
enum MonthName {
    static let all = Set(numbers.keys)

    /// 1 to 12; `nil` for any other word.
    static func number(of word: some StringProtocol) -> Int? { numbers[word.lowercased()] }

    private static let numbers: [String: Int] = {
        let names = [
            "januari jan", "februari pebruari feb peb", "maret mar", "april apr", "mei", "juni jun", "juli jul",
            "agustus agu agt ags", "september sep sept", "oktober okt", "november nopember nov nop", "desember des",
        ]
        var numbers: [String: Int] = [:]
        for (place, group) in names.enumerated() {
            for name in group.split(separator: " ") { numbers[String(name)] = place + 1 }
        }
        return numbers
    }()
}
