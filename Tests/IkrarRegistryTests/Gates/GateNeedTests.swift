import IkrarRegistry
import Testing

@Suite("how many gates an event needs")
struct GateNeedTests {
    @Test(
        "is people times seconds, within the minutes, rounded up",
        arguments: [
            (0, 45, 6, 0), (1, 45, 6, 1), (450, 45, 6, 1), (451, 45, 6, 2), (11_500, 45, 6, 26), (11_500, 45, 3, 13),
        ])
    func gates(_ people: Int, _ minutes: Int, _ seconds: Int, _ gates: Int) {
        #expect(GateNeed(people: people, minutes: minutes, seconds: seconds).gates == gates)
    }

    @Test("numbers that mean nothing are cut to ones that do")
    func bounds() {
        let low = GateNeed(people: -5, minutes: 0, seconds: -1)
        #expect((low.people, low.minutes, low.seconds, low.gates) == (0, 1, 1, 0))
        #expect(GateNeed(people: .max, minutes: .max, seconds: .max).gates == 69445)
    }

    @Test("seconds are the middle busy gate's, in its best minute; idle gates say nothing")
    func measured() {
        func gate(_ name: String, _ best: Int) -> GateCount {
            var gate = GateCount(gate: name)
            gate.bestMinute = best
            return gate
        }
        #expect(GateNeed.seconds(measuredAt: []) == nil)
        #expect(GateNeed.seconds(measuredAt: [gate("A", 9)]) == nil)
        #expect(GateNeed.seconds(measuredAt: [gate("A", 10), gate("B", 3)]) == 6)
        #expect(GateNeed.seconds(measuredAt: [gate("A", 10), gate("B", 15), gate("C", 20)]) == 4)
    }
}
