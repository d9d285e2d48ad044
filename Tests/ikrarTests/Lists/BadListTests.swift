import Foundation
import Testing

@Suite("lists that cannot be read")
struct BadListTests {
    private let office: Office

    init() throws { office = try Office() }

    private static let header = "NIP,NAMA,UNIT KERJA\n"

    /// That a list is refused with a place in its message, and that the registry is as it was.
    private func refused(
        _ name: String,
        _ status: Int32,
        naming words: String...,
        english: String,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let before = try office.contents()
        let run = try office.ikrar("asn", "import", name).refused(status, naming: name, location: location)
        for word in words {
            #expect(run.errors.contains(word), "“\(word)” in: \(run.errors)", sourceLocation: location)
        }
        let other = try office.ikrar("asn", "import", name, language: "en")
        other.refused(status, naming: name, english, location: location)
        #expect(try office.contents() == before, "nothing half done", sourceLocation: location)
    }

    @Test("a file that is not there is told at once, and the lists beside it are not read")
    func noSuchFile() throws {
        try office.folder.write(Self.header + "199003142019031007,Bagas Wiratama,Dinas Sosial\n", "baik.csv")
        let before = try office.contents()
        try office.ikrar("asn", "import", "baik.csv", "tidak-ada.xlsx").refused(
            66, naming: "tidak-ada.xlsx", "tidak ada")
        #expect(try office.contents() == before)
    }

    @Test("an empty file", arguments: ["kosong.csv", "kosong.xlsx"])
    func empty(_ name: String) throws {
        try office.folder.write("", name)
        try refused(name, 65, naming: "kosong", "aplikasi asalnya", english: "empty")
    }

    @Test("a folder in place of a list")
    func folder() throws {
        try FileManager.default.createDirectory(
            atPath: office.folder.path("daftar"), withIntermediateDirectories: false)
        try refused("daftar", 66, naming: "folder", english: "folder")
    }

    @Test("a PDF named .xlsx")
    func pdf() throws {
        try office.folder.write("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "daftar.xlsx")
        try refused("daftar.xlsx", 65, naming: "PDF", "XLSX", english: "PDF")
    }

    @Test("a workbook cut short")
    func truncated() throws {
        let row = #"<row r="1"><c r="A1" t="inlineStr"><is><t>NIP</t></is></c></row>"#
        guard try WrittenBook(rows: row).write("utuh.xlsx", in: office.folder) else { return }
        let bytes = try office.folder.read("utuh.xlsx")
        try office.folder.write([UInt8](bytes.prefix(bytes.count * 2 / 3)), "daftar.xlsx")
        try refused("daftar.xlsx", 65, naming: "terpotong", english: "cut")
    }

    @Test("a workbook that unpacks to hundreds of times its size")
    func bomb() throws {
        guard try WrittenBook(rows: String(repeating: " ", count: 60_000_000)).write("bom.xlsx", in: office.folder)
        else {
            return
        }
        try refused("bom.xlsx", 65, naming: "200 kali", "sheet1.xml", english: "200 times")
    }

    @Test("a cell of megabytes names its line and column")
    func hugeCell() throws {
        let text =
            Self.header + "199003142019031007,\"" + String(repeating: "A", count: 3_000_000) + "\",Dinas Sosial\n"
        try office.folder.write(text, "daftar.csv")
        try refused("daftar.csv", 65, naming: "baris 2", "kolom 2", "1 MB", english: "line 2")
    }

    @Test("a sheet without a NIP column shows the titles it has")
    func noNIP() throws {
        try office.folder.write("NAMA,TEMPAT TUGAS\nBagas Wiratama,Dinas Sosial\n", "daftar.csv")
        try refused("daftar.csv", 65, naming: "baris 1", "“NAMA”", "--map nip=", english: "--map nip=")
    }

    @Test("two NIP columns ask which one")
    func twoNIP() throws {
        try office.folder.write(
            "NIP,NAMA,NIP,UNIT KERJA\n199003142019031007,Bagas,199003142019031008,Dinas\n", "daftar.csv")
        try refused("daftar.csv", 65, naming: "kolom A, C", "--map nip=", english: "--map nip=")
    }

    @Test("--map with a field nobody knows is a mistake of usage")
    func unknownField() throws {
        try office.folder.write(Self.header, "daftar.csv")
        try office.ikrar("asn", "import", "daftar.csv", "--map", "agama=B").refused(64, naming: "agama=B")
    }

    @Test("NUL bytes name their line")
    func nul() throws {
        try office.folder.write(Self.header + "199003142019031007,Ba\0gas,Dinas Sosial\n", "daftar.csv")
        try refused("daftar.csv", 65, naming: "baris 2", "NUL", english: "NUL")
    }

    @Test("a quote that is never closed names the line where it opened")
    func openQuote() throws {
        try office.folder.write(Self.header + "199003142019031007,\"Bagas,Dinas Sosial\n", "daftar.csv")
        try refused("daftar.csv", 65, naming: "baris 2", english: "line 2")
    }

    @Test("a list that its reader may not open", .forEveryAccount)
    func unreadable() throws {
        try office.folder.write(Self.header, "rahasia.csv")
        chmod(office.folder.path("rahasia.csv"), 0o000)
        let account = Unprivileged()
        try account.own(office.folder)
        let run = try account.run(["asn", "import", "rahasia.csv"], by: office.program)
        run.refused(66, naming: "rahasia.csv", "izin")
    }

    @Test(
        "a header met twice, lone CR and mixed encodings are read for what they are",
        arguments: [
            (header + "199003142019031007,Bagas Wiratama,Dinas Sosial\n" + header
                + "199204122020122003,Rani Kusuma,Dinas Sosial\n"),
            "NIP,NAMA,UNIT KERJA\r199003142019031007,Bagas Wiratama,Dinas Sosial\r199204122020122003,Rani Kusuma,Dinas Sosial\r",
        ])
    func oddButReadable(_ text: String) throws {
        try office.folder.write(text, "daftar.csv")
        let plan = try office.ikrar("asn", "import", "daftar.csv", "--dry-run", "--json").ok().json()
        #expect(plan["added"]?.int == 2)
        #expect(plan["quarantined"] == .array([]))
    }

    @Test("a line in another encoding than the rest is read as that and pointed out")
    func mixedEncodings() throws {
        var bytes = Array((Self.header + "199003142019031007,Andr").utf8) + [0xE9]
        bytes += Array(" Wiratama,Dinas Sosial\n199204122020122003,René Kusuma,Dinas Sosial\n".utf8)
        try office.folder.write(bytes, "daftar.csv")
        let plan = try office.ikrar("asn", "import", "daftar.csv", "--json").ok().json()
        #expect(plan["added"]?.int == 2)
        #expect(plan["warnings"]?.array?.isEmpty == false)
        let names = try office.ikrar("asn", "list", "--json").ok().objects().compactMap { $0["name"]?.text }
        #expect(names.contains("René Kusuma"))
        #expect(names.contains("André Wiratama"))
    }

    @Test("one bad row never stops the others, and comes back in a file in its own columns")
    func quarantine() throws {
        let rows = [
            "199003142019031007,Bagas Wiratama,Dinas Sosial", "1.99204E+17,Rani Kusuma,Dinas Sosial",
            ",Tanpa Nomor,Dinas Sosial",
        ]
        try office.folder.write(Self.header + rows.joined(separator: "\n") + "\n", "daftar.csv")
        let run = try office.ikrar("asn", "import", "daftar.csv", "--quarantine", "tertahan.csv", "--json").ok()
        let plan = try run.json()
        #expect(plan["added"]?.int == 1)
        let held = try #require(plan["quarantined"]?.array)
        #expect(held.map { $0["line"]?.int } == [3, 4])
        for row in held {
            #expect(Set(["file", "sheet", "line", "nip", "name", "reason", "proposal"]).isSubset(of: row.keys))
            #expect(row["reason"]?.text?.isEmpty == false)
        }
        let file = try String(decoding: office.folder.read("tertahan.csv"), as: UTF8.self)
        #expect(file.contains("\"1.99204E+17\";\"Rani Kusuma\";\"Dinas Sosial\""))
        let corrected = file.replacing("1.99204E+17", with: "199204122020122003")
        try office.folder.write(corrected, "betul.csv")
        let again = try office.ikrar("asn", "import", "betul.csv", "--json").ok().json()
        #expect(again["added"]?.int == 1, "the corrected file goes in as it is")
        #expect(again["quarantined"]?.array?.count == 1)
    }

    @Test("--deactivate-missing wants the number that the dry run showed")
    func deactivateMissing() throws {
        try office.folder.write(
            Self.header + "\(office.wearers[0].nip),\(office.wearers[0].bareName),\(office.wearers[0].opd)\n",
            "satu.csv")
        let before = try office.contents()
        try office.ikrar("asn", "import", "satu.csv", "--deactivate-missing", "3").refused(65, naming: "3", "299")
        #expect(try office.contents() == before)
    }
}
