import IkrarRegistry
import TestRegistries
import Testing

@Suite("an event's pledge text")
struct PledgeTextTests {
    private static let event = Wanasari.event

    @Test("has versions that are appended; the same words again are none")
    func versions() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let registry = wanasari.registry
        #expect(try await registry.pledgeTexts(of: Self.event).isEmpty)
        let first = try await registry.setPledgeText(Wanasari.wording, of: Self.event, by: "a")
        #expect(first.version == 1)
        let again = try await registry.setPledgeText(Wanasari.wording, of: Self.event, by: "b")
        #expect(again == first)
        let other = try PledgeWording(Wanasari.wording.text + "5. lagi")
        let second = try await registry.setPledgeText(other, of: Self.event, by: "b")
        #expect(second.version == 2 && second.setBy == "b")
        #expect(try await registry.setPledgeText(Wanasari.wording, of: Self.event, by: "c").version == 3)
        #expect(try await registry.pledgeTexts(of: Self.event).map(\.wording) == [first, second, first].map(\.wording))
        let told = try await registry.journal(subject: Self.event.rawValue).entries.filter { $0.action == .pledgeText }
        #expect(told.count == 3)
        #expect(told.contains { $0.after == "2 \(other.digest)" && $0.before == "1 \(Wanasari.wording.digest)" })
    }

    @Test("belongs to an event that there is")
    func unknownEvent() async throws {
        let registry = try await Wanasari().registry
        await #expect(throws: RegistryError(.noSuchEvent)) {
            _ = try await registry.setPledgeText(Wanasari.wording, of: Self.event, by: "a")
        }
        await #expect(throws: RegistryError(.noSuchEvent)) { _ = try await registry.pledgeTexts(of: Self.event) }
    }

    @Test("that is changed later leaves who has pledged with the words of then")
    func ofThen() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        _ = try await wanasari.speak()
        let other = try PledgeWording(Wanasari.wording.text + "5. lagi")
        _ = try await wanasari.registry.setPledgeText(other, of: Self.event, by: "a")
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "800/1"))
        let lines = try await wanasari.registry.pledgeLines(of: Self.event)
        #expect(lines.map(\.nip) == [Wanasari.head, Wanasari.budi, Wanasari.siti])
        #expect(lines.map { $0.pledges[0].act.version } == [1, 1, 2])
        for line in lines {
            guard case .genuine(let found) = try await wanasari.registry.verifyReceipt(line.pledges[0].receipt.text)
            else {
                Issue.record("a receipt of \(line.name) is not genuine")
                continue
            }
            #expect(found.text.wording == (line.nip == Wanasari.siti ? other : Wanasari.wording))
        }
    }
}
