import IkrarRegistry
import TestRegistries
import Testing

@Suite("Taking a webinar's report")
struct WebinarTakingTests {
    private let office: WebinarOffice

    init() async throws {
        office = try await WebinarOffice()
    }

    private var wanasari: Wanasari { office.wanasari }

    private func row(_ shown: String) async throws -> Int {
        let lines = try await wanasari.registry.webinarQueue(of: Wanasari.event)
        return try #require(lines.first { $0.participant.shown == shown }?.row)
    }

    @Test("puts on record who is recognised, and lists the others")
    func taking() async throws {
        let sheet = try await office.take()
        #expect(sheet.lines.map(\.state) == [.credited, .credited, .queued, .unknown])
        #expect(sheet.lines[2].candidates.map(\.person.nip) == [Wanasari.siti, Wanasari.sitiToo])
        #expect(sheet.present == 2)
        #expect(try await office.status(of: Wanasari.budi) == .present)
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .present)
        #expect(try await office.status(of: Wanasari.siti) == .absent)
    }

    @Test("again changes nothing")
    func again() async throws {
        _ = try await office.take()
        let roster = try await wanasari.roster()
        let sheet = try await office.take()
        #expect(sheet.isKnown)
        #expect(sheet.lines.count == 4)
        #expect(try await wanasari.registry.webinarQueue(of: Wanasari.event).count == 2)
        #expect(try await wanasari.roster() == roster)
    }

    @Test("keeps the file as it was")
    func file() async throws {
        let sheet = try await office.take()
        let content = try await wanasari.store.read { try $0.content(of: sheet.record.id) }
        #expect(content == Array(WebinarOffice.rows.utf8))
    }

    @Test("on trial writes nothing")
    func trial() async throws {
        let sheet = try await office.take(isTrial: true)
        #expect(sheet.present == 2)
        #expect(try await wanasari.registry.webinarQueue(of: Wanasari.event).isEmpty)
        #expect(try await office.status(of: Wanasari.budi) == .absent)
    }

    @Test("makes present by the event's minimum, and takes back what a higher one no longer allows")
    func minimum() async throws {
        let sheet = try await office.take(minimum: .minutes(30))
        #expect(sheet.present == 1 && sheet.tooShort == 1)
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .absent)
        _ = try await office.take(minimum: .percent(100))
        #expect(try await office.status(of: Wanasari.budi) == .absent)
        _ = try await office.take(minimum: .any)
        #expect(try await office.status(of: Wanasari.budi) == .present)
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .present)
    }

    /// The main session's OPDs, and another session of the same day for the health service alone.
    private func addSession() async throws -> Session.ID {
        let (_, sessions) = try await wanasari.registry.event(Wanasari.event)
        var other = try #require(sessions.first)
        other = Session(
            id: Session.ID("siang"), event: other.event, title: "Siang", place: "", opens: other.opens,
            starts: other.starts, lateAfter: nil, closes: other.closes, opds: [Wanasari.dinkes])
        try await wanasari.registry.add(other, by: "uji")
        return other.id
    }

    private static let nurse = WebinarOffice.report(WebinarOffice.line("Dewi Lestari", "", "07:30", "07:40"))

    @Test("with a new minimum judges all reports of the event by it at once, whichever session it is of")
    func minimumOfAll() async throws {
        let other = try await addSession()
        _ = try await office.take(Self.nurse, session: other)
        _ = try await office.take(session: Session.main)
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .present)
        let sheet = try await office.take(minimum: .minutes(30), session: Session.main)
        #expect(sheet.hasNewMinimum && sheet.rejudged == [other] && sheet.closed.isEmpty)
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .absent)
        #expect(try await office.take(minimum: .minutes(30), session: Session.main).rejudged.isEmpty)
        _ = try await office.take(minimum: .minutes(10), session: Session.main)
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .present)
    }

    @Test("with a new minimum leaves closed rosters of other sessions, and says so")
    func minimumOfClosed() async throws {
        let other = try await addSession()
        _ = try await office.take(Self.nurse, session: other)
        _ = try await wanasari.registry.closeRosters(Wanasari.event, opd: Wanasari.dinkes, by: "uji")
        let sheet = try await office.take(
            WebinarOffice.report(WebinarOffice.line(WebinarOffice.budi, "", "07:30", "08:45")), minimum: .minutes(30),
            session: Session.main)
        #expect(sheet.closed == [ClosedOffice(opd: "Dinas Kesehatan", people: 1)])
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .present)
        #expect(try await office.status(of: Wanasari.budi) == .present)
    }

    @Test("lets a person settle who is left, and settle it otherwise")
    func settling() async throws {
        _ = try await office.take()
        let row = try await row("Siti")
        let settled = try await wanasari.registry.settleWebinar(Wanasari.event, row: row, as: Wanasari.siti, by: "uji")
        #expect(settled.person?.nip == Wanasari.siti && settled.ground == .settled)
        #expect(try await office.status(of: Wanasari.siti) == .present)
        _ = try await wanasari.registry.settleWebinar(Wanasari.event, row: row, as: Wanasari.sitiToo, by: "uji")
        #expect(try await office.status(of: Wanasari.siti) == .absent)
        #expect(try await office.status(of: Wanasari.sitiToo) == .present)
        _ = try await wanasari.registry.settleWebinar(Wanasari.event, row: row, as: nil, by: "uji")
        #expect(try await office.status(of: Wanasari.sitiToo) == .absent)
        #expect(try await wanasari.registry.webinarQueue(of: Wanasari.event).map(\.participant.shown) == ["Penyusup"])
    }

    @Test("remembers a name that was settled")
    func remembering() async throws {
        _ = try await office.take()
        let row = try await row("Penyusup")
        _ = try await wanasari.registry.settleWebinar(Wanasari.event, row: row, as: Wanasari.head, by: "uji")
        let later = try await office.take(
            "Name (original name)|Email|Join time|Leave time\nPENYUSUP||21/09/2026 07:30:00|21/09/2026 08:00:00")
        #expect(later.lines.map(\.ground) == [.remembered])
        #expect(later.lines[0].person?.nip == Wanasari.head)
    }

    @Test("counts a person once who was scanned at a gate too")
    func hybrid() async throws {
        _ = try await wanasari.scan(Wanasari.budi.digits, at: "08:00")
        _ = try await office.take()
        let roster = try await wanasari.roster()
        #expect(roster.counts.present == 1)
        #expect(roster.rows.first { $0.nip == Wanasari.budi }?.at == Wanasari.time("07:30"))
    }

    @Test("refuses an event that is not open, and a row that is not there")
    func refusals() async throws {
        await #expect(throws: RegistryError(.noSuchParticipant)) {
            _ = try await wanasari.registry.settleWebinar(Wanasari.event, row: 99, as: nil, by: "uji")
        }
        let draft = try await Wanasari()
        try await draft.createEvent()
        let frame = try await draft.registry.webinarFrame(of: Wanasari.event, session: nil)
        let report = try ReportRows.report(WebinarOffice.rows, on: frame.session, zone: .wib)
        await #expect(throws: RegistryError(.eventNotOpen)) {
            _ = try await draft.registry.takeWebinar(
                report, file: "x.csv", content: [1], event: Wanasari.event, session: frame.session, by: "uji")
        }
        await #expect(throws: RegistryError(.noSuchSession)) {
            _ = try await draft.registry.webinarFrame(of: Wanasari.event, session: Session.ID("lain"))
        }
    }
}
