import PageLayout
import Testing

@Suite struct PageMarksTests {
    private func line(_ x: Double, _ top: Double, _ bottom: Double, _ stroke: Stroke = Stroke()) -> Mark {
        .line(from: Point(x: x, y: top), to: Point(x: x, y: bottom), stroke)
    }

    private func marks(_ blocks: [[Mark]]) -> [Mark] {
        var page = PageMarks()
        for (place, marks) in blocks.enumerated() {
            page.add(Block(size: Size(width: 50, height: 10), marks: marks), at: Point(x: 0, y: 10 * Double(place)))
        }
        return page.marks
    }

    @Test func `upright lines that go on are one line`() {
        #expect(
            marks([[line(1, 0, 10), line(9, 0, 10)], [line(1, 0, 10), line(9, 0, 10)]]) == [
                line(1, 0, 20), line(9, 0, 20),
            ])
    }

    @Test func `a line that begins elsewhere is another line`() {
        #expect(marks([[line(1, 0, 10)], [line(2, 0, 10)]]) == [line(1, 0, 10), line(2, 10, 20)])
    }

    @Test func `a gap parts a line for good`() {
        #expect(
            marks([[line(1, 0, 8)], [line(1, 0, 10)], [line(1, 0, 10)]]) == [line(1, 0, 8), line(1, 10, 30)])
    }

    @Test func `lines of different strokes are different lines`() {
        let thick = Stroke(width: 1)
        #expect(marks([[line(1, 0, 10)], [line(1, 0, 10, thick)]]) == [line(1, 0, 10), line(1, 10, 20, thick)])
    }

    @Test func `what is painted later hides no line that goes on behind it`() {
        let paint = Mark.box(Box(x: 0, y: 0, width: 50, height: 10), fill: .white, border: nil)
        #expect(marks([[line(1, 0, 10)], [paint, line(1, 0, 10)]]).last == line(1, 10, 20))
    }

    @Test func `lines that lie are left as they are`() {
        let lying = Mark.line(from: .origin, to: Point(x: 9, y: 0), Stroke())
        #expect(marks([[lying], []]) == [lying])
        #expect(marks([[lying, lying]]) == [lying, lying])
    }

    @Test func `blocks stand where they are put`() {
        var page = PageMarks()
        page.add(Block(size: Size(width: 1, height: 1), marks: [line(1, 0, 10)]), at: Point(x: 5, y: 7))
        #expect(page.marks == [line(6, 7, 17)])
    }
}
