import QRSymbol
import Testing

@Suite("A symbol")
struct QRSymbolTests {
    private let code = "IK17K3M9QXVD0123456789ABCDE"

    @Test("of a badge code is version 2, level Q, 25 modules wide")
    func badgeShape() throws {
        let symbol = try QRSymbol(code)
        #expect(symbol.version == 2)
        #expect(symbol.width == 25)
        #expect(symbol.level == .quartile)
    }

    @Test("has its three finder patterns, dark module and timing lines where the standard puts them")
    func functionPatterns() throws {
        let symbol = try QRSymbol(code)
        for (left, top) in [(0, 0), (18, 0), (0, 18)] {
            for y in 0..<7 {
                for x in 0..<7 {
                    let ring = max(abs(x - 3), abs(y - 3))
                    #expect(symbol[left + x, top + y] == (ring != 2))
                }
            }
        }
        #expect(symbol[8, 17])
        for i in 8..<17 {
            #expect(symbol[i, 6] == (i % 2 == 0))
            #expect(symbol[6, i] == (i % 2 == 0))
        }
    }

    @Test(
        "takes the smallest version that holds the text when none is asked for",
        arguments: [
            (16, 1), (17, 2), (29, 2), (30, 3), (47, 3), (48, 4), (2420, 40),
        ])
    func smallestVersion(length: Int, version: Int) throws {
        // The capacities of level Q in alphanumeric mode, ISO/IEC 18004, table 7.
        #expect(try QRSymbol(String(repeating: "A", count: length)).version == version)
    }

    @Test("takes the version asked for, though a smaller one would do")
    func askedVersion() throws {
        #expect(try QRSymbol("A", version: 5).width == 37)
    }

    @Test("of no text is refused")
    func empty() {
        #expect(throws: QRSymbolError(code: .empty)) { try QRSymbol("") }
    }

    @Test("of a text outside the alphanumeric mode is refused with the place")
    func notAlphanumeric() {
        #expect(throws: QRSymbolError(code: .notAlphanumeric, position: 3)) { try QRSymbol("IK1a") }
        #expect(throws: QRSymbolError(code: .notAlphanumeric, position: 0)) { try QRSymbol("é") }
        #expect(throws: QRSymbolError(code: .notAlphanumeric, position: 1)) { try QRSymbol("A\0") }
    }

    @Test("carries any text when the content is left to it")
    func automaticContent() throws {
        #expect(try QRSymbol("Apel ikrar netralitas", level: .low, content: .automatic).version == 2)
        #expect(try QRSymbol(code, content: .automatic) == QRSymbol(code))
    }

    @Test("of a text too long for the version or for any is refused with its length")
    func tooLong() {
        let long = String(repeating: "A", count: 30)
        #expect(throws: QRSymbolError(code: .tooLong, length: 30, version: 2)) { try QRSymbol(long, version: 2) }
        let longest = String(repeating: "A", count: 2421)
        #expect(throws: QRSymbolError(code: .tooLong, length: 2421)) { try QRSymbol(longest) }
    }

    @Test("of a version that does not exist is refused", arguments: [-1, 0, 41])
    func noSuchVersion(version: Int) {
        #expect(throws: QRSymbolError(code: .noSuchVersion, version: version)) {
            try QRSymbol("A", version: version)
        }
    }

    @Test("is the same whether one thread makes it or many at once")
    func manyThreads() async throws {
        let codes = Codes.badges(200, seed: 11)
        let alone = try codes.map { try QRSymbol($0) }
        try await withThrowingTaskGroup(of: [QRSymbol].self) { group in
            for _ in 0..<8 {
                group.addTask { try codes.map { try QRSymbol($0) } }
            }
            for try await symbols in group { #expect(symbols == alone) }
        }
    }
}
