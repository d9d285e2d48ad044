import IkrarRegistry
import Testing

@Suite("The unit tree")
struct UnitTreeTests {
    private func plan(_ text: String, over snapshot: DirectorySnapshot = DirectorySnapshot(agency: Lists.agency)) throws
        -> UnitTreePlan
    {
        var made = 0
        var planner = UnitTreePlanner(snapshot: snapshot, file: "unor.csv") {
            made += 1
            return "tree-\(made)"
        }
        for row in Lists.rows(text) { planner.read(row) }
        return try planner.finish()
    }

    private let tree = """
        ID|NAMA_UNOR|ID_ATASAN
        D2|SUBBAGIAN UMUM|C1
        A0|PEMERINTAH KABUPATEN WANASARI|
        B1|DINAS SOSIAL|A0
        C1|SEKRETARIAT|B1
        C2|BIDANG I|B1
        B2|SEKRETARIAT DAERAH|A0
        """

    @Test("below the Pemda lie the OPD, and parents come before children")
    func made() throws {
        let plan = try plan(tree)
        #expect(plan.held.isEmpty)
        #expect(
            Set(plan.newUnits.map(\.name)) == [
                "Dinas Sosial", "Sekretariat", "Subbagian Umum", "Bidang I", "Sekretariat Daerah",
            ])
        #expect(plan.newUnits.filter(\.isOPD).map(\.unorID) == ["B1", "B2"])
        var seen: Set<OrgUnit.ID> = []
        for unit in plan.newUnits {
            #expect(unit.parent.map { seen.contains($0) } ?? unit.isOPD)
            seen.insert(unit.id)
        }
        let umum = plan.newUnits.first { $0.unorID == "D2" }
        #expect(umum?.opd == plan.newUnits.first { $0.unorID == "B1" }?.id)
    }

    @Test("the tree again changes nothing")
    func again() throws {
        var snapshot = DirectorySnapshot(agency: Lists.agency)
        snapshot.units = try plan(tree).newUnits
        let again = try plan(tree, over: snapshot)
        #expect(again.newUnits.isEmpty && again.identifiedUnits.isEmpty && again.renamings.isEmpty)
        #expect(again.unchanged == 5)
    }

    @Test("units known by name get their UNOR ID and keep their name")
    func identified() throws {
        let plan = try plan(tree, over: Lists.twoOPD)
        #expect(plan.newUnits.map(\.name) == ["Subbagian Umum"])
        #expect(
            Dictionary(uniqueKeysWithValues: plan.identifiedUnits.map { ($0.id.rawValue, $0.unorID) }) == [
                "sos": "B1", "sos-1": "C1", "sos-2": "C2", "setda": "B2",
            ])
        #expect(plan.identifiedUnits.map(\.name).contains("Dinas Sosial"))
    }

    @Test("a new name for a known UNOR ID is told, not taken")
    func renamed() throws {
        var snapshot = DirectorySnapshot(agency: Lists.agency)
        snapshot.units = try plan(tree).newUnits
        let again = try plan(tree.replacing("BIDANG I|", with: "BIDANG PERTAMA|"), over: snapshot)
        #expect(again.renamings.map(\.listed) == ["Bidang Pertama"])
        #expect(again.renamings.map(\.known) == ["Bidang I"])
    }

    @Test("namesakes with IDs of their own are units of their own")
    func namesakes() throws {
        let plan = try plan(tree + "\nC3|BIDANG I|B1")
        #expect(plan.newUnits.filter { $0.name == "Bidang I" }.compactMap(\.unorID) == ["C2", "C3"])
    }

    @Test(
        "a row that cannot be placed is held back, and the others go on",
        arguments: [
            ("C9|BIDANG IX|Z9", UnitTreePlan.HeldUnit.Reason.parentUnknown), ("C9||B1", .nameMissing),
            ("|BIDANG IX|B1", .idMissing),
            ("C2|BIDANG IX|B1", .idRepeated), ("C9|BIDANG IX|C9", .circular),
        ])
    func held(row: String, reason: UnitTreePlan.HeldUnit.Reason) throws {
        let plan = try plan(tree + "\n" + row)
        #expect(plan.held.map(\.reason) == [reason])
        #expect(plan.held.map(\.line) == [8])
        #expect(plan.newUnits.count == 5)
    }

    @Test("a list that is no tree is refused")
    func noHeader() {
        let fault = #expect(throws: ListFault.self) { try plan("NIP|NAMA\n1|x") }
        #expect(fault?.code == .noHeader)
    }
}
