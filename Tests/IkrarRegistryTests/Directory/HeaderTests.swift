import Testing

@testable import IkrarRegistry

@Suite("Headers of HR lists")
struct HeaderTests {
    private let budi = "198605152010011003"

    @Test(
        "a header is known by its synonyms",
        arguments: [
            "NIP BARU|NAMA|UNIT KERJA", "NIP|NAMA LENGKAP|SKPD", "nip_baru|Nama Pegawai|Unit Organisasi",
            "nipBaru|nama|unorNama",
            "NO. NIP|NAMA_ASN|OPD", "NIP18|Nama|Perangkat Daerah", "NIP/NRK|Nama|Satuan Kerja",
            "NIP/NI PPPK|NAMA DAN GELAR|SATKER",
            "NIP.|Nama|ASAL INSTANSI/OPD", "FORMATTED NIP|NAMA|UNOR NAMA",
            "NIP|NAMA LENGKAP (TANPA GELAR)|UNIT KERJA / SEKOLAH",
        ])
    func synonyms(header: String) throws {
        let plan = try Lists.plan("\(header)\n\(budi)|Budi Santoso|Dinas Sosial")
        #expect(plan.added.map(\.nip.digits) == [budi])
        #expect(Lists.places(plan) == ["Budi Santoso": "Dinas Sosial"])
    }

    @Test("titles may stand above the header, thirty rows at most")
    func depth() throws {
        let titles = (1...29).map { "Baris \($0)" }.joined(separator: "\n")
        let list = "NIP|NAMA|OPD\n\(budi)|Budi Santoso|Dinas Sosial"
        #expect(try Lists.plan(titles + "\n" + list).added.count == 1)
        let fault = #expect(throws: ListFault.self) { try Lists.plan(titles + "\nBaris 30\n" + list) }
        #expect(fault?.code == .noHeader)
    }

    @Test("a list without a NIP column says which headers were seen")
    func noNIP() throws {
        let fault = #expect(throws: ListFault.self) {
            try Lists.plan("NO|NAMA|NIP LAMA|JABATAN\n1|Budi|131234567|Staf")
        }
        #expect(fault?.code == .noNIPColumn)
        #expect(fault?.headers == ["NO", "NAMA", "NIP LAMA", "JABATAN"])
        #expect(fault?.line == 1)
    }

    @Test("a list of nothing has no header", arguments: ["", "apa saja", "1|2|3"])
    func nothing(text: String) throws {
        let fault = #expect(throws: ListFault.self) { try Lists.plan(text) }
        #expect(fault?.code == .noHeader)
    }

    @Test("two NIP columns are refused, and named")
    func twoNIPColumns() throws {
        let fault = #expect(throws: ListFault.self) { try Lists.plan("NIP|NAMA|NO NIP\n\(budi)|Budi|\(budi)") }
        #expect(fault?.code == .severalNIPColumns)
        #expect(fault?.headers == ["NIP", "NO NIP"])
        #expect(fault?.columns == ["A", "C"])
    }

    @Test(
        "NIP BARU wins over NIP, and both over a formatted one; NIP LAMA is none",
        arguments: ["NIP LAMA|NIP BARU", "NIP|NIP BARU", "FORMATTED NIP|NIP"])
    func ranks(headers: String) throws {
        let plan = try Lists.plan("NAMA|\(headers)|OPD\nBudi Santoso|131234567|\(budi)|Dinas Sosial")
        #expect(plan.added.map(\.nip.digits) == [budi])
    }

    @Test("a header over two columns is refused where it matters, and passed over where it does not")
    func repeated() throws {
        let fault = #expect(throws: ListFault.self) {
            try Lists.plan("NIP|NAMA|NAMA|OPD\n\(budi)|Budi|Santoso|Dinas Sosial")
        }
        #expect(fault?.code == .repeatedHeader)
        #expect(fault?.columns == ["B", "C"])
        let plan = try Lists.plan("NIP|NAMA|KET|KET|OPD\n\(budi)|Budi|a|b|Dinas Sosial")
        #expect(plan.added.count == 1)
    }

    @Test("a NIP column without a name column is refused")
    func noName() throws {
        let fault = #expect(throws: ListFault.self) { try Lists.plan("NIP|JABATAN\n\(budi)|Staf") }
        #expect(fault?.code == .noNameColumn)
        #expect(try Lists.plan("NIP|JABATAN\nNIP|NAMA|OPD\n\(budi)|Budi|Dinas Sosial").added.count == 1)
    }

    @Test("the user's choice of a column wins, by header or by letters")
    func overrides() throws {
        let list = "NIP|KODE|NAMA|SIAPA|OPD\n1|\(budi)|x|Budi Santoso|Dinas Sosial"
        for columns in [[ListField.nip: "kode", .name: "SIAPA"], [.nip: "B", .name: "d"]] {
            let plan = try Lists.plan(list, columns: columns)
            #expect(plan.added.map(\.nip.digits) == [budi])
            #expect(plan.added.map(\.name.bare) == ["Budi Santoso"])
        }
        let fault = #expect(throws: ListFault.self) { try Lists.plan(list, columns: [.nip: "NOMOR"]) }
        #expect(fault?.code == .unknownColumn)
        #expect(fault?.field == .nip)
    }

    @Test("a list without a header is read when the columns are given by letters")
    func withoutHeader() throws {
        let plan = try Lists.plan("\(budi)|Budi Santoso|Dinas Sosial", columns: [.nip: "A", .name: "B", .opd: "C"])
        #expect(Lists.places(plan) == ["Budi Santoso": "Dinas Sosial"])
    }

    @Test("a header on two lines is read as one")
    func twoLines() throws {
        let grouped = try Lists.plan("NO|PEGAWAI||OPD\n|NAMA|NIP|\n1|Budi Santoso|\(budi)|Dinas Sosial")
        #expect(Lists.places(grouped) == ["Budi Santoso": "Dinas Sosial"])
        let beneath = try Lists.plan(
            "NO|NAMA|NIP|KEPEGAWAIAN|\n||||GOL|\n1|Budi Santoso|\(budi)|x|III/b|", over: Lists.twoOPD)
        #expect(beneath.quarantined.map { $0.reasons[0].code } == [.unitMissing])
        let full = try Lists.plan(
            "NO|NAMA|NIP|KEPEGAWAIAN||OPD\n|||PANGKAT|GOL|\n1|Budi|\(budi)|Penata|III/c|Dinas Sosial")
        #expect(full.added.map(\.grade.text) == ["III/c"])
    }

    @Test("the header may come again, with its columns in another order")
    func again() throws {
        let plan = try Lists.plan(
            """
            NIP|NAMA|OPD
            198605152010011003|Budi Santoso|Dinas Sosial
            NIP|NAMA|OPD
            198705152010011003|Sri Rahayu|Dinas Sosial
            NAMA|OPD|NIP
            Tri Utami|Dinas Sosial|198805152010012003
            """)
        #expect(plan.added.map(\.name.bare) == ["Budi Santoso", "Sri Rahayu", "Tri Utami"])
        #expect(plan.quarantined.isEmpty)
    }

    @Test("a sheet without people is passed over when another has some")
    func legendSheet() throws {
        let files = [
            (
                name: "a.xlsx",
                rows: Lists.rows("KODE|ARTI\nP|PNS", sheet: "Legenda")
                    + Lists.rows("NIP|NAMA|OPD\n\(budi)|Budi|Dinas Sosial", sheet: "Data")
            )
        ]
        let plan = try Lists.plan(files)
        #expect(plan.added.count == 1)
        #expect(plan.warnings.map(\.code) == [.sheetSkipped])
        #expect(plan.warnings[0].sheet == "Legenda")
    }

    @Test("only what is needed is asked for")
    func neededColumns() throws {
        var planner = DirectoryPlanner(snapshot: Lists.twoOPD, today: Invented.today) { "x" }
        planner.begin(file: "a.csv")
        #expect(planner.neededColumns == nil)
        try planner.read(Lists.rows("NIK|NIP BARU|AGAMA NAMA|NAMA|ALAMAT|NPWP NOMOR|BPJS|UNOR NAMA")[0])
        #expect(planner.neededColumns == [1, 3, 7])
    }

    @Test(
        "longer headers are known as well",
        arguments: [
            "Nomor Induk Pegawai (NIP)|NAMA|OPD", "NIP/NI PPPK/NRPTT|NAMA TANPA GELAR|ASAL OPD",
            "NIP PNS/PPPK|NAMA (BESERTA GELAR)|SKPD/UNIT KERJA",
            "NIP BARU (18 DIGIT)|NAMA PTK|PERANGKAT DAERAH / UNIT KERJA",
            "NIP|NAMA|NAMA PERANGKAT DAERAH", "NIP|NAMA|INSTANSI/UNIT KERJA", "NIP|NAMA|TEMPAT KERJA",
            "NIP|NAMA|SATUAN PENDIDIKAN", "NIP|NAMA|SEKOLAH",
        ])
    func longer(header: String) throws {
        let plan = try Lists.plan("\(header)\n198605152010011003|Budi|Dinas Sosial")
        #expect(Lists.places(plan) == ["Budi": "Dinas Sosial"])
    }

    @Test("a legend that says what NIP means voids no list, unless it is all there is")
    func legend() throws {
        let people = Lists.rows("NIP|NAMA|OPD\n198605152010011003|Budi|Dinas Sosial", sheet: "PNS")
        let legend = Lists.rows(
            "PNS|Pegawai Negeri Sipil\nNIP|Nomor Induk Pegawai\nOPD|Perangkat Daerah", sheet: "Legenda")
        for rows in [people + legend, legend + people] {
            let plan = try Lists.plan([("list.xlsx", rows)])
            #expect(plan.added.count == 1)
            #expect(plan.warnings.map(\.code) == [.sheetSkipped])
        }
        #expect(throws: ListFault.self) { try Lists.plan([("list.xlsx", legend)]) }
    }

    @Test(
        "a title that begins like a list's names the OPD behind it",
        arguments: [
            "DAFTAR PEGAWAI DINAS SOSIAL", "DAFTAR NAMA PEGAWAI DINAS SOSIAL TAHUN 2026",
            "DATA ASN DINAS SOSIAL KEADAAN 1 SEPTEMBER 2026", "Daftar Pegawai Dinas Sosial per September 2026",
        ])
    func listTitle(title: String) throws {
        let plan = try Lists.plan("\(title)\nNIP|NAMA\n198605152010011003|Budi")
        #expect(UnitName.key(Lists.places(plan)["Budi"] ?? "") == "dinassosial")
    }
}
