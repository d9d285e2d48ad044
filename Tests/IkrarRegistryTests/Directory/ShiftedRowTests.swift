import IkrarRegistry
import Testing

@Suite("Rows whose cells or digits have shifted")
struct ShiftedRowTests {
    @Test("cells beyond the header hold a CSV's row back")
    func tooMany() throws {
        let plan = try Lists.plan(
            "NIP|NAMA|OPD\n198605152010011003|Budi| S.E.|Dinas Sosial\n198605152010011004|Sri|Dinas Sosial")
        #expect(plan.quarantined.map(\.reasons) == [[RowReason(.tooManyCells, [.found: "4", .known: "3"])]])
        #expect(Lists.places(plan) == ["Sri": "Dinas Sosial"])
    }

    @Test("a remark beside a sheet's table does no harm")
    func remark() throws {
        let rows = Lists.rows("NIP|NAMA|OPD\n198605152010011003|Budi|Dinas Sosial||periksa", sheet: "PNS")
        #expect(try Lists.plan([("list.xlsx", rows)]).added.count == 1)
    }

    private var known: DirectorySnapshot {
        var snapshot = Lists.twoOPD
        snapshot.people = [Invented.person("198205122010011003", "Budi Santoso", unit: "sos-1")]
        return snapshot
    }

    @Test("a new NIP that differs from a known namesake's only in what a spreadsheet loses is held, with a proposal")
    func damaged() throws {
        let plan = try Lists.plan("NIP|NAMA|OPD\n198205122010011008|BUDI SANTOSO|Dinas Sosial", over: known)
        #expect(plan.added.isEmpty && plan.missing.isEmpty)
        #expect(plan.quarantined.map { $0.reasons[0].code } == [.nipLooksDamaged])
        #expect(plan.quarantined.first?.proposal?.nip.digits == "198205122010011003")
    }

    @Test("when the list names the known one as well, or the name is another, both are people")
    func twoPeople() throws {
        let both = try Lists.plan(
            "NIP|NAMA|OPD\n198205122010011008|Budi Santoso|Dinas Sosial\n198205122010011003|Budi Santoso|Dinas Sosial",
            over: known)
        #expect(both.added.count == 1 && both.unchanged == 1 && both.quarantined.isEmpty)
        let other = try Lists.plan("NIP|NAMA|OPD\n198205122010011008|Joko Susilo|Dinas Sosial", over: known)
        #expect(other.added.count == 1)
    }

    @Test("a PPPK who became a PNS is added, and told of")
    func newNIP() throws {
        var snapshot = Lists.twoOPD
        snapshot.people = [Invented.person("198205122022211003", "Budi Santoso", unit: "sos-1")]
        let plan = try Lists.plan("NIP|NAMA|OPD\n198205122026011003|Budi Santoso|Dinas Sosial", over: snapshot)
        #expect(plan.added.count == 1)
        #expect(plan.warnings.map(\.code) == [.mayBeKnown])
    }

    @Test("a NIP in the name's column and a name in the NIP's is told as that")
    func swapped() throws {
        let plan = try Lists.plan("NIP|NAMA|OPD\nBudi Santoso|198605152010011003|Dinas Sosial")
        #expect(plan.added.isEmpty)
        #expect(plan.quarantined.map { $0.reasons.map(\.code) } == [[.nipInNameColumn]])
    }

    @Test("a sign that the quarantine file put before a formula's is no part of the text; a lone hyphen is nothing")
    func neutralised() throws {
        let plan = try Lists.plan(
            "NIP|NAMA|JABATAN|OPD|GELAR DEPAN|EMAIL\n198605152010011003|'=Joko|'+Guru|Dinas Sosial|-|-")
        #expect(plan.added.map(\.name.printed) == ["=Joko"])
        #expect(plan.added.map(\.position) == ["+Guru"])
        #expect(plan.added.map(\.email) == [nil])
        #expect(plan.warnings.isEmpty)
    }

    @Test("a number in the rank beneath a name and a NIP is no part of the NIP")
    func rankWithNumber() throws {
        let plan = try Lists.plan(
            "NAMA/NIP/PANGKAT|OPD\nBudi Santoso\\n19860515 201001 1 003\\nPenata Tk. 1|Dinas Sosial\nSri\\n1,98605E+17|Dinas Sosial"
        )
        #expect(plan.added.map(\.nip.digits) == ["198605152010011003"])
        #expect(plan.added.map(\.name.bare) == ["Budi Santoso"])
        #expect(plan.quarantined.map { $0.reasons[0].code } == [.nipExponent])
    }
}
