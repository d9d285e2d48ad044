import IkrarRegistry
import TestRegistries
import Testing

@Suite("a pledge on one's own page")
struct PagePledgeTests {
    private static let event = Wanasari.event

    @Test("is signed by typing, at that moment, with a receipt")
    func signs() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        let link = try await wanasari.link(of: Wanasari.siti).text
        let offered = try #require(try await registry.personalPage(link)?.pledging)
        #expect(offered.map(\.maySign) == [true])
        let found = try await registry.signPledge(
            link, at: Self.event, shown: offered[0].text.wording.digest, confirmation: " saya  berikrar. ")
        let pledge = try #require(found)
        #expect(pledge.act.manner == .page && pledge.at == Wanasari.time("10:00"))
        #expect(pledge.confirmation == "saya berikrar.")
        guard case .genuine(let verified) = try await registry.verifyReceipt(pledge.receipt.typed) else {
            Issue.record("the receipt is genuine")
            return
        }
        #expect(verified.nip == Wanasari.siti)
        let after = try #require(try await registry.personalPage(link)?.pledging)
        #expect(after[0].pledges == [pledge] && !after[0].maySign)
        #expect(try await wanasari.pledge(of: Wanasari.siti)?.manners == [.page])
    }

    @Test("is refused without the words, of a text that was changed, twice, and to strangers")
    func refusals() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        let link = try await wanasari.link(of: Wanasari.siti).text
        func sign(
            _ link: String, digest: String = Wanasari.wording.digest, _ words: String = PledgeConfirmation.words
        ) async throws -> Pledge? {
            try await registry.signPledge(link, at: Self.event, shown: digest, confirmation: words)
        }
        await #expect(throws: RegistryError(.pledgeUnconfirmed)) { _ = try await sign(link, "ya") }
        await #expect(throws: RegistryError(.pledgeTextChanged)) { _ = try await sign(link, digest: "x") }
        let stranger = try await wanasari.link(of: Wanasari.retired).text
        await #expect(throws: RegistryError(.notOnRoster)) { _ = try await sign(stranger) }
        #expect(try await sign("IKP" + String(repeating: "0", count: 24)) == nil)
        #expect(try await sign(link) != nil)
        await #expect(throws: RegistryError(.pledgedAlready)) { _ = try await sign(link) }
    }
}
