import Foundation
import InventedRegency
import Testing

@Suite("SIASN's lists")
struct SIASNListTests {
    private static let header = """
        PNS ID, NIP BARU, NIP LAMA, NAMA, GELAR DEPAN, GELAR BELAKANG, TEMPAT LAHIR ID, TEMPAT LAHIR NAMA, \
        TANGGAL LAHIR, JENIS KELAMIN, AGAMA ID, AGAMA NAMA, JENIS KAWIN ID, JENIS KAWIN NAMA, NIK, NOMOR HP, \
        EMAIL, EMAIL GOV, ALAMAT, NPWP NOMOR, BPJS, JENIS PEGAWAI ID, JENIS PEGAWAI NAMA, KEDUDUKAN HUKUM ID, \
        KEDUDUKAN HUKUM NAMA, STATUS CPNS PNS, KARTU ASN VIRTUAL, NOMOR SK CPNS, TANGGAL SK CPNS, TMT CPNS, \
        NOMOR SK PNS, TANGGAL SK PNS, TMT PNS, GOL AWAL ID, GOL AWAL NAMA, GOL AKHIR ID, GOL AKHIR NAMA, \
        TMT GOLONGAN, MK TAHUN, MK BULAN, JENIS JABATAN ID, JENIS JABATAN NAMA, JABATAN ID, JABATAN NAMA, \
        TMT JABATAN, TINGKAT PENDIDIKAN ID, TINGKAT PENDIDIKAN NAMA, PENDIDIKAN ID, PENDIDIKAN NAMA, TAHUN LULUS, \
        KPKN ID, KPKN NAMA, LOKASI KERJA ID, LOKASI KERJA NAMA, UNOR ID, UNOR NAMA, INSTANSI INDUK ID, \
        INSTANSI INDUK NAMA, INSTANSI KERJA ID, INSTANSI KERJA NAMA, SATUAN KERJA INDUK ID, \
        SATUAN KERJA INDUK NAMA, SATUAN KERJA KERJA ID, SATUAN KERJA KERJA NAMA, IS VALID NIK, NAMA SEKOLAH, \
        FLAG IKD, ESELON ID, ESELON NAMA
        """.components(separatedBy: ", ")

    private func digits(_ cell: String) -> String { cell.filter(\.isNumber) }

    @Test("the header is exactly the 69 columns")
    func header() {
        #expect(SIASNColumn.header == Self.header)
        #expect(SIASNColumn.allCases.count == 69)
        for list in SIASNList.allCases {
            let rows = Array(Fixtures.regency(asn: 300).siasnRows(of: list))
            #expect(rows.first == Self.header)
            #expect(rows.allSatisfy { $0.count == 69 })
        }
    }

    @Test("the columns' names and places agree")
    func places() {
        #expect(SIASNColumn.nipBaru.title == "NIP BARU")
        #expect(SIASNColumn.unorNama.title == "UNOR NAMA")
        #expect(SIASNColumn.eselonNama.title == "ESELON NAMA")
    }

    @Test("the three lists hold everyone once, in the people's order")
    func everyone() {
        let regency = Fixtures.regency(dirt: 0)
        for list in SIASNList.allCases {
            let nips = regency.siasnRows(of: list).dropFirst().map { digits($0[1]) }
            #expect(nips == regency.people.filter { $0.kind.list == list }.map(\.nip))
        }
    }

    @Test("a clean recipe's rows say exactly the truth")
    func clean() {
        let regency = Fixtures.regency(dirt: 0)
        for list in SIASNList.allCases {
            #expect(regency.dirtyRows(of: list).isEmpty)
            let people = regency.people.filter { $0.kind.list == list }
            for (row, person) in zip(regency.siasnRows(of: list).dropFirst(), people) {
                expect(row, tells: person)
                #expect(row[SIASNColumn.nama.rawValue] == person.name)
            }
        }
    }

    @Test("rows that the truth does not name as dirty are clean, but for capitals")
    func restIsClean() {
        let regency = Fixtures.regency(dirt: 100)
        for list in SIASNList.allCases {
            let dirty = Set(regency.dirtyRows(of: list).map(\.line))
            let people = regency.people.filter { $0.kind.list == list }
            for (place, pair) in zip(regency.siasnRows(of: list).dropFirst(), people).enumerated()
            where !dirty.contains(place + 2) {
                expect(pair.0, tells: pair.1)
            }
        }
    }

    private func expect(_ row: [String], tells person: InventedPerson) {
        func cell(_ column: SIASNColumn) -> String { row[column.rawValue] }
        #expect(cell(.nipBaru) == "'" + person.nip)
        #expect(cell(.nama).uppercased() == person.name.uppercased())
        #expect(cell(.gelarDepan) == person.frontTitles)
        #expect(cell(.gelarBelakang) == person.backTitles)
        #expect(cell(.tanggalLahir) == person.birth.dayFirst)
        #expect(cell(.jenisKelamin) == (person.isMale ? "M" : "F"))
        #expect(cell(.unorId) == person.unitID)
        #expect(cell(.unorNama) == person.unitPath)
        #expect(cell(.golAkhirNama) == person.golongan || (person.golongan.isEmpty && cell(.golAkhirNama) == "-"))
        #expect(cell(.jabatanNama) == person.jabatan)
        #expect(cell(.eselonNama) == person.eselon)
        #expect(cell(.kedudukanHukumId) == person.standing.id)
        #expect(cell(.email) == person.email)
    }

    @Test("what an importer must drop is filled, and plainly invented")
    func sensitive() {
        for row in Fixtures.regency(asn: 400).siasnRows(of: .pns).dropFirst() {
            #expect(row[SIASNColumn.agamaNama.rawValue].contains("REKAAN"))
            #expect(row[SIASNColumn.alamat.rawValue].contains("Rekaan"))
            #expect(row[SIASNColumn.nik.rawValue].hasPrefix("'99"))
            #expect(digits(row[SIASNColumn.nik.rawValue]).count == 16)
            #expect(row[SIASNColumn.npwpNomor.rawValue].hasPrefix("'99"))
            #expect(row[SIASNColumn.bpjs.rawValue].hasPrefix("'99"))
        }
    }

    @Test("a file holds the rows, and reading it again gives them back")
    func file() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let regency = Fixtures.regency(asn: 3_000)
        let path = folder.appendingPathComponent("siasn-pns.csv").path
        try regency.writeSIASNCSV(of: .pns, to: path)
        var expected = CSVText()
        for row in regency.siasnRows(of: .pns) { expected.append(row) }
        #expect(expected.bytes.count > 262_144)
        #expect(FileManager.default.contents(atPath: path).map(Array.init) == expected.bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["siasn-pns.csv"])
    }

    @Test("a file that cannot be created is refused with its path")
    func refusedFile() {
        let path = "/nonexistent/siasn.csv"
        #expect(throws: InventedRegencyError(code: .cannotCreate, path: path, errorNumber: ENOENT)) {
            try Fixtures.regency(asn: 60).writeUnitCSV(to: path)
        }
    }

    @Test("a file that cannot take its place leaves nothing behind")
    func refusedPlace() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let path = folder.appendingPathComponent("unor.csv").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: InventedRegencyError(code: .cannotCreate, path: path, errorNumber: EISDIR)) {
            try Fixtures.regency(asn: 60).writeUnitCSV(to: path)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["unor.csv"])
    }
}
