import IkrarRegistry
import TestRegistries
import Testing

@Suite("a duta netralitas")
struct DutaTests {
    private static func day(_ month: Int, _ day: Int) -> CivilDate { CivilDate(year: 2026, month: month, day: day)! }

    private func appoint(
        _ wanasari: Wanasari, _ nip: NIP = Wanasari.budi, from: CivilDate = day(1, 1), until: CivilDate = day(12, 31)
    ) async throws -> Duta {
        try await wanasari.registry.appointDuta(nip, from: from, until: until, decree: "188/45/2026", by: "hr")
    }

    @Test("serves from the first day to the last, and is counted with the OPD where they work")
    func serves() async throws {
        let wanasari = try await Wanasari()
        let registry = wanasari.registry
        _ = try await appoint(wanasari, until: Self.day(6, 30))
        #expect(try await registry.dutas(on: Self.day(6, 30)).map(\.nip) == [Wanasari.budi])
        #expect(try await registry.dutas(on: Self.day(7, 1)).isEmpty)
        let all = try await registry.dutas(on: nil)
        #expect(all.map(\.opdName) == ["Dinas Sosial"])
        #expect(all[0].unit == "Bidang I" && all[0].duta.decree == "188/45/2026")
        #expect(try await registry.dutas(on: nil, opd: Wanasari.dinkes).isEmpty)
        let counts = try await registry.dutaCounts(on: Self.day(2, 1))
        #expect(counts.map(\.opd) == ["Dinas Kesehatan", "Dinas Sosial"])
        #expect(counts.map(\.people) == [0, 1])
        #expect(try await registry.history(of: Wanasari.budi).terms == all.map(\.duta))
    }

    @Test("is nobody who has left HR's lists, and serves no more after it")
    func unlisted() async throws {
        let wanasari = try await Wanasari()
        let registry = wanasari.registry
        _ = try await appoint(wanasari)
        try await wanasari.store.write { transaction in
            for nip in [Wanasari.budi, Wanasari.siti] {
                var person = try #require(try transaction.person(nip: nip))
                person.isListed = false
                try transaction.update([person])
            }
        }
        #expect(try await registry.dutas(on: Self.day(2, 1)).isEmpty)
        #expect(try await registry.dutas(on: nil).count == 1)
        #expect(try await registry.dutaCounts(on: Self.day(2, 1)).map(\.people) == [0, 0])
        await #expect(throws: RegistryError(.dutaUnlisted)) { _ = try await appoint(wanasari, Wanasari.siti) }
    }

    @Test("is nobody twice on one day, and may be again afterwards")
    func overlaps() async throws {
        let wanasari = try await Wanasari()
        _ = try await appoint(wanasari, until: Self.day(6, 30))
        await #expect(throws: RegistryError(.dutaOverlaps)) {
            _ = try await appoint(wanasari, from: Self.day(6, 30))
        }
        _ = try await appoint(wanasari, from: Self.day(7, 1))
        _ = try await appoint(wanasari, Wanasari.siti)
        #expect(try await wanasari.registry.dutas(on: nil).count == 3)
    }

    @Test("may be ended early with a reason, and stays on record")
    func ends() async throws {
        let wanasari = try await Wanasari()
        let registry = wanasari.registry
        let duta = try await appoint(wanasari)
        await #expect(throws: RegistryError(.reasonMissing)) {
            _ = try await registry.endDuta(duta.id, on: Self.day(3, 1), why: "", by: "hr")
        }
        let ended = try await registry.endDuta(duta.id, on: Self.day(3, 1), why: "pindah tugas", by: "hr")
        #expect(ended.serves(on: Self.day(2, 28)) && !ended.serves(on: Self.day(3, 1)))
        #expect(try await registry.dutas(on: nil).map(\.duta) == [ended])
        await #expect(throws: RegistryError(.dutaEnded)) {
            _ = try await registry.endDuta(duta.id, on: Self.day(4, 1), why: "lagi", by: "hr")
        }
        _ = try await appoint(wanasari, from: Self.day(3, 1))
        await #expect(throws: RegistryError(.noSuchDuta)) {
            _ = try await registry.endDuta(Duta.ID("x"), on: Self.day(4, 1), why: "lagi", by: "hr")
        }
    }

    @Test("wants a decree, a term in order, and somebody who is known")
    func refusals() async throws {
        let wanasari = try await Wanasari()
        await #expect(throws: RegistryError(.dutaTermDisordered)) {
            _ = try await appoint(wanasari, from: Self.day(2, 2), until: Self.day(2, 1))
        }
        await #expect(throws: RegistryError(.decreeMissing)) {
            _ = try await wanasari.registry.appointDuta(
                Wanasari.budi, from: Self.day(1, 1), until: Self.day(1, 1), decree: " ", by: "hr")
        }
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await appoint(wanasari, NIP.stored("199505052020011009")!)
        }
    }
}
