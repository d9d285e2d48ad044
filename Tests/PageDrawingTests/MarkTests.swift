import PageDrawing
import PageLayout
import Testing

@Suite("Marks")
struct MarkTests {
    private static let red = Ink(red: 255, green: 0, blue: 0)
    private static let green = Ink(red: 0, green: 255, blue: 0)
    private let card = Size(width: 50, height: 40)

    @Test("lie upon one another in their order: a later box hides a text, an earlier one does not")
    func order() throws {
        let text = try Mark.words("IIIII", x: 10, y: 20)
        let box = Mark.box(Box(x: 5, y: 10, width: 30, height: 15), fill: Self.red, border: nil)
        let hidden = try Dots.of(Page(size: card, marks: [text, box]))
        #expect(hidden.count(0) == 0 && hidden.count(0xFF0000) == 300 * 150)
        #expect(try Dots.of(Page(size: card, marks: [box, text])).count(0) > 100)
    }

    @Test("of fills, lines, pictures and symbols keep their order, too")
    func orderOfKinds() throws {
        let line = Mark.line(from: Point(x: 0, y: 20), to: Point(x: 50, y: 20), Stroke(width: 1, ink: Self.green))
        let box = Mark.box(Box(x: 10, y: 10, width: 20, height: 20), fill: Self.red, border: nil)
        let symbol = Mark.symbol(InventedSymbol.grid, Box(x: 10, y: 10, width: 21, height: 21))
        #expect(try Dots.of(Page(size: card, marks: [line, box]))[150, 200] == 0xFF0000)
        #expect(try Dots.of(Page(size: card, marks: [box, line]))[150, 200] == 0x00FF00)
        #expect(try Dots.of(Page(size: card, marks: [box, symbol]))[105, 105] == 0)
        #expect(try Dots.of(Page(size: card, marks: [symbol, box]))[105, 105] == 0xFF0000)
        #expect(try Dots.of(Page(size: card, marks: [line, symbol, line]))[105, 200] == 0x00FF00)
    }

    @Test("that are fills stay in their order among themselves")
    func fills() throws {
        let marks: [Mark] = [Self.red, Self.green, Self.red].enumerated().map { place, ink in
            let edge = Double(place) * 5
            return .box(Box(x: edge, y: edge, width: 40 - 2 * edge, height: 40 - 2 * edge), fill: ink, border: nil)
        }
        let dots = try Dots.of(Page(size: card, marks: marks))
        #expect([dots[20, 20], dots[70, 70], dots[200, 200]] == [0xFF0000, 0x00FF00, 0xFF0000])
    }

    @Test("that are thin lines are a whole dot wide in a picture, wherever they stand")
    func thinLines() throws {
        let marks: [Mark] = (0..<7).map { place in
            let y = 5 + 4.73 * Double(place)
            return .line(from: Point(x: 0, y: y), to: Point(x: 50, y: y), Stroke(width: 0.1))
        }
        let dots = try Dots.of(Page(size: card, marks: marks))
        #expect(dots.count(0) == 7 * 500 && dots.count(0xFFFFFF) == 393 * 500)
    }

    @Test("that are dashed lines have gaps")
    func dashes() throws {
        let line = Mark.line(from: Point(x: 0, y: 20), to: Point(x: 50, y: 20), Stroke(width: 1, dash: 2))
        let black = try Dots.of(Page(size: card, marks: [line])).count(0)
        #expect(2_400...2_700 ~= black)
    }

    @Test("that are borders go around their box")
    func borders() throws {
        let border = Mark.box(Box(x: 10, y: 10, width: 20, height: 20), fill: nil, border: Stroke(width: 1))
        let dots = try Dots.of(Page(size: card, marks: [border]))
        #expect(dots[100, 200] == 0 && dots[300, 200] == 0 && dots[200, 100] == 0 && dots[200, 300] == 0)
        #expect(dots[200, 200] == 0xFFFFFF && dots[50, 200] == 0xFFFFFF)
    }
}
