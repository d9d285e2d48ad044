extension TemplateNode {
    /// A text with fields in braces, `{event}` or `{EVENT}`; `{{` is a brace.
    ///
    /// - Parameter fields: Those that it may name.
    public func wording(_ fields: Set<String>) -> String? {
        guard let text = text() else { return nil }
        var isSound = true
        var brace = 0
        var rest = text[...]
        while !proof.isFull, let open = rest.firstIndex(of: "{") {
            rest = rest[rest.index(after: open)...]
            if rest.first == "{" {
                rest = rest.dropFirst()
                brace += 2
                continue
            }
            let name = rest.prefix { $0 != "}" && $0 != "{" && $0 != "\n" }
            let place = proof.text.brace(brace, from: value.place)
            brace += 1
            guard rest[name.endIndex...].first == "}" else {
                note(.brokenField, at: place)
                isSound = false
                continue
            }
            rest = rest[name.endIndex...].dropFirst()
            if !Self.isKnown(String(name), among: fields) {
                let choices = fields.sorted().nearest(to: String(name))
                note(.unknownField, at: place, value: String(name), choices: choices)
                isSound = false
            }
        }
        return isSound ? text : nil
    }

    /// As it is, or all of it in capitals.
    private static func isKnown(_ name: String, among fields: Set<String>) -> Bool {
        fields.contains(name) || name == name.uppercased() && fields.contains(name.lowercased())
    }
}
