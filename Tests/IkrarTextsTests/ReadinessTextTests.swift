import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct ReadinessTextTests {
    private static func item(_ code: ReadinessItem.Code, at: Instant?) -> ReadinessItem {
        ReadinessItem(
            code, device: Gate.DeviceID("d"), name: "HP 1", gate: "Gerbang Utara", count: -1500, limit: 120, at: at)
    }

    @Test("whatever is red is said in whole sentences, with what to do", arguments: ReadinessItem.Code.allCases)
    func advises(code: ReadinessItem.Code) {
        for at in [nil, Instant(microseconds: 0)] { expectAdvises(Self.item(code, at: at).text, code) }
    }

    @Test("no two things that are red sound alike, nor a device that was never heard of and one that fell silent")
    func distinct() {
        let texts = Set(
            ReadinessItem.Code.allCases.flatMap { code in
                [nil, Instant(microseconds: 0)].map { Self.item(code, at: $0).text.indonesian }
            })
        #expect(texts.count == ReadinessItem.Code.allCases.count + 2)
    }

    @Test("a device is named with its gate")
    func device() {
        expectNames(Self.item(.clockOff, at: nil).text, ["HP 1 (Gerbang Utara)"])
        #expect(Self.item(.clockOff, at: nil).text.indonesian.contains("1.500 detik"))
    }

    @Test("an event that is over is not said to be about to open")
    func state() {
        let states = Event.State.allCases.filter { $0 != .open }
        let texts = states.map { ReadinessItem(.eventNotOpen, name: $0.rawValue).text.indonesian }
        #expect(Set(texts).count == states.count)
        #expect(texts[0].hasPrefix("Acara belum dibuka"))
    }
}
