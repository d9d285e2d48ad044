import IkrarRegistry
import TestRegistries
import Testing

@Suite("Presence by a webinar's reports")
struct WebinarCreditTests {
    private let office: WebinarOffice

    init() async throws {
        office = try await WebinarOffice(lateAfter: "08:00")
    }

    private static func report(_ lines: (shown: String, from: String, until: String)...) -> String {
        ([WebinarOffice.header] + lines.map { WebinarOffice.line($0.shown, "", $0.from, $0.until) })
            .joined(separator: "\n")
    }

    private func attended(_ nip: NIP) async throws -> (at: Instant?, minutesLate: Int?)? {
        try await office.wanasari.roster().rows.first { $0.nip == nip }.map { ($0.at, $0.minutesLate) }
    }

    @Test("begins when they joined first, whichever of their devices was recognised first")
    func earlier() async throws {
        _ = try await office.take(
            Self.report((WebinarOffice.budi, "08:30", "09:00"), ("Telepon Pak B", "07:30", "08:30")))
        #expect(try await attended(Wanasari.budi)?.minutesLate == 30)
        try await office.settle("Telepon Pak B", as: Wanasari.budi)
        #expect(try await attended(Wanasari.budi)?.at == Wanasari.time("07:30"))
        #expect(try await attended(Wanasari.budi)?.minutesLate == nil)
        try await office.settle("Telepon Pak B", as: nil)
        #expect(try await attended(Wanasari.budi)?.at == Wanasari.time("08:30"))
        #expect(try await attended(Wanasari.budi)?.minutesLate == 30)
        let standing = try await office.scans(of: Wanasari.budi).filter { $0.annulment == nil }
        #expect(standing.map(\.deviceTime) == [Wanasari.time("08:30")])
    }

    @Test("that a person has annulled comes back when they are settled anew, and by no other report")
    func annulled() async throws {
        _ = try await office.take(
            Self.report((WebinarOffice.budi, "08:00", "09:00"), ("Telepon Pak B", "08:00", "08:30")))
        let scan = try #require(try await office.scans(of: Wanasari.budi).first)
        _ = try await office.wanasari.registry.annul(scan.id, reason: "bukan dia", by: "uji", supervisor: "uji")
        let text = Self.report((WebinarOffice.budi, "07:45", "09:00"))
        for isTrial in [true, false] {
            let sheet = try await office.take(text, isTrial: isTrial)
            #expect(sheet.present == 0 && sheet.annulled == 1 && sheet.refused == 0)
            #expect(sheet.lines(.credited).map(\.verdict) == [.annulled])
        }
        #expect(try await attended(Wanasari.budi)?.at == nil)
        let row = try #require(try await office.take(text).lines(.credited).first?.row)
        #expect(try await office.registry.webinarStanding(of: Wanasari.event, row: row)?.verdict == .annulled)
        try await office.settle("Telepon Pak B", as: Wanasari.budi)
        #expect(try await attended(Wanasari.budi)?.at == Wanasari.time("07:45"))
    }

    @Test("of whoever is refused is put down once, and anew when the answer would be another")
    func refused() async throws {
        let day = try await Wanasari()
        try await day.createEvent(lateAfter: nil)
        try await day.openBeforeNurseIsListed()
        day.clock.set(Wanasari.time("10:00"))
        let other = WebinarOffice(day)
        let sheet = try await other.take()
        #expect(sheet.unlisted == 1 && sheet.present == 1)
        #expect(try await other.scans().count == 2)
        _ = try await other.take(Self.report((WebinarOffice.budi, "08:00", "08:10")))
        _ = try await other.take(minimum: .minutes(1))
        #expect(try await other.scans().count == 2)
        try await day.store.write { transaction in
            var budi = try #require(try transaction.person(nip: Wanasari.budi))
            budi.isListed = false
            try transaction.update([budi])
        }
        _ = try await other.take(minimum: .percent(100))
        _ = try await other.take(minimum: .any)
        _ = try await other.take(minimum: .minutes(2))
        #expect(try await other.scans(of: Wanasari.budi).map(\.outcome) == [.present, .inactive])
        try await day.store.write { transaction in
            var budi = try #require(try transaction.person(nip: Wanasari.budi))
            budi.isListed = true
            try transaction.update([budi])
        }
        _ = try await other.take(minimum: .any)
        #expect(try await other.status(of: Wanasari.budi) == .present)
    }

    @Test("is left as it is on a closed roster, and everybody else's is worked out")
    func closed() async throws {
        _ = try await office.take()
        _ = try await office.registry.closeRosters(Wanasari.event, opd: Wanasari.dinkes, by: "kesbangpol")
        let sheet = try await office.take(minimum: .minutes(80))
        #expect(sheet.closed.map { "\($0.opd) \($0.people)" } == ["Dinas Kesehatan 1"])
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .present)
        #expect(try await office.status(of: Wanasari.budi) == .absent)
        let later = try await office.take(
            Self.report(("Hasan Basri", "07:30", "09:00"), ("Dewi Lestari", "08:10", "09:00")), minimum: .any)
        #expect(later.closed.isEmpty, "she is on record for the time at which she joined first")
        #expect(try await office.status(of: Wanasari.head) == .present)
    }

    @Test("of somebody whom another settles as nobody at the same moment does not stay")
    func meanwhile() async throws {
        _ = try await office.take()
        let row = try await office.row("Siti")
        let registry = office.registry
        let (other, interrupted) = office.wanasari.interrupted {
            _ = try await registry.settleWebinar(Wanasari.event, row: row, as: NIP?.none, by: "lain")
        }
        _ = try await other.settleWebinar(Wanasari.event, row: row, as: Wanasari.siti, by: "uji")
        #expect(interrupted.wasInterrupted)
        #expect(try await office.status(of: Wanasari.siti) == .absent)
    }

    @Test("is no matter for review because the report came after the event was closed")
    func review() async throws {
        try await office.registry.close(Wanasari.event, by: "uji")
        _ = try await office.take()
        #expect(try await office.status(of: Wanasari.budi) == .present)
        #expect(try await office.registry.reviewList(of: Wanasari.event).isEmpty)
    }

    @Test("is counted by all reports of the session, and whoever is excused is not missing")
    func counts() async throws {
        let first = try await office.take(minimum: .minutes(60))
        // Of the six on the list one is excused by standing, and Budi is there.
        #expect(first.present == 1 && first.tooShort == 1 && first.unseen == 4)
        let second = try await office.take(Self.report(("Dewi Lestari", "07:40", "08:40")))
        #expect(second.present == 1 && second.tooShort == 0)
    }

    @Test("on trial is refused where it would be, and says that a file is known")
    func trial() async throws {
        _ = try await office.take()
        #expect(try await office.take(isTrial: true).isKnown)
        try await office.seal()
        for isTrial in [true, false] {
            await #expect(throws: RegistryError(.eventSealed)) { _ = try await office.take(isTrial: isTrial) }
        }
    }

    @Test("by another minimum or other columns is noted, for a file that is known as well")
    func journal() async throws {
        _ = try await office.take(minimum: .minutes(30))
        let mapping = ReportMapping([.name: "ORANG"])
        let sheet = try await office.take(minimum: .percent(50), mapping: mapping)
        #expect(sheet.isKnown && sheet.hasNewMinimum)
        #expect(try await !office.take(minimum: .percent(50), mapping: mapping).hasNewMinimum)
        let entries = try await office.registry.journal(subject: Wanasari.event.rawValue).entries
        let minimums = entries.filter { $0.action == .webinarMinimum }.map { "\($0.before) > \($0.after)" }
        #expect(Set(minimums) == ["any > minutes 30", "minutes 30 > percent 50"] && minimums.count == 2)
        #expect(entries.filter { $0.action == .webinarColumns }.map(\.detail) == [mapping.key])
    }
}

extension WebinarOffice {
    init(_ wanasari: Wanasari) {
        self.wanasari = wanasari
    }
}
