import IkrarRegistry
import TestRegistries
import Testing

@Suite("the review list")
struct ReviewTests {
    @Test("has scans that were flagged, with the reasons, and not those that were annulled")
    func flagged() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let (budi, retired) = (
            try await wanasari.code(of: Wanasari.budi).text, try await wanasari.code(of: Wanasari.retired).text
        )
        _ = try await wanasari.handIn([Wanasari.row("a", budi, "07:10")], at: "07:00", by: pass, clockAhead: 600)
        let overruled = Wanasari.row("b", retired, "07:01") {
            $0.mode = "offline"
            $0.local = "provisional"
        }
        _ = try await wanasari.handIn([overruled], at: "07:01", by: pass)
        let items = try await wanasari.registry.reviewList(of: Wanasari.event)
        #expect(items.map(\.id) == ["scan:a", "scan:b"])
        #expect(items.map(\.reasons) == [[.clockOffset], [.offlineOverruled]])
        #expect(items[0].person?.nip == Wanasari.budi)
        #expect(items[0].person?.name == "Budi Santoso")
        #expect(items[1].scans.map(\.overruled) == [.inactive])
        _ = try await wanasari.registry.annul(ScanAttempt.ID("a"), reason: "salah", by: "uji")
        #expect(try await wanasari.registry.reviewList(of: Wanasari.event).map(\.id) == ["scan:b"])
        await #expect(throws: RegistryError(.noSuchEvent)) {
            try await wanasari.registry.reviewList(of: Event.ID("x"))
        }
    }

    @Test("has who is excused and came, whichever was first, once, until the excuse is withdrawn")
    func excused() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        func excuse(_ nip: NIP) async throws {
            _ = try await registry.setExcuse(.izin, document: "1/2026", of: nip, for: Wanasari.event, by: "uji")
        }
        try await excuse(Wanasari.budi)
        for nip in [Wanasari.budi, Wanasari.siti, Wanasari.student] {
            _ = try await wanasari.scan(wanasari.code(of: nip).text, at: "07:01")
        }
        try await excuse(Wanasari.siti)
        func people() async throws -> Set<NIP> {
            let items = try await registry.reviewList(of: Wanasari.event)
            #expect(items.map(\.kind) == items.map { _ in .excusedAndCame })
            return Set(items.compactMap(\.person?.nip))
        }
        #expect(try await people() == [Wanasari.budi, Wanasari.siti, Wanasari.student])
        #expect(try await registry.reviewList(of: Wanasari.event).count == 3)
        try await registry.withdrawExcuse(of: Wanasari.budi, for: Wanasari.event, by: "uji")
        #expect(try await people() == [Wanasari.siti, Wanasari.student])
    }

    @Test("has who was at two gates within a minute; not who was there later, or twice at one")
    func gates() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let codes = try await [Wanasari.budi, Wanasari.siti, Wanasari.nurse].asyncMap {
            try await wanasari.code(of: $0).text
        }
        _ = try await wanasari.scan(codes[0], at: "07:00:00", id: "a")
        _ = try await wanasari.scan(codes[0], at: "07:00:30", id: "b")
        _ = try await wanasari.scan(codes[0], at: "07:01:30", gate: "Gerbang Selatan", id: "c")
        _ = try await wanasari.scan(codes[1], at: "07:00:00", id: "d")
        _ = try await wanasari.scan(codes[1], at: "07:01:01", gate: "Gerbang Selatan", id: "e")
        _ = try await wanasari.scan(codes[2], at: "07:00:00", id: "f")
        _ = try await wanasari.scan(codes[2], at: "07:00:20", id: "g")
        let items = try await wanasari.registry.reviewList(of: Wanasari.event)
        #expect(items.map(\.id) == ["twoGates:b:c"])
        #expect(items[0].scans.map(\.gate) == ["Gerbang Utara", "Gerbang Selatan"])
        _ = try await wanasari.registry.annul(ScanAttempt.ID("c"), reason: "salah", by: "uji")
        #expect(try await wanasari.registry.reviewList(of: Wanasari.event).isEmpty)
    }

    @Test("has who was in the field and in a webinar at once, of the same event and of another")
    func sessions() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        func session(_ id: String, of event: Event.ID) -> Session {
            Session(
                id: Session.ID(id), event: event, title: "Webinar", place: "daring", opens: Wanasari.time("06:30"),
                starts: Wanasari.time("07:30"), lateAfter: nil, closes: Wanasari.time("09:00"))
        }
        try await registry.add(session("webinar", of: Wanasari.event), by: "uji")
        let other = Event(
            id: Event.ID("sosialisasi"), kind: .webinar, title: "Sosialisasi", place: "daring",
            starts: Wanasari.time("07:30"), zone: .wib)
        try await registry.create(other, main: session("utama", of: other.id), by: "uji")
        _ = try await registry.open(other.id, by: "uji")
        let (budi, siti) = (try await wanasari.code(of: Wanasari.budi), try await wanasari.code(of: Wanasari.siti))
        _ = try await wanasari.scan(budi.text, at: "07:00", session: Session.main, id: "a")
        _ = try await wanasari.scan(budi.text, at: "07:10", gate: "Layar", session: Session.ID("webinar"), id: "b")
        _ = try await wanasari.scan(siti.text, at: "07:00", session: Session.main, id: "c")
        let desk = registry.desk(
            at: Gate(
                event: other.id, session: nil, device: Gate.DeviceID("Layar 2"), name: "Layar 2", operator: "uji"))
        let attempt = ScanAttempt(
            id: ScanAttempt.ID("d"), text: .code(siti), digest: "", channel: .qr, mode: .online,
            deviceTime: Wanasari.time("07:20"))
        _ = try await desk.check([attempt], received: Wanasari.time("07:20"))
        let items = try await registry.reviewList(of: Wanasari.event)
        #expect(items.map(\.id) == ["twoSessions:a:b", "twoSessions:c:d"])
        #expect(items[1].scans.map(\.event) == [Wanasari.event, other.id])
        #expect(try await registry.reviewList(of: other.id).map(\.id) == ["twoSessions:c:d"])
    }

    @Test("keeps who looked at an item and what they found, and shows the others first")
    func settles() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        for (place, nip) in [Wanasari.budi, Wanasari.siti].enumerated() {
            let code = try await wanasari.code(of: nip).text
            _ = try await wanasari.scan(code, at: "07:0\(place)", id: "\(place)") { $0.clock.offsetSeconds = -600 }
        }
        #expect(try await registry.reviewList(of: Wanasari.event).map(\.id) == ["scan:0", "scan:1"])
        await #expect(throws: RegistryError(.reasonMissing)) {
            try await registry.settleReview("scan:0", of: Wanasari.event, note: " ", by: "penyelia")
        }
        await #expect(throws: RegistryError(.noSuchReviewItem)) {
            try await registry.settleReview("scan:9", of: Wanasari.event, note: "benar", by: "penyelia")
        }
        await #expect(throws: RegistryError(.noSuchEvent)) {
            try await registry.settleReview("scan:0", of: Event.ID("x"), note: "benar", by: "penyelia")
        }
        for note in ["dilihat", "jam HP salah,  orangnya hadir"] {
            try await registry.settleReview("scan:0", of: Wanasari.event, note: note, by: "penyelia")
        }
        let items = try await registry.reviewList(of: Wanasari.event)
        #expect(items.map(\.id) == ["scan:1", "scan:0"])
        #expect(items[1].settlement?.note == "jam HP salah, orangnya hadir")
        #expect(items[1].settlement?.by == "penyelia")
        let entries = try await registry.journal(subject: "scan:0").entries
        #expect(Set(entries.map(\.after)) == ["dilihat", "jam HP salah, orangnya hadir"])
    }
}
