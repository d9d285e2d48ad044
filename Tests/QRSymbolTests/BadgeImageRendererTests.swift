import QRSymbol
import Testing

@Suite("A badge image")
struct BadgeImageRendererTests {
    private let code = "IK17K3M9QXVD0123456789ABCDE"
    private let typed = "7K3M-9QXV-D"

    @Test(
        "read through libpng shows each module as a square of the size asked, in its quiet zone",
        arguments: [
            (1, 4), (2, 0), (3, 4), (7, 1), (8, 4), (12, 4), (13, 2), (24, 6), (3, 64),
        ])
    func modules(modulePixels: Int, quietZone: Int) throws {
        let style = BadgeImageStyle(modulePixels: modulePixels, quietZone: quietZone, drawsTypedCode: false)
        var renderer = try BadgeImageRenderer(style: style)
        let symbol = try QRSymbol(code)
        let image = try DecodedPNG(try renderer.png(code: code, typedCode: typed))
        let side = (25 + 2 * quietZone) * modulePixels
        try #require(image.width == side && image.height == side)
        let expected = (0..<side * side).map { pixel -> UInt8 in
            let x = pixel % side / modulePixels - quietZone
            let y = pixel / side / modulePixels - quietZone
            return (0..<25).contains(x) && (0..<25).contains(y) && symbol[x, y] ? 0 : 255
        }
        #expect(image.grey == expected)
    }

    @Test("read through libpng shows symbols wider than a word of modules", arguments: [4, 5, 15, 40])
    func largeVersions(version: Int) throws {
        var renderer = try BadgeImageRenderer(style: BadgeImageStyle(modulePixels: 3, version: version))
        let symbol = try QRSymbol(code, version: version)
        let image = try DecodedPNG(try renderer.png(code: code))
        var differing = 0
        for y in 0..<symbol.width {
            for x in 0..<symbol.width where image.isBlack((4 + x) * 3 + 1, (4 + y) * 3 + 1) != symbol[x, y] {
                differing += 1
            }
        }
        #expect(differing == 0)
    }

    @Test("is greyscale of one bit a pixel, and has just the chunks it needs")
    func kind() throws {
        var renderer = try BadgeImageRenderer()
        let image = try DecodedPNG(try renderer.png(code: code))
        #expect(image.chunks.map(\.name) == ["IHDR", "pHYs", "IDAT", "IEND"])
        #expect(Array(image.chunks[0].content.suffix(5)) == [1, 0, 0, 0, 0])
    }

    @Test(
        "says the pixels per metre that print the symbol at the size asked",
        arguments: [
            (12, 25.0, 12000), (12, 30.0, 10000), (10, 25.4, 9843), (4, 25.0, 4000), (24, 40.0, 15000),
        ])
    func printSize(modulePixels: Int, millimetres: Double, perMetre: Int) throws {
        let style = BadgeImageStyle(modulePixels: modulePixels, symbolMillimetres: millimetres)
        var renderer = try BadgeImageRenderer(style: style)
        let physical = try DecodedPNG(try renderer.png(code: code)).chunks[1].content
        #expect(DecodedPNG.number(physical[0..<4]) == perMetre)
        #expect(DecodedPNG.number(physical[4..<8]) == perMetre)
        #expect(physical[8] == 1)
    }

    @Test("has the typed code beneath the quiet zone, as wide as the symbol at most, with white below")
    func typedCode() throws {
        var renderer = try BadgeImageRenderer()
        let plain = try DecodedPNG(try renderer.png(code: code))
        let image = try DecodedPNG(try renderer.png(code: code, typedCode: typed))
        #expect(image.width == plain.width)
        #expect(Array(image.grey.prefix(plain.grey.count)) == plain.grey)
        let inked = (plain.height..<image.height).filter { y in (0..<image.width).contains { image.isBlack($0, y) } }
        #expect(inked.first == plain.height)
        #expect(inked.count == 7 * 4)
        #expect(image.height - plain.height == 7 * 4 + 2 * 12)
        let columns = (0..<image.width).filter { x in inked.contains { image.isBlack(x, $0) } }
        let (left, right) = (try #require(columns.first), try #require(columns.last))
        #expect(left >= 4 * 12)
        #expect(right < (4 + 25) * 12)
        // In the middle, to a dot.
        #expect(abs(left - (image.width - 1 - right)) <= 4)
    }

    @Test("draws every character of Crockford's alphabet and every check character differently")
    func letters() throws {
        var renderer = try BadgeImageRenderer()
        let characters = Codes.crockford + Array("*~$=U-")
        let pictures = try characters.map { try renderer.png(code: code, typedCode: String($0)) }
        #expect(Set(pictures).count == characters.count)
    }

    @Test("is the same bytes whether drawn first, again, after others, or from a series")
    func sameBytes() throws {
        var fresh = try BadgeImageRenderer()
        var used = try BadgeImageRenderer(series: try QRSymbolSeries(length: 27))
        let first = try fresh.png(code: code, typedCode: typed)
        for other in Codes.badges(20, seed: 3) {
            #expect(try used.png(code: other, typedCode: Codes.typed(other)) != first)
        }
        #expect(try used.png(code: code, typedCode: typed) == first)
        #expect(try fresh.png(code: code, typedCode: typed) == first)
    }

    @Test("is drawn at the style's level and version, whatever series is at hand")
    func seriesOfAnotherShape() throws {
        let series = try QRSymbolSeries(length: 27)
        for style in [BadgeImageStyle(level: .medium), BadgeImageStyle(version: 3)] {
            var renderer = try BadgeImageRenderer(style: style, series: series)
            var plain = try BadgeImageRenderer(style: style)
            let (drawn, expected) = (try renderer.png(code: code), try plain.png(code: code))
            #expect(drawn == expected)
        }
    }

    @Test(
        "of a style that cannot be drawn is refused",
        arguments: [
            BadgeImageStyle(modulePixels: 0), BadgeImageStyle(modulePixels: 65), BadgeImageStyle(quietZone: -1),
            BadgeImageStyle(quietZone: 65), BadgeImageStyle(symbolMillimetres: 0),
            BadgeImageStyle(symbolMillimetres: .nan), BadgeImageStyle(symbolMillimetres: .infinity),
        ])
    func undrawableStyle(style: BadgeImageStyle) {
        #expect(throws: BadgeImageError(code: .undrawableStyle)) { try BadgeImageRenderer(style: style) }
    }

    @Test("with a typed code of unknown characters is refused with the place")
    func undrawableTypedCode() throws {
        var renderer = try BadgeImageRenderer()
        #expect(throws: BadgeImageError(code: .undrawableTypedCode, position: 2)) {
            try renderer.png(code: code, typedCode: "7Kx")
        }
    }

    @Test("with a typed code wider than the picture is refused")
    func typedCodeTooWide() throws {
        var renderer = try BadgeImageRenderer(style: BadgeImageStyle(modulePixels: 1))
        #expect(throws: BadgeImageError(code: .typedCodeTooWide)) { try renderer.png(code: code, typedCode: typed) }
    }

    @Test("of a code that gives no symbol is refused with the symbol's reason")
    func symbolRefused() throws {
        var renderer = try BadgeImageRenderer()
        let reason = QRSymbolError(code: .notAlphanumeric, position: 0)
        #expect(throws: BadgeImageError(code: .symbolRefused, symbol: reason)) { try renderer.png(code: "ik1") }
    }
}
