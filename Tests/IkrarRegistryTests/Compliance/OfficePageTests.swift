import IkrarRegistry
import TestRegistries
import Testing

@Suite("an OPD's page")
struct OfficePageTests {
    private static let event = Wanasari.event

    @Test("puts each of its people into one group, and nobody of other OPDs")
    func groups() async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.head).text, at: "07:21")
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:50")
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.nurse).text, at: "07:22")
        wanasari.clock.set(Wanasari.time("08:00"))
        let page = try await wanasari.registry.officePage(event: Self.event, opd: Wanasari.dinsos)
        #expect(page.inTime.map(\.nip) == [Wanasari.head])
        #expect(page.late.map(\.nip) == [Wanasari.budi])
        #expect(page.notYet.map(\.nip) == [Wanasari.siti, Wanasari.sitiToo])
        #expect(page.excused.map(\.nip) == [Wanasari.student])
        #expect(page.absent.isEmpty)
        #expect(try await page.roster.rows == wanasari.roster().rows)
        #expect(page.roster.counts.rates.ofObliged == 0.4)
        #expect(page.roster.event.asOf == Wanasari.time("08:00"))
    }

    @Test("says what the head may still do, until when, and what waits for a decision")
    func tellsState() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        func page() async throws -> OfficePage {
            try await registry.officePage(event: Self.event, opd: Wanasari.dinsos)
        }
        wanasari.clock.set(Wanasari.time("08:00"))
        #expect(try await page().mayExcuse)
        #expect(try await !page().mayVerify)
        try await registry.setExcuseDeadline(Wanasari.time("09:30"), of: Self.event, by: "kesbangpol")
        wanasari.clock.set(Wanasari.time("09:30"))
        #expect(try await page().mayExcuse)
        #expect(try await page().mayVerify)
        #expect(try await page().excusesUntil == Wanasari.time("09:30"))
        wanasari.clock.set(Wanasari.time("09:30:01"))
        #expect(try await !page().mayExcuse)
        try await registry.setExcuseDeadline(nil, of: Self.event, by: "kesbangpol")
        #expect(try await page().mayExcuse)

        _ = try await registry.closeRosters(Self.event, by: "kesbangpol")
        let proposed = try await registry.proposeCorrection(
            event: Self.event, person: Wanasari.budi, kind: .absent, document: "1", why: "1", by: "hr")
        let closed = try await page()
        #expect(!closed.mayExcuse && !closed.mayVerify)
        #expect(closed.signOff.state == .closed)
        #expect(closed.pending.map(\.correction.id) == [proposed.id])
        _ = try await registry.decideCorrection(proposed.id, .approved, why: "", by: "kesbangpol")
        #expect(try await page().pending.isEmpty)
        #expect(try await page().corrections.count == 1)
        let other = try await registry.officePage(event: Self.event, opd: Wanasari.dinkes)
        #expect(other.corrections.isEmpty)
    }

    @Test("is refused for a draft event, an event that is not there, and an OPD with nobody on the list")
    func refuses() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.eventNotOpen)) {
            _ = try await registry.officePage(event: Self.event, opd: Wanasari.dinsos)
        }
        await #expect(throws: RegistryError(.noSuchEvent)) {
            _ = try await registry.officePage(event: Event.ID("lain"), opd: Wanasari.dinsos)
        }
        _ = try await registry.open(Self.event, by: "uji")
        await #expect(throws: RegistryError(.noSuchUnit)) {
            _ = try await registry.officePage(event: Self.event, opd: Wanasari.bidang)
        }
    }
}
