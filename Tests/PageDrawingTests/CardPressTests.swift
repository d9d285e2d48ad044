import PageLayout
import Testing

@testable import PageDrawing

@Suite("Pictures on a common ground")
struct CardPressTests {
    private static let size = Size(width: 60, height: 40)
    private static let green = Ink(red: 11, green: 79, blue: 63)
    private static let ground = Page(
        size: size,
        marks: [.box(Box(x: 0, y: 0, width: 60, height: 8), fill: green, border: nil)])
    private static let areas = [
        WrittenArea(box: Box(x: 2, y: 1, width: 56, height: 6), ink: .white),
        WrittenArea(box: Box(x: 2, y: 9, width: 56, height: 12), ink: .black),
    ]
    private let fonts: FontShelf

    init() throws {
        fonts = try FontShelf(families: [TextStyle.plain.family])
    }

    private func press(_ ground: Page = ground, _ areas: [WrittenArea] = areas) throws -> CardPress {
        try CardPress(ground, written: areas, dotsPerInch: 254, fonts: fonts)
    }

    private func dots(_ png: [UInt8]) throws -> Dots {
        try Scratch.with { try Dots($0.write(png, "a.png")) }
    }

    /// As a page is drawn that has the same on it.
    private func page(_ marks: [Mark], on ground: Page = ground) throws -> [UInt8] {
        var page = ground
        page.marks += marks
        return try PageImage.png(of: page, dotsPerInch: 254, fonts: fonts)
    }

    @Test("show the ground, and symbols dot for dot, as a page does")
    func symbol() throws {
        let marks: [Mark] = [.symbol(InventedSymbol.grid, Box(x: 30.03, y: 12.04, width: 25, height: 25))]
        let ours = try dots(press().png(of: marks))
        let theirs = try dots(page(marks))
        #expect((ours.width, ours.height) == (600, 400))
        for y in 0..<400 {
            for x in 0..<600 where ours[x, y] != theirs[x, y] {
                Issue.record("another dot at \(x), \(y)")
                return
            }
        }
    }

    @Test("have letters where a page has them, and as much ink in them")
    func letters() throws {
        for text in ["Dr. Wati Umpama, S.Kep.", "عبد الله", "ᬦᬶ ᬮᬸᬄ", "7K3M-9QXV-D"] {
            let marks = [try Mark.words(text, x: 5, y: 16)]
            let (ours, theirs) = (try dots(press().png(of: marks)), try dots(page(marks)))
            let (mine, other) = (LetterDots(ours, y: 90..<400), LetterDots(theirs, y: 90..<400))
            #expect(
                abs(mine.x.lowerBound - other.x.lowerBound) <= 1 && abs(mine.x.upperBound - other.x.upperBound) <= 1)
            #expect(
                abs(mine.y.lowerBound - other.y.lowerBound) <= 1 && abs(mine.y.upperBound - other.y.upperBound) <= 1)
            #expect(abs(mine.ink - other.ink) < other.ink / 30, "\(text)")
        }
    }

    @Test("shade letters from their ink to the ground beneath them, and to nothing else")
    func shades() throws {
        let style = TextStyle(family: TextStyle.plain.family, points: 11, ink: .white)
        let dots = try dots(press().png(of: [.words("Kabupaten", x: 4, y: 5, style)]))
        var shades: Set<UInt32> = []
        for y in 0..<79 {
            for x in 0..<600 { shades.insert(dots[x, y]) }
        }
        #expect(shades.count > 8 && shades.contains(0x0B4F3F) && shades.contains(0xFFFFFF))
        for shade in shades {
            let red = Double(shade >> 16) - 11
            let (green, blue) = (Double(shade >> 8 & 0xFF) - 79, Double(shade & 0xFF) - 63)
            #expect(abs(green / 176 - red / 244) < 0.02 && abs(blue / 192 - red / 244) < 0.02)
        }
    }

    @Test("write hard letters where no writing was announced")
    func hardLetters() throws {
        let blue = Ink(red: 0, green: 0, blue: 200)
        let ground = Page(size: Self.size, marks: [.box(Box(Self.size), fill: blue, border: nil)])
        let plain = WrittenArea(box: Box(x: 0, y: 0, width: 0, height: 0), ink: .white)
        let style = TextStyle(family: TextStyle.plain.family, points: 11, ink: .white)
        let dots = try dots(press(ground, [plain]).png(of: [.words("Wati", x: 4, y: 20, style)]))
        let whites = dots.count(0xFFFFFF)
        #expect(whites > 300 && whites + dots.count(0x0000C8) == 240_000)
    }

    @Test("are cut off at the picture's edges")
    func edges() throws {
        let style = TextStyle(family: TextStyle.plain.family, points: 60)
        let places: [(x: Double, y: Double)] = [(-8, 5), (50, 5), (-8, 45), (50, 45), (100, 100), (-100, -50)]
        let marks = try places.map { try Mark.words("Wg", x: $0.x, y: $0.y, style) }
        let symbol = Mark.symbol(InventedSymbol.grid, Box(x: 45, y: 30, width: 25, height: 25))
        let dots = try dots(press().png(of: marks + [symbol]))
        #expect(dots.isInked(x: 590..<600, y: 390..<400) && dots.isInked(x: 0..<10, y: 390..<400))
    }

    @Test("depend on nothing that was printed before them")
    func independence() throws {
        let one = [
            try Mark.words("Wati", x: 5, y: 16), .symbol(InventedSymbol.grid, Box(x: 30, y: 12, width: 25, height: 25)),
        ]
        let used = try press()
        for number in 0..<5 {
            let style = TextStyle.plain.sized(8 + Double(number))
            _ = try used.png(of: [.words("Peserta \(number)", x: 3.3, y: 15, style)])
        }
        #expect(try used.png(of: one) == press().png(of: one))
    }

    @Test("fill a box behind a text with the ink that was announced for it")
    func filledBox() throws {
        let fill = Ink(red: 250, green: 240, blue: 200)
        let area = WrittenArea(box: Box(x: 2, y: 9, width: 40, height: 12), ink: .black, fill: fill)
        let marks: [Mark] = [.box(area.box, fill: fill, border: nil), try .words("Wati", x: 5, y: 16)]
        let dots = try dots(press(Self.ground, [area]).png(of: marks))
        #expect(dots[20, 90] == 0xFAF0C8 && dots[419, 209] == 0xFAF0C8 && dots[420, 209] == 0xFFFFFF)
        #expect(dots.count(0) > 100)
    }

    @Test("are drawn as any page where a mark is of another kind")
    func otherMarks() throws {
        let others: [Mark] = [
            .line(from: Point(x: 5, y: 20), to: Point(x: 20, y: 25), Stroke()),
            .box(Box(x: 3, y: 10, width: 10, height: 10), fill: nil, border: Stroke()),
            .box(Box(x: 3, y: 10, width: 10, height: 10), fill: Ink(red: 1, green: 2, blue: 3), border: nil),
            try .words("Wati", x: 5, y: 16, isUnderlined: true),
            try .words("Wati Umpama", x: 5, y: 16, stretched: 40),
            try .words("Wati", x: 5, y: 16, TextStyle(family: "Liberation Sans", points: 9, ink: Self.green)),
        ]
        for mark in others { #expect(try press().png(of: [mark]) == page([mark])) }
    }

    @Test("are drawn as any page on a ground of too many colours")
    func manyColours() throws {
        let inks = (0..<900).map { (number: Int) -> Ink in
            let (red, green, blue) = (number * 37 % 251, number * 91 % 241, number * 53 % 239)
            return Ink(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
        }
        let ground = Page(
            size: Self.size,
            marks: inks.enumerated().map { place, ink in
                .box(
                    Box(x: Double(place % 60), y: Double(10 + place / 60), width: 1, height: 1), fill: ink, border: nil)
            })
        let marks = [try Mark.words("Wati", x: 5, y: 36)]
        let area = WrittenArea(box: Box(x: 0, y: 28, width: 60, height: 12), ink: .black)
        #expect(try press(ground, [area]).png(of: marks) == page(marks, on: ground))
        // And where letters would stand on too many.
        let below = WrittenArea(box: Box(x: 0, y: 10, width: 60, height: 1), ink: .black)
        let few = Page(size: Self.size, marks: Array(ground.marks.prefix(60)))
        #expect(try press(few, [below]).png(of: marks) == page(marks, on: few))
    }

    @Test("are not made without the font or the picture")
    func refusals() throws {
        let style = TextStyle(family: "Sans Antah", points: 9)
        let text = PlacedText("Wati", baseline: Point(x: 5, y: 16), style: style, width: 9)
        #expect(fault { _ = try press().png(of: [.text(text)]) }?.code == .fontMissing)
        let ground = Page(size: Self.size, marks: [.picture("/tidak/ada.png", Box(Self.size))])
        #expect(fault { _ = try press(ground) }?.path == "/tidak/ada.png")
    }
}

/// Where letters are on white, and how much ink they have.
private struct LetterDots {
    private(set) var x = Int.max..<Int.max
    private(set) var y = Int.max..<Int.max
    private(set) var ink = 0

    init(_ dots: Dots, y rows: Range<Int>) {
        for row in rows {
            // The faintest edges may be there or not.
            for column in 0..<dots.width where dots[column, row] & 0xFF < 0xC0 {
                x = min(x.lowerBound, column)..<max(x.isEmpty ? 0 : x.upperBound, column + 1)
                y = min(y.lowerBound, row)..<max(y.isEmpty ? 0 : y.upperBound, row + 1)
            }
            for column in 0..<dots.width { ink += 255 - Int(dots[column, row] & 0xFF) }
        }
    }
}
