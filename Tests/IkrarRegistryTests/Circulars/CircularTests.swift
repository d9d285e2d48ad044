import IkrarRegistry
import TestRegistries
import Testing

@Suite("circulars that are read")
struct CircularTests: CircularSuite {
    let wanasari: Wanasari

    init() async throws {
        wanasari = try await Self.inTheMorning()
    }

    private func sign(_ nip: NIP = Wanasari.budi, _ words: String = "sudah saya baca") async throws -> Acknowledgement {
        _ = try await registry.issueBadges(opd: nil, nips: [nip], by: "uji")
        let link = try await wanasari.link(of: nip)
        let reading = try #require(try await registry.personalPage(link.text)?.readings.first)
        return try #require(
            try await registry.acknowledgeCircular(
                link.text, at: Wanasari.event, shown: reading.circular.digest, confirmation: words))
    }

    private func refused(_ code: RegistryError.Code, _ body: () async throws -> Void) async {
        await #expect(throws: RegistryError(code)) { try await body() }
    }

    private func row(_ nip: NIP = Wanasari.budi) async throws -> RosterRow {
        try #require(try await wanasari.roster().rows.first { $0.nip == nip })
    }

    @Test("publishing asks its audience to read it, and keeps the file")
    func publishing() async throws {
        let publishing = try await publish()
        #expect(publishing.headless.isEmpty)
        #expect(publishing.people == 6 && publishing.audience == .all && publishing.event.state == .open)
        #expect(publishing.event.title == "Surat Edaran 200/1" && publishing.circular.medium == .text)
        let (circular, content) = try await registry.circularFile(of: Wanasari.event)
        #expect(content == Self.letter && circular.version == 1 && circular.digest.count == 64)
        #expect(try await row().status == .notYet)
        #expect(try await row(Wanasari.student).status == .excused)
        #expect(try await publish().isKnown)
        #expect(try await registry.circular(of: Wanasari.event).versions.count == 1)
    }

    @Test("one that is to be new takes no place of another, and is known when it is published again")
    func onlyNew() async throws {
        func publishNew(_ text: String, at id: Event.ID = Event.ID("se-2026")) async throws -> CircularPublishing {
            try await registry.publishCircular(
                CircularDraft(number: "200/1", file: "edaran.txt", content: Array(text.utf8)), at: id, onlyNew: true,
                by: "uji")
        }
        #expect(try await !publishNew("Satu.\n").isKnown)
        #expect(try await publishNew("Satu.\n").isKnown)
        await refused(.eventExists) { _ = try await publishNew("Dua.\n") }
        #expect(try await registry.circular(of: Event.ID("se-2026")).versions.count == 1)
        try await wanasari.createEvent()
        await refused(.eventExists) { _ = try await publishNew("Satu.\n", at: Wanasari.event) }
    }

    @Test("a circular for heads asks nobody else")
    func heads() async throws {
        let publishing = try await publish(audience: .heads)
        #expect(publishing.people == 1)
        #expect(publishing.headless.map(\.id) == [Wanasari.dinkes])
        #expect(try await publish(audience: .heads).headless == publishing.headless)
        #expect(try await registry.circular(of: Wanasari.event).headless == publishing.headless)
        #expect(try await wanasari.roster().rows.map(\.nip) == [Wanasari.head])
        await refused(.circularAudienceFixed) { _ = try await publish(number: "200/2", audience: .all) }
    }

    @Test("of a signed list, a row whose name is another's is held back, and the person's own row below it counts")
    func anotherName() async throws {
        _ = try await publish()
        let rows = [
            ["NIP", "Nama"], [Wanasari.budi.digits, "Joko Widodo"], [Wanasari.budi.digits, "Budi S."],
            [Wanasari.siti.digits, ""],
        ]
        let list = try await registry.peopleList(for: Wanasari.event, file: "daftar.csv") { (take: (ListRow) -> Void) in
            for (place, cells) in rows.enumerated() {
                take(ListRow(sheet: nil, line: place + 1, cells: cells.map { ListRow.Cell($0) }))
            }
        }
        let recording = try await registry.acknowledgeCircular(
            list.people, at: Wanasari.event, document: "800/9", on: nil, by: "uji")
        #expect(recording.recorded.map(\.nip) == [Wanasari.budi, Wanasari.siti])
        let held = list.held(after: recording)
        #expect(held.map(\.line) == [2])
        #expect(held.map(\.reason) == [.nameDiffers])
    }

    @Test("whoever confirms on their own page is on the roster, with a receipt that verifies")
    func page() async throws {
        _ = try await publish()
        wanasari.clock.set(Wanasari.time("09:00"))
        let own = try await sign()
        let row = try await row()
        #expect(row.status == .present && row.at == Wanasari.time("09:00") && row.gate == "Halaman pribadi")
        #expect(own.confirmation == "sudah saya baca" && own.version == 1)
        let verdict = try await registry.verifyAcknowledgement(own.receipt.typed.lowercased())
        guard case .genuine(let found) = verdict else {
            Issue.record("the receipt is genuine")
            return
        }
        #expect(found.nip == Wanasari.budi && found.circular.number == "200/1")
        #expect(try await registry.verifyAcknowledgement("EDR-0000-0000-0000-0000") == .unknown)
        await refused(.acknowledgedAlready) { _ = try await sign() }
        #expect(try await wanasari.roster().counts.came == 1)
    }

    @Test("nobody has read it by a slip of the thumb, by another's link, or of a file that they were not shown")
    func unconfirmed() async throws {
        _ = try await publish()
        await refused(.circularUnconfirmed) { _ = try await sign(Wanasari.budi, "ya") }
        let link = try await wanasari.link(of: Wanasari.budi)
        await refused(.circularChanged) {
            _ = try await registry.acknowledgeCircular(
                link.text, at: Wanasari.event, shown: "x", confirmation: Acknowledgement.words)
        }
        let none = try await registry.acknowledgeCircular(
            "bukan-tautan", at: Wanasari.event, shown: "x", confirmation: Acknowledgement.words)
        #expect(none == nil)
        #expect(try await wanasari.roster().counts.came == 0)
    }

    @Test("after the deadline it is read all the same, and told as late")
    func late() async throws {
        _ = try await publish()
        wanasari.clock.set(Wanasari.time("10:30"))
        #expect(try await row().status == .absent)
        _ = try await sign()
        #expect(try await row().status == .late)
    }

    @Test("without a deadline nobody is late, and nobody absent before it is closed")
    func noDeadline() async throws {
        _ = try await publish(until: nil)
        wanasari.clock.set(Wanasari.time("23:00"))
        #expect(try await row().status == .notYet)
        _ = try await sign()
        #expect(try await row().status == .present)
        try await registry.close(Wanasari.event, by: "uji")
        #expect(try await row(Wanasari.siti).status == .absent)
        await refused(.eventNotOpen) { _ = try await sign(Wanasari.siti) }
    }

    @Test("a new version asks everybody anew; who has read the earlier one goes on having read it")
    func newVersion() async throws {
        _ = try await publish()
        wanasari.clock.set(Wanasari.time("08:30"))
        let first = try await sign()
        wanasari.clock.set(Wanasari.time("09:00"))
        let second = try await publish(Array("Jaga netralitas selalu.\n".utf8), until: "12:00")
        #expect(second.circular.version == 2 && !second.isKnown)
        #expect(try await row().status == .notYet)
        guard case .genuine(let found) = try await registry.verifyAcknowledgement(first.receipt.text) else {
            Issue.record("the receipt is genuine")
            return
        }
        #expect(found.circular.version == 1)
        #expect(try await registry.circularFile(of: Wanasari.event, version: 1).content == Self.letter)
        wanasari.clock.set(Wanasari.time("11:00"))
        #expect(try await sign().version == 2)
        #expect(try await row().status == .present)
        let link = try await wanasari.link(of: Wanasari.budi)
        let reading = try #require(try await registry.personalPage(link.text)?.readings.first)
        #expect(reading.acknowledgements.map(\.version) == [1, 2] && !reading.mayAcknowledge)
    }

    @Test("of several versions a signed list needs its day, and a number of its own")
    func listOfAVersion() async throws {
        _ = try await publish()
        wanasari.clock.set(Wanasari.time("08:30"))
        let (people, event) = ([Wanasari.budi, Wanasari.siti], Wanasari.event)
        _ = try await registry.acknowledgeCircular([Wanasari.budi], at: event, document: "800/9", by: "uji")
        wanasari.clock.set(Wanasari.time("09:00"))
        _ = try await publish(Array("Jaga netralitas selalu.\n".utf8), until: "12:00")
        await refused(.circularListUndated) {
            _ = try await registry.acknowledgeCircular(people, at: event, document: "800/10", by: "uji")
        }
        let day = CivilDate(year: 2026, month: 9, day: 21)
        await refused(.circularListElsewhere) {
            _ = try await registry.acknowledgeCircular(people, at: event, document: "800/9", on: day, by: "uji")
        }
        #expect(try await wanasari.roster().counts.came == 0)
        let recording = try await registry.acknowledgeCircular(
            people, at: event, document: "800/10", on: day, by: "uji")
        #expect(recording.recorded.count == 2 && recording.circular.version == 2)
    }

    @Test("a signed list puts people on record by its number and day, and nobody twice")
    func paper() async throws {
        _ = try await publish()
        wanasari.clock.set(Wanasari.time("11:00"))
        let people = [Wanasari.budi, Wanasari.siti, Wanasari.retired]
        let day = CivilDate(year: 2026, month: 9, day: 21)
        let recording = try await registry.acknowledgeCircular(
            people, at: Wanasari.event, document: "800/9", on: day, by: "uji")
        #expect(recording.recorded.map(\.nip) == [Wanasari.budi, Wanasari.siti])
        #expect(recording.leftOut(.notOnList).map(\.nip) == [Wanasari.retired])
        let row = try await row()
        // They signed on the day of its publishing: in time, whatever the hour at which somebody entered it.
        #expect(row.status == .present && row.at == Wanasari.time("08:00") && row.gate == "Daftar 800/9")
        let again = try await registry.acknowledgeCircular(people, at: Wanasari.event, document: "800/9", by: "uji")
        #expect(again.recorded.isEmpty && again.leftOut(.acknowledgedAlready).count == 2)
        for day in [20, 22].map({ CivilDate(year: 2026, month: 9, day: $0) }) {
            await refused(.circularListDay) {
                _ = try await registry.acknowledgeCircular(
                    [Wanasari.head], at: Wanasari.event, document: "800/9", on: day, by: "uji")
            }
        }
        await refused(.circularListUnnumbered) {
            _ = try await registry.acknowledgeCircular(people, at: Wanasari.event, document: " ", by: "uji")
        }
    }

    @Test("the head of an OPD reads it signed in, for themselves alone")
    func head() async throws {
        let circular = try await publish().circular
        _ = try await registry.acknowledgeCircular(
            headOf: Wanasari.dinsos, at: Wanasari.event, shown: circular.digest, confirmation: Acknowledgement.words,
            by: "kadis")
        #expect(try await wanasari.roster().counts.came == 1)
        #expect(try await row(Wanasari.head).gate == "Akun kepala OPD")
        #expect(
            try await registry.circularReading(headOf: Wanasari.dinsos, at: Wanasari.event).acknowledgements.count == 1)
        await refused(.noSuchPerson) {
            _ = try await registry.circularReading(headOf: Wanasari.dinkes, at: Wanasari.event)
        }
    }

    @Test("rosters are signed off after the deadline; then nothing changes them any more")
    func closed() async throws {
        _ = try await publish()
        wanasari.clock.set(Wanasari.time("10:30"))
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        await refused(.rosterClosed) { _ = try await sign() }
        await refused(.rosterClosed) { _ = try await publish(number: "200/2", until: nil) }
    }

    @Test("it has no gate, no session, no report and no hall, and is opened by publishing it")
    func noGate() async throws {
        _ = try await publish(until: nil)
        await refused(.circularHasNoGate) { _ = try await wanasari.scan(Wanasari.budi.digits, at: "08:30") }
        await refused(.circularHasNoGate) {
            _ = try await registry.inviteDevice(gate: "Utara", event: Wanasari.event, by: "uji")
        }
        await refused(.circularHasNoGate) { _ = try await registry.webinarFrame(of: Wanasari.event, session: nil) }
        await refused(.circularHasNoGate) {
            _ = try await registry.declareHall(
                HallRequest(opd: Wanasari.dinsos, place: "Aula", people: [Wanasari.budi]), at: Wanasari.event, by: "uji"
            )
        }
        let draft = Event(
            id: Event.ID("se-2"), kind: .edaran, title: "Edaran", place: "", starts: Wanasari.time("08:00"), zone: .wib)
        let session = Session(
            id: Session.main, event: draft.id, title: "Edaran", place: "", opens: draft.starts, starts: draft.starts,
            lateAfter: nil, closes: Wanasari.time("09:00"))
        try await registry.create(draft, main: session, by: "uji")
        await refused(.circularUnpublished) { _ = try await registry.open(draft.id, by: "uji") }
        await refused(.circularUnpublished) { _ = try await registry.circular(of: draft.id) }
    }

    @Test("what is no circular is refused")
    func refusals() async throws {
        await refused(.circularForeign) { _ = try await publish([0xFF, 0xD8, 0x00]) }
        await refused(.circularForeign) { _ = try await publish([]) }
        await refused(.circularTooLarge) {
            _ = try await publish(Array(repeating: 65, count: CircularDraft.most + 1))
        }
        await refused(.circularNumberMissing) { _ = try await publish(number: " ") }
        await refused(.circularUntilPast) { _ = try await publish(until: "07:00") }
        #expect(try await publish(Array("%PDF-1.7\n".utf8) + [0xFF]).circular.medium == .pdf)
        await refused(.noSuchCircular) { _ = try await registry.circularFile(of: Wanasari.event, version: 9) }
        let apel = try await Wanasari.atTheGate()
        await #expect(throws: RegistryError(.notACircular)) {
            _ = try await apel.registry.publishCircular(
                CircularDraft(number: "1", file: "x", content: Self.letter), at: Wanasari.event, by: "uji")
        }
    }
}
