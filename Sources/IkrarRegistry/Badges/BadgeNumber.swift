/// A badge's number: 40 random bits, which say nothing of the person who wears it.
public struct BadgeNumber: Hashable, Sendable {
    public static let characters = 8

    /// Below 2^40.
    public let value: UInt64

    /// Takes the low 40 bits.
    public init(_ value: UInt64) {
        self.value = value & 0xFF_FFFF_FFFF
    }

    /// Eight characters of Crockford Base32, as codes and databases carry it.
    public var text: String { Crockford.encode(value, characters: Self.characters) }

    public init?(text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == Self.characters, let value = Crockford.decode(bytes) else { return nil }
        self.init(value)
    }

    /// `XXXX-XXXX-C`: what stands under the symbol for a person to type when no scanner reads it.
    public var typed: String {
        let text = self.text
        return "\(text.prefix(4))-\(text.suffix(4))-\(checkCharacter)"
    }

    /// The sum of the digits, each times a different power of a generator of GF(32): any one wrong character and any two
    /// swapped ones change it.
    var checkCharacter: String {
        var sum: UInt8 = 0
        for place in 0..<Self.characters {
            let digit = UInt8(value >> UInt64(5 * place) & 31)
            sum ^= Self.timesPower(digit, place + 1)
        }
        return String(decoding: [Crockford.alphabet[Int(sum)]], as: UTF8.self)
    }

    /// digit · x^power in GF(2)[x] / (x^5 + x^2 + 1).
    private static func timesPower(_ digit: UInt8, _ power: Int) -> UInt8 {
        var product = digit
        for _ in 0..<power {
            product <<= 1
            if product & 32 != 0 { product ^= 0b100101 }
        }
        return product
    }

    /// Reads a typed code, spaces and hyphens already gone: eight characters and the right check character.
    static func reading(typed bytes: ArraySlice<UInt8>) -> TypedReading {
        guard bytes.count == characters + 1, let value = Crockford.decode(bytes.dropLast()),
            let check = bytes.last.flatMap(Crockford.value(of:))
        else { return .notTyped }
        let number = BadgeNumber(value)
        return Crockford.alphabet[Int(check)] == number.checkCharacter.utf8.first! ? .number(number) : .wrongCheck
    }

    enum TypedReading: Equatable {
        case number(BadgeNumber)
        case wrongCheck
        case notTyped
    }
}
