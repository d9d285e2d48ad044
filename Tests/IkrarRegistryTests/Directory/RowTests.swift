import IkrarRegistry
import TestRegistries
import Testing

@Suite("Rows of HR lists")
struct RowTests {
    @Test("an OPD's own list: titles, numbering, sections, two lines in a cell, and the signature")
    func opdMade() throws {
        let plan = try Lists.plan(
            """
            PEMERINTAH KABUPATEN WANASARI
            DINAS SOSIAL
            DAFTAR NAMA PEGAWAI ASN
            Keadaan bulan September

            NO|NAMA / NIP|PANGKAT / GOL. RUANG|JABATAN|KET.
            #1|#2|#3|#4|#5
            SEKRETARIAT
            #1|Hj. Ika Hartini\\nNIP. 19730710 200603 2 001|Pembina Tingkat I (IV/b)|Kepala Dinas Sosial|
            #2|Dr. Endang Wulan, S.Kep., Ns.\\nNIP. 19810918 202321 2 001|(IX)|Analis Kebijakan|
            BIDANG I
            #3|Tri Utomo\\nNIP. 19800203 201004 1 001|Penata Muda Tk. I (III/b)|Staf|
            JUMLAH|3|||


            |||Wanasari, 2 Oktober 2026|
            |||KEPALA DINAS SOSIAL|

            |||Hj. Ika Hartini|
            |||NIP. 197307102006032001|
            """)
        #expect(plan.quarantined.isEmpty)
        #expect(plan.warnings.isEmpty)
        #expect(
            Lists.places(plan) == [
                "Ika Hartini": "Sekretariat < Dinas Sosial", "Endang Wulan": "Sekretariat < Dinas Sosial",
                "Tri Utomo": "Bidang I < Dinas Sosial",
            ])
        #expect(plan.added.map(\.grade.text) == ["IV/b", "IX", "III/b"])
        #expect(plan.added.map(\.kind) == [.pns, .pppk, .pns])
        #expect(plan.added[1].name == PersonName(frontTitle: "Dr.", bare: "Endang Wulan", backTitle: "S.Kep., Ns."))
    }

    @Test(
        "a name and a NIP in one cell are parted",
        arguments: [
            "Budi Santoso\\n198605152010011003", "Budi Santoso / 198605152010011003",
            "Budi Santoso NIP. 19860515 201001 1 003",
            "198605152010011003 / Budi Santoso", "Budi Santoso\\nNI PPPK. 198605152010011003",
            "Budi Santoso (198605152010011003)",
            "Budi Santoso - NIP: 198605152010011003", "198605152010011003\\nBudi Santoso",
        ])
    func oneCell(text: String) throws {
        let plan = try Lists.plan("NAMA/NIP|OPD\n\(text)|Dinas Sosial")
        #expect(plan.added.map(\.nip.digits) == ["198605152010011003"])
        #expect(plan.added.map(\.name.bare) == ["Budi Santoso"])
    }

    @Test("a rank beneath name and NIP in the same cell does no harm")
    func threeInOne() throws {
        let plan = try Lists.plan(
            "NAMA/NIP/PANGKAT|OPD\nBudi Santoso\\n19860515 201001 1 003\\nPenata (III/c)|Dinas Sosial")
        #expect(plan.added.map(\.nip.digits) == ["198605152010011003"])
        #expect(plan.added.map(\.name.bare) == ["Budi Santoso"])
    }

    @Test(
        "a row with a name and something for a NIP is a person's, and held back rather than stepped over",
        arguments: [
            ("1|Budi Santoso|19860515|Staf|Dinas Sosial", RowReason.Code.nipLength),
            ("1|Budi Santoso|-|Staf|Dinas Sosial", .nipMissing),
            ("1|Budi Santoso||Staf|Dinas Sosial", .nipMissing), ("|Budi Santoso||Staf|", .nipMissing),
            ("3|Budi Santoso|||", .nipMissing),
            ("|Budi Santoso|x|||", .nipForeignCharacters), ("|Budi Santoso|12|||", .nipLength),
            ("|Jumlah Setiawan|198605152010011000||Dinas Sosial", .nipLastDigitsLost),
            ("1||198605152010011003|Staf|Dinas Sosial", .nameMissing),
            ("1|Budi Santoso|1,98605E+17|Staf|Dinas Sosial", .nipExponent),
            ("1|Budi Santoso|#198605152010011003||Dinas Sosial", .nipNumericCell),
        ])
    func heldBack(row: String, code: RowReason.Code) throws {
        let plan = try Lists.plan("NO|NAMA|NIP|JABATAN|OPD\n\(row)")
        #expect(plan.added.isEmpty)
        #expect(plan.quarantined.map { $0.reasons[0].code } == [code])
        #expect(plan.quarantined.map(\.line) == [2])
    }

    @Test(
        "what is about nobody is stepped over",
        arguments: [
            "1|2|3|4|5", "(1)|(2)|(3)|(4)|(5)", "||||", "SEKRETARIAT||||", "A|SEKRETARIAT|||", "1|BIDANG I|||",
            "II.|Bidang I|||",
            "|GOLONGAN IV|||", "|Jumlah|12||", "TOTAL|||12|", "|||Mengetahui|", "|NIP. 198605152010011003|||",
            "|Wanasari, 21 September 2026|||",
            "NO|NAMA|NIP|JABATAN|OPD",
        ])
    func steppedOver(row: String) throws {
        let plan = try Lists.plan("NO|NAMA|NIP|JABATAN|OPD\n1|Sri Rahayu|198705152010012003|Staf|Dinas Sosial\n\(row)")
        #expect(plan.quarantined.isEmpty)
        #expect(plan.added.map(\.name.bare) == ["Sri Rahayu"])
    }

    @Test("the NIP beneath a signature is nobody's row, even in the NIP column")
    func signature() throws {
        let plan = try Lists.plan(
            """
            NO|NAMA|NIP|OPD
            1|Sri Rahayu|198705152010012003|Dinas Sosial

            ||Kepala Dinas|
            ||NIP. 197307102006032001|
            """)
        #expect(plan.quarantined.isEmpty)
        #expect(plan.added.count == 1)
    }

    @Test("a held-back row keeps its list's own columns")
    func ownColumns() throws {
        let plan = try Lists.plan("NO|NAMA|NIP|KET\n7|Budi, S.E.|1986051520100110|pindahan")
        let row = try #require(plan.quarantined.first)
        #expect(row.header == ["NO", "NAMA", "NIP", "KET"])
        #expect(row.cells == ["7", "Budi, S.E.", "1986051520100110", "pindahan"])
        #expect(row.nip == "1986051520100110")
        #expect(row.name == "Budi, S.E.")
        #expect(row.reasons == [RowReason(.nipLength, [.found: "16"])])
    }

    @Test("what titles and section rows told goes with a held-back row, so that it can be imported alone")
    func importedAlone() throws {
        let plan = try Lists.plan(
            """
            DAFTAR PEGAWAI
            DINAS SOSIAL
            NO|NAMA|NIP
            BIDANG I
            1|Budi Santoso|19860515201001100
            """)
        let row = try #require(plan.quarantined.first)
        #expect(row.header == ["NO", "NAMA", "NIP", "UNIT KERJA", "OPD"])
        #expect(row.cells == ["1", "Budi Santoso", "19860515201001100", "BIDANG I", "DINAS SOSIAL"])
        let cells = row.cells.map { $0 == row.nip ? "198605152010011003" : $0 }
        let mended = try Lists.plan([row.header, cells].map { $0.joined(separator: "|") }.joined(separator: "\n"))
        #expect(Lists.places(mended) == ["Budi Santoso": "Bidang I < Dinas Sosial"])
    }

    @Test("lists of several layouts may follow one another in a file")
    func layouts() throws {
        let plan = try Lists.plan(
            """
            NO|NAMA|NIP|OPD
            1|Budi Santoso|198605152010011003|Dinas Sosial
            OPD|||||NAMA|NIP
            Dinas Sosial|||||Sri Rahayu|198705152010012003
            NIP BARU||JABATAN|NAMA|OPD
            198805152010012003||Staf|Tri Utami|Dinas Sosial
            OPD|NIP||NAMA
            Dinas Sosial|198905152012012003||Umi Hartati
            |OPD||NAMA|NIP
            |Dinas Sosial||Eko Pratomo|199005152012011003
            """)
        #expect(plan.quarantined.isEmpty)
        #expect(
            plan.added.map(\.name.bare) == ["Budi Santoso", "Sri Rahayu", "Tri Utami", "Umi Hartati", "Eko Pratomo"])
    }

    @Test("all that is wrong with a NIP is told, the first digits first")
    func severalReasons() throws {
        let plan = try Lists.plan("NAMA|NIP|OPD\n|198613152010133000|Dinas Sosial")
        #expect(
            plan.quarantined.first?.reasons.map(\.code) == [
                .nipBirthImpossible, .nipKindUnknown, .nipSexUnknown, .nipLastDigitsLost, .nameMissing,
            ])
    }

    @Test("a second row of the same NIP is held back and names the first, also when it is the same")
    func duplicates() throws {
        let row = "Budi Santoso|198605152010011003|Dinas Sosial"
        let plan = try Lists.plan("NAMA|NIP|OPD\n\(row)\n\(row)\nBudi Santoso|19860515 201001 1 003|Dinas Kesehatan")
        #expect(plan.added.count == 1)
        #expect(plan.quarantined.map(\.line) == [3, 4])
        #expect(plan.quarantined.allSatisfy { $0.reasons == [RowReason(.duplicateOfLine, [.line: "2"])] })
    }

    @Test("in another sheet the first line is named with its sheet")
    func duplicateInSheet() throws {
        let list = "NAMA|NIP|OPD\nBudi Santoso|198605152010011003|Dinas Sosial"
        let plan = try Lists.plan([
            (name: "a.xlsx", rows: Lists.rows(list, sheet: "PNS") + Lists.rows(list, sheet: "Semua"))
        ])
        #expect(plan.quarantined.map(\.reasons) == [[RowReason(.duplicateOfLine, [.line: "2", .sheet: "PNS"])]])
    }

    @Test("two files of one import may say the same, and complete each other")
    func twoFiles() throws {
        let plan = try Lists.plan(
            "NAMA|NIP|OPD\nBUDI SANTOSO|198605152010011003|Dinas Sosial",
            "NAMA|NIP|OPD|GOL\nBudi Santoso, S.E.|198605152010011003|DINAS SOSIAL|III/b")
        #expect(plan.quarantined.isEmpty)
        #expect(plan.added.map(\.name.printed) == ["Budi Santoso, S.E."])
        #expect(plan.added.map(\.grade.text) == ["III/b"])
    }

    @Test(
        "what a second file says otherwise is held back",
        arguments: [
            "Budi Santoso|198605152010011003|Dinas Kesehatan|III/b",
            "Budi Santoso|198605152010011003|Dinas Sosial|III/c", "Budi Santosa|198605152010011003|Dinas Sosial|III/b",
        ])
    func conflict(row: String) throws {
        let header = "NAMA|NIP|OPD|GOL"
        let plan = try Lists.plan("\(header)\nBudi Santoso|198605152010011003|Dinas Sosial|III/b", "\(header)\n\(row)")
        #expect(plan.added.map(\.grade.text) == ["III/b"])
        #expect(plan.quarantined.map(\.reasons) == [[RowReason(.conflictsWith, [.file: "list-1.csv", .line: "2"])]])
        #expect(plan.newUnits.map(\.name) == ["Dinas Sosial"])
    }

    @Test(
        "a doubt is told and the row goes on",
        arguments: [
            ("NAMA|NIP|OPD|JENIS KELAMIN", "Budi|198605152010011003|Dinas Sosial|F", RowWarning.Code.sexDiffers),
            ("NAMA|NIP|OPD|JENIS KELAMIN", "Budi|198605152010011003|Dinas Sosial|Perempuan", .sexDiffers),
            ("NAMA|NIP|OPD|TANGGAL LAHIR", "Budi|198605152010011003|Dinas Sosial|16-05-1986", .birthDiffers),
            ("NAMA|NIP|OPD|TANGGAL LAHIR", "Budi|198605152010011003|Dinas Sosial|#31548", .birthDiffers),
            ("NAMA|NIP|OPD|STATUS ASN", "Budi|198605152010011003|Dinas Sosial|PPPK", .kindDiffers),
            ("NAMA|NIP|OPD|GOL", "Budi|198605152010011003|Dinas Sosial|IX", .gradeUnreadable),
            ("NAMA|NIP|OPD|ESELON NAMA", "Budi|198605152010011003|Dinas Sosial|VII.z", .echelonUnreadable),
            ("NAMA|NIP|OPD|KEDUDUKAN HUKUM NAMA", "Budi|198605152010011003|Dinas Sosial|Menghilang", .standingUnknown),
            ("NAMA|NIP|OPD|EMAIL", "Budi|198605152010011003|Dinas Sosial|nama@gmail@gmail.com", .emailMalformed),
            ("NAMA|NIP|OPD|EMAIL", "Budi|198605152010011003|Dinas Sosial|budi", .emailMalformed),
            (
                "NAMA|NIP|OPD|INSTANSI KERJA NAMA", "Budi|198605152010011003|Dinas Sosial|Kementerian Agama",
                .worksElsewhere
            ),
            ("NAMA|NIP|OPD", "Budi|195605151986011003|Dinas Sosial", .pastRetirement),
            ("NAMA|NIP|OPD", "Budi|198605152001011003|Dinas Sosial", .appointedUnderAge),
            ("NAMA|NIP|OPD", "Budi|198605152026121003|Dinas Sosial", .appointmentInFuture),
        ])
    func doubts(header: String, row: String, code: RowWarning.Code) throws {
        let plan = try Lists.plan("\(header)\n\(row)")
        #expect(plan.added.count == 1)
        #expect(plan.warnings.map(\.code) == [code])
        #expect(plan.warnings.map(\.line) == [2])
    }

    @Test("rows of another agency are one question, with how many there are and the first lines")
    func otherAgency() throws {
        let header = "NAMA|NIP|OPD|INSTANSI KERJA NAMA"
        let rows = (1...7).map { "Budi \($0)|19860515201001100\($0)|Dinas Sosial|Kab. Lain" }
        let other = "Siti|199002202015042001|Dinas Sosial|Kab. Jauh"
        let plan = try Lists.plan(([header] + rows + [other]).joined(separator: "\n"))
        #expect(plan.warnings.map(\.code) == [.worksElsewhere, .worksElsewhere])
        #expect(plan.warnings.map { $0.parameters[.count] } == ["7", "1"])
        #expect(plan.warnings.map { $0.parameters[.lines] } == ["2, 3, 4, 5, 6", "9"])
        #expect(plan.warnings.map(\.line) == [2, 9])
        #expect(plan.added.count == 8)
    }

    @Test(
        "what agrees is no doubt",
        arguments: [
            ("JENIS KELAMIN", "M"), ("JENIS KELAMIN", "L"), ("JENIS KELAMIN", "PRIA"), ("JENIS KELAMIN", "Laki-laki"),
            ("TANGGAL LAHIR", "15-05-1986"),
            ("TANGGAL LAHIR", "15/5/1986"), ("TANGGAL LAHIR", "1986-05-15"), ("TANGGAL LAHIR", "#31547"),
            ("TANGGAL LAHIR", "1986-05-15 00:00:00"),
            ("STATUS CPNS PNS", "P"), ("INSTANSI KERJA NAMA", "Pemerintah Kab. Wanasari"),
            ("INSTANSI KERJA NAMA", "PEMKAB WANASARI"),
            ("EMAIL", "-"), ("GOL", "-"), ("ESELON NAMA", "-"),
        ])
    func agreement(header: String, text: String) throws {
        let plan = try Lists.plan("NAMA|NIP|OPD|\(header)\nBudi|198605152010011003|Dinas Sosial|\(text)")
        #expect(plan.added.count == 1)
        #expect(plan.warnings.isEmpty)
    }
}
