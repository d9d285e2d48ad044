/// Crockford's Base32: digits and capitals without I, L, O, U, so that a code survives being read aloud and typed.
///
/// Source: D. Crockford, "Base 32". At input, lower case is accepted, `O` reads as 0, `I` and `L` as 1.
enum Crockford {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Value by ASCII code; 255 where the character is not of the alphabet.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, character) in alphabet.enumerated() {
            table[Int(character)] = UInt8(value)
            if character >= 65 { table[Int(character) + 32] = UInt8(value) }
        }
        for (alias, value) in [("O", 0), ("o", 0), ("I", 1), ("i", 1), ("L", 1), ("l", 1)] as [(String, UInt8)] {
            table[Int(alias.utf8.first!)] = value
        }
        return table
    }()

    static func value(of character: UInt8) -> UInt8? {
        let value = values[Int(character)]
        return value == 255 ? nil : value
    }

    /// Five bits a character, most significant first; the bit count must be a multiple of five.
    static func encode(_ number: UInt64, characters: Int) -> String {
        var bytes = [UInt8](repeating: 48, count: characters)
        var rest = number
        for index in stride(from: characters - 1, through: 0, by: -1) {
            bytes[index] = alphabet[Int(rest & 31)]
            rest >>= 5
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func decode(_ characters: some Sequence<UInt8>) -> UInt64? {
        var number: UInt64 = 0
        for character in characters {
            guard let value = value(of: character) else { return nil }
            number = number << 5 | UInt64(value)
        }
        return number
    }
}
