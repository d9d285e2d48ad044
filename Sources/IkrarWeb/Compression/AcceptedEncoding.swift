/// What a client says of encodings (RFC 9110, 12.5.3).
enum AcceptedEncoding {
    /// Whether gzip is welcome, and no less than the plain body.
    ///
    /// - Parameter header: Accept-Encoding, several joined by commas; nothing when the client sent none.
    static func welcomesGzip(_ header: String?) -> Bool {
        guard let header else { return false }
        var gzip: Int?
        var identity: Int?
        var others: Int?
        for item in header.split(separator: ",") {
            let parts = item.split(separator: ";", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
            guard let weight = parts.count == 1 ? 1000 : weight(parts[1]), parts.count <= 2 else { continue }
            switch parts[0].lowercased() {
            case "gzip", "x-gzip": gzip = max(gzip ?? 0, weight)
            case "identity": identity = weight
            case "*": others = weight
            default: continue
            }
        }
        let wanted = gzip ?? others ?? 0
        return wanted > 0 && wanted >= identity ?? 0
    }

    /// In thousandths: `q=0.5` is 500.
    private static func weight(_ text: String) -> Int? {
        let halves = text.lowercased().dropFirst(2).split(separator: ".", omittingEmptySubsequences: false)
        guard text.lowercased().hasPrefix("q="), halves.count <= 2, let whole = Int(halves[0]), 0...1 ~= whole else {
            return nil
        }
        guard halves.count == 2 else { return whole * 1000 }
        guard halves[1].count <= 3, halves[1].utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let digits = halves[1] + String(repeating: "0", count: 3 - halves[1].count)
        let weight = whole * 1000 + (Int(digits) ?? 0)
        return weight <= 1000 ? weight : nil
    }
}
