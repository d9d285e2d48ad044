import IkrarRegistry
import TestRegistries
import Testing

@Suite("halls that watched together")
struct HallTests: HallSuite {
    let wanasari: Wanasari

    init() async throws {
        wanasari = try await Self.atTheHalls()
    }

    private static let people = [Wanasari.budi, Wanasari.siti]

    private func row(_ nip: NIP, _ opd: OrgUnit.ID = Wanasari.dinsos) async throws -> RosterRow {
        try #require(try await wanasari.roster(of: opd).rows.first { $0.nip == nip })
    }

    private func refused(_ code: RegistryError.Code, _ body: () async throws -> Void) async {
        await #expect(throws: RegistryError(code)) { try await body() }
    }

    @Test("people of a hall are present as their OPD declares it, at no measured time")
    func declared() async throws {
        let declaration = try await declare(document: "800/4")
        #expect(declaration.declared.map(\.nip) == Self.people && declaration.leftOut.isEmpty)
        let row = try await row(Wanasari.budi)
        #expect(row.status == .present && row.isDeclared)
        #expect(row.at == nil && row.minutesLate == nil)
        #expect(row.gate == "Nonton bareng: Aula")
        #expect(row.hall == RosterHall(place: "Aula", document: "800/4", counts: true))
        let roster = try await wanasari.roster()
        #expect(roster.declared == 2 && roster.counts.came == 2)
        #expect(try await registry.recap(of: Wanasari.event).declared == 2)
        #expect(roster.masked.declared == 2)
        #expect(roster.masked.rows.count { $0.hall?.counts == true } == 2)
    }

    @Test("a measured presence stands above a declared one, whichever came first")
    func measured() async throws {
        _ = try await wanasari.scan(Wanasari.budi.digits, at: "07:40")
        try await declare()
        #expect(try await row(Wanasari.budi).hall == nil)
        #expect(try await row(Wanasari.budi).at == Wanasari.time("07:40"))
        let answer = try await wanasari.scan(Wanasari.siti.digits, at: "08:50")
        #expect(answer.outcome == .present)
        let siti = try await row(Wanasari.siti)
        #expect(siti.hall == nil && siti.at == Wanasari.time("08:50") && siti.gate == "Gerbang Utara")
        #expect(try await wanasari.roster().declared == 0)
        #expect(try await wanasari.roster().counts.came == 2)
    }

    @Test("where the measured presence is annulled, the declared one counts again")
    func annulled() async throws {
        try await declare([Wanasari.siti])
        let answer = try await wanasari.scan(Wanasari.siti.digits, at: "08:50")
        _ = try await registry.annul(answer.id, reason: "orang lain", by: "uji", supervisor: "uji")
        #expect(try await row(Wanasari.siti).isDeclared)
    }

    @Test("of a measured and a declared scan, the measured one is left when another is annulled")
    func annulledOther() async throws {
        try await declare([Wanasari.siti])
        let first = try await wanasari.scan(Wanasari.siti.digits, at: "08:40")
        _ = try await wanasari.scan(Wanasari.siti.digits, at: "08:50", gate: "Gerbang Timur")
        _ = try await registry.annul(first.id, reason: "orang lain", by: "uji", supervisor: "uji")
        #expect(try await row(Wanasari.siti).at == Wanasari.time("08:50"))
    }

    @Test("an event may count no halls; its rosters say so, and count them again when it does")
    func counting() async throws {
        try await declare()
        try await registry.setCountsHalls(false, of: Wanasari.event, by: "uji")
        let row = try await row(Wanasari.budi)
        #expect(row.status == .absent && row.hall?.counts == false)
        #expect(try await wanasari.roster().counts.came == 0)
        #expect(try await declare([Wanasari.sitiToo]).counts == false)
        #expect(try await wanasari.roster().counts.came == 0)
        try await registry.setCountsHalls(true, of: Wanasari.event, by: "uji")
        #expect(try await wanasari.roster().declared == 3)
    }

    @Test("the same place named once more takes further people, and nobody twice")
    func again() async throws {
        let first = try await declare(account: "Dinsos", document: "800/4")
        let second = try await declare([Wanasari.budi, Wanasari.sitiToo], at: " AULA")
        #expect(second.hall?.id == first.hall?.id)
        #expect(second.declared.map(\.nip) == [Wanasari.sitiToo])
        #expect(second.leftOut(.inHallAlready).map(\.nip) == [Wanasari.budi])
        let halls = try await registry.halls(of: Wanasari.event)
        #expect(halls.count == 1)
        #expect(halls[0].guests.map(\.name) == ["Budi Santoso", "Siti Aminah", "Siti Rahayu"])
        #expect(halls[0].hall.account == "Dinsos" && halls[0].hall.document == "800/4")
        await refused(.hallDiffers) { try await declare([Wanasari.head], document: "800/5") }
    }

    @Test("a trial writes nothing")
    func trial() async throws {
        let declaration = try await declare(isTrial: true)
        #expect(declaration.hall == nil && declaration.declared.count == 2)
        #expect(try await registry.halls(of: Wanasari.event).isEmpty)
        #expect(try await wanasari.roster().counts.came == 0)
    }

    @Test("a head declares nobody but their own people")
    func ownPeople() async throws {
        let declaration = try await declare([Wanasari.budi, Wanasari.nurse], headOf: Wanasari.dinsos)
        #expect(declaration.declared.map(\.nip) == [Wanasari.budi])
        #expect(declaration.leftOut(.otherOffice).map(\.nip) == [Wanasari.nurse])
        #expect(try await declare([Wanasari.nurse]).declared.map(\.nip) == [Wanasari.nurse])
    }

    @Test("who is not on the event's list is left out")
    func notOnList() async throws {
        let declaration = try await declare([Wanasari.retired])
        #expect(declaration.hall == nil)
        #expect(declaration.leftOut(.notOnList).map(\.nip) == [Wanasari.retired])
    }

    @Test("who retired since is on the hall's list, and does not count")
    func retiredSince() async throws {
        try await wanasari.store.write { transaction in
            var budi = try #require(try transaction.person(nip: Wanasari.budi))
            budi.isListed = false
            try transaction.update([budi])
        }
        let declaration = try await declare()
        #expect(declaration.leftOut(.refused).map(\.nip) == [Wanasari.budi])
        #expect(try await wanasari.roster().declared == 1)
    }

    @Test("a withdrawn hall puts nobody on record any more, and stays to be seen")
    func withdrawn() async throws {
        let hall = try #require(try await declare().hall)
        await refused(.reasonMissing) { _ = try await registry.withdrawHall(hall.id, why: " ", by: "kadis") }
        await refused(.noSuchHall) {
            _ = try await registry.withdrawHall(hall.id, headOf: Wanasari.dinkes, why: "x", by: "kadis")
        }
        wanasari.clock.set(Wanasari.time("09:40"))
        _ = try await registry.withdrawHall(hall.id, headOf: Wanasari.dinsos, why: "salah acara", by: "kadis")
        #expect(try await wanasari.roster().counts.came == 0)
        #expect(try await row(Wanasari.budi).hall == nil)
        #expect(try await registry.halls(of: Wanasari.event)[0].hall.withdrawal?.why == "salah acara")
        await refused(.hallWithdrawn) { _ = try await registry.withdrawHall(hall.id, why: "x", by: "kadis") }
        let trail = try await registry.journal(subject: hall.id.rawValue).entries
        #expect(trail.map(\.action) == [.hallWithdraw, .hallDeclare])
        #expect(trail[0].why == "salah acara")
        try await declare()
        #expect(try await wanasari.roster().declared == 2)
    }

    @Test("whoever was in another hall as well stays present when one is withdrawn")
    func otherHall() async throws {
        let first = try #require(try await declare().hall)
        try await declare([Wanasari.budi], at: "Ruang Rapat")
        _ = try await registry.withdrawHall(first.id, why: "salah", by: "kadis")
        #expect(try await row(Wanasari.budi).gate == "Nonton bareng: Ruang Rapat")
        #expect(try await wanasari.roster().declared == 1)
    }

    @Test("declared in a hall and measured elsewhere, or in two halls, is to be looked at")
    func review() async throws {
        _ = try await wanasari.scan(Wanasari.budi.digits, at: "07:40")
        try await declare()
        try await declare([Wanasari.siti], at: "Ruang Rapat")
        let items = try await registry.reviewList(of: Wanasari.event).filter { $0.kind == .hallAndElsewhere }
        #expect(Set(items.compactMap(\.person?.nip)) == [Wanasari.budi, Wanasari.siti])
        #expect(items.count == 2)
        #expect(try await registry.reviewList(of: Wanasari.event).allSatisfy { $0.kind == .hallAndElsewhere })
    }

    @Test("an event that counts none from now on leaves those as they are whose rosters are closed, and says so")
    func countedClosed() async throws {
        try await declare()
        try await declare([Wanasari.nurse], at: "Aula Dinkes", opd: Wanasari.dinkes)
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        let left = try await registry.setCountsHalls(false, of: Wanasari.event, by: "uji")
        #expect(left.map(\.opd) == ["Dinas Sosial"] && left.map(\.people) == [2])
        #expect(try await wanasari.roster().declared == 2)
        #expect(try await row(Wanasari.nurse, Wanasari.dinkes).isDeclared == false)
        #expect(try await registry.setCountsHalls(true, of: Wanasari.event, by: "uji").isEmpty)
        #expect(try await row(Wanasari.nurse, Wanasari.dinkes).isDeclared)
    }

    @Test("an event that counts halls again adds nobody to a closed roster")
    func countedAgain() async throws {
        try await registry.setCountsHalls(false, of: Wanasari.event, by: "uji")
        try await declare()
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        let left = try await registry.setCountsHalls(true, of: Wanasari.event, by: "uji")
        #expect(left.map(\.people) == [2])
        #expect(try await wanasari.roster().declared == 0)
    }

    @Test("a closed roster takes no declaration and loses none")
    func closed() async throws {
        let hall = try #require(try await declare([Wanasari.budi]).hall)
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        await refused(.rosterClosed) { try await declare([Wanasari.siti]) }
        await refused(.rosterClosed) { _ = try await registry.withdrawHall(hall.id, why: "x", by: "uji") }
        #expect(try await wanasari.roster().declared == 1)
        try await declare([Wanasari.nurse], opd: Wanasari.dinkes)
    }

    @Test("there is no hall without a place, before the session starts, or at an event that is not open")
    func refusals() async throws {
        await refused(.hallPlaceMissing) { try await declare(at: "  ") }
        wanasari.clock.set(Wanasari.time("07:00"))
        await refused(.hallNotBegun) { try await declare() }
        let draft = try await Wanasari()
        try await draft.createEvent()
        draft.clock.set(Wanasari.time("08:00"))
        await #expect(throws: RegistryError(.eventNotOpen)) {
            _ = try await draft.registry.declareHall(
                HallRequest(opd: Wanasari.dinsos, place: "Aula", people: Self.people), at: Wanasari.event, by: "uji")
        }
    }

    @Test("the person's own page says that their presence is declared")
    func personal() async throws {
        let link = try await wanasari.link(of: Wanasari.budi)
        try await declare()
        let event = try #require(try await registry.personalPage(link.text)?.events.first)
        #expect(event.status == .present && event.hall?.counts == true && event.at == nil)
    }

    @Test("a gate that works offline lets in whoever was only declared")
    func manifest() async throws {
        try await declare([Wanasari.budi])
        _ = try await wanasari.scan(Wanasari.siti.digits, at: "08:50")
        let count = try await wanasari.store.read { transaction in
            var count = 0
            try transaction.eachPresence(event: Wanasari.event) { _ in count += 1 }
            return count
        }
        #expect(count == 1)
    }
}
