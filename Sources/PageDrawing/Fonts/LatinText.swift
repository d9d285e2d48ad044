/// Text whose words may be set one by one: letters of Latin in one piece each, and their punctuation.
enum LatinText {
    static func holds(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < text.count {
            switch text[place] {
            case 0x20..<0x7F:
                place += 1
            case 0xC2:
                // U+00A1 to U+00BF, but for the soft hyphen; a space that does not break is not a word.
                guard place + 1 < text.count, text[place + 1] > 0xA0, text[place + 1] != 0xAD else { return false }
                place += 2
            case 0xC3...0xC8:
                // U+00C0 to U+023F.
                place += 2
            case 0xE2:
                // U+2010 to U+2026: dashes, quotation marks, the ellipsis.
                guard place + 2 < text.count, text[place + 1] == 0x80, 0x90...0xA6 ~= text[place + 2] else {
                    return false
                }
                place += 3
            default:
                return false
            }
        }
        return true
    }

    /// Where the word or the single space that starts at a place ends, and whether it is a word with digits.
    static func part(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, isNumber: Bool) {
        guard text[start] != 0x20 else { return (start + 1, false) }
        var end = start
        var hasDigit = false
        var isASCII = true
        while end < text.count, text[end] != 0x20 {
            let byte = text[end]
            if 0x30...0x39 ~= byte { hasDigit = true }
            if byte >= 0x80 { isASCII = false }
            end += 1
        }
        return (end, hasDigit && isASCII)
    }
}
