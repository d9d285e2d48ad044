import IkrarRegistry
import TestRegistries
import Testing

@Suite("a list of those who sat in a hall")
struct HallListTests {
    private let wanasari: Wanasari

    init() async throws {
        wanasari = try await Wanasari.atTheGate(lateAfter: nil)
        wanasari.clock.set(Wanasari.time("09:30"))
    }

    private func read(_ rows: [[String]]) async throws -> PeopleListReading {
        try await wanasari.registry.peopleList(for: Wanasari.event, file: "aula.csv") { (take: (ListRow) -> Void) in
            for (place, cells) in rows.enumerated() {
                take(ListRow(sheet: nil, line: place + 1, cells: cells.map { ListRow.Cell($0) }))
            }
        }
    }

    @Test("is found beneath titles; signatures beneath it are no rows")
    func reads() async throws {
        let list = try await read([
            ["DAFTAR HADIR NONTON BARENG"], ["No", "Nama", "NIP"], ["1", "Budi", "19860515 201001 1 003"],
            ["2", "Siti", "199002022015032001"], ["", "", "Mengetahui,"], [],
        ])
        #expect(list.people == [Wanasari.budi, Wanasari.siti])
        #expect(list.held.isEmpty)
    }

    @Test("rows that cannot be understood, and people who cannot be declared, are held with their lines")
    func holds() async throws {
        let list = try await read([
            ["NIP"], [Wanasari.budi.digits], ["12"], ["199505052020011009"], [Wanasari.budi.digits],
            [Wanasari.nurse.digits], [Wanasari.retired.digits],
        ])
        let declaration = try await wanasari.registry.declareHall(
            HallRequest(opd: Wanasari.dinsos, place: "Aula", people: list.people), at: Wanasari.event,
            headOf: Wanasari.dinsos, by: "kadis")
        let held = list.held(after: declaration)
        #expect(held.map(\.line) == [3, 4, 5, 6, 7])
        #expect(
            held.map(\.reason) == [.nipUnreadable, .personUnknown, .nipRepeated, .otherOffice, .otherOffice])
        let open = try await wanasari.registry.declareHall(
            HallRequest(opd: Wanasari.dinsos, place: "Aula", people: list.people), at: Wanasari.event, by: "uji")
        #expect(list.held(after: open).map(\.reason).last == .notOnList)
    }

    @Test("a row whose name is another's is held, and the person's own row below it counts")
    func anotherName() async throws {
        let list = try await read([
            ["Nama", "NIP"], ["Joko Widodo", Wanasari.budi.digits], ["Drs. BUDI SANTOSO, M.Si.", Wanasari.budi.digits],
            ["", Wanasari.siti.digits],
        ])
        #expect(list.people == [Wanasari.budi, Wanasari.siti])
        #expect(list.held.map(\.line) == [2])
        #expect(list.held.map(\.reason) == [.nameDiffers])
        let declaration = try await wanasari.registry.declareHall(
            HallRequest(opd: Wanasari.dinsos, place: "Aula", people: list.people), at: Wanasari.event, by: "uji")
        #expect(declaration.declared.count == 2)
        #expect(list.held(after: declaration).map(\.known) == ["Budi Santoso"])
    }

    @Test("without a NIP's header is refused")
    func noHeader() async {
        await #expect {
            _ = try await read([["Nama"], ["Budi"]])
        } throws: {
            ($0 as? ListFault)?.code == .noNIPHeader
        }
    }
}
