import PageLayout
import Testing

@Suite struct BoxTests {
    private let box = Box(x: 10, y: 20, width: 30, height: 40)

    @Test func `margins are taken from the sides that they name`() {
        #expect(
            box.inside(Edges(top: 1, right: 2, bottom: 3, left: 4)) == Box(x: 14, y: 21, width: 24, height: 36))
    }

    @Test func `margins that leave nothing leave no less than nothing`() {
        #expect(box.inside(Edges(all: 25)).size == Size(width: 0, height: 0))
    }

    @Test func `a box contains itself, and none that runs out by more than a thousandth`() {
        #expect(box.contains(box))
        #expect(box.contains(box.moved(by: Point(x: 0.0005, y: -0.0005))))
        for offset in [Point(x: 0.01, y: 0), Point(x: -0.01, y: 0), Point(x: 0, y: 0.01), Point(x: 0, y: -0.01)] {
            #expect(!box.contains(box.moved(by: offset)))
        }
    }

    @Test func `papers are as large as offices buy them`() {
        #expect(Paper.a4.size == Size(width: 210, height: 297))
        #expect(Paper.f4.size.turned == Size(width: 330, height: 215))
    }
}
