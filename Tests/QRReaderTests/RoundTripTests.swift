import QRSymbol
import Testing

@testable import QRReader

/// What libqrencode writes is read as it was meant.
struct RoundTripTests {
    private static let levels: [(QRSymbol.Level, ErrorCorrectionLevel)] = [
        (.low, .low), (.medium, .medium), (.quartile, .quartile), (.high, .high),
    ]

    private func text(_ length: Int, upperCase: Bool) -> String {
        var random = SeededNumbers(seed: UInt64(length))
        let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ $%*+-./:" + (upperCase ? "" : "abcxyz_=&?"))
        let text = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
        return upperCase ? text : "a" + text.dropFirst()
    }

    @Test(arguments: 1...40) func `every version is read at every level, in both modes`(number: Int) throws {
        let version = try #require(SymbolVersion(number: number))
        var attempt = SymbolAttempt()
        for (level, told) in Self.levels {
            for upperCase in [true, false] {
                // As much as goes in, nearly: a text of another length would use other blocks the same way.
                let sizes = BlockSizes(version, told)
                let text = text(max(2, sizes.data - 5), upperCase: upperCase)
                let symbol = try QRSymbol(
                    text, level: level, version: number, content: upperCase ? .alphanumeric : .automatic)
                #expect(symbol.width == version.width)
                let reading = try #require(attempt.read(version) { symbol[$0, $1] })
                #expect(String(decoding: reading.text.bytes, as: UTF8.self) == text)
                #expect(reading.text.stretches.first?.mode == (upperCase ? .alphanumeric : .byte))
                #expect(reading.format.level == told)
                #expect(reading.mended == 0)
                #expect(!reading.isMirrored)
            }
        }
    }

    @Test func `a symbol seen from behind is read, and told`() throws {
        let symbol = try QRSymbol("IK1B6JSEGWAC5VZJHYR2G0TN4KQ")
        var attempt = SymbolAttempt()
        let version = try #require(SymbolVersion(number: 2))
        let reading = try #require(attempt.read(version) { symbol[$1, $0] })
        #expect(String(decoding: reading.text.bytes, as: UTF8.self) == "IK1B6JSEGWAC5VZJHYR2G0TN4KQ")
        #expect(reading.isMirrored)
    }

    @Test(arguments: [0, 5, 11, 12, 16])
    func `a badge is read with a quarter of it wrong, and with more it is nothing`(codewords: Int) throws {
        let symbol = try QRSymbol("IK1B6JSEGWAC5VZJHYR2G0TN4KQ")
        // The first codewords go up and down the last columns: 2 modules wide, 4 high. Every other module of each is turned.
        var wrong: Set<Int> = []
        var word = 0
        for column in [23, 21, 19] {
            let rows = column == 21 ? Array(9...24) : Array((9...24).reversed())
            for start in stride(from: 0, to: rows.count, by: 4) where word < codewords {
                for row in rows[start..<start + 4] { wrong.insert(row * 25 + column) }
                word += 1
            }
        }
        var attempt = SymbolAttempt()
        let version = try #require(SymbolVersion(number: 2))
        let reading = attempt.read(version) { symbol[$0, $1] != wrong.contains($1 * 25 + $0) }
        // Part of what was turned is the alignment pattern, which carries nothing.
        if codewords <= 11 {
            #expect(reading?.text.bytes == Array("IK1B6JSEGWAC5VZJHYR2G0TN4KQ".utf8))
        }
        if codewords == 0 { #expect(reading?.mended == 0) }
        if codewords == 16 { #expect(reading == nil || (reading?.mended ?? 0) <= 11) }
    }

    @Test func `three wrong bits in both places of the format are mended`() throws {
        let symbol = try QRSymbol("IK1B6JSEGWAC5VZJHYR2G0TN4KQ")
        let wrong: Set<Int> = [8 * 25 + 0, 8 * 25 + 2, 1 * 25 + 8, 8 * 25 + 24, 8 * 25 + 22, 20 * 25 + 8]
        var attempt = SymbolAttempt()
        let version = try #require(SymbolVersion(number: 2))
        let reading = attempt.read(version) { symbol[$0, $1] != wrong.contains($1 * 25 + $0) }
        #expect(reading?.format.level == .quartile)
    }

    @Test func `a version's bits mend three wrong ones`() {
        for number in 7...40 {
            let code = VersionInformation.code(number)
            #expect(VersionInformation.nearest(code ^ 0b10_0000_0001_0000_0100)?.number == number)
        }
    }
}
