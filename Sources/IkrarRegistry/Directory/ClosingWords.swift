/// What stands beneath a table: who signed, where and when, and what abbreviations mean.
enum ClosingWords {
    /// `text` begins as only the end of a list does: `Mengetahui`, `Ket.`, `Wanasari, 1 September 2026`.
    static func open(_ text: String) -> Bool {
        let words = Spelling.words(text.prefix(120)).map { String(decoding: $0, as: UTF8.self) }
        guard let first = words.first else { return false }
        return openings.contains(first) || isPlaceAndDate(words)
    }

    private static func isPlaceAndDate(_ words: [String]) -> Bool {
        guard (2...6).contains(words.count), let last = words.last,
            last.utf8.count == 4, last.hasPrefix("20")
        else { return false }
        return words.contains { MonthName.all.contains($0) }
    }

    private static let openings: Set<String> = [
        "mengetahui", "mengetahu", "menyetujui", "mengesahkan", "disahkan", "ket", "keterangan", "catatan", "nb",
    ]
}
