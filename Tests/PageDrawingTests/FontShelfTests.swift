import Foundation
import PageLayout
import Testing

@testable import PageDrawing

@Suite("Fonts")
struct FontShelfTests {
    private let fonts: FontShelf

    init() throws { fonts = try FontShelf(families: ["Liberation Sans", "Liberation Serif"]) }

    /// The glyphs of a text and how many fonts they come from.
    private func glyphs(_ text: String) -> (indices: [UInt], fonts: Int) {
        var indices: [UInt] = []
        var faces: Set<Int> = []
        var text = text
        text.withUTF8 {
            fonts.typeface(for: .plain).forEachPart(of: $0) { texts, place in
                for run in texts.entries[place].runs {
                    faces.insert(texts.runs[run].face)
                    for glyph in texts.runs[run].glyphs { indices.append(texts.glyphs[glyph].index) }
                }
            }
        }
        return (indices, faces.count)
    }

    @Test("that lack a script are helped out by others: no name is a row of boxes")
    func otherScripts() {
        for (text, fonts) in [
            ("Siti Aminah", 1), ("محمد", 1), ("ᬦᬶᬮᬸᬄ ᬧᬸᬢᬸ", 1), ("ꦱꦿꦶ", 1), ("H. محمد ꦱꦿꦶ ᬦᬶᬮᬸᬄ, S.Pd.", 4), ("3 ≥ 2", 1),
        ] {
            let found = glyphs(text)
            #expect(!found.indices.isEmpty && !found.indices.contains(0), "\(text)")
            #expect(found.fonts == fonts, "\(text)")
        }
    }

    @Test("shape letters that join: within an Arabic word a letter is another than alone")
    func shaping() {
        let joined = glyphs("محمد").indices
        #expect(joined.count == 4 && joined[3] != glyphs("م").indices[0] && joined[1] != joined[3])
    }

    @Test("measure in proportion to their size")
    func proportion() {
        for text in ["Sekretariat Daerah", "محمد", "2020"] {
            let one = fonts.width(of: text, in: .plain.sized(1))
            for points in [5.76, 9, 40] {
                #expect(abs(fonts.width(of: text, in: .plain.sized(points)) - one * points) < 1e-9)
            }
        }
    }

    @Test("measure a line as the sum of its words and spaces")
    func sum() {
        let words = fonts.width(of: "Dinas", in: .plain) + fonts.width(of: "Kesehatan", in: .plain)
        let line = fonts.width(of: "Dinas Kesehatan", in: .plain)
        #expect(abs(line - words - fonts.width(of: " ", in: .plain)) < 1e-9)
        #expect(fonts.width(of: "", in: .plain) == 0)
    }

    @Test("set digits in columns")
    func digits() {
        #expect(fonts.width(of: "11111111", in: .plain) == fonts.width(of: "70948625", in: .plain))
    }

    @Test("kern letters")
    func kerning() {
        let pair = fonts.width(of: "AV", in: .plain)
        #expect(pair < fonts.width(of: "A", in: .plain) + fonts.width(of: "V", in: .plain) - 0.1)
    }

    @Test("are wider when bold, and of another shape in another family")
    func styles() {
        #expect(fonts.width(of: "Bupati", in: .plain.bold) > fonts.width(of: "Bupati", in: .plain))
        let serif = TextStyle(family: "Liberation Serif", points: 11)
        #expect(fonts.width(of: "Bupati", in: serif) != fonts.width(of: "Bupati", in: .plain))
    }

    @Test("reach about as far as their size")
    func extent() {
        let extent = fonts.extent(of: .plain.sized(72))
        #expect(20...28 ~= extent.ascent && 3...8 ~= extent.descent)
    }

    @Test("forget old words without getting new ones wrong")
    func forgetting() {
        let width = fonts.width(of: "Wanasari", in: .plain)
        func name(_ number: Int) -> String {
            String(String(number).unicodeScalars.map { Character(Unicode.Scalar($0.value + 0x31)!) })
        }
        let first = fonts.width(of: "\(name(10_000)) – \(name(10_001))", in: .plain)
        for number in 10_000..<70_000 { _ = fonts.width(of: "\(name(number)) مم\(name(number))", in: .plain) }
        #expect(fonts.width(of: "Wanasari", in: .plain) == width)
        #expect(fonts.width(of: "\(name(10_000)) – \(name(10_001))", in: .plain) == first)
    }

    @Test("that are not installed are refused, with what would have replaced them")
    func missing() throws {
        let refusal = try #require(fault { _ = try FontShelf(families: ["Liberation Sans", "Wanasari Gothic"]) })
        #expect(refusal.code == .fontMissing && refusal.family == "Wanasari Gothic")
        #expect(refusal.detail?.isEmpty == false && refusal.detail != "Wanasari Gothic")
    }

    @Test("that a page asks for and nobody installed are refused, and no document is left")
    func missingOnPage() throws {
        try Scratch.with { scratch in
            let text = PlacedText(
                "x", baseline: Point(x: 20, y: 20), style: TextStyle(family: "Wanasari Gothic", points: 9), width: 2)
            let writer = try PDFWriter(path: scratch.path("a.pdf"), properties: .invented, fonts: fonts)
            #expect(fault { try writer.add(Page(.text(text))) }?.code == .fontMissing)
            #expect(
                fault { _ = try PageImage.png(of: Page(.text(text)), dotsPerInch: 96, fonts: fonts) }?.code
                    == .fontMissing)
            #expect(scratch.names.isEmpty)
        }
    }
}
