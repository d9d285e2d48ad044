import TestRegistries

/// What forms may hold.
extension SplitMix {
    mutating func text() -> String {
        let letters = Array("aZ09 &=+%\r\n\"\\;/é✓𝄞ᬓ-")
        return String((0..<Int.random(in: 0...12, using: &self)).map { _ in letters.randomElement(using: &self)! })
    }

    mutating func bytes(_ count: Int, of alphabet: [UInt8]) -> [UInt8] {
        (0..<count).map { _ in alphabet.randomElement(using: &self)! }
    }

    /// Percent-encoded, now with a plus and now with %20, in digits of either case, as different browsers would.
    mutating func escaped(_ text: String) -> String {
        var escaped = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): escaped.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: " ") where Bool.random(using: &self): escaped += "+"
            default:
                let digits = String(byte, radix: 16, uppercase: Bool.random(using: &self))
                escaped += "%" + String(repeating: "0", count: 2 - digits.count) + digits
            }
        }
        return escaped
    }
}
