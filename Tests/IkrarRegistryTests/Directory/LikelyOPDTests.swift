import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("OPD of names alike, in HR lists")
struct LikelyOPDTests {
    private func plan(
        _ units: [String],
        over snapshot: DirectorySnapshot = DirectorySnapshot(agency: Lists.agency)
    ) throws -> DirectoryPlan {
        let rows = units.enumerated().map { "1986051520100110\(10 + $0)|Budi\($0)|\($1)" }
        return try Lists.plan("NIP|NAMA|UNOR NAMA\n" + rows.joined(separator: "\n"), over: snapshot)
    }

    @Test(
        "two OPD of names alike stay two when both come often",
        arguments: [
            ("DINAS PERTANIAN", "DINAS PERTANAHAN"), ("RSUD BATU", "RSUD BAYU"),
            ("KECAMATAN ARJASARI", "KECAMATAN ARJOSARI"), ("DINAS PERIKANAN", "DINAS PERIZINAN"),
        ])
    func two(one: String, other: String) throws {
        let tail = " - PEMERINTAH KABUPATEN WANASARI"
        let list = [one, other, one, other, one, other].map { "SEKRETARIAT - \($0)\(tail)" }
        let plan = try self.plan(list)
        #expect(plan.newUnits.filter(\.isOPD).count == 2)
        #expect(plan.added.count == 6)
        #expect(Set(Lists.places(plan).values).count == 2)
        #expect(plan.warnings.allSatisfy { $0.code == .similarOPD })
        #expect(try self.plan(list, over: Lists.apply(plan)).unchanged == 6)
    }

    @Test("a spelling that comes often beside a known OPD is another OPD, with a warning")
    func oftenBesideKnown() throws {
        let plan = try plan(Array(repeating: "DINAS SOSIOL", count: 3), over: Lists.twoOPD)
        #expect(plan.newUnits.map(\.name) == ["Dinas Sosiol"])
        #expect(plan.warnings.map(\.code) == [.similarOPD])
        #expect(plan.warnings[0].parameters == [.found: "DINAS SOSIOL", .known: "Dinas Sosial"])
    }

    @Test("an OPD's own list may misspell it on every row: its people are known there")
    func ownList() throws {
        var snapshot = Lists.twoOPD
        snapshot.people = (0..<5).map { Invented.person("1986051520100110\(10 + $0)", "Budi\($0)", unit: "sos-1") }
        let plan = try plan(Array(repeating: "DINAS SOSIOL", count: 5), over: snapshot)
        #expect(plan.unchanged == 5)
        #expect(plan.newUnits.isEmpty)
        #expect(plan.warnings.map(\.code) == [.nearUnitName])
    }

    @Test("an OPD whose name holds a hyphen is taken whole")
    func hyphenInOPD() throws {
        let tail = " - PEMERINTAH KABUPATEN WANASARI"
        let plan = try plan(["BIDANG X - DINAS PEKERJAAN UMUM - PENATAAN RUANG\(tail)"])
        #expect(Lists.places(plan)["Budi0"] == "Bidang X < Dinas Pekerjaan Umum - Penataan Ruang")
        var known = Lists.twoOPD
        known.units.append(
            OrgUnit(
                id: OrgUnit.ID("pupr"), name: "Dinas Pekerjaan Umum dan Penataan Ruang", parent: nil,
                opd: OrgUnit.ID("pupr"), unorID: nil))
        let again = try self.plan(["DINAS PEKERJAAN UMUM - PENATAAN RUANG\(tail)"], over: known)
        #expect(again.newUnits.isEmpty)
        #expect(Lists.places(again, over: known)["Budi0"] == "Dinas Pekerjaan Umum dan Penataan Ruang")
    }

    @Test(
        "a known OPD with a unit's name behind it",
        arguments: [
            ("Dinas Sosial, Sekretariat", "Sekretariat < Dinas Sosial"),
            ("Dinas Sosial / Bidang I", "Bidang I < Dinas Sosial"),
            ("Dinas Sosial/Bidang I", "Bidang I < Dinas Sosial"),
            ("Dinas Sosial (UPT Panti)", "UPT Panti < Dinas Sosial"), ("Kantor Dinas Sosial", "Dinas Sosial"),
            ("Dinas Sosial Bid. I", "Bidang I < Dinas Sosial"),
            ("Bag. Hukum Setda", "Bagian Hukum < Sekretariat Daerah"),
        ])
    func head(text: String, place: String) throws {
        let plan = try plan([text], over: Lists.twoOPD)
        #expect(Lists.places(plan, over: Lists.twoOPD)["Budi0"] == place)
        #expect(plan.newUnits.filter(\.isOPD).isEmpty)
    }

    @Test("a known unit that is called like an OPD is found before an OPD is made")
    func hospital() throws {
        var known = Lists.twoOPD
        known.units += [
            OrgUnit(id: OrgUnit.ID("kes"), name: "Dinas Kesehatan", parent: nil, opd: OrgUnit.ID("kes"), unorID: nil),
            OrgUnit(
                id: OrgUnit.ID("rsud"), name: "RSUD Wanasari", parent: OrgUnit.ID("kes"), opd: OrgUnit.ID("kes"),
                unorID: nil),
            OrgUnit(id: OrgUnit.ID("ins"), name: "Inspektorat", parent: nil, opd: OrgUnit.ID("ins"), unorID: nil),
        ]
        let plan = try plan(
            ["RSUD Wanasari", "RSUD WANASARI - PEMERINTAH KABUPATEN WANASARI", "Inspektorat Daerah"], over: known)
        #expect(plan.newUnits.isEmpty)
        let places = Lists.places(plan, over: known)
        #expect(places["Budi0"] == "RSUD Wanasari < Dinas Kesehatan")
        #expect(places["Budi1"] == "RSUD Wanasari < Dinas Kesehatan")
        #expect(places["Budi2"] == "Inspektorat")
    }

    @Test("a bare name that many OPD could have is taken with a warning")
    func generic() throws {
        let plan = try plan(["Bidang I"], over: Lists.twoOPD)
        #expect(Lists.places(plan, over: Lists.twoOPD)["Budi0"] == "Bidang I < Dinas Sosial")
        #expect(plan.warnings.map(\.code) == [.unitAssumed])
        #expect(plan.warnings[0].parameters == [.found: "Bidang I", .known: "Dinas Sosial", .count: "1"])
    }

    @Test("an OPD made beside known ones is told of once")
    func newBesideKnown() throws {
        let plan = try plan(["Bidang A, Dinas Kearsipan", "Dinas Kearsipan"], over: Lists.twoOPD)
        #expect(plan.warnings.map(\.code) == [.newOPD])
        #expect(plan.warnings[0].parameters == [.found: "Dinas Kearsipan"])
        #expect(plan.warnings[0].line == 2)
    }

    @Test("academic titles in the OPD's column make no OPD")
    func titles() throws {
        let plan = try Lists.plan("NIP|NAMA|OPD\n198605152010011003|Budi|S.E.\n198605152010011004|Sri|S.Pd., M.M.")
        #expect(plan.newUnits.isEmpty)
        #expect(plan.quarantined.map { $0.reasons[0].code } == [.unitAmbiguous, .unitAmbiguous])
    }

    @Test("dashes part a path as hyphens do")
    func dashes() throws {
        let plan = try plan(["BIDANG I – DINAS SOSIAL — PEMERINTAH KABUPATEN WANASARI"], over: Lists.twoOPD)
        #expect(plan.newUnits.isEmpty && plan.quarantined.isEmpty)
        #expect(Lists.places(plan, over: Lists.twoOPD)["Budi0"] == "Bidang I < Dinas Sosial")
    }

    @Test("a province's name behind an OPD falls away, abbreviated or not, and a biro is Setda's")
    func province() throws {
        let agency = "Pemerintah Provinsi Jawa Timur"
        let plan = try Lists.plan(
            """
            NIP|NAMA|UNOR NAMA
            198605152010011003|Budi|DINAS SOSIAL PROV. JAWA TIMUR - PEMERINTAH PROVINSI JAWA TIMUR
            198605152010011004|Sri|DINAS SOSIAL PROVINSI JAWA TIMUR - PEMERINTAH PROVINSI JAWA TIMUR
            198605152010011005|Tri|SEKRETARIAT DAERAH - PEMERINTAH PROVINSI JAWA TIMUR
            198605152010011006|Dwi|BIRO UMUM - PEMERINTAH PROVINSI JAWA TIMUR
            """, over: DirectorySnapshot(agency: agency))
        #expect(plan.newUnits.filter(\.isOPD).count == 2)
        #expect(Lists.places(plan)["Dwi"] == "Biro Umum < Sekretariat Daerah")
    }

    @Test("a list that names only the OPD is narrowed by another that names the unit, in either order")
    func narrowed() throws {
        let wide = "NIP|NAMA|OPD\n198605152010011003|Budi|Dinas Sosial"
        let fine = "NIP|NAMA|UNOR NAMA\n198605152010011003|Budi|BIDANG I - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI"
        for plan in [try Lists.plan(wide, fine), try Lists.plan(fine, wide)] {
            #expect(Lists.places(plan) == ["Budi": "Bidang I < Dinas Sosial"])
            #expect(plan.quarantined.isEmpty)
        }
        let other = "NIP|NAMA|UNOR NAMA\n198605152010011003|Budi|BIDANG I - DINAS ARSIP - PEMERINTAH KABUPATEN WANASARI"
        #expect(try Lists.plan(wide, other).quarantined.map { $0.reasons[0].code } == [.conflictsWith])
    }

    @Test("two columns that name two OPD are told of")
    func twoColumns() throws {
        let plan = try Lists.plan(
            "NIP|NAMA|UNIT KERJA|OPD\n198605152010011003|Budi|Bidang I, Dinas Sosial|Sekretariat Daerah\n"
                + "198605152010011004|Sri|Bidang I - Dinas Sosial|Sekretariat Daerah", over: Lists.twoOPD)
        #expect(Lists.places(plan, over: Lists.twoOPD)["Sri"] == "Bidang I < Dinas Sosial")
        #expect(plan.warnings.contains { $0.code == .opdDiffers && $0.line == 3 })
    }
}
