import Foundation
import IkrarRegistry
import OfficePaper
import PageLayout
import RegistryDocuments
import Testing

@Suite("Printed documents, as others read them", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct DocumentTextTests {
    private let scratch: Scratch
    private let regency: SmallRegency

    init() throws {
        scratch = try Scratch()
        regency = try SmallRegency()
    }

    @Test(
        "hold as many pages as were told, none without text, for one person, for four hundred, on any paper",
        arguments: Paper.allCases)
    func pages(paper: Paper) throws {
        for kind in OrderKind.allCases {
            let (printed, documents) = try print(kind, paper: paper)
            #expect(!documents.isEmpty)
            #expect(documents.values.reduce(0) { $0 + $1.pages.count } == printed.pages)
            for (name, document) in documents {
                #expect(document["Pages"] == "\(document.pages.count)")
                for (place, page) in document.pages.enumerated() {
                    #expect(page.count > 20, "\(name), page \(place + 1): \(page)")
                }
            }
        }
    }

    @Test(
        "say whose they are, of what, when, in which size",
        arguments: zip(Paper.allCases, ["595.276 x 841.89", "609.449 x 935.433"]))
    func properties(paper: Paper, size: String) throws {
        let titles: [(OrderKind, String, String)] = [
            (.blankLists, "daftar-hadir-dinas-sosial.pdf", "Daftar Hadir – Apel Ikrar Netralitas – Dinas Sosial"),
            (.filledLists, "kehadiran-dinas-sosial.pdf", "Daftar Hadir – Apel Ikrar Netralitas – Dinas Sosial"),
            (.recaps, "rekapitulasi.pdf", "Rekapitulasi Kehadiran – Apel Ikrar Netralitas"),
            (.recaps, "rekap-dinas-sosial.pdf", "Rekapitulasi Kehadiran – Apel Ikrar Netralitas – Dinas Sosial"),
            (.minutes, "berita-acara.pdf", "Berita Acara – Apel Ikrar Netralitas"),
            (.pledges, "pakta-integritas-dinas-sosial.pdf", "Pakta Integritas – Apel Ikrar Netralitas – Dinas Sosial"),
        ]
        for (kind, name, title) in titles {
            let document = try #require(try print(kind, [regency.odd], paper: paper).documents[name])
            #expect(document["Title"] == title)
            #expect(document["Author"] == "Pemerintah Kabupaten Wanasari")
            #expect(document["Subject"].contains("Senin, 21 September 2026"))
            #expect(document["CreationDate"].hasPrefix("2026-09-21T"))
            #expect(document["Page size"].hasPrefix(size))
        }
    }

    @Test("list everybody who is to sign, by NIP in its groups and by the code of their row, pages counted")
    func blankLists() throws {
        let documents = try print(.blankLists).documents
        for roster in regency.rosters {
            let list = SigningList(roster, key: SmallRegency.key)
            let document = try #require(documents["daftar-hadir-\(slug(roster.opd)).pdf"])
            for (row, code) in zip(list.roster.rows, list.rows) {
                #expect(document.names(row.name), "\(row.name)")
                #expect(document.digits.contains(row.nip.digits))
                #expect(document.has(code.printed))
            }
            let count = document.pages.count
            for (place, page) in document.pages.enumerated() {
                #expect(page.contains("\(roster.opd): halaman \(place + 1) dari \(count)"))
            }
        }
    }

    @Test("tell of everybody how they came out, with the letter that excuses them, and sum them up")
    func filledLists() throws {
        let document = try #require(try print(.filledLists).documents["kehadiran-dinas-sosial.pdf"])
        for row in regency.odd.rows {
            #expect(document.names(row.name), "\(row.name)")
            #expect(document.digits.contains(row.nip.digits))
        }
        for words in [
            "Terlambat 12 menit", "Sakit", "445/12/RSUD", "Tanpa Keterangan", "07.51", "Senin, 21 September 2026",
            "07.30 WITA", "Halaman Kantor Bupati", "50,0%", "60,0%",
        ] {
            #expect(document.has(words), "\(words)")
        }
    }

    @Test("write numbers and rates as Indonesian offices do")
    func recaps() throws {
        let documents = try print(.recaps).documents
        let total = try #require(documents["rekapitulasi.pdf"])
        for words in ["Kecamatan Arjasari", "11.500", "8.912", "77,5%", "84,9%", "11.907", "Dinas Pendidikan", "400"] {
            #expect(total.has(words), "\(words)")
        }
        let office = try #require(documents["rekap-dinas-sosial.pdf"])
        #expect(office.has("DINAS SOSIAL"))
        #expect(office.has("– Sakit"))
        #expect(Set(documents.keys).count == 4)
    }

    @Test("name in the minutes who led, read and witnessed, and how the rates are reckoned")
    func minutes() throws {
        let document = try #require(try print(.minutes).documents["berita-acara.pdf"])
        for words in [
            "Sekretaris Daerah", "Bayu Contoh, S.IP.", "Ketua Bawaslu, Ketua KPU, dan Kapolres", "11.907",
            "tanggal 21 September 2026", "sebanyak 3 orang",
        ] {
            #expect(document.has(words), "\(words)")
        }
    }

    @Test("have a page for every person who pledges, in the roster's order")
    func pledges() throws {
        let documents = try print(.pledges).documents
        #expect(documents["pakta-integritas-dinas-pendidikan.pdf"]?.pages.count == 400)
        let document = try #require(documents["pakta-integritas-dinas-sosial.pdf"])
        #expect(document.pages.count == regency.odd.rows.count)
        for (page, row) in zip(document.pages, regency.odd.rows) {
            #expect(PrintedPDF.names(row.name, in: page), "\(row.name)")
            #expect(page.filter(\.isNumber).contains(row.nip.digits))
        }
    }

    @Test("certify only who came, numbered on through all OPD, with the hours")
    func certificates() throws {
        let documents = try print(.certificates).documents
        let came = regency.rosters.map { roster in roster.rows.filter { $0.at != nil } }
        #expect(documents["sertifikat-badan-riset-daerah.pdf"]?.pages.count == 1)
        #expect(documents["sertifikat-dinas-pendidikan.pdf"]?.pages.count == 100)
        let document = try #require(documents["sertifikat-dinas-sosial.pdf"])
        #expect(document.pages.count == came[2].count)
        for (place, row) in came[2].enumerated() {
            #expect(PrintedPDF.names(row.name, in: document.pages[place]), "\(row.name)")
            #expect(document.pages[place].contains("800/0\(102 + place)/418.50/2026"))
            #expect(document.pages[place].contains("4 jam pelajaran"))
        }
        #expect(!document.has("Siti Umpama"))
    }

    @Test("of an OPD where nobody came are no certificates, and its earlier file goes")
    func nobodyCame() throws {
        let absent = Roster(
            event: regency.event, opd: "Dinas Sosial", rows: regency.odd.rows.filter { $0.at == nil })
        _ = try print(.certificates)
        let printed = try regency.printer().print(
            regency.order(.certificates, [regency.single, absent]), to: scratch("out"))
        #expect(printed.files == ["sertifikat-badan-riset-daerah.pdf"])
        #expect(try scratch.entries("out").filter { $0.hasSuffix(".pdf") } == printed.files)
    }

    private func print(
        _ kind: OrderKind, _ rosters: [Roster]? = nil, paper: Paper = .f4
    ) throws -> (printed: PrintedDocuments, documents: [String: PrintedPDF]) {
        let printed = try regency.printer(paper: paper).print(regency.order(kind, rosters), to: scratch("out"))
        let documents = try printed.files.map { ($0, try PrintedPDF("\(printed.folder)/\($0)")) }
        return (printed, Dictionary(uniqueKeysWithValues: documents))
    }

    private func slug(_ opd: String) -> String { opd.lowercased().replacingOccurrences(of: " ", with: "-") }
}
