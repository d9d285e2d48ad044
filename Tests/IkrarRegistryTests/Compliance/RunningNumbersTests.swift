import IkrarRegistry
import TestRegistries
import Testing

@Suite("Running numbers of an event's people")
struct RunningNumbersTests {
    @Test("follow the order of record, not of arrival: who is recorded later, for an earlier time, comes last")
    func order() async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.siti).text, at: "07:31")
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.head).text, at: "07:40")
        let before = try await wanasari.registry.recordNumbers(of: Wanasari.event)
        #expect([Wanasari.siti, Wanasari.head, Wanasari.budi].map { before[$0] } == [1, 2, nil])
        wanasari.clock.set(Wanasari.time("10:00"))
        _ = try await wanasari.registry.takeDown(
            signed: [Wanasari.budi, Wanasari.head], at: Wanasari.time("07:30"), for: Wanasari.event, by: "uji")
        let after = try await wanasari.registry.recordNumbers(of: Wanasari.event)
        #expect([Wanasari.siti, Wanasari.head, Wanasari.budi].map { after[$0] } == [1, 2, 3])
        #expect(try await wanasari.roster().rows.first { $0.nip == Wanasari.budi }?.at == Wanasari.time("07:30"))
    }

    @Test("are given to those who came by a correction as well, behind everybody who was recorded before it")
    func corrected() async throws {
        let wanasari = try await Wanasari.closed()
        let registry = wanasari.registry
        for (nip, verdict) in [(Wanasari.budi, Correction.Verdict.approved), (Wanasari.siti, .rejected)] {
            let correction = try await registry.proposeCorrection(
                event: Wanasari.event, person: nip, kind: .present(at: nil), document: "1", why: "1", by: "hr")
            wanasari.clock.set(Wanasari.time("11:00"))
            _ = try await registry.decideCorrection(correction.id, verdict, why: "1", by: "kesbangpol")
        }
        let numbers = try await registry.recordNumbers(of: Wanasari.event)
        #expect([Wanasari.head, Wanasari.budi, Wanasari.siti].map { numbers[$0] } == [1, 2, nil])
        #expect(try await wanasari.roster().rows.filter(\.came).map(\.nip) == [Wanasari.head, Wanasari.budi])
    }

    @Test(
        "of certificates and pledges stay when a NIP is corrected, be it to another of the same rank's before or behind"
    )
    func renumbered() async throws {
        let wanasari = try await Wanasari.atTheGate()
        wanasari.clock.set(Wanasari.time("10:00"))
        _ = try await wanasari.registry.takeDown(
            signed: [Wanasari.siti, Wanasari.sitiToo], at: Wanasari.time("07:30"), for: Wanasari.event, by: "uji")
        func numbers(of nips: [NIP]) async throws -> [Int?] {
            let record = try await wanasari.registry.recordNumbers(of: Wanasari.event)
            let list = try await wanasari.registry.listNumbers(of: Wanasari.event)
            return nips.map { record[$0] } + nips.map { list[$0] }
        }
        let before = try await numbers(of: [Wanasari.siti, Wanasari.sitiToo, Wanasari.head])
        #expect(before == [1, 2, nil, 5, 6, 2])
        var siti = Wanasari.siti
        // Behind the other's, and one of a PPPK, who come behind all PNS in lists.
        for digits in ["199203032016032002", "199002022021212001"] {
            let new = try #require(NIP.stored(digits))
            _ = try await wanasari.registry.renumber(siti, to: new, by: "uji")
            siti = new
            #expect(try await numbers(of: [siti, Wanasari.sitiToo, Wanasari.head]) == before)
        }
        #expect(try await wanasari.roster().rows.last?.nip == siti)
    }

    @Test("of pledges are the places on the list, OPD after OPD, the head first; of a draft there are none")
    func list() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        await #expect(throws: RegistryError(.eventNotOpen)) {
            _ = try await wanasari.registry.listNumbers(of: Wanasari.event)
        }
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        let numbers = try await wanasari.registry.listNumbers(of: Wanasari.event)
        let people = [Wanasari.nurse, Wanasari.head, Wanasari.student, Wanasari.budi, Wanasari.siti, Wanasari.sitiToo]
        #expect(people.map { numbers[$0] } == [1, 2, 3, 4, 5, 6])
        #expect(numbers[Wanasari.retired] == nil)
    }

    @Test("of the same moment follow the order in which the registry has the people")
    func together() async throws {
        let wanasari = try await Wanasari.atTheGate()
        wanasari.clock.set(Wanasari.time("10:00"))
        let signed = [Wanasari.siti, Wanasari.budi, Wanasari.head]
        _ = try await wanasari.registry.takeDown(
            signed: signed, at: Wanasari.time("07:30"), for: Wanasari.event, by: "uji")
        let numbers = try await wanasari.registry.recordNumbers(of: Wanasari.event)
        #expect([Wanasari.head, Wanasari.budi, Wanasari.siti].map { numbers[$0] } == [1, 2, 3])
    }

    @Test("stay when an attendance is annulled, and when the person comes again")
    func annulled() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let first = try await wanasari.scan(wanasari.code(of: Wanasari.siti).text, at: "07:31")
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:32")
        _ = try await wanasari.registry.annul(first.id, reason: "badge orang lain", by: "uji")
        let numbers = try await wanasari.registry.recordNumbers(of: Wanasari.event)
        #expect(numbers[Wanasari.budi] == 2)
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.siti).text, at: "07:50")
        #expect(try await wanasari.registry.recordNumbers(of: Wanasari.event) == numbers)
    }

    @Test("are given to nobody who was refused or is on no list, and of no event that is not there")
    func others() async throws {
        let wanasari = try await Wanasari.atTheGate()
        #expect(try await wanasari.scan(wanasari.code(of: Wanasari.siti).text, at: "05:00").disposition == .refuse)
        let numbers = try await wanasari.registry.recordNumbers(of: Wanasari.event)
        #expect([Wanasari.siti, Wanasari.retired].map { numbers[$0] } == [nil, nil])
        await #expect(throws: RegistryError(.noSuchEvent)) {
            _ = try await wanasari.registry.recordNumbers(of: Event.ID("tiada"))
        }
    }
}
