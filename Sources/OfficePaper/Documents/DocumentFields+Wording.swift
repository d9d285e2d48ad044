extension DocumentFields {
    /// A wording with its fields filled in, without what would look like a mistake where a field is empty: a line all of
    /// whose fields are empty (`NIP {nip}`) is left out, and a comma or dash that would part something from nothing
    /// (`{position}, {opd}`).
    func worded(_ wording: String) -> String {
        var lines: [String] = []
        for line in wording.split(separator: "\n", omittingEmptySubsequences: false) {
            let values = names(in: line).map { self[$0] ?? self[$0.lowercased()] ?? "" }
            if !values.isEmpty, values.allSatisfy(\.isEmpty) { continue }
            let text = filled(String(line))
            lines.append(values.contains("") ? Self.withoutLooseEnds(text) : text)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// Whether every field that a text names has a value here, be it empty.
    func knowsAll(in text: String) -> Bool {
        names(in: text[...]).allSatisfy { self[$0] != nil || self[$0.lowercased()] != nil }
    }

    /// The fields that a text names, as it writes them.
    private func names(in text: Substring) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        var names: [String] = []
        var rest = text
        while let open = rest.firstIndex(of: "{") {
            rest = rest[rest.index(after: open)...]
            if rest.first == "{" {
                rest = rest.dropFirst()
                continue
            }
            guard let close = rest.firstIndex(of: "}") else { break }
            names.append(String(rest[..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return names
    }

    private static func withoutLooseEnds(_ text: String) -> String {
        let loose: Set<Character> = [" ", ",", ";", "/", "-", "–", "—", "·", "|"]
        var kept = text.drop { loose.contains($0) }
        while let last = kept.last, loose.contains(last) { kept.removeLast() }
        return String(kept).replacing(", ,", with: ",")
    }
}
