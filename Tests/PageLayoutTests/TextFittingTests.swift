import PageLayout
import Testing

@Suite struct TextFittingTests {
    private let ruler = PlainRuler()

    @Test func `what fits keeps its size`() {
        let block = TextFitting(Paragraph("Apel pagi", .ten)).block(in: Size(width: 9, height: 5), ruler)
        #expect(block.texts.map(\.style.points) == [10])
    }

    @Test func `a text wraps before it shrinks`() {
        let block = TextFitting(Paragraph("Apel pagi", .ten)).block(in: Size(width: 5, height: 10), ruler)
        #expect(block.texts.map(\.text) == ["Apel", "pagi"])
        #expect(block.texts.allSatisfy { $0.style.points == 10 })
    }

    @Test func `it shrinks when there is no room for its lines`() {
        let block = TextFitting(Paragraph("Apel pagi", .ten)).block(in: Size(width: 5, height: 7), ruler)
        #expect(block.texts.map(\.text) == ["Apel", "pagi"])
        #expect(block.texts.allSatisfy { $0.style.points <= 7 && $0.style.points > 6.5 })
    }

    @Test func `it shrinks when it may not have as many lines`() {
        let block = TextFitting(Paragraph("Apel pagi", .ten), mostLines: 1).block(in: Size(width: 5, height: 50), ruler)
        #expect(block.texts.map(\.text) == ["Apel pagi"])
        #expect(block.texts.allSatisfy { $0.width <= 5 })
    }

    @Test func `words stay whole as long as the font is not too small for it`() {
        let whole = TextFitting(Paragraph("Bappeda", .ten)).block(in: Size(width: 5, height: 50), ruler)
        #expect(whole.texts.map(\.text) == ["Bappeda"])
        let broken = TextFitting(Paragraph("Bappeda", .ten)).block(in: Size(width: 2, height: 50), ruler)
        #expect(broken.texts.map(\.text).joined() == "Bappeda")
        #expect(broken.texts.count > 1)
    }

    @Test(arguments: [1, 7, 30, 200, 2_000])
    func `nothing runs out of its box and nothing is left out, however long it is`(letters: Int) {
        let text = String((0..<letters).map { $0 % 9 == 8 ? " " : "n" })
        let room = Size(width: 20, height: 12)
        let block = TextFitting(Paragraph(text, .ten, .right)).block(in: room, ruler)
        #expect(block.size == room)
        for line in block.texts {
            let extent = ruler.extent(of: line.style)
            let box = Box(
                x: line.baseline.x, y: line.baseline.y - extent.ascent,
                width: ruler.width(of: line.text, in: line.style),
                height: extent.height)
            #expect(Box(room).contains(box))
        }
        let set = block.texts.map(\.text).joined().filter { $0 == "n" }.count
        #expect(set == text.filter { $0 == "n" }.count)
    }

    @Test(arguments: [(TextFitting.VerticalPlace.top, 4.0), (.middle, 6.5), (.bottom, 9)])
    func `a block stands in its box where it is wanted`(place: TextFitting.VerticalPlace, baseline: Double) {
        let block = TextFitting(Paragraph("a", .ten)).block(in: Size(width: 9, height: 10), at: place, ruler)
        #expect(block.texts.map(\.baseline.y) == [baseline])
    }

    @Test func `without a height a block is as tall as its lines`() {
        let block = TextFitting(Paragraph("aa bb cc", .ten)).block(width: 2, ruler)
        #expect(block.size == Size(width: 2, height: 15))
    }
}
