/// Other people's words inside our sentences.
enum Quoted {
    /// At most this many characters of a cell or an argument are repeated.
    private static let longest = 80

    /// One line without control characters, so that a file's content cannot draw on the terminal.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": shown.append(" ")
            case _ where isControl(scalar): shown.append("\u{FFFD}")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// ``visible(_:)``, cut when it is long.
    static func short(_ text: String) -> String {
        let shown = visible(text)
        return shown.count <= longest ? shown : shown.prefix(longest - 1) + "…"
    }

    /// A text that may hold a NIP, as the public may see it: of nine digits or more, only the last three.
    static func masked(_ text: String) -> String {
        let digits = text.unicodeScalars.count(where: isDigit)
        guard digits >= 9 else { return short(text) }
        var hidden = digits - 3
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isDigit(scalar), hidden > 0 {
                hidden -= 1
                shown.append("*")
            } else {
                shown.append(scalar)
            }
        }
        return short(String(shown))
    }

    /// `“A”, “B”, “C”`, at most twelve of them, `…` for the others.
    static func list(_ texts: [String]) -> String {
        texts.count > 12 ? "\(list(texts, most: 12)), …" : list(texts, most: 12)
    }

    /// Without a word of those that are left out.
    static func list(_ texts: [String], most: Int) -> String {
        texts.prefix(most).map { "“\(short($0))”" }.joined(separator: ", ")
    }

    /// As a shell takes it for one argument, so that a command can be copied.
    static func argument(_ text: String) -> String {
        let text = visible(text)
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                isAlphanumeric(byte) || "/._-+:@%,=".utf8.contains(byte)
            }
        return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // Marks that turn the direction of what follows.
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }
}
