extension FormFields {
    /// A request without a form.
    static let none = FormFields([])

    /// The first value of a name.
    subscript(_ name: String) -> String? { all.first { $0.name == name }?.value }

    /// What was typed, without blanks at its ends.
    /// - Throws: ``WebError`` `fieldMissing` when that is nothing.
    func required(_ name: String) throws -> String {
        let text = typed(name)
        guard !text.isEmpty else { throw WebError(.fieldMissing, subject: name) }
        return text
    }

    /// What was typed, without blanks at its ends; empty when there is no such field.
    func typed(_ name: String) -> String {
        var text = (self[name] ?? "")[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
