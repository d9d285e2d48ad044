import PageDrawing
import PageLayout
import Testing

@Suite("Any text")
struct AnyTextTests {
    private static let odd = [
        "", " ", "   ", "a  b ", "\n", "a\tb\nc\0d\u{7F}", "\u{AD}", "a\u{A0}b", "e\u{301}\u{302}\u{303}", "\u{301}",
        "\u{200D}\u{200E}\u{202E}abc\u{202C}", "\u{2028}\u{2029}", "👩🏽‍👧🇮🇩 😀", "\u{FFFD}\u{FFFE}\u{10FFFF}", "\u{E000}",
        "नमस्ते क्ष", "สวัสดี", "각\u{1100}\u{1161}", "H. محمد (1) ABC عبد 123, S.Pd.", "ᬦᬶᬮᬸᬄ محمد ꦱꦿꦶ",
        String(repeating: "W", count: 5000), String(repeating: "kata ", count: 1000), "\u{FEFF}BOM",
    ]

    /// A text of a few letters from everywhere, the same for the same number.
    private static func made(_ number: UInt64) -> String {
        var seed = number &* 0x9E37_79B9_7F4A_7C15 | 1
        var text = String.UnicodeScalarView()
        let starts: [UInt32] = [
            0x20, 0x41, 0xC0, 0x300, 0x590, 0x600, 0x900, 0xE00, 0x1B00, 0xA980, 0x2000, 0x1F300, 0xFE00,
        ]
        for _ in 0..<number % 14 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let start = starts[Int(seed >> 33) % starts.count]
            text.append(Unicode.Scalar(start + UInt32(seed >> 50) % 0x60) ?? " ")
        }
        return String(text)
    }

    @Test("is measured and drawn: none spoils a document or a picture")
    func odd() throws {
        try Scratch.with { scratch in
            let fonts = try FontShelf(families: ["Liberation Sans"])
            let texts = Self.odd + (0..<400).map(Self.made)
            let pages = texts.enumerated().map { place, text in
                let width = fonts.width(of: text, in: .plain)
                #expect(width >= 0 && width.isFinite)
                let stretched = place % 2 == 0 ? width + 40 : nil
                let placed = PlacedText(
                    text, baseline: Point(x: 10, y: 20), style: .plain, width: width, stretchedWidth: stretched)
                return Page(size: Size(width: 80, height: 40), marks: [.text(placed)])
            }
            let writer = try PDFWriter(path: scratch.path("page.pdf"), properties: .invented, fonts: fonts)
            for page in pages {
                try writer.add(page)
                _ = try PageImage.png(of: page, dotsPerInch: 72, fonts: fonts)
            }
            try writer.finish()
            #expect(try scratch.run("pdfinfo", "page.pdf").contains("Pages:           \(pages.count)"))
        }
    }
}
