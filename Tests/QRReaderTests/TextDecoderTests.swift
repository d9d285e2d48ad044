import Testing

@testable import QRReader

/// What the bits of a symbol say, ISO/IEC 18004, 7.4.
struct TextDecoderTests {
    private func decode(_ version: Int = 2, padding: Int = 3, _ write: (inout Bits) -> Void) throws -> SymbolText? {
        try decodePadded(version, padding: padding, write).text
    }

    private func decodePadded(
        _ version: Int = 2, padding: Int = 3, _ write: (inout Bits) -> Void
    ) throws -> (text: SymbolText?, isPaddedWell: Bool) {
        var bits = Bits()
        write(&bits)
        bits.end(padding: padding)
        return try bits.bytes.withUnsafeBufferPointer { bytes in
            let base = try #require(bytes.baseAddress)
            let version = try #require(SymbolVersion(number: version))
            var decoder = TextDecoder(base, count: bytes.count, version)
            let text = decoder.decode()
            return (text, decoder.isPaddedWell)
        }
    }

    private func string(_ text: SymbolText?) -> String? { text.map { String(decoding: $0.bytes, as: UTF8.self) } }

    @Test func `digits come in threes, and the last one or two in fewer bits`() throws {
        let text = try decode {
            $0.append(1, 4)
            $0.append(8, 10)
            $0.append(12, 10)
            $0.append(345, 10)
            $0.append(67, 7)
        }
        #expect(string(text) == "01234567")
        #expect(text?.stretches.first?.mode == .numeric)
        let one = try decode {
            $0.append(1, 4)
            $0.append(4, 10)
            $0.append(999, 10)
            $0.append(9, 4)
        }
        #expect(string(one) == "9999")
    }

    @Test(arguments: [(1, 10), (9, 10), (10, 12), (26, 12), (27, 14), (40, 14)])
    func `larger versions count characters with more bits`(version: Int, width: Int) throws {
        let text = try decode(version) {
            $0.append(1, 4)
            $0.append(3, width)
            $0.append(123, 10)
        }
        #expect(string(text) == "123")
    }

    @Test func `alphanumerics come in twos`() throws {
        let text = try decode {
            $0.append(2, 4)
            $0.append(5, 9)
            $0.append(10 * 45 + 44, 11)
            $0.append(36 * 45 + 1, 11)
            $0.append(35, 6)
        }
        #expect(string(text) == "A: 1Z")
    }

    @Test func `bytes are given as they are`() throws {
        let text = try decode {
            $0.append(4, 4)
            $0.append(3, 8)
            for byte in [0, 255, 65] { $0.append(byte, 8) }
        }
        #expect(text?.bytes == [0, 255, 65])
        #expect(text?.stretches.first?.mode == .byte)
    }

    @Test func `kanji are given in Shift-JIS and told as such`() throws {
        // The standard's own examples: 点 is 935F, 茗 is E4AA.
        let text = try decode {
            $0.append(8, 4)
            $0.append(2, 8)
            $0.append(0xD9F, 13)
            $0.append(0x1AAA, 13)
        }
        #expect(text?.bytes == [0x93, 0x5F, 0xE4, 0xAA])
        #expect(text?.stretches.first?.mode == .kanji)
    }

    @Test func `a character set that was named holds for what follows`() throws {
        let text = try decode {
            $0.appendBytes(65)
            $0.append(7, 4)
            $0.append(26, 8)
            $0.appendBytes(0xC3, 0xA9)
        }
        #expect(text?.bytes == [65, 0xC3, 0xA9])
        #expect(text?.stretches.map(\.interpretation) == [nil, 26])
        #expect(text?.stretches.map(\.start) == [0, 1])
    }

    @Test(arguments: [(0b1000_0001_0000_0010, 16, 258), (0b1100_0001_0000_0000_0000_0011, 24, 65_539)])
    func `larger numbers of character sets take two or three bytes`(bits: Int, width: Int, number: Int) throws {
        let text = try decode {
            $0.append(7, 4)
            $0.append(bits, width)
            $0.appendBytes(65)
        }
        #expect(text?.stretches.first?.interpretation == number)
    }

    @Test func `one symbol of several says which it is`() throws {
        let text = try decode {
            $0.append(3, 4)
            $0.append(2, 4)
            $0.append(4, 4)
            $0.append(0xA5, 8)
            $0.appendBytes(65)
        }
        #expect(text?.part?.index == 2)
        #expect(text?.part?.total == 5)
        #expect(text?.part?.parity == 0xA5)
    }

    @Test func `in an industry's text a percent sign separates, and two are one`() throws {
        let text = try decode {
            $0.append(5, 4)
            $0.append(2, 4)
            $0.append(6, 9)
            $0.append(10 * 45 + 38, 11)
            $0.append(11 * 45 + 38, 11)
            $0.append(38 * 45 + 12, 11)
        }
        #expect(text?.bytes == [65, 29, 66, 37, 67])
        guard case .first = text?.industry else {
            Issue.record("not told to be GS1's")
            return
        }
    }

    @Test func `an application indicator is told`() throws {
        let text = try decode {
            $0.append(9, 4)
            $0.append(37, 8)
            $0.appendBytes(65)
        }
        guard case .second(37) = text?.industry else {
            Issue.record("another indicator")
            return
        }
    }

    @Test(arguments: [
        (1, 3, 10, 1000, 10), (1, 2, 10, 100, 7), (1, 1, 10, 10, 4), (2, 2, 9, 2025, 11), (2, 1, 9, 45, 6),
    ])
    func `a value that no character has is refused`(mode: Int, count: Int, width: Int, value: Int, bits: Int) throws {
        let text = try decode {
            $0.append(mode, 4)
            $0.append(count, width)
            $0.append(value, bits)
        }
        #expect(text == nil)
    }

    @Test(arguments: [6, 10, 11, 12, 13, 14, 15]) func `a mode that is none is refused`(mode: Int) throws {
        let text = try decode { $0.append(mode, 4) }
        #expect(text == nil)
    }

    @Test func `a text that ends within a character is refused`() throws {
        let text = try decode(padding: 0) {
            $0.append(4, 4)
            $0.append(9, 8)
            $0.append(65, 8)
        }
        #expect(text == nil)
    }

    @Test func `a text may end with too little room for a terminator`() throws {
        for rest in [0, 5] {
            var bits = Bits()
            bits.append(1, 4)
            bits.append(2, 10)
            bits.append(42, 7)
            bits.append(rest, 3)
            try bits.bytes.withUnsafeBufferPointer { bytes in
                let base = try #require(bytes.baseAddress)
                let version = try #require(SymbolVersion(number: 1))
                var decoder = TextDecoder(base, count: bytes.count, version)
                #expect(string(decoder.decode()) == "42")
                #expect(decoder.isPaddedWell == (rest == 0))
            }
        }
    }

    @Test func `padding other than the standard's is noticed`() throws {
        let usual = try decodePadded {
            $0.appendBytes(65)
        }
        #expect(usual.isPaddedWell)
        let other = try decodePadded(padding: 0) {
            $0.appendBytes(65)
            $0.append(0, 4)
            $0.append(17, 8)
        }
        #expect(string(other.text) == "A")
        #expect(!other.isPaddedWell)
    }
}
