import IkrarRegistry
import TestRegistries
import Testing

@Suite("what a check-in of one's own comes to")
struct SelfCheckInStandingTests {
    private func items(_ wanasari: Wanasari) async throws -> [ReviewItem] {
        try await wanasari.registry.reviewList(of: Wanasari.event).filter { $0.kind == .sharedDevice }
    }

    /// Two people by one phone.
    private func shared() async throws -> Wanasari {
        let wanasari = try await Wanasari.withScreen()
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        #expect(try await wanasari.line(Wanasari.budi)?.status == .present)
        let second = try await wanasari.checkIn(Wanasari.siti, at: "07:21", device: "a")
        #expect(second == .recorded(at: Wanasari.time("07:21"), .sharedDevice))
        return wanasari
    }

    @Test("several people by one device are on the review list, each with the others, and none of them counts")
    func sharedDevice() async throws {
        let wanasari = try await shared()
        for nip in [Wanasari.budi, Wanasari.siti] {
            #expect(try await wanasari.line(nip)?.at == nil)
        }
        let items = try await items(wanasari)
        #expect(items.map(\.person?.nip) == [Wanasari.budi, Wanasari.siti])
        #expect(items.map(\.shared?.others) == [["Siti Aminah"], ["Budi Santoso"]])
        let page = try #require(
            try await wanasari.registry.personalPage(try await wanasari.link(of: Wanasari.budi).text))
        #expect(page.selfCheckIns.map(\.done?.standing) == [.sharedDevice])
    }

    @Test(
        "whose scan a person has annulled stays absent when others come by the device, until a supervisor accepts them")
    func annulled() async throws {
        let wanasari = try await Wanasari.withScreen()
        let registry = wanasari.registry
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        let scan = try #require(
            try await wanasari.store.read { try $0.scans(of: .selfCheckIn, event: Wanasari.event) }.first)
        _ = try await registry.annul(scan.id, reason: "bukan dia", by: "uji", supervisor: "uji")
        #expect(try await wanasari.line(Wanasari.budi)?.at == nil)
        _ = try await wanasari.checkIn(Wanasari.siti, at: "07:21", device: "a")
        #expect(try await wanasari.line(Wanasari.budi)?.at == nil)
        let own = try #require(try await items(wanasari).first { $0.person?.nip == Wanasari.budi })
        try await registry.settleReview(
            own.id, of: Wanasari.event, note: "ternyata dia", ruling: .accepted, by: "kesbangpol")
        #expect(try await wanasari.line(Wanasari.budi)?.at == Wanasari.time("07:20"))
    }

    @Test("whose scan a person has annulled reads so on their page and in every answer, with another NIP too")
    func annulledForGood() async throws {
        let wanasari = try await Wanasari.withScreen()
        let registry = wanasari.registry
        _ = try await wanasari.checkIn(Wanasari.siti, at: "07:20", device: "a")
        let visitor = try await wanasari.visitor(Wanasari.siti, at: "07:21")
        let scan = try #require(
            try await wanasari.store.read { try $0.scans(of: .selfCheckIn, event: Wanasari.event) }.first)
        _ = try await registry.annul(scan.id, reason: "presensi mandiri", by: "uji", supervisor: "uji")
        let already = SelfCheckInVerdict.already(at: Wanasari.time("07:20"), .annulled)
        #expect(try await wanasari.type("", visitor, at: "07:22", device: "a") == already)
        let new = try #require(NIP.stored("199002022015032009"))
        _ = try await registry.renumber(Wanasari.siti, to: new, by: "uji")
        #expect(try await wanasari.type("", visitor, at: "07:23", device: "a") == already)
        #expect(try await registry.personalPage(visitor.link)?.selfCheckIns.map(\.done?.standing) == [.annulled])
        #expect(try await wanasari.line(new)?.at == nil)
        let reason = try await wanasari.store.read { try $0.scan(scan.id)?.annulment?.reason }
        #expect(reason == "Presensi mandiri")
    }

    @Test("a device of one's own has nothing to be looked at")
    func ownDevice() async throws {
        let wanasari = try await Wanasari.withScreen()
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        _ = try await wanasari.checkIn(Wanasari.siti, at: "07:20", device: "b")
        #expect(try await wanasari.registry.reviewList(of: Wanasari.event).isEmpty)
    }

    @Test("whoever is accepted counts from when they came, whoever is rejected does not, and that can be changed")
    func settles() async throws {
        let wanasari = try await shared()
        let registry = wanasari.registry
        wanasari.clock.set(Wanasari.time("10:00"))
        let found = try await items(wanasari)
        try await registry.settleReview(
            found[0].id, of: Wanasari.event, note: "telepon suaminya", ruling: .accepted, by: "kesbangpol")
        try await registry.settleReview(
            found[1].id, of: Wanasari.event, note: "tidak di tempat", ruling: .rejected, by: "kesbangpol")
        #expect(try await wanasari.line(Wanasari.budi)?.at == Wanasari.time("07:20"))
        #expect(try await wanasari.line(Wanasari.siti)?.at == nil)
        let settled = try await items(wanasari)
        #expect(settled.map(\.shared?.ruling) == [.accepted, .rejected])
        #expect(settled.map(\.settlement?.note) == ["telepon suaminya", "tidak di tempat"])
        try await registry.settleReview(
            found[0].id, of: Wanasari.event, note: "keliru", ruling: .rejected, by: "kesbangpol")
        #expect(try await wanasari.line(Wanasari.budi)?.at == nil)
        try await registry.settleReview(
            found[0].id, of: Wanasari.event, note: "benar", ruling: .accepted, by: "kesbangpol")
        #expect(try await wanasari.line(Wanasari.budi)?.at == Wanasari.time("07:20"))
    }

    @Test("a note alone does not make it count; a third person by the device takes nothing from who was accepted")
    func noteAlone() async throws {
        let wanasari = try await shared()
        let found = try await items(wanasari)
        try await wanasari.registry.settleReview(found[0].id, of: Wanasari.event, note: "dilihat", by: "kesbangpol")
        #expect(try await wanasari.line(Wanasari.budi)?.at == nil)
        try await wanasari.registry.settleReview(
            found[1].id, of: Wanasari.event, note: "benar", ruling: .accepted, by: "kesbangpol")
        _ = try await wanasari.checkIn(Wanasari.head, at: "07:30", device: "a")
        #expect(try await wanasari.line(Wanasari.siti)?.at == Wanasari.time("07:21"))
        #expect(try await wanasari.line(Wanasari.head)?.at == nil)
        #expect(try await items(wanasari).count == 3)
        await #expect(throws: RegistryError(.reasonMissing)) {
            try await wanasari.registry.settleReview(
                found[0].id, of: Wanasari.event, note: " ", ruling: .accepted, by: "kesbangpol")
        }
    }

    @Test("where the event asks for minutes a code is not enough, and is again when it asks for none")
    func minimum() async throws {
        let wanasari = try await Wanasari.withScreen()
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        wanasari.clock.set(Wanasari.time("10:00"))
        try await take("Dewi Lestari||21/09/2026 07:30:00|21/09/2026 08:40:00", .minutes(30), wanasari)
        #expect(try await wanasari.line(Wanasari.budi)?.at == nil)
        #expect(try await wanasari.line(Wanasari.nurse, Wanasari.dinkes)?.status == .present)
        let page = try #require(
            try await wanasari.registry.personalPage(try await wanasari.link(of: Wanasari.budi).text))
        #expect(page.selfCheckIns.map(\.done?.standing) == [.needsMinutes])
        try await take("Hasan Basri||21/09/2026 07:30:00|21/09/2026 08:40:00", .any, wanasari)
        #expect(try await wanasari.line(Wanasari.budi)?.at == Wanasari.time("07:20"))
    }

    @Test("what was measured stands above it, whichever was first, and it counts again when that is taken back")
    func measured() async throws {
        let wanasari = try await Wanasari.withScreen()
        let codes = try await [Wanasari.budi, Wanasari.siti].asyncMap { try await wanasari.code(of: $0).text }
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        let scan = try await wanasari.scan(codes[0], at: "07:40")
        #expect(scan.outcome == .present)
        #expect(try await wanasari.line(Wanasari.budi)?.gate == "Gerbang Utara")
        _ = try await wanasari.scan(codes[1], at: "07:41")
        _ = try await wanasari.checkIn(Wanasari.siti, at: "07:42", device: "b")
        #expect(try await wanasari.line(Wanasari.siti)?.gate == "Gerbang Utara")
        #expect(try await wanasari.roster().rows.count { $0.at != nil } == 2)
        wanasari.clock.set(Wanasari.time("07:45"))
        let attendance = try await wanasari.registry.annul(scan.id, reason: "salah orang", by: "uji").attendance
        #expect(attendance?.gate == "Presensi mandiri" && attendance?.at == Wanasari.time("07:20"))
        #expect(try await wanasari.line(Wanasari.budi)?.gate == "Presensi mandiri")
    }

    @Test("a webinar's report stands above it, and the roster names the webinar")
    func report() async throws {
        let wanasari = try await Wanasari.withScreen()
        _ = try await wanasari.checkIn(Wanasari.budi, at: "07:20", device: "a")
        wanasari.clock.set(Wanasari.time("10:00"))
        try await take("Budi Santoso||21/09/2026 07:40:00|21/09/2026 08:40:00", nil, wanasari)
        let line = try #require(try await wanasari.line(Wanasari.budi))
        #expect(line.gate == "Webinar" && line.at == Wanasari.time("07:40"))
    }

    @Test("after its roster is closed nobody is accepted any more")
    func rosterClosed() async throws {
        let wanasari = try await shared()
        wanasari.clock.set(Wanasari.time("09:30"))
        try await wanasari.registry.close(Wanasari.event, by: "uji")
        let found = try await items(wanasari)
        _ = try await wanasari.registry.verifyRoster(opd: Wanasari.dinsos, event: Wanasari.event, by: "kadis")
        _ = try await wanasari.registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "kesbangpol")
        await #expect(throws: RegistryError(.rosterClosed)) {
            try await wanasari.registry.settleReview(
                found[0].id, of: Wanasari.event, note: "benar", ruling: .accepted, by: "kesbangpol")
        }
    }

    private func take(_ row: String, _ minimum: PresenceMinimum?, _ wanasari: Wanasari) async throws {
        let text = "Name (original name)|Email|Join time|Leave time\n" + row
        let frame = try await wanasari.registry.webinarFrame(of: Wanasari.event, session: nil)
        let report = try ReportRows.report(text, on: frame.session, zone: frame.event.zone)
        _ = try await wanasari.registry.takeWebinar(
            report, file: "laporan.csv", content: Array(text.utf8), event: Wanasari.event, session: frame.session,
            minimum: minimum, by: "uji")
    }
}
