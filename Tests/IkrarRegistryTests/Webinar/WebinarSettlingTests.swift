import IkrarRegistry
import TestRegistries
import Testing

@Suite("Settling a webinar's participants")
struct WebinarSettlingTests {
    private let office: WebinarOffice

    init() async throws {
        office = try await WebinarOffice()
        _ = try await office.take()
    }

    /// The next webinar's report, with one participant.
    private func next(_ shown: String, _ email: String = "") async throws -> WebinarSheet.Line {
        try await office.take(WebinarOffice.report(WebinarOffice.line(shown, email, "08:00", "08:30"))).lines[0]
    }

    private func refused(_ code: RegistryError.Code, row: Int, as nip: NIP?) async {
        await #expect(throws: RegistryError(code)) {
            _ = try await office.registry.settleWebinar(Wanasari.event, row: row, as: nip, by: "uji")
        }
    }

    @Test("says whether the person counts now, and by how many minutes of how many")
    func standing() async throws {
        var settled = try await office.settle("Siti", as: Wanasari.siti)
        #expect(settled.standing?.verdict == .counted)
        #expect(settled.standing?.minutes == 90 && settled.standing?.needed == nil)
        let more = WebinarOffice.report(
            WebinarOffice.line("HP Bu S", "", "07:30", "07:50"), WebinarOffice.line("Tamu", "", "07:40", "08:12"))
        _ = try await office.take(more, minimum: .minutes(60))
        settled = try await office.settle("Tamu", as: Wanasari.sitiToo)
        #expect(settled.standing?.verdict == .tooShort)
        #expect(settled.standing?.minutes == 32 && settled.standing?.needed == 60)
        settled = try await office.settle("HP Bu S", as: Wanasari.sitiToo)
        #expect(settled.standing?.minutes == 42, "both devices at once count once")
        #expect(try await office.settle("Tamu", as: nil).standing == nil)
        _ = try await office.wanasari.scan(Wanasari.sitiToo.digits, at: "08:55")
        settled = try await office.settle("Tamu", as: Wanasari.sitiToo)
        #expect(settled.standing?.verdict == .countedElsewhere)
    }

    @Test("is not remembered any more when it is taken back")
    func takenBack() async throws {
        try await office.settle("Penyusup", as: Wanasari.head)
        try await office.settle("Penyusup", as: nil)
        #expect(try await next("Penyusup").state == .unknown)
    }

    @Test("is remembered as it was corrected")
    func corrected() async throws {
        try await office.settle("Penyusup", as: Wanasari.head)
        try await office.settle("Penyusup", as: Wanasari.siti)
        let line = try await next("Penyusup")
        #expect(line.person?.nip == Wanasari.siti && line.ground == .remembered)
    }

    @Test("goes on being remembered of another who is settled so, and then nobody is certain")
    func two() async throws {
        let more = WebinarOffice.report(
            WebinarOffice.line("Ucup", "", "07:30", "08:00"), WebinarOffice.line("UCUP", "", "08:00", "08:30"))
        _ = try await office.take(more)
        try await office.settle("Ucup", as: Wanasari.head)
        try await office.settle("UCUP", as: Wanasari.head)
        try await office.settle("UCUP", as: Wanasari.siti)
        #expect(try await next("ucup").state == .queued)
    }

    @Test("of somebody who was recognised by it is forgotten once a person says that it is nobody")
    func recognised() async throws {
        try await office.settle("Penyusup", as: Wanasari.head)
        #expect(try await next("PENYUSUP").ground == .remembered)
        try await office.settle("PENYUSUP", as: nil)
        #expect(try await next("penyusup").state == .unknown)
    }

    @Test("makes an address the person's own only where they were shown by a word of their name")
    func addresses() async throws {
        _ = try await office.take(
            WebinarOffice.report(
                WebinarOffice.line("SDN 7 Wanasari", "sdn7@example.id", "07:30", "08:00"),
                WebinarOffice.line("Pak Hasan", "hasan@example.id", "07:30", "08:00")))
        try await office.settle("SDN 7 Wanasari", as: Wanasari.budi)
        try await office.settle("Pak Hasan", as: Wanasari.head)
        #expect(try await next("Aula SDN 7", "sdn7@example.id").state == .unknown)
        #expect(try await next("Hasan B", "hasan@example.id").person?.nip == Wanasari.head)
        #expect(try await next("iPhone", "hasan@example.id").state == .queued)
    }

    @Test("is listed with its row, so that a slip can be changed")
    func listed() async throws {
        try await office.settle("Siti", as: Wanasari.siti)
        try await office.settle("Penyusup", as: nil)
        let lines = try await office.registry.settledParticipants(of: Wanasari.event)
        #expect(lines.map(\.participant.shown) == ["Siti", "Penyusup"])
        #expect(lines.map(\.person?.nip) == [Wanasari.siti, nil])
        #expect(lines[0].person?.unit == "Bidang I" && lines[0].row == 3)
    }

    @Test("is noted with who it was before and who it is now")
    func journal() async throws {
        try await office.settle("Siti", as: Wanasari.siti)
        try await office.settle("Siti", as: nil)
        let entries = try await office.registry.journal(subject: Wanasari.event.rawValue).entries
            .filter { $0.action == .webinarSettle }
        #expect(Set(entries.map { "\($0.detail) \($0.before) \($0.after)" }) == ["3 queued p3", "3 p3 nobody"])
    }

    @Test("is refused after the seal, and as somebody who is not there")
    func sealed() async throws {
        await refused(.noSuchPerson, row: 3, as: NIP.stored("197505051999031001"))
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await office.registry.settleWebinar(Wanasari.event, row: 3, as: Person.ID("p99"), by: "uji")
        }
        try await office.seal()
        await refused(.eventSealed, row: 3, as: Wanasari.siti)
    }

    @Test("is refused on a closed roster, of whom it was before and of whom it would be")
    func closed() async throws {
        try await office.settle("Siti", as: Wanasari.nurse)
        _ = try await office.registry.closeRosters(Wanasari.event, opd: Wanasari.dinkes, by: "kesbangpol")
        await refused(.rosterClosed, row: 3, as: nil)
        await refused(.rosterClosed, row: 4, as: Wanasari.nurse)
        try await office.settle("Penyusup", as: Wanasari.budi)
        #expect(try await office.status(of: Wanasari.nurse, Wanasari.dinkes) == .present)
    }
}
