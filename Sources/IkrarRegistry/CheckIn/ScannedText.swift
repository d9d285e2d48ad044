/// What came out of a scanner or off a keyboard, read but not yet judged.
public enum ScannedText: Hashable, Sendable {
    /// Shaped like one of our codes; the tag is not checked yet.
    case code(BadgeCode)
    /// The number printed under the symbol, with its check character.
    case typed(BadgeNumber)
    /// 18 digits: the operator looks the person up by NIP.
    case nip(String)
    /// Words: the operator looks the person up by name.
    case words(String)
    case malformed

    /// Spaces, hyphens and case never matter (Crockford's rules); what is none of ours is `malformed`.
    public init(_ text: String) {
        let bytes = text.utf8.filter { !Self.isIgnored($0) }
        if let code = BadgeCode(characters: bytes[...]) {
            self = .code(code)
            return
        }
        // Nine letters without a digit or a hyphen are somebody's name, whatever their check character says.
        let isLettersOnly = !text.utf8.contains { (48...57).contains($0) || $0 == 0x2D }
        if !isLettersOnly, case .number(let number) = BadgeNumber.reading(typed: bytes[...]) {
            self = .typed(number)
            return
        }
        let digits = text.utf8.filter { (48...57).contains($0) }
        if digits.count == 18, Self.isNIPShaped(text) {
            self = .nip(String(decoding: digits, as: UTF8.self))
        } else if Self.isWords(text) {
            self = .words(text.split(separator: " ").joined(separator: " "))
        } else {
            self = .malformed
        }
    }

    /// The channel that such a text comes by when it was not said otherwise: whoever types looks at the person.
    public var isManual: Bool {
        switch self {
        case .typed, .nip, .words: true
        case .code, .malformed: false
        }
    }

    private static func isIgnored(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x2D || byte == 0x09 || byte == 0x0D
    }

    /// A badge's own code, scanned or typed.
    public var isCode: Bool {
        switch self {
        case .code, .typed: true
        case .nip, .words, .malformed: false
        }
    }

    /// A label, digits and the separators that NIP are written with.
    private static func isNIPShaped(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "0123456789 .-'\u{A0}NIPnip:\t\r".unicodeScalars.contains($0) }
    }

    /// At least one word of three letters; letters, spaces, dots, commas and apostrophes only.
    private static func isWords(_ text: String) -> Bool {
        let allowed = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || " .,'`’-".unicodeScalars.contains($0)
        }
        guard allowed else { return false }
        return text.split(separator: " ").contains { $0.unicodeScalars.count { $0.properties.isAlphabetic } >= 3 }
    }
}
