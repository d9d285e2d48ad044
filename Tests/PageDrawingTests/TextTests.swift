import Foundation
import PageLayout
import Testing

@testable import PageDrawing

@Suite("Text in a PDF")
struct TextTests {
    @Test(
        "comes back as it was written",
        arguments: [
            "Dr. H. Ahmad Fauzi, S.Pd., M.Pd.", "A", "19680806 199901 1 001", "Surat No. 800/123/418.50/2023",
            "Prof. Dr. Ir. Ni Luh Putu Ayu Kusuma Wardhani-Soerjodiningrat, S.H., M.H., M.Si., Ph.D.",
            "77,5% dari 11.500",
            "Hadir – “tepat waktu” … ½ café Ænima", "office efficient fluffy AVAVA To We",
            "(a) [b] {c} \\ / <d> & 'e' \"f\"",
        ])
    func comesBack(_ text: String) throws {
        try Scratch.with { scratch in
            let lines = try scratch.lines([Page(.words(text))])
            #expect(lines == [text])
        }
    }

    @Test(
        "of other scripts comes back, too",
        arguments: ["محمد عبد الله", "ᬦᬶᬮᬸᬄ", "ꦱꦿꦶ", "Łukasz Żółć"])
    func otherScripts(_ text: String) throws {
        try Scratch.with { scratch in
            let found = try scratch.lines([Page(.words(text))]).joined()
            // Readers put marks of direction around what runs from right to left.
            let letters = found.unicodeScalars.filter { !(0x202A...0x202E ~= $0.value) }
            #expect(String(String.UnicodeScalarView(letters)).precomposedStringWithCanonicalMapping == text)
        }
    }

    @Test("keeps the cells of a row apart, and rows in their order")
    func cells() throws {
        try Scratch.with { scratch in
            let marks = try (0..<40).flatMap { row in
                let y = 20 + 6 * Double(row)
                return [
                    try Mark.words("\(row + 1)", y: y), try .words("Nama Pegawai \(row + 1)", x: 30, y: y),
                    try .words("19680806 199901 1 001", x: 90, y: y),
                    .line(from: Point(x: 20, y: y + 2), to: Point(x: 190, y: y + 2), Stroke()),
                ]
            }
            let lines = try scratch.lines([Page(size: Paper.a4.size, marks: marks)])
            try #require(lines.count == 40)
            for (row, line) in lines.enumerated() {
                let cells = line.split(separator: "  ").map { $0.drop { $0 == " " } }
                #expect(cells == ["\(row + 1)", "Nama Pegawai \(row + 1)", "19680806 199901 1 001"])
            }
        }
    }

    @Test("is stretched between its words only, up to the width it is to have")
    func justified() throws {
        try Scratch.with { scratch in
            let text = "dengan ini menyatakan ikrar"
            _ = try scratch.lines([Page(.words(text, stretched: 150))])
            let words = try Word.all(in: scratch)
            #expect(words.map(\.text) == ["dengan", "ini", "menyatakan", "ikrar"])
            #expect(abs(words.last!.right - 170) < 0.2)
            let fonts = try FontShelf(families: [TextStyle.plain.family])
            for word in words {
                #expect(abs(word.right - word.left - fonts.width(of: word.text, in: .plain)) < 0.05)
            }
            let gaps = zip(words.dropFirst(), words).map { $0.left - $1.right }
            #expect(gaps.allSatisfy { abs($0 - gaps[0]) < 0.05 } && gaps[0] > 20)
        }
    }

    @Test("stretches spaces of other scripts as well")
    func justifiedArabic() throws {
        try Scratch.with { scratch in
            _ = try scratch.lines([Page(.words("محمد عبد الله", stretched: 100))])
            let words = try Word.all(in: scratch)
            #expect(words.count == 3)
            #expect(abs(words.map(\.right).max()! - words.map(\.left).min()! - 100) < 1)
        }
    }

    @Test("stands where it was placed and is as wide as it was measured")
    func place() throws {
        try Scratch.with { scratch in
            for points in [6.0, 9.6, 24] {
                let style = TextStyle.plain.sized(points)
                _ = try scratch.lines([Page(.words("Bupati", x: 33.3, y: 50, style))])
                let word = try #require(try Word.all(in: scratch).first)
                let width = try FontShelf(families: [style.family]).width(of: "Bupati", in: style)
                #expect(abs(word.left - 33.3) < 0.01 && abs(word.right - 33.3 - width) < 0.03)
            }
        }
    }

    @Test("is underlined with a line as long as it is")
    func underline() throws {
        let dots = try Dots.of(Page(.words("nnnn", x: 20, y: 50, isUnderlined: true)))
        let end = 200 + Int(10 * (try FontShelf(families: ["Liberation Sans"]).width(of: "nnnn", in: .plain)))
        let row = try #require((501..<515).first { dots[205, $0] == 0 })
        #expect((201..<end - 1).allSatisfy { dots[$0, row] == 0 })
        #expect(!dots.isInked(x: end + 3..<end + 30, y: 480..<520))
    }
}

/// A word where `pdftotext` finds it, in millimetres.
struct Word {
    var text: String
    var left: Double
    var right: Double

    static func all(in scratch: Scratch) throws -> [Word] {
        let boxes = try scratch.run("pdftotext", "-bbox", "page.pdf", "-")
        return boxes.matches(of: /<word xMin="([0-9.]+)" yMin="[0-9.]+" xMax="([0-9.]+)" yMax="[0-9.]+">([^<]*)</).map {
            Word(
                text: String($0.3), left: Double($0.1)! * millimetresPerPoint,
                right: Double($0.2)! * millimetresPerPoint
            )
        }
    }
}
