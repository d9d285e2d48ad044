/// Text as people write it in lists, made comparable.
enum Spelling {
    /// Without spaces at the ends, doubled spaces, line breaks, no-break and invisible characters.
    static func tidy(_ text: String) -> String {
        var text = text
        return text.withUTF8 { isTidy($0) } ? text : tidied(text)
    }

    /// ASCII letters and digits in lower case, and whatever is not ASCII: `Pangkat/Gol. Ruang` is `pangkatgolruang`.
    static func key(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
            case 0x41...0x5A: bytes.append(byte | 0x20)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Lower-case words of letters and digits; an apostrophe does not part a word.
    static func words(_ text: some StringProtocol) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A:
                word.append(UInt8(scalar.value))
            case 0x41...0x5A:
                word.append(UInt8(scalar.value) | 0x20)
            case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x200B...0x200F, 0xFEFF, 0xAD:
                continue
            case 0xC0...0x24F:
                word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            default:
                if !word.isEmpty {
                    words.append(word)
                    word.removeAll(keepingCapacity: true)
                }
            }
        }
        if !word.isEmpty {
            words.append(word)
        }
        return words
    }

    /// Some letters, none of them in lower case.
    static func isAllCapitals(_ text: some StringProtocol) -> Bool {
        var hasCapital = false
        for byte in text.utf8 {
            if (0x61...0x7A).contains(byte) { return false }
            hasCapital = hasCapital || (0x41...0x5A).contains(byte)
        }
        return hasCapital
    }

    private static func isTidy(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasSpace = true
        for byte in bytes {
            if byte == 0x20 {
                if wasSpace { return false }
                wasSpace = true
            } else {
                // Controls, and the lead bytes that no-break and invisible characters begin with.
                if byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF { return false }
                wasSpace = false
            }
        }
        return bytes.isEmpty || !wasSpace
    }

    private static func tidied(_ text: String) -> String {
        var tidy = String.UnicodeScalarView()
        var owesSpace = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00...0x20, 0x7F, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                owesSpace = !tidy.isEmpty
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF:
                continue
            default:
                if owesSpace {
                    tidy.append(" ")
                    owesSpace = false
                }
                tidy.append(scalar)
            }
        }
        return String(tidy)
    }
}
