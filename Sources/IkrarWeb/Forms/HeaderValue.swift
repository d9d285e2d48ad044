/// A header's value with parameters: `form-data; name="daftar"`.
struct HeaderValue: Hashable, Sendable {
    /// In small letters.
    var value: String
    /// Names in small letters; values without their quotation marks.
    var parameters: [String: String] = [:]

    /// Nothing when it is not well-formed, or when a parameter stands twice.
    init?(_ text: some StringProtocol) {
        // By scalars: a mark that combines with a quotation mark does not hide it.
        var rest = Substring(text).unicodeScalars
        value = String(rest.cut { $0 != ";" }).filter { $0 != " " && $0 != "\t" }.lowercased()
        guard !value.isEmpty else { return nil }
        while rest.popFirst() != nil {
            _ = rest.cut { $0 == " " || $0 == "\t" }
            // A last semicolon with nothing behind it.
            if rest.isEmpty { return }
            let name = rest.cut { $0 != "=" && $0 != ";" }
            guard !name.isEmpty, name.allSatisfy(Self.isToken), rest.popFirst() == "=" else { return nil }
            guard let found = rest.first == "\"" ? Self.quoted(&rest) : Self.bare(&rest),
                parameters.updateValue(found, forKey: String(name).lowercased()) == nil
            else { return nil }
            _ = rest.cut { $0 == " " || $0 == "\t" }
            guard rest.isEmpty || rest.first == ";" else { return nil }
        }
    }

    /// RFC 9110, 5.6.2.
    static func isToken(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: "!#$%&'*+-.^_`|~".unicodeScalars.contains(letter)
        }
    }

    private static func bare(_ rest: inout Substring.UnicodeScalarView) -> String? {
        let text = rest.cut { $0 != ";" && $0 != " " && $0 != "\t" }
        return !text.isEmpty && text.allSatisfy(isToken) ? String(text) : nil
    }

    /// Browsers write a quotation mark as %22; others put a backslash before it, and before a backslash. Another backslash is
    /// itself: it stands in paths.
    private static func quoted(_ rest: inout Substring.UnicodeScalarView) -> String? {
        rest.removeFirst()
        var text = String.UnicodeScalarView()
        while let letter = rest.popFirst() {
            switch letter {
            case "\"": return String(text)
            case "\\" where rest.first == "\"" || rest.first == "\\": text.append(rest.removeFirst())
            case "%" where rest.starts(with: "22".unicodeScalars):
                rest.removeFirst(2)
                text.append("\"")
            default: text.append(letter)
            }
        }
        return nil
    }
}

extension Substring.UnicodeScalarView {
    fileprivate mutating func cut(while belongs: (Unicode.Scalar) -> Bool) -> Self {
        let head = prefix(while: belongs)
        self = self[head.endIndex...]
        return head
    }
}
