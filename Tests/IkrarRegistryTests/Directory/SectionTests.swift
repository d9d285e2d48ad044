import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("Section rows, signatures and legends in HR lists")
struct SectionTests {
    private func list(_ rows: String, titles: String = "") -> String {
        "\(titles)NO|NAMA|NIP|JABATAN\n\(rows)"
    }

    private let budi = "1|Budi|198605152010011003|Staf"
    private let sri = "2|Sri|198605152010012004|Staf"

    @Test(
        "an abbreviated kind of office is no numeral",
        arguments: [
            ("KEC. ARJASARI", "Kecamatan Arjasari"), ("A. KEC. ARJASARI", "Kecamatan Arjasari"),
            ("IV) KECAMATAN ARJASARI", "Kecamatan Arjasari"), ("BAG. HUKUM", "Bagian Hukum < Dinas Sosial"),
            ("BID. ARSIP", "Bidang Arsip < Dinas Sosial"), ("KEL. SUKA", "Kelurahan Suka < Dinas Sosial"),
        ])
    func abbreviated(heading: String, place: String) throws {
        let plan = try Lists.plan(list("DINAS SOSIAL\n\(budi)\n\(heading)\n\(sri)"))
        #expect(Lists.places(plan)["Budi"] == "Dinas Sosial")
        let found = Lists.places(plan)["Sri"] ?? ""
        #expect(UnitName.key(found) == UnitName.key(place))
    }

    @Test("people beneath a heading that is not known are held back, not put into the OPD above")
    func unknownHeading() throws {
        let snapshot = Lists.twoOPD
        for heading in ["V|BAPPEDA", "BAPPEDA", "V. BAPPEDA"] {
            let plan = try Lists.plan(list("IV|DINAS SOSIAL\n\(budi)\n\(heading)\n\(sri)"), over: snapshot)
            #expect(Lists.places(plan, over: snapshot) == ["Budi": "Dinas Sosial"])
            #expect(plan.quarantined.map(\.reasons) == [[RowReason(.unitAmbiguous, [.found: "BAPPEDA"])]])
        }
    }

    @Test("beneath a heading that is not known people stay in the OPD of the titles, with a warning")
    func unknownHeadingInOPD() throws {
        let plan = try Lists.plan(list("A|BIDANG I\n\(budi)\nB|APOTEK\n\(sri)", titles: "DINAS SOSIAL\n"))
        #expect(Lists.places(plan) == ["Budi": "Bidang I < Dinas Sosial", "Sri": "Dinas Sosial"])
        #expect(plan.warnings.map(\.code) == [.unitMissing])
    }

    @Test(
        "groups by service, golongan or sex are no headings of units",
        arguments: ["PNS", "II|PPPK", "GOLONGAN III", "TENAGA FUNGSIONAL", "B. PELAKSANA", "GURU", "LAKI-LAKI"])
    func groups(heading: String) throws {
        let plan = try Lists.plan(list("DINAS SOSIAL\n\(budi)\n\(heading)\n\(sri)"))
        #expect(Lists.places(plan) == ["Budi": "Dinas Sosial", "Sri": "Dinas Sosial"])
        #expect(plan.warnings.isEmpty && plan.quarantined.isEmpty)
    }

    @Test("who is called like a unit and has the next number is a person without a NIP")
    func calledLikeUnit() throws {
        let plan = try Lists.plan(list("DINAS SOSIAL\n\(budi)\n2|TATA SUNARYA\n3|Sri|198605152010012004|Staf"))
        #expect(plan.quarantined.map(\.name) == ["TATA SUNARYA"])
        #expect(plan.quarantined.map { $0.reasons[0].code } == [.nipMissing])
        #expect(Lists.places(plan) == ["Budi": "Dinas Sosial", "Sri": "Dinas Sosial"])
        let section = try Lists.plan(list("DINAS SOSIAL\n\(budi)\nB|TATA USAHA\n\(sri)"))
        #expect(Lists.places(section)["Sri"] == "Tata Usaha < Dinas Sosial")
    }

    @Test(
        "signatures, totals and legends beneath a table are nobody",
        arguments: [
            "|NIP. 19700512 199501 1 001|NIP. 19750512 199901 1 001|", "|Drs. BAMBANG|NIP. 19700512 199501 1 001|",
            "|Mengetahui|Wanasari, 1 Sept 2026|\n|Drs. AHMAD YANI|dr. BUDI|\n|Pembina|Penata Tk. I|",
            "Ket||PNS: 2, PPPK 1|", "|Mengetahui||Wanasari, 1 September 2026\n|Drs. AHMAD YANI||dr. BUDI",
            "||Wanasari, 21 September 2026|\n||Kepala Dinas|\n||Drs. BAMBANG|\n||NIP. 19700512 199501 1 001|",
            "Jumlah||2 orang|\n|Keterangan:||\n|TB|Tugas Belajar|",
        ])
    func signatures(end: String) throws {
        let plan = try Lists.plan(list("\(budi)\n\(sri)\n\n\(end)", titles: "DINAS SOSIAL\n"))
        #expect(plan.added.map(\.name.bare) == ["Budi", "Sri"])
        #expect(plan.quarantined.isEmpty)
    }

    @Test("a numbered row, or one with a NIP, is a person's also beneath a signature")
    func goesOn() throws {
        let plan = try Lists.plan(
            list(
                "\(budi)\n|Mengetahui|Wanasari, 1 Mei 2026|\n|Drs. BAMBANG|x|\n\(sri)\n3|Tri||Staf",
                titles: "DINAS SOSIAL\n"))
        #expect(plan.added.map(\.name.bare) == ["Budi", "Sri"])
        #expect(plan.quarantined.map(\.name) == ["Tri"])
    }

    @Test("Ketut is a name, and no legend")
    func ketut() throws {
        let plan = try Lists.plan(list("\(budi)\n|Ketut Juni||Staf", titles: "DINAS SOSIAL\n"))
        #expect(plan.quarantined.map(\.name) == ["Ketut Juni"])
    }
}
