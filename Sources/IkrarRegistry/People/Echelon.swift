/// Eselon of a structural position, from `I.a` down to `V.b`.
public enum Echelon {
    /// The canonical spelling `II.b` of `II/b`, `IIB`, `Eselon II.b`, or BKN's code `22`; empty for a dash, `Non
    /// Eselon` or nothing. `nil` when the text is no eselon.
    public static func canonical(_ text: some StringProtocol) -> String? {
        let words = Spelling.words(text).map { String(decoding: $0, as: UTF8.self) }
        var joined = words.filter { $0 != "eselon" && $0 != "esl" }.joined()
        if joined.isEmpty || joined == "non" || joined == "noneselon" || joined == "99" { return "" }
        if joined.count == 2, let code = Int(joined), (1...5).contains(code / 10), (1...2).contains(code % 10) {
            return spelled(code / 10, code % 10)
        }
        guard let last = joined.popLast(), let ruang = ["a", "b"].firstIndex(of: String(last)),
            let level = ["i", "ii", "iii", "iv", "v"].firstIndex(of: joined)
        else { return nil }
        return spelled(level + 1, ruang + 1)
    }

    /// 1 for `I.a`, 2 for `I.b`, …; 11 for a person without one. `canonical` is in canonical spelling.
    public static func order(of canonical: String) -> Int {
        orders[canonical] ?? 11
    }

    private static func spelled(_ level: Int, _ ruang: Int) -> String {
        "\(Grade.romans[level - 1]).\(ruang == 1 ? "a" : "b")"
    }

    private static let orders: [String: Int] = {
        var orders: [String: Int] = [:]
        for level in 1...5 {
            for ruang in 1...2 {
                orders[spelled(level, ruang)] = (level - 1) * 2 + ruang
            }
        }
        return orders
    }()
}
