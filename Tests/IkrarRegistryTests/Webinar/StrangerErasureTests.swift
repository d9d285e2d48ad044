import IkrarRegistry
import TestRegistries
import Testing

@Suite("Erasing what reports say of strangers")
struct StrangerErasureTests {
    private let wanasari: Wanasari
    private var registry: Registry { wanasari.registry }

    private static let rows = """
        Name (original name)|Email|Join time|Leave time
        198605152010011003 Budi|budi@wanasari.example|21/09/2026 07:30:00|21/09/2026 08:45:00
        Siti|siti@mail.example|21/09/2026 07:30:00|21/09/2026 09:00:00
        Penyusup|penyusup@mail.example|21/09/2026 07:30:00|21/09/2026 09:00:00
        """

    init() async throws {
        wanasari = try await Wanasari()
        try await wanasari.createEvent(lateAfter: nil)
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        wanasari.clock.set(Wanasari.time("10:00"))
    }

    private func take(_ text: String = rows) async throws -> WebinarSheet {
        let frame = try await registry.webinarFrame(of: Wanasari.event, session: nil)
        let report = try ReportRows.report(text, on: frame.session, zone: frame.event.zone)
        return try await registry.takeWebinar(
            report, file: "laporan.csv", content: Array(text.utf8), event: Wanasari.event, session: frame.session,
            by: "uji")
    }

    private func settle(_ shown: String, _ nip: NIP?) async throws {
        let lines = try await registry.webinarQueue(of: Wanasari.event)
        let row = try #require(lines.first { $0.participant.shown == shown }?.row)
        _ = try await registry.settleWebinar(Wanasari.event, row: row, as: nip, by: "uji")
    }

    private func kept() async throws -> (participants: [FiledParticipant], file: [UInt8]) {
        try await wanasari.store.read { transaction in
            let filed = try transaction.participants(of: Wanasari.event)
            return (filed, try transaction.content(of: filed[0].report))
        }
    }

    private func later(days: Int64) { wanasari.clock.set(Wanasari.time("10:00").adding(seconds: days * 86_400)) }

    @Test("is refused while somebody is queued, and nothing is erased")
    func waits() async throws {
        _ = try await take()
        await #expect(throws: RegistryError(.reviewOpen)) {
            _ = try await registry.eraseStrangers(of: Wanasari.event, by: "kesbangpol")
        }
        #expect(try await kept().file == Array(Self.rows.utf8))
        await #expect(throws: RegistryError(.noSuchEvent)) {
            _ = try await registry.eraseStrangers(of: Event.ID("x"), by: "kesbangpol")
        }
    }

    @Test("takes names, addresses and the file of those nobody knows; who was recognised and their names' memory stay")
    func erases() async throws {
        let digest = try await take().record.digest
        try await settle("Siti", Wanasari.siti)
        let roster = try await wanasari.roster()
        let erased = try await registry.eraseStrangers(of: Wanasari.event, by: "kesbangpol")
        #expect(erased == StrangerErasure(participants: 1, files: 1))
        let (participants, file) = try await kept()
        #expect(file.isEmpty)
        #expect(participants.map(\.participant.shown) == ["198605152010011003 Budi", "Siti", ""])
        #expect(participants.map(\.participant.email) == ["budi@wanasari.example", "siti@mail.example", ""])
        #expect(participants.map { $0.erasedAt != nil } == [false, false, true])
        #expect(participants[2].participant.minutes == 90)
        #expect(try await wanasari.roster() == roster)
        #expect(try await wanasari.store.read { try $0.settledNames() }.map(\.shown) == ["siti"])
        #expect(try await registry.webinarQueue(of: Wanasari.event).isEmpty)
        let again = try await take()
        #expect(again.isKnown && again.record.digest == digest)
        #expect(try await kept().file.isEmpty)
        #expect(try await registry.eraseStrangers(of: Wanasari.event, by: "kesbangpol").isEmpty)
    }

    @Test("takes whom somebody settles as nobody after their report was erased, by command and by the day's round")
    func erasesLater() async throws {
        let row = try #require(try await take().lines[1].row)
        try await settle("Siti", Wanasari.siti)
        _ = try await registry.eraseStrangers(of: Wanasari.event, by: "kesbangpol")
        _ = try await registry.settleWebinar(Wanasari.event, row: row, as: nil, by: "uji")
        #expect(try await kept().participants.contains { $0.participant.email == "siti@mail.example" })
        let erased = try await registry.eraseStrangers(of: Wanasari.event, by: "kesbangpol")
        #expect(erased == StrangerErasure(participants: 1, files: 0))
        #expect(try await !kept().participants.contains { $0.participant.email == "siti@mail.example" })
        #expect(try await registry.eraseStrangers(of: Wanasari.event, by: "kesbangpol").isEmpty)
    }

    @Test("is in the journal with numbers and without a name")
    func journal() async throws {
        _ = try await take()
        try await settle("Siti", nil)
        _ = try await registry.eraseStrangers(of: Wanasari.event, by: "kesbangpol")
        let entry = try #require(
            try await registry.journal(subject: Wanasari.event.rawValue).entries.first { $0.action == .strangersErase })
        #expect(entry.by == "kesbangpol" && entry.detail == "participants=2 files=1" && entry.why.isEmpty)
    }

    @Test("by force takes those who are queued as well, for a reason, and they can be settled no more")
    func forces() async throws {
        let row = try #require(try await take().lines[1].row)
        await #expect(throws: RegistryError(.reasonMissing)) {
            _ = try await registry.eraseStrangers(of: Wanasari.event, why: " ", by: "kesbangpol")
        }
        let erased = try await registry.eraseStrangers(of: Wanasari.event, why: "diminta", by: "kesbangpol")
        #expect(erased == StrangerErasure(participants: 2, files: 1))
        #expect(try await registry.webinarQueue(of: Wanasari.event).isEmpty)
        await #expect(throws: RegistryError(.participantErased)) {
            _ = try await registry.settleWebinar(Wanasari.event, row: row, as: Wanasari.siti, by: "uji")
        }
        let entry = try #require(
            try await registry.journal(subject: Wanasari.event.rawValue).entries.first { $0.action == .strangersErase })
        #expect(entry.why == "diminta")
    }

    @Test("happens by itself when the retention is over: after thirty days, unless something else is set")
    func overdue() async throws {
        _ = try await take()
        try await settle("Siti", nil)
        later(days: 29)
        #expect(try await registry.eraseOverdueStrangers(by: "serve").isEmpty)
        try await registry.setStrangerRetention(.untilErased, by: "kesbangpol")
        later(days: 3000)
        #expect(try await registry.eraseOverdueStrangers(by: "serve").isEmpty)
        try await registry.setStrangerRetention(.days(30), by: "kesbangpol")
        later(days: 30)
        let erased = try await registry.eraseOverdueStrangers(by: "serve")
        #expect(erased == [Wanasari.event: StrangerErasure(participants: 2, files: 1)])
        #expect(try await registry.eraseOverdueStrangers(by: "serve").isEmpty)
        let entries = try await registry.journal().entries
        #expect(entries.filter { $0.action == .strangersErase }.map(\.by) == ["serve"])
        let settings = entries.filter { $0.action == .strangerRetention }
        #expect(Set(settings.map { "\($0.before) \($0.after)" }) == ["30 off", "off 30"])
    }

    @Test("by itself leaves a report with a queue its file and its queue, and takes who was settled as nobody")
    func unreviewed() async throws {
        _ = try await take()
        try await settle("Penyusup", nil)
        later(days: 31)
        let erased = try await registry.eraseOverdueStrangers(by: "serve")
        #expect(erased == [Wanasari.event: StrangerErasure(participants: 1, files: 0)])
        let (participants, file) = try await kept()
        #expect(!file.isEmpty)
        #expect(participants.map(\.participant.shown) == ["198605152010011003 Budi", "Siti", ""])
        try await settle("Siti", Wanasari.siti)
        #expect(
            try await registry.eraseOverdueStrangers(by: "serve")
                == [Wanasari.event: StrangerErasure(participants: 0, files: 1)])
    }

    @Test("a retention is a number of days or off", arguments: ["0", "30", "3650", "off"])
    func reads(_ text: String) throws { #expect(StrangerRetention(text)?.text == text) }

    @Test("and nothing else", arguments: ["", "-1", "3651", "seminggu", "1.5"])
    func refuses(_ text: String) { #expect(StrangerRetention(text) == nil) }
}
