import IkrarRegistry
import TestRegistries
import Testing

@Suite("an event")
struct EventTests {
    @Test("opening freezes who is obliged, in which unit and standing; later changes do not touch it")
    func freezes() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        #expect(try await wanasari.registry.open(Wanasari.event, by: "uji") == 6)
        try await wanasari.store.write { transaction in
            var budi = try #require(try transaction.person(nip: Wanasari.budi))
            budi.unit = Wanasari.dinkes
            budi.position = "Kepala Bidang"
            var siti = try #require(try transaction.person(nip: Wanasari.siti))
            siti.standing = Standing(code: "99", name: "Pensiun")
            try transaction.update([budi, siti])
        }
        let roster = try await wanasari.roster()
        let budi = try #require(roster.rows.first { $0.nip == Wanasari.budi })
        #expect(budi.unit == "Bidang I")
        #expect(budi.position == "Analis Kebijakan")
        #expect(roster.rows.contains { $0.nip == Wanasari.siti })
        #expect(!roster.rows.contains { $0.nip == Wanasari.retired })
    }

    @Test("goes from draft to open to closed and back, and refuses every other step")
    func steps() async throws {
        let wanasari = try await Wanasari()
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.noSuchEvent)) { _ = try await registry.open(Wanasari.event, by: "uji") }
        try await wanasari.createEvent()
        await #expect(throws: RegistryError(.eventExists)) { try await wanasari.createEvent() }
        await #expect(throws: RegistryError(.eventNotOpen)) { try await registry.close(Wanasari.event, by: "uji") }
        await #expect(throws: RegistryError(.eventNotOpen)) {
            _ = try await registry.recap(of: Wanasari.event)
        }
        _ = try await registry.open(Wanasari.event, by: "uji")
        await #expect(throws: RegistryError(.eventNotDraft)) { _ = try await registry.open(Wanasari.event, by: "uji") }
        await #expect(throws: RegistryError(.eventNotClosed)) { try await registry.reopen(Wanasari.event, by: "uji") }
        try await registry.close(Wanasari.event, by: "uji")
        try await registry.reopen(Wanasari.event, by: "uji")
        #expect(try await registry.overview(of: Wanasari.event).event.state == .open)
    }

    @Test("with nobody on the list is not opened")
    func wantsPeople() async throws {
        let wanasari = try await Wanasari()
        for code in ["1", "3", "71"] { try await wanasari.registry.setDuty(.uncounted, ofStanding: code, by: "uji") }
        try await wanasari.createEvent()
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.nobodyObliged)) { _ = try await registry.open(Wanasari.event, by: "uji") }
        #expect(try await registry.overview(of: Wanasari.event).event.state == .draft)
    }

    @Test(
        "its short name becomes part of file names",
        arguments: ["", "../x", "a b", "-x", "ikrar/2026", String(repeating: "a", count: 65)])
    func checksName(_ name: String) async throws {
        #expect(!Event.ID(name).isWellFormed)
        let wanasari = try await Wanasari()
        let event = Event(
            id: Event.ID(name), kind: .apel, title: "", place: "", starts: Wanasari.time("07:30"), zone: .wib)
        let session = Session(
            id: Session.main, event: event.id, title: "", place: "", opens: Wanasari.time("06:30"),
            starts: Wanasari.time("07:30"), lateAfter: nil, closes: Wanasari.time("09:00"))
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.badEventID)) { try await registry.create(event, main: session, by: "uji") }
    }

    @Test(
        "its times come in order",
        arguments: [
            ("07:31", "07:30", "07:45", "09:00"), ("06:30", "07:30", "07:29", "09:00"),
            ("06:30", "07:30", "09:01", "09:00"), ("09:00", "09:00", "09:00", "09:00"),
        ],
    )
    func checksTimes(_ opens: String, _ starts: String, _ late: String, _ closes: String) async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let session = Session(
            id: Session.ID("susulan"), event: Wanasari.event, title: "", place: "", opens: Wanasari.time(opens),
            starts: Wanasari.time(starts), lateAfter: Wanasari.time(late), closes: Wanasari.time(closes))
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.timesOutOfOrder)) { try await registry.add(session, by: "uji") }
    }

    @Test("a standing whose code no table has is obliged: nobody drops off a list by a gap in a table")
    func obligesUnknownStandings() {
        #expect(DutyTable.standard.duty(of: Standing(code: "", name: "?")) == .obliged)
        #expect(DutyTable.standard.duty(of: Standing(code: "9", name: "")) == .obliged)
        #expect(DutyTable.standard.duty(of: Standing(code: "20", name: "")) == .excused)
        #expect(DutyTable.standard.duty(of: Standing(code: "98", name: "")) == .uncounted)
    }
}
