import IkrarRegistry
import TestRegistries
import Testing

@Suite("a personal page")
struct PersonalPageTests {
    private func page(_ wanasari: Wanasari, of nip: NIP = Wanasari.budi) async throws -> PersonalPage? {
        try await wanasari.registry.personalPage(wanasari.link(of: nip).text)
    }

    @Test("shows the person, their badge and their own events, as rosters have them")
    func shows() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi)
        _ = try await wanasari.scan(code.text, at: "07:50")
        _ = try await wanasari.registry.setExcuse(
            .sakit, document: "445/1", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let page = try #require(try await page(wanasari))
        #expect(page.name == "Budi Santoso")
        #expect(page.unit == "Bidang I")
        #expect(page.opd == "Dinas Sosial")
        #expect(page.code == code)
        #expect(page.badge == code.number)
        #expect(page.events.map(\.event.id) == [Wanasari.event])
        let attended = page.events[0]
        #expect(attended.status == .late)
        #expect(attended.at == Wanasari.time("07:50"))
        #expect(attended.minutesLate == 5)
        #expect(attended.gate == "Gerbang Utara")
        #expect(attended.excuse == RosterExcuse(kind: .sakit, document: "445/1"))
        #expect(!attended.isGuest)
    }

    @Test("follows corrections, and names later events first")
    func follows() async throws {
        let wanasari = try await Wanasari.closed()
        let registry = wanasari.registry
        let correction = try await registry.proposeCorrection(
            event: Wanasari.event, person: Wanasari.budi, kind: .present(at: nil), document: "1", why: "1", by: "hr")
        _ = try await registry.decideCorrection(correction.id, .approved, why: "", by: "kesbangpol")
        let later = Event(
            id: Event.ID("susulan"), kind: .apel, title: "Susulan", place: "", starts: Wanasari.time("12:00"),
            zone: .wib)
        let session = Session(
            id: Session.main, event: later.id, title: "", place: "", opens: later.starts, starts: later.starts,
            lateAfter: nil, closes: Wanasari.time("13:00"))
        try await registry.create(later, main: session, by: "uji")
        #expect(try await page(wanasari)?.events.count == 1)
        _ = try await registry.open(later.id, by: "uji")
        let events = try #require(try await page(wanasari)).events
        #expect(events.map(\.event.id) == [later.id, Wanasari.event])
        #expect(events.map(\.status) == [.notYet, .present])
        #expect(events[1].correction?.id == correction.id)
    }

    @Test("shows where somebody came as a guest")
    func showsGuests() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        try await wanasari.openBeforeNurseIsListed()
        let code = try await wanasari.code(of: Wanasari.nurse).text
        let answer = try await wanasari.scan(code, at: "07:31") {
            $0.admission = ScanAttempt.Admission(supervisor: "Sekda", reason: "diminta hadir")
        }
        #expect(answer.outcome == .present)
        let events = try #require(try await page(wanasari, of: Wanasari.nurse)).events
        #expect(events.map(\.isGuest) == [true])
        #expect(events.first?.at == Wanasari.time("07:31"))
    }

    @Test("ends when the badge is reissued or revoked; the new badge has a link of its own")
    func ends() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let first = try await wanasari.link(of: Wanasari.budi)
        _ = try await registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        #expect(try await registry.personalPage(first.text) == nil)
        let second = try await wanasari.link(of: Wanasari.budi)
        #expect(second != first)
        #expect(try await registry.personalPage(second.text)?.name == "Budi Santoso")
        _ = try await registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        #expect(try await registry.personalPage(second.text) == nil)
        await #expect(throws: RegistryError(.noBadge)) { _ = try await wanasari.link(of: Wanasari.budi) }
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await wanasari.link(of: NIP.stored("199505052020011009")!)
        }
    }

    @Test("tells nobody whether a link was wrong, or of a badge that is not there")
    func revealsNothing() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let unknown = PersonalLink(number: BadgeNumber(1), key: registry.ring.current)
        let link = try await wanasari.link(of: Wanasari.budi)
        let forged = PersonalLink(number: link.number, key: BadgeKey(id: "k1", secret: Array(repeating: 8, count: 32)))
        for text in [unknown.text, forged.text, "", "IKP"] {
            #expect(try await registry.personalPage(text) == nil)
        }
    }
}
