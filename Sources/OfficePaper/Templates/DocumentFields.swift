/// What the fields of a document's wording stand for.
public struct DocumentFields: Hashable, Sendable {
    private var values: [String: String]

    public init(_ values: [String: String] = [:]) { self.values = values }

    public subscript(name: String) -> String? {
        get { values[name] }
        set { values[name] = newValue }
    }

    public func adding(_ others: [String: String]) -> DocumentFields {
        DocumentFields(values.merging(others) { $1 })
    }

    /// Those of others go before these.
    public func adding(_ others: DocumentFields) -> DocumentFields { adding(others.values) }

    /// A text with its fields filled in: `{event}` as it is, `{EVENT}` in capitals. `{{` is a brace.
    ///
    /// A field that is not known stands for nothing: which ones there are is checked when a template is read.
    public func filled(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[rest.index(after: open)...]
            if rest.first == "{" {
                filled += "{"
                rest = rest.dropFirst()
                continue
            }
            guard let close = rest.firstIndex(of: "}") else { break }
            filled += value(of: rest[..<close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    func value(of name: Substring) -> String {
        if let value = values[String(name)] { return value }
        let lowered = name.lowercased()
        guard lowered != name, let value = values[lowered] else { return "" }
        return value.uppercased()
    }
}
