import PageDrawing
import PageLayout
import Testing

@Suite("Symbols")
struct SymbolTests {
    private let symbol = Mark.symbol(InventedSymbol.grid, Box(x: 30.03, y: 41.17, width: 25, height: 25))

    private func scan(_ scratch: Scratch, _ file: String) throws -> [String] {
        try scratch.run("zbarimg", "--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file)
            .split(separator: "\n").map(String.init)
    }

    @Test("of a printed sheet are read at 150 dots an inch")
    func printed() throws {
        try Scratch.with { scratch in
            try scratch.document([Page(symbol)])
            _ = try scratch.run("pdftoppm", "-r", "150", "-png", "-singlefile", "page.pdf", "page")
            #expect(try scan(scratch, "page.png") == [InventedSymbol.text])
        }
    }

    @Test("of a card are read at any resolution", arguments: [96.0, 150, 203, 300, 600])
    func cards(_ dotsPerInch: Double) throws {
        try Scratch.with { scratch in
            let fonts = try FontShelf(families: [])
            let card = Page(size: Size(width: 85.6, height: 80), marks: [symbol])
            try PageImage.write(card, to: scratch.path("a.png"), dotsPerInch: dotsPerInch, fonts: fonts)
            #expect(try scan(scratch, "a.png") == [InventedSymbol.text])
        }
    }

    @Test("have modules of the same whole number of dots in a picture, and no grey ones")
    func modules() throws {
        let dots = try Dots.of(Page(symbol))
        // 250 dots for 21 modules: 11 each, in the middle of the box.
        let dark = InventedSymbol.grid.rows.joined().reduce(0) { $0 + $1.count }
        #expect(dots.count(0) == dark * 121 && dots.count(0) + dots.count(0xFFFFFF) == dots.width * dots.height)
        let left = (0..<dots.width).first { dots[$0, 430] == 0 }
        #expect(left == 310)
    }

    @Test("are shapes in a PDF, not pictures")
    func vectors() throws {
        try Scratch.with { scratch in
            try scratch.document([Page(symbol)])
            #expect(try scratch.run("pdfimages", "-list", "page.pdf").split(separator: "\n").count == 2)
        }
    }
}
