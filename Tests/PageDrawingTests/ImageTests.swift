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

    @Test("has the same colours with a palette and without")
    func colours() throws {
        let few = (0..<200).map { Ink(red: UInt8($0), green: 0, blue: 255) }
        let many = few + (0..<200).map { Ink(red: 0, green: UInt8($0), blue: 7) }
        for (inks, kind) in [(few, 3), (many, 2)] {
            try Scratch.with { scratch in
                let marks: [Mark] = inks.enumerated().map { place, ink in
                    .box(Box(x: Double(place % 20), y: Double(place / 20), width: 1, height: 1), fill: ink, border: nil)
                }
                let fonts = try FontShelf(families: [])
                let path = scratch.path("a.png")
                try PageImage.write(
                    Page(size: Size(width: 20, height: 21), marks: marks), to: path, dotsPerInch: 25.4, fonts: fonts)
                #expect(try scratch.bytes("a.png")[25] == UInt8(kind))
                let dots = try Dots(path)
                for (place, ink) in inks.enumerated() {
                    let colour = UInt32(ink.red) << 16 | UInt32(ink.green) << 8 | UInt32(ink.blue)
                    #expect(dots[place % 20, place / 20] == colour)
                }
                #expect(dots[3, 20] == 0xFFFFFF)
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
