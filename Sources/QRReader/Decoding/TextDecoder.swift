/// From data codewords to text, ISO/IEC 18004, 7.4.
struct TextDecoder {
    private static let alphanumerics: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

    private var bits: BitReader
    private let version: SymbolVersion
    private var text = SymbolText()
    private var interpretation: Int?
    /// Whether all that follows the text is as the standard wants it.
    private(set) var isPaddedWell = true

    init(_ data: UnsafePointer<UInt8>, count: Int, _ version: SymbolVersion) {
        bits = BitReader(data, count: count)
        self.version = version
    }

    /// Nil when a mode is unknown, a value is out of its range or the text ends within a character.
    mutating func decode() -> SymbolText? {
        while true {
            guard bits.left >= 4, let mode = bits.read(4) else {
                while let bit = bits.read(1) { isPaddedWell = isPaddedWell && bit == 0 }
                break
            }
            if mode == 0 {
                checkPadding()
                break
            }
            guard read(mode) else { return nil }
        }
        return text
    }

    private mutating func read(_ mode: Int) -> Bool {
        switch mode {
        case 1: return stretch(.numeric, lengthBits: (10, 12, 14)) { $0.readDigits($1) }
        case 2: return stretch(.alphanumeric, lengthBits: (9, 11, 13)) { $0.readAlphanumerics($1) }
        case 4: return stretch(.byte, lengthBits: (8, 16, 16)) { $0.readBytes($1) }
        case 8: return stretch(.kanji, lengthBits: (8, 10, 12)) { $0.readKanji($1) }
        case 7: return readInterpretation()
        case 3:
            guard text.part == nil, let index = bits.read(4), let last = bits.read(4), let parity = bits.read(8),
                index <= last
            else { return false }
            text.part = .init(index: index, total: last + 1, parity: UInt8(parity))
            return true
        case 5:
            guard text.industry == nil else { return false }
            text.industry = .first
            return true
        case 9:
            guard text.industry == nil, let indicator = bits.read(8) else { return false }
            text.industry = .second(UInt8(indicator))
            return true
        default: return false
        }
    }

    private mutating func stretch(
        _ mode: SymbolText.Mode, lengthBits: (Int, Int, Int), _ read: (inout TextDecoder, Int) -> Bool
    ) -> Bool {
        let width = version.number < 10 ? lengthBits.0 : version.number < 27 ? lengthBits.1 : lengthBits.2
        guard let count = bits.read(width) else { return false }
        let start = text.bytes.count
        guard read(&self, count) else { return false }
        text.stretches.append(
            .init(mode: mode, start: start, count: text.bytes.count - start, interpretation: interpretation))
        return true
    }

    private mutating func readDigits(_ count: Int) -> Bool {
        var left = count
        while left > 0 {
            let digits = min(3, left)
            guard let value = bits.read(digits * 3 + 1), value < (digits == 3 ? 1000 : digits == 2 ? 100 : 10) else {
                return false
            }
            if digits == 3 { text.bytes.append(UInt8(48 + value / 100)) }
            if digits >= 2 { text.bytes.append(UInt8(48 + value / 10 % 10)) }
            text.bytes.append(UInt8(48 + value % 10))
            left -= digits
        }
        return true
    }

    private mutating func readAlphanumerics(_ count: Int) -> Bool {
        let start = text.bytes.count
        var left = count
        while left > 0 {
            if left > 1 {
                guard let value = bits.read(11), value < 45 * 45 else { return false }
                text.bytes.append(Self.alphanumerics.utf8Start[value / 45])
                text.bytes.append(Self.alphanumerics.utf8Start[value % 45])
            } else {
                guard let value = bits.read(6), value < 45 else { return false }
                text.bytes.append(Self.alphanumerics.utf8Start[value])
            }
            left -= 2
        }
        if text.industry != nil { separateFields(from: start) }
        return true
    }

    /// In an industry's text a percent sign separates fields, and two are one percent sign. 7.4.8.2.
    private mutating func separateFields(from start: Int) {
        var out = start
        var at = start
        while at < text.bytes.count {
            var byte = text.bytes[at]
            if byte == UInt8(ascii: "%") {
                if at + 1 < text.bytes.count && text.bytes[at + 1] == byte { at += 1 } else { byte = 29 }
            }
            text.bytes[out] = byte
            out += 1
            at += 1
        }
        text.bytes.removeLast(text.bytes.count - out)
    }

    private mutating func readBytes(_ count: Int) -> Bool {
        guard bits.left >= 8 * count else { return false }
        for _ in 0..<count {
            guard let value = bits.read(8) else { return false }
            text.bytes.append(UInt8(value))
        }
        return true
    }

    private mutating func readKanji(_ count: Int) -> Bool {
        for _ in 0..<count {
            guard let value = bits.read(13) else { return false }
            let character = (value / 0xC0) << 8 | value % 0xC0
            let code = character + (character < 0x1F00 ? 0x8140 : 0xC140)
            guard code <= 0xEBBF else { return false }
            text.bytes.append(UInt8(code >> 8))
            text.bytes.append(UInt8(code & 255))
        }
        return true
    }

    /// One to three bytes, the first one's leading bits tell how many. 7.4.2.
    private mutating func readInterpretation() -> Bool {
        guard let first = bits.read(8) else { return false }
        if first < 128 {
            interpretation = first
        } else if first < 192 {
            guard let second = bits.read(8) else { return false }
            interpretation = (first & 63) << 8 | second
        } else {
            guard first < 224, let rest = bits.read(16) else { return false }
            interpretation = (first & 31) << 16 | rest
            guard interpretation ?? 0 <= 999_999 else { return false }
        }
        return true
    }

    /// Zeros up to a whole codeword, then 236 and 17 by turns. 7.4.10.
    private mutating func checkPadding() {
        while bits.position % 8 != 0 {
            guard bits.read(1) == 0 else {
                isPaddedWell = false
                return
            }
        }
        var expected = 236
        while let value = bits.read(8) {
            guard value == expected else {
                isPaddedWell = false
                return
            }
            expected = 253 - expected
        }
    }
}
