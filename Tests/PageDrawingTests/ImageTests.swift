import PageDrawing
import PageLayout
import Testing

@Suite("A page as PNG")
struct ImageTests {
    private let card = Size(width: 85.6, height: 54)

    @Test("has as many dots as its millimetres, and says how many an inch")
    func size() throws {
        let fonts = try FontShelf(families: [])
        let bytes = try PageImage.png(of: Page(size: card), dotsPerInch: 300, fonts: fonts)
        #expect(bytes[16..<24] == [0, 0, 0x03, 0xF3, 0, 0, 0x02, 0x7E])
        // 11,811 dots a metre, both ways.
        #expect(bytes[37..<50] == [0x70, 0x48, 0x59, 0x73, 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
    }

    /// A picture of one dot to an ink, with its kind of colours (3 with a palette) and its dots.
    private func dots(_ inks: [Ink]) throws -> (kind: UInt8, dots: [UInt32]) {
        try Scratch.with { scratch in
            let marks: [Mark] = inks.enumerated().map { place, ink in
                .box(Box(x: Double(place % 20), y: Double(place / 20), width: 1, height: 1), fill: ink, border: nil)
            }
            let page = Page(size: Size(width: 20, height: Double(inks.count / 20 + 2)), marks: marks)
            let fonts = try FontShelf(families: [])
            try PageImage.write(page, to: scratch.path("a.png"), dotsPerInch: 25.4, fonts: fonts)
            let dots = try Dots(scratch.path("a.png"))
            #expect(dots[3, dots.height - 1] == 0xFFFFFF)
            let kind = try scratch.bytes("a.png")[25]
            return (kind, inks.indices.map { dots[$0 % 20, $0 / 20] })
        }
    }

    private static func dot(_ ink: Ink) -> UInt32 {
        UInt32(ink.red) << 16 | UInt32(ink.green) << 8 | UInt32(ink.blue)
    }

    @Test("has exactly the colours that were drawn: few with a palette, many without")
    func colours() throws {
        let few = (0..<255).map { Ink(red: UInt8($0), green: UInt8($0 * 7 % 256), blue: 255) }
        let many = (0..<900).map { (number: Int) -> Ink in
            let (red, green, blue) = (number * 37 % 251, number * 91 % 241, number * 53 % 239)
            return Ink(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
        }
        for (inks, kind) in [(few, 3), (many, 2)] {
            let found = try dots(inks)
            #expect(found.kind == UInt8(kind))
            #expect(found.dots == inks.map(Self.dot))
        }
    }

    @Test("shows the rarer of many shades by near ones, and the colours of areas as they are")
    func shades() throws {
        let shades = (0..<200).flatMap {
            [Ink(red: UInt8($0), green: 0, blue: 200), Ink(red: 255, green: UInt8($0), blue: 40)]
        }
        let area = Ink(red: 101, green: 0, blue: 200)
        let inks = shades + Array(repeating: area, count: 400)
        let found = try dots(inks)
        #expect(found.kind == 3)
        for (ink, dot) in zip(inks, found.dots) {
            for (shade, shift) in [(ink.red, 16), (ink.green, 8), (ink.blue, 0)] {
                #expect(abs(Int(shade) - Int(dot >> shift & 0xFF)) <= 7)
            }
        }
        #expect(found.dots.suffix(400).allSatisfy { $0 == 0x6500C8 })
    }

    @Test("packs long runs and short ones, in rows of any width", arguments: [1, 2, 4, 257, 258, 259, 260, 261, 600])
    func runs(_ width: Int) throws {
        try Scratch.with { scratch in
            let stripes: [Mark] = (0..<5).map { row in
                let start = Double(width * row / 5)
                return .box(
                    Box(x: start, y: Double(2 * row), width: Double(width) - start, height: 1), fill: .black,
                    border: nil)
            }
            let page = Page(size: Size(width: Double(width), height: 10), marks: stripes)
            try PageImage.write(
                page, to: scratch.path("a.png"), dotsPerInch: 25.4, fonts: FontShelf(families: []))
            let dots = try Dots(scratch.path("a.png"))
            for row in 0..<10 {
                for x in 0..<width {
                    #expect(dots[x, row] == (row % 2 == 0 && x >= width * (row / 2) / 5 ? 0 : 0xFFFFFF))
                }
            }
        }
    }

    @Test("shows text where it was placed, as wide as it was measured")
    func text() throws {
        let fonts = try FontShelf(families: ["Liberation Sans"])
        let text = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
        let dots = try Dots.of(Page(size: card, marks: [try .words(text, x: 10, y: 30)]))
        let columns = (0..<dots.width).filter { dots.isInked(x: $0..<$0 + 1, y: 0..<dots.height) }
        let end = 100 + 10 * fonts.width(of: text, in: .plain)
        #expect(100...105 ~= columns.first! && end - 5...end ~= Double(columns.last!))
        #expect(!dots.isInked(x: 0..<dots.width, y: 302..<dots.height))
    }

    @Test("is the same bytes every time")
    func reproducible() throws {
        let page = Page(size: card, marks: [try .words("Wanasari")])
        let images = try (0..<2).map { _ in
            try PageImage.png(of: page, dotsPerInch: 300, fonts: FontShelf(families: ["Liberation Sans"]))
        }
        #expect(images[0] == images[1])
    }
}
