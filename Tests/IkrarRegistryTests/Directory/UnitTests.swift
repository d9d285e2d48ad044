import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("Units in HR lists")
struct UnitTests {
    private func place(
        _ unit: String,
        opd: String? = nil,
        id: String? = nil,
        over snapshot: DirectorySnapshot = Lists.twoOPD,
        titles: String = ""
    ) throws -> (place: String?, plan: DirectoryPlan) {
        let header = "NIP|NAMA|UNOR NAMA" + (opd == nil ? "" : "|OPD") + (id == nil ? "" : "|UNOR ID")
        let row = "198605152010011003|Budi|\(unit)" + (opd.map { "|\($0)" } ?? "") + (id.map { "|\($0)" } ?? "")
        let plan = try Lists.plan(titles + header + "\n" + row, over: snapshot)
        return (Lists.places(plan, over: snapshot)["Budi"], plan)
    }

    @Test(
        "a known unit is found however it is written, and nothing is made",
        arguments: [
            "BIDANG I - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI",
            "BIDANG I - DINAS SOSIAL - PEMERINTAH KAB. WANASARI",
            "Bidang I - Dinas Sosial", "Bidang I, Dinas Sosial", "Bidang I Dinas Sosial", "Bidang I pada Dinas Sosial",
            "BIDANG  I,DINAS SOSIAL.",
            "Dinas Sosial - Bidang I", "BIDANG I - DINAS SOSIAL KABUPATEN WANASARI - PEMERINTAH KABUPATEN WANASARI",
            "PEMERINTAH KABUPATEN WANASARI - DINAS SOSIAL - BIDANG I", "Bidang I, Dinas Sosial Kab. Wanasari",
        ])
    func spellings(text: String) throws {
        let (place, plan) = try place(text)
        #expect(place == "Bidang I < Dinas Sosial")
        #expect(plan.newUnits.isEmpty)
        #expect(plan.warnings.isEmpty)
    }

    @Test(
        "an OPD's name may hold commas: the longest known one wins",
        arguments: [
            "Sekretariat, Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup",
            "Sekretariat, Dinas Perumahan Rakyat,Kawasan Permukiman & Lingkungan Hidup",
            "SEKRETARIAT - DINAS PERUMAHAN RAKYAT, KAWASAN PERMUKIMAN DAN LINGKUNGAN HIDUP - PEMERINTAH KABUPATEN WANASARI",
        ])
    func commas(text: String) throws {
        let (place, plan) = try place(text)
        #expect(place == "Sekretariat < Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup")
        #expect(plan.newUnits.isEmpty)
    }

    @Test("a new OPD with commas in its name is taken whole")
    func newWithCommas() throws {
        let (place, _) = try place("Bidang II, Dinas Kepemudaan, Olahraga dan Pariwisata")
        #expect(place == "Bidang II < Dinas Kepemudaan, Olahraga dan Pariwisata")
    }

    @Test(
        "a typing error in an OPD's name makes no new OPD",
        arguments: [
            "DINAS SOSAIL", "Dinas Sosal", "DINAS SOSIALL",
            "Dinas Perumahan Rakyat Kawasan Pemukiman dan Lingkungan Hidup",
        ])
    func near(opd: String) throws {
        let (place, plan) = try place("Sekretariat - \(opd) - PEMERINTAH KABUPATEN WANASARI")
        #expect(place?.hasPrefix("Sekretariat < Dinas") == true)
        #expect(plan.newUnits.isEmpty)
        #expect(plan.warnings.map(\.code) == [.nearUnitName])
        #expect(plan.warnings[0].parameters[.found] == opd)
        #expect(plan.warnings[0].parameters[.known] == place?.split(separator: " < ").last.map(String.init))
    }

    @Test("the right spelling of a new OPD is the one that most rows have, whichever came first")
    func majority() throws {
        func rows(_ opds: String...) -> String {
            "NIP|NAMA|OPD\n" + opds.enumerated().map { "1986051520100110\(10 + $0)|Budi|\($1)" }.joined(separator: "\n")
        }
        let plan = try Lists.plan(rows("DINAS KESEHATN", "DINAS KESEHATAN", "DINAS KESEHATAN"))
        #expect(plan.newUnits.map(\.name) == ["Dinas Kesehatan"])
        #expect(plan.warnings.map(\.line) == [2])
        #expect(plan.warnings.map(\.code) == [.nearUnitName])
        #expect(plan.added.count == 3)
    }

    @Test("offices that differ in a number or a letter of a place's name stay apart")
    func apart() throws {
        for names in [
            ("Dinas Sosial I", "Dinas Sosial II"), ("Kecamatan Doro", "Kecamatan Doko"), ("UPT Pasar", "UPTD Pasar"),
        ] {
            let plan = try Lists.plan(
                "NIP|NAMA|UNIT KERJA|OPD\n198605152010011003|A|\(names.0)|Dinas Induk\n198605152010011004|B|\(names.1)|Dinas Induk"
            )
            #expect(Set(plan.newUnits.map(\.name)).isSuperset(of: [names.0, names.1]))
        }
        let plan = try Lists.plan(
            "NIP|NAMA|OPD\n198605152010011003|A|Kecamatan Doro\n198605152010011004|B|Kecamatan Doko")
        #expect(plan.newUnits.count == 2)
    }

    @Test("a name that holds a hyphen is one unit's")
    func hyphen() throws {
        let (place, _) = try place("UPTD PASAR BARU - TIMUR - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI")
        #expect(place == "UPTD Pasar Baru - Timur < Dinas Sosial")
    }

    @Test("units nest as the path says")
    func nested() throws {
        let (place, plan) = try place("SUBBAGIAN UMUM - SEKRETARIAT - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI")
        #expect(place == "Subbagian Umum < Sekretariat < Dinas Sosial")
        #expect(plan.newUnits.map(\.name) == ["Subbagian Umum"])
        let (flat, again) = try self.place("SUBBAGIAN UMUM - DINAS SOSIAL", over: Lists.apply(plan, to: Lists.twoOPD))
        #expect(flat == nil && again.unchanged == 1)
    }

    @Test("below the Pemda itself a bagian is Setda's, a bidang of a known name its OPD's, and others are held back")
    func belowAgency() throws {
        let (setda, plan) = try place("BAGIAN HUKUM - PEMERINTAH KABUPATEN WANASARI")
        #expect(setda == "Bagian Hukum < Sekretariat Daerah")
        #expect(plan.warnings.map(\.code) == [.unitBelowAgency])
        #expect(
            try place("BIDANG PERTANAHAN - PEMERINTAH KABUPATEN WANASARI").place?.hasPrefix(
                "Bidang Pertanahan < Dinas Perumahan") == true)
        let (none, held) = try place("BIDANG ARSIP - PEMERINTAH KABUPATEN WANASARI")
        #expect(none == nil)
        #expect(held.quarantined.map(\.reasons) == [[RowReason(.unitAmbiguous, [.found: "BIDANG ARSIP"])]])
        #expect(
            try place("BIDANG ARSIP - PEMERINTAH KABUPATEN WANASARI", opd: "Dinas Sosial").place
                == "Bidang Arsip < Dinas Sosial")
    }

    @Test("without a unit a row is held back, or goes to the OPD that another column tells")
    func empty() throws {
        for text in ["", "PEMERINTAH KABUPATEN WANASARI", " - "] {
            #expect(try place(text).plan.quarantined.map { $0.reasons[0].code } == [.unitMissing])
            let (place, plan) = try place(text, opd: "DINAS SOSIAL")
            #expect(place == "Dinas Sosial")
            #expect(plan.warnings.map(\.code) == [.unitMissing])
        }
    }

    @Test("a unit's bare name is that of the OPD in the titles, or of the only one that has such a unit")
    func bare() throws {
        #expect(
            try place("Sekretariat", titles: "DAFTAR PEGAWAI\nDINAS SOSIAL\n").place == "Sekretariat < Dinas Sosial")
        #expect(
            try place("Sekretariat", titles: "DAFTAR PEGAWAI DINAS SOSIAL KABUPATEN WANASARI\n").place
                == "Sekretariat < Dinas Sosial")
        #expect(try place("Bidang Baru", titles: "DINAS SOSIAL\n").place == "Bidang Baru < Dinas Sosial")
        #expect(try place("Bidang Pertanahan").place?.hasPrefix("Bidang Pertanahan < Dinas Perumahan") == true)
        #expect(try place("Sekretariat").plan.quarantined.map { $0.reasons[0].code } == [.unitAmbiguous])
        #expect(try place("Kantin").plan.quarantined.map { $0.reasons[0].code } == [.unitAmbiguous])
    }

    @Test("a bare name that several OPD have leaves a person where they are known to be")
    func ambiguousButKnown() throws {
        var snapshot = Lists.twoOPD
        snapshot.people = [Invented.person("198605152010011003", "Budi", unit: "perkim-1")]
        let plan = try Lists.plan("NIP|NAMA|UNIT KERJA\n198605152010011003|Budi|Sekretariat", over: snapshot)
        #expect(plan.unchanged == 1)
    }

    @Test("who is known in a unit stays there when a list names only the OPD; a path to the OPD itself moves them")
    func onlyOPD() throws {
        var snapshot = Lists.twoOPD
        snapshot.people = [Invented.person("198605152010011003", "Budi", unit: "sos-1")]
        #expect(try place("Dinas Sosial", over: snapshot).plan.unchanged == 1)
        let moved = try place("DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI", over: snapshot).plan.moved
        #expect(moved.map(\.person.unit.rawValue) == ["sos"])
        #expect(moved.map(\.from.rawValue) == ["sos-1"])
    }

    @Test("a bare name is judged by all that the lists say, not by what came first")
    func anyOrder() throws {
        let bare = "198605152010011003|Budi|Sekretariat"
        let others =
            "198605152010011004|Sri|Sekretariat, Dinas Sosial\n198605152010011005|Tri|Sekretariat, Dinas Kesehatan"
        for list in ["\(bare)\n\(others)", "\(others)\n\(bare)"] {
            let plan = try Lists.plan("NIP|NAMA|UNIT KERJA\n\(list)")
            #expect(plan.quarantined.map { $0.reasons[0].code } == [.unitAmbiguous])
            #expect(plan.added.count == 2)
        }
        let one = try Lists.plan("NIP|NAMA|UNIT KERJA\n\(bare)\n198605152010011004|Sri|Sekretariat, Dinas Sosial")
        #expect(Lists.places(one)["Budi"] == "Sekretariat < Dinas Sosial")
    }

    @Test("namesakes beneath different units of one OPD stay apart")
    func namesakes() throws {
        let plan = try Lists.plan(
            """
            NIP|NAMA|UNOR NAMA
            198605152010011003|Budi|SEKSI UMUM - BIDANG I - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI
            198605152010011004|Sri|SEKSI UMUM - BIDANG II - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI
            198605152010011005|Tri|SEKSI UMUM - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI
            """)
        #expect(Lists.places(plan)["Budi"] == "Seksi Umum < Bidang I < Dinas Sosial")
        #expect(Lists.places(plan)["Sri"] == "Seksi Umum < Bidang II < Dinas Sosial")
        #expect(plan.quarantined.map { $0.reasons[0].code } == [.unitAmbiguous])
    }

    @Test("where no OPD is known from anywhere, a name of any sort is one")
    func anySort() throws {
        let plan = try Lists.plan("NIP|NAMA|OPD\n198605152010011003|Budi|DINKES\n198605152010011004|Sri|Kantin")
        #expect(plan.newUnits.map(\.name) == ["DINKES", "Kantin"])
        #expect(plan.newUnits.map(\.isOPD) == [true, true])
    }

    @Test("of two columns the wider one holds the other's unit")
    func twoColumns() throws {
        let header = "NIP|NAMA|UNIT KERJA|BIDANG\n198605152010011003|Budi|"
        func place(_ cells: String) throws -> String? {
            Lists.places(try Lists.plan(header + cells, over: Lists.twoOPD), over: Lists.twoOPD)["Budi"]
        }
        #expect(try place("Dinas Sosial|Bidang I") == "Bidang I < Dinas Sosial")
        #expect(try place("Dinas Sosial|") == "Dinas Sosial")
        #expect(try place("Sekretariat, Dinas Sosial|Subbagian Umum") == "Subbagian Umum < Sekretariat < Dinas Sosial")
        #expect(try place("Sekretariat, Dinas Sosial|") == "Sekretariat < Dinas Sosial")
    }

    @Test("a letterhead may name the OPD and the unit, with or without labels")
    func letterhead() throws {
        let list = "NIP|NAMA|JABATAN\n198605152010011003|Budi|Guru"
        let heads = [
            "PEMERINTAH KABUPATEN WANASARI\nDINAS PENDIDIKAN\nSD NEGERI 1 ARJASARI\nDAFTAR GURU",
            "DAFTAR GURU\nOPD : DINAS PENDIDIKAN\nUNIT KERJA : SD NEGERI 1 ARJASARI",
            "DAFTAR GURU\nOPD|: DINAS PENDIDIKAN\nUNIT KERJA|: SD NEGERI 1 ARJASARI",
        ]
        for head in heads {
            let plan = try Lists.plan(head + "\n\n" + list)
            #expect(Lists.places(plan)["Budi"] == "SD Negeri 1 Arjasari < Dinas Pendidikan")
        }
    }

    @Test("aliases are the Pemda's own")
    func aliases() throws {
        var snapshot = Lists.twoOPD
        #expect(try place("DINSOS", over: snapshot).plan.quarantined.map { $0.reasons[0].code } == [.unitAmbiguous])
        snapshot.aliases = [
            UnitAlias(spelling: "DINSOS", unit: OrgUnit.ID("sos")),
            UnitAlias(spelling: "PKTN", unit: OrgUnit.ID("perkim-2")),
        ]
        #expect(try place("dinsos", over: snapshot).place == "Dinas Sosial")
        #expect(try place("Bidang I, DINSOS", over: snapshot).place == "Bidang I < Dinas Sosial")
        #expect(
            try place("BIDANG I - DINSOS - PEMERINTAH KABUPATEN WANASARI", over: snapshot).place
                == "Bidang I < Dinas Sosial")
        #expect(try place("PKTN", over: snapshot).place?.hasPrefix("Bidang Pertanahan <") == true)
    }

    @Test("a UNOR ID finds its unit whatever the name says, and is learnt from a list that has it")
    func unorID() throws {
        let id = "AB12CD34EF56AB12CD34EF56AB12CD34"
        let (first, plan) = try place("BIDANG I - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI", id: id)
        #expect(first == "Bidang I < Dinas Sosial")
        #expect(plan.identifiedUnits.map(\.unorID) == [id])
        #expect(plan.newUnits.isEmpty)
        var known = Lists.apply(plan, to: Lists.twoOPD)
        known.people = []
        let (renamed, again) = try place(
            "BIDANG PERTAMA - DINAS SOSIAL", id: "ab12cd34-ef56-ab12-cd34-ef56ab12cd34", over: known)
        #expect(renamed == "Bidang I < Dinas Sosial")
        #expect(again.newUnits.isEmpty && again.identifiedUnits.isEmpty)
    }

    @Test("a known name is not flipped by another list's spelling")
    func notFlipped() throws {
        let (_, plan) = try place("BIDANG I - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI")
        #expect(plan.newUnits.isEmpty && plan.identifiedUnits.isEmpty)
    }

    @Test("units of rows that are held back are not made")
    func heldBack() throws {
        let plan = try Lists.plan("NIP|NAMA|OPD\n1986051520100110|Budi|Dinas Hantu")
        #expect(plan.newUnits.isEmpty)
    }

    @Test(
        "names in capitals become readable",
        arguments: [
            ("UPT SATUAN PENDIDIKAN SDN ARJASARI 01", "UPT Satuan Pendidikan SDN Arjasari 01"),
            ("BIDANG III", "Bidang III"),
            ("SEKRETARIAT DPRD", "Sekretariat DPRD"), ("UPTD PUSKESMAS WONOKERTO", "UPTD Puskesmas Wonokerto"),
            ("DINAS PENDIDIKAN DAN KEBUDAYAAN", "Dinas Pendidikan dan Kebudayaan"), ("RSUD WANASARI", "RSUD Wanasari"),
            (
                "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
                "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
            ),
            ("SMPN 2 TIRTOMOYO", "SMPN 2 Tirtomoyo"), ("TK NEGERI PEMBINA", "TK Negeri Pembina"),
            ("DINAS P2KB", "Dinas P2KB"),
            ("SEKSI IMAN DAN TAQWA (JUM'AT)", "Seksi Iman dan Taqwa (Jum'at)"),
            ("SATUAN POLISI PAMONG PRAJA", "Satuan Polisi Pamong Praja"),
            ("Dinas pendidikan", "Dinas pendidikan"), ("  BAGIAN   HUKUM ", "Bagian Hukum"), ("IRBAN IV", "Irban IV"),
            ("12", "12"), ("DINKES", "DINKES"), ("INSPEKTORAT", "Inspektorat"),
        ])
    func readable(text: String, name: String) {
        #expect(UnitName.readable(text) == name)
    }

    @Test(
        "one name has one key",
        arguments: [
            ("DINAS KESEHATAN.", "Dinas Kesehatan"), ("Kec. Arjasari", "KECAMATAN ARJASARI"),
            ("SD Negeri 01 Arjasari", "SDN 1 ARJASARI"),
            ("Pertanian & Pangan", "PERTANIAN DAN PANGAN"), ("A,B", "A, B"), ("Setda", "Sekretariat Daerah"),
            ("RSUD X", "Rumah Sakit Umum Daerah X"),
        ])
    func keys(left: String, right: String) {
        #expect(UnitName.key(left) == UnitName.key(right))
    }

    @Test(
        "different offices have different keys",
        arguments: [
            ("Bidang I", "Bidang II"), ("UPT Pasar", "UPTD Pasar"), ("SDN 1", "SDN 11"),
            ("SDN Arjasari", "SMPN Arjasari"),
        ])
    func otherKeys(left: String, right: String) {
        #expect(UnitName.key(left) != UnitName.key(right))
    }

    @Test("what stands in the id's column for no id puts nobody anywhere", arguments: ["NULL", "0", "#N/A", "-"])
    func noID(text: String) throws {
        let plan = try Lists.plan(
            """
            NIP|NAMA|UNOR ID|UNOR NAMA
            198605152010011003|Budi|\(text)|BIDANG I - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI
            198605152010011004|Sri|\(text)|BIDANG ARSIP - DINAS KEARSIPAN - PEMERINTAH KABUPATEN WANASARI
            """)
        #expect(
            Lists.places(plan) == ["Budi": "Bidang I < Dinas Sosial", "Sri": "Bidang Arsip < Dinas Kearsipan"])
        #expect(plan.newUnits.allSatisfy { $0.unorID == nil })
    }

    @Test("one id over the units of two OPD: the name decides, with a warning")
    func sharedID() throws {
        let id = "AB12CD34EF56AB12CD34EF56AB12CD34"
        let list = """
            NIP|NAMA|UNOR ID|UNOR NAMA
            198605152010011003|Budi|\(id)|BIDANG I - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI
            198605152010011004|Sri|\(id)|BIDANG ARSIP - DINAS KEARSIPAN - PEMERINTAH KABUPATEN WANASARI
            """
        let plan = try Lists.plan(list)
        #expect(
            Lists.places(plan) == ["Budi": "Bidang I < Dinas Sosial", "Sri": "Bidang Arsip < Dinas Kearsipan"])
        #expect(plan.warnings.map(\.code) == [.unitIDDiffers])
        #expect(plan.warnings[0].line == 3)
        #expect(try Lists.plan(list, over: Lists.apply(plan)).unchanged == 2)
    }
}
