import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("The order of units")
struct UnitOrderTests {
    @Test("is the tree's: each before what hangs on it, neighbours by name, an OPD's Sekretariat first, strangers last")
    func tree() {
        let units = [
            unit("seksi", "Seksi A", in: "bidang2"), unit("uptd", "Balai Latihan", in: "dinas"),
            unit("bidang2", "Bidang II", in: "dinas"), unit("dinas", "Dinas Sosial", in: nil),
            unit("badan", "Badan Riset", in: nil), unit("bidang1", "Bidang I", in: "dinas"),
            unit("sekretariat", "SEKRETARIAT", in: "dinas"), unit("yatim", "Unit Yatim", in: "tiada"),
        ]
        let order = UnitOrder(units.shuffled())
        let sorted = units.map(\.id).sorted { order[$0] < order[$1] }
        #expect(
            sorted.map(\.rawValue) == ["badan", "dinas", "sekretariat", "uptd", "bidang1", "bidang2", "seksi", "yatim"])
        #expect(order[OrgUnit.ID("lain")] == .max)
    }

    @Test("units that hang on each other are last, and nothing waits for ever")
    func ring() {
        let order = UnitOrder([unit("a", "A", in: "b"), unit("b", "B", in: "a"), unit("c", "C", in: nil)])
        #expect(order[OrgUnit.ID("c")] == 0)
        #expect(order[OrgUnit.ID("a")] == .max)
    }

    @Test("is that of lists, behind the head's unit, whoever stands first on the roster")
    func lists() async throws {
        let wanasari = try await Wanasari()
        let (uptd, seksi) = (OrgUnit.ID("unit-a"), OrgUnit.ID("unit-z"))
        try await wanasari.store.write { transaction in
            try transaction.insert([
                OrgUnit(id: seksi, name: "Aula", parent: Wanasari.bidang, opd: Wanasari.dinsos, unorID: nil),
                OrgUnit(id: uptd, name: "UPTD Loka", parent: Wanasari.dinsos, opd: Wanasari.dinsos, unorID: nil),
            ])
            try transaction.insert([
                Wanasari.person("p8", NIP.stored("197505152000031001")!, "Tono", uptd, "Kepala UPTD", "IV/b"),
                Wanasari.person("p9", NIP.stored("199505152020031001")!, "Tini", seksi, "Pengelola", "II/a"),
            ])
        }
        try await wanasari.createEvent()
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        let roster = try await wanasari.roster()
        #expect(roster.units.map(\.name) == ["Dinas Sosial", "Bidang I", "Aula", "UPTD Loka"])
        #expect(roster.byUnit.rows.first?.nip == Wanasari.head)
        // The head of another unit's list.
        var other = roster
        other.rows[0].unit = "UPTD Loka"
        #expect(other.units.map(\.name) == ["UPTD Loka", "Bidang I", "Aula"])
        let prints = try await wanasari.registry.issueBadges(opd: Wanasari.dinsos, nips: [], by: "uji")
        let places = Dictionary(prints.map { ($0.holder.unit, $0.unitPlace) }, uniquingKeysWith: { first, _ in first })
        #expect(places.sorted { $0.value < $1.value }.map(\.key) == ["Dinas Sosial", "Bidang I", "Aula", "UPTD Loka"])
    }

    private func unit(_ id: String, _ name: String, in parent: String?) -> OrgUnit {
        OrgUnit(
            id: OrgUnit.ID(id), name: name, parent: parent.map { OrgUnit.ID($0) }, opd: OrgUnit.ID("dinas"), unorID: nil
        )
    }
}
