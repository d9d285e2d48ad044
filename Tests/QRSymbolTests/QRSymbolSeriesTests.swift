import QRSymbol
import Testing

@Suite("A series of symbols")
struct QRSymbolSeriesTests {
    @Test("gives libqrencode's own modules, mask included, for thousands of badge codes")
    func sameAsLibrary() throws {
        let series = try QRSymbolSeries(length: 27)
        for code in Codes.badges(4000, seed: 1) {
            try #require(try series.symbol(of: code) == QRSymbol(code), "\(code)")
        }
    }

    @Test(
        "gives libqrencode's modules at every level and width it takes", arguments: QRSymbol.Level.allCases, [1, 2, 3])
    func sameAsLibrary(level: QRSymbol.Level, version: Int) throws {
        // As many characters as the smallest level of version 1 holds, odd and even.
        for length in [9, 10] {
            let series = try QRSymbolSeries(length: length, level: level, version: version)
            var codes = Codes(seed: UInt64(version))
            for _ in 0..<250 {
                let text = codes.text(length, of: Codes.alphanumeric)
                try #require(try series.symbol(of: text) == QRSymbol(text, level: level, version: version), "\(text)")
            }
        }
    }

    @Test("gives libqrencode's modules for texts that repeat one character, which the penalties hit hardest")
    func repetitive() throws {
        let series = try QRSymbolSeries(length: 27)
        for character in Codes.alphanumeric {
            let text = String(repeating: character, count: 27)
            #expect(try series.symbol(of: text) == QRSymbol(text))
        }
    }

    @Test("refuses a text of another length")
    func otherLength() throws {
        let series = try QRSymbolSeries(length: 27)
        #expect(throws: QRSymbolError(code: .otherLength, length: 26)) {
            try series.symbol(of: String(repeating: "A", count: 26))
        }
    }

    @Test("refuses a character outside the alphanumeric mode with its place")
    func notAlphanumeric() throws {
        let series = try QRSymbolSeries(length: 4)
        #expect(throws: QRSymbolError(code: .notAlphanumeric, position: 2)) { try series.symbol(of: "AB#C") }
    }

    @Test("is refused for lengths that need more than version 3, and for none")
    func refusedLengths() {
        #expect(throws: QRSymbolError(code: .tooLong, length: 48)) { try QRSymbolSeries(length: 48) }
        #expect(throws: QRSymbolError(code: .empty)) { try QRSymbolSeries(length: 0) }
    }
}
