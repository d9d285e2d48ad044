import PageLayout
import Testing

@Suite struct ParagraphTests {
    private func lines(_ text: String, _ width: Double, _ ruler: PlainRuler = PlainRuler()) -> [String] {
        Paragraph(text, .ten).lines(within: width, ruler).map(\.text)
    }

    @Test func `what fits stays in one line as it is written`() {
        #expect(lines("Apel  pagi", 10) == ["Apel  pagi"])
    }

    @Test func `lines break between words, as late as they fit`() {
        #expect(lines("Badan Kesatuan Bangsa dan Politik", 14) == ["Badan Kesatuan", "Bangsa dan", "Politik"])
    }

    @Test func `a line that is just as wide as the room is not broken`() {
        let style = TextStyle.ten.sized(1)
        let paragraph = Paragraph("aa bb cc", style)
        #expect(paragraph.lines(within: 0.5, PlainRuler()).map(\.text) == ["aa bb", "cc"])
    }

    @Test func `several spaces between words become one where a text is broken`() {
        #expect(lines("aa  bb   cc", 5) == ["aa bb", "cc"])
    }

    @Test func `a word that is wider than a line is broken where the line is full`() {
        let lines = Paragraph("di Mempertanggungjawabkan ini", .ten).lines(within: 8, PlainRuler())
        #expect(lines.map(\.text) == ["di", "Memperta", "nggungja", "wabkan", "ini"])
        #expect(lines.map(\.breaksWord) == [false, true, true, false, false])
    }

    @Test func `a room of no width takes a character a line`() {
        #expect(lines("ab c", 0) == ["a", "b", "c"])
    }

    @Test func `its own line breaks are kept, and empty lines too`() {
        #expect(lines("a\n\nb b", 2) == ["a", "", "b", "b"])
    }

    @Test func `no text is one empty line`() {
        #expect(lines("", 10) == [""])
    }

    @Test func `spaces that run out of the room are one empty line`() {
        #expect(lines("      ", 3) == [""])
    }

    @Test func `words that are wider together than apart still fit`() {
        let lines = Paragraph("aa bb cc", .ten).lines(within: 5, PlainRuler(joining: 0.5))
        #expect(lines.map(\.text) == ["aa", "bb", "cc"])
        #expect(lines.allSatisfy { $0.width <= 5 })
    }

    @Test func `a family of characters is never parted`() {
        // A letter with its vowel sign is one character.
        #expect(lines("ᬓᬶᬓᬶᬓᬶ", 1) == ["ᬓᬶ", "ᬓᬶ", "ᬓᬶ"])
    }

    @Test func `only a paragraph's last line and the lines before its breaks are last lines`() {
        let lines = Paragraph("a a a\nb", .ten).lines(within: 3, PlainRuler())
        #expect(lines.map(\.isLast) == [false, true, true])
    }

    @Test(arguments: [(Alignment.left, 0.0), (.centre, 3), (.right, 6), (.justified, 0)])
    func `lines stand where their alignment says`(alignment: Alignment, x: Double) {
        let block = Paragraph("Apel", .ten, alignment).block(width: 10, PlainRuler())
        #expect(block.texts.map(\.baseline) == [Point(x: x, y: 4)])
    }

    @Test func `baselines are a line's height apart, and leading spreads above and beneath`() {
        let block = Paragraph("aa bb", .ten, leading: 2).block(width: 3, PlainRuler())
        #expect(block.texts.map(\.baseline.y) == [6.5, 16.5])
        #expect(block.size == Size(width: 3, height: 20))
    }

    @Test func `justified lines are stretched but for the last, and for those of one word`() {
        let block = Paragraph("aa bb ccccc dd", .ten, .justified).block(width: 6, PlainRuler())
        #expect(block.texts.map(\.text) == ["aa bb", "ccccc", "dd"])
        #expect(block.texts.map(\.stretchedWidth) == [6, nil, nil])
    }

    @Test func `empty lines take room and no marks`() {
        let block = Paragraph("a\n\nb", .ten).block(width: 6, PlainRuler())
        #expect(block.size.height == 15)
        #expect(block.texts.map(\.baseline.y) == [4, 14])
    }

    @Test func `the longest word decides how small a font has to be for words to stay whole`() {
        let whole = Paragraph("aa bbbbbbbbbb", .ten).withWholeWords(within: 8, smallestPoints: 6, PlainRuler())
        #expect(abs(whole.style.points - 8) < 0.01)
        #expect(whole.lines(within: 8, PlainRuler()).allSatisfy { !$0.breaksWord })
    }

    @Test func `a font is not made smaller than it may be, and not larger than it was`() {
        #expect(
            Paragraph("bbbbbbbbbb", .ten).withWholeWords(within: 1, smallestPoints: 6, PlainRuler()).style.points == 6)
        #expect(
            Paragraph("b", .ten.sized(5)).withWholeWords(within: 9, smallestPoints: 6, PlainRuler()).style.points == 5)
        #expect(Paragraph("", .ten).withWholeWords(within: 9, smallestPoints: 6, PlainRuler()).style.points == 10)
    }

    @Test func `whole lines shrink as whole words do`() {
        let paragraph = Paragraph("aa bb\ncccc", .ten).withWholeLines(within: 4, smallestPoints: 6, PlainRuler())
        #expect(paragraph.lines(within: 4, PlainRuler()).map(\.text) == ["aa bb", "cccc"])
    }

    @Test func `a long text's first two lines stay together, and its last two`() {
        let items = Paragraph("a b c d e", .ten).items(width: 1, PlainRuler())
        let held = items.map { if case .block(_, let staysWithNext) = $0 { staysWithNext } else { false } }
        #expect(held == [true, false, false, true, false])
    }

    @Test func `a text of three lines is not parted`() {
        #expect(Paragraph("a b c", .ten).items(width: 1, PlainRuler()).count == 1)
    }
}
