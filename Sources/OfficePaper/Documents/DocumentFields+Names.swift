extension DocumentFields {
    /// Whether every field that a text names has a value here, be it empty.
    func knowsAll(in text: String) -> Bool {
        Self.names(in: text).allSatisfy { self[$0] != nil || self[$0.lowercased()] != nil }
    }

    /// The fields that a text names, as it writes them.
    private static func names(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        var names: [String] = []
        var rest = text[...]
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
}
