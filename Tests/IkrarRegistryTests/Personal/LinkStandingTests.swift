import IkrarRegistry
import TestRegistries
import Testing

@Suite("handing out personal links")
struct LinkStandingTests {
    private let budi = Person.ID("p2")

    @Test("the same link is handed out again, and each time the journal says by whom")
    func handsOut() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let first = try await wanasari.registry.handOutLink(of: budi, by: "hr")
        #expect(try await wanasari.registry.handOutLink(of: budi, by: "kesbangpol") == first)
        #expect(try await wanasari.registry.personalPage(first.text)?.name == "Budi Santoso")
        let entries = try await wanasari.registry.journal(subject: budi.rawValue).entries
        #expect(entries.map(\.action) == [.linkHandOut, .linkHandOut])
        #expect(Set(entries.map(\.by)) == ["hr", "kesbangpol"])
        #expect(entries.allSatisfy { !$0.detail.contains(first.text) })
    }

    @Test("renewing ends the old link, leaves the badge good, and needs a reason")
    func renews() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let code = try await wanasari.code(of: Wanasari.budi)
        let old = try await registry.handOutLink(of: budi, by: "hr")
        await #expect(throws: RegistryError(.reasonMissing)) {
            _ = try await registry.renewLink(of: budi, why: " ", by: "hr")
        }
        #expect(try await registry.personalPage(old.text) != nil)
        let new = try await registry.renewLink(of: budi, why: "terkirim ke grup", by: "hr")
        #expect(new != old)
        #expect(try await registry.personalPage(old.text) == nil)
        #expect(try await registry.personalPage(new.text)?.name == "Budi Santoso")
        #expect(try await registry.handOutLink(of: budi, by: "hr") == new)
        #expect(try await wanasari.code(of: Wanasari.budi) == code)
        #expect(try await wanasari.scan(code.text, at: "07:20").outcome == .present)
        let entry = try #require(
            try await registry.journal(subject: budi.rawValue).entries.first { $0.action == .linkRenew })
        #expect(entry.why == "terkirim ke grup")
    }

    @Test("a withdrawn link opens nothing, also with a new badge, until it is renewed")
    func withdraws() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let old = try await registry.handOutLink(of: budi, by: "hr")
        try await registry.withdrawLink(of: budi, why: "diminta orangnya", by: "hr")
        #expect(try await registry.personalPage(old.text) == nil)
        await #expect(throws: RegistryError(.linkWithdrawn)) { _ = try await registry.handOutLink(of: budi, by: "hr") }
        await #expect(throws: RegistryError(.linkWithdrawn)) {
            try await registry.withdrawLink(of: budi, why: "lagi", by: "hr")
        }
        let badge = try await registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji").badge
        let ofBadge = PersonalLink(number: badge.number, key: registry.ring.current)
        #expect(try await registry.personalPage(ofBadge.text) == nil)
        let new = try await registry.renewLink(of: budi, why: "diminta lagi", by: "hr")
        #expect(try await registry.personalPage(new.text) != nil)
        #expect(try await registry.personalPage(ofBadge.text) == nil)
        #expect(try await registry.record(of: budi).link == LinkStanding(series: 1, withdrawnAt: nil))
    }

    @Test("nobody has a link without a badge, and a stranger has none")
    func needsBadge() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        _ = try await registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        await #expect(throws: RegistryError(.noBadge)) { _ = try await registry.handOutLink(of: budi, by: "hr") }
        await #expect(throws: RegistryError(.noBadge)) {
            _ = try await registry.renewLink(of: budi, why: "x", by: "hr")
        }
        #expect(try await registry.record(of: budi).link == .first, "what was refused has changed nothing")
        let stranger = Person.ID("tidak-ada")
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await registry.handOutLink(of: stranger, by: "x")
        }
        await #expect(throws: RegistryError(.noSuchPerson)) {
            try await registry.withdrawLink(of: stranger, why: "x", by: "hr")
        }
        await #expect(throws: RegistryError(.noSuchPerson)) { _ = try await registry.record(of: stranger) }
        await #expect(throws: RegistryError(.noSuchPerson)) { _ = try await registry.opd(of: stranger) }
    }

    @Test("an OPD's list has everybody listed there, without a link for whoever has none")
    func lists() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let renewed = try await registry.renewLink(of: budi, why: "bocor", by: "hr")
        try await registry.withdrawLink(of: Person.ID("p3"), why: "diminta", by: "hr")
        _ = try await registry.revokeBadge(of: Wanasari.sitiToo, reason: "hilang", by: "uji")
        let lines = try await registry.handOutLinks(of: Wanasari.dinsos, by: "kepala")
        #expect(lines.map(\.name.bare).contains("Agus Salim"))
        #expect(!lines.map(\.name.bare).contains("Dewi Lestari"))
        let links = Dictionary(uniqueKeysWithValues: lines.map { ($0.nip, $0.link) })
        #expect(links[Wanasari.budi] == renewed)
        #expect(links[Wanasari.siti] == .some(nil) && links[Wanasari.sitiToo] == .some(nil))
        let head = try #require(links[Wanasari.head] ?? nil)
        #expect(try await registry.personalPage(head.text)?.name == "Hasan Basri")
        let entry = try #require(try await registry.journal(subject: Wanasari.dinsos.rawValue).entries.first)
        #expect(entry.action == .linkHandOut && entry.by == "kepala")
        #expect(Int(entry.detail) == lines.count { $0.link != nil })
        for none in [Wanasari.bidang, OrgUnit.ID("tidak-ada")] {
            await #expect(throws: RegistryError(.noSuchUnit)) { _ = try await registry.handOutLinks(of: none, by: "x") }
        }
    }
}
