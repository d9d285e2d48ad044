import IkrarRegistry
import RegistryStorage
import TestRegistries
import Testing

@Suite("a pledge's receipt")
struct PledgeReceiptTests {
    @Test("is found however it is typed, and anybody else's code is unknown")
    func found() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        _ = try await wanasari.speak()
        let line = try await wanasari.registry.pledgeLines(of: Wanasari.event)[1]
        let receipt = line.pledges[0].receipt
        #expect(receipt.text.count == PledgeReceipt.characters)
        for text in [receipt.text, receipt.typed, receipt.typed.lowercased(), " \(receipt.text) "] {
            guard case .genuine(let found) = try await wanasari.registry.verifyReceipt(text) else {
                Issue.record("\(text) is genuine")
                continue
            }
            #expect(found.nip == Wanasari.budi && found.name == "Budi Santoso")
            #expect(found.event.id == Wanasari.event && found.text.version == 1)
        }
        let last = receipt.text.last == "0" ? "1" : "0"
        for text in ["", "IKR", receipt.text.dropLast() + last, "IKR" + String(repeating: "0", count: 16)] {
            #expect(try await wanasari.registry.verifyReceipt(text) == .unknown)
        }
    }

    @Test(
        "does not fit a record that was changed behind the registry's back",
        arguments: [
            "UPDATE pledges SET person = 'p3' WHERE person = 'p2'", "UPDATE pledges SET at = at + 1",
            "UPDATE pledges SET document = 'x'", "UPDATE pledge_texts SET wording = 'x'",
            "UPDATE pledge_acts SET version = 1",
        ])
    func altered(_ statement: String) async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let other = try PledgeWording(Wanasari.wording.text + "5. lagi")
        _ = try await wanasari.registry.setPledgeText(other, of: Wanasari.event, by: "a")
        _ = try await wanasari.speak()
        let receipt = try await wanasari.registry.pledgeLines(of: Wanasari.event)[1].pledges[0].receipt
        try await wanasari.place.driver().write { _ = try $0.execute(statement, []) }
        guard case .altered = try await wanasari.registry.verifyReceipt(receipt.text) else {
            Issue.record("\(statement) shows")
            return
        }
    }
}
