import Foundation
import IkrarRegistry
import SheetWriting
import Testing

@testable import RegistryDocuments

@Suite("Rosters in XLSX")
struct RosterWorkbookTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("a NIP is text in the format @, every digit kept")
    func nip() throws {
        try write(try Invented.rosters(["Dinas Kesehatan"]))
        let texts = try sharedStrings("dinas-kesehatan")
        let sheet = try part("xl/worksheets/sheet1.xml", of: scratch("out/dinas-kesehatan.xlsx"))
        let place = try #require(texts.firstIndex(of: "198605152010011003"))
        let cell = try #require(sheet.firstMatch(of: try Regex("<c r=\"B9\" s=\"([0-9]+)\" t=\"s\"><v>\(place)</v>")))
        let style = try #require(cell.output[1].substring.flatMap { Int($0) })
        let styles = try part("xl/styles.xml", of: scratch("out/dinas-kesehatan.xlsx"))
        let formats = try #require(styles.components(separatedBy: "<cellXfs").last)
        #expect(formats.components(separatedBy: "<xf ")[style + 1].hasPrefix("numFmtId=\"49\""))
    }

    @Test("openpyxl reads every NIP as the text it was", .enabled(if: Python.hasOpenpyxl))
    func openpyxl() throws {
        try write(try Invented.rosters())
        for (file, sheet) in [("dinas-kesehatan", 0), ("recap", 2)] {
            let program = """
                import openpyxl, sys
                sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[\(sheet)]
                print([c.value for c in sheet["B"] if c.data_type == "s" and c.number_format == "@"])
                """
            let read = try Python.output(program, scratch("out/\(file).xlsx"))
            let nips = try Invented.people().map(\.nip.digits)
            let byUnit = [0, 2, 3, 1, 4].map { nips[$0] }
            let expected = sheet == 0 ? byUnit : nips + nips
            #expect(read == "[" + expected.map { "'\($0)'" }.joined(separator: ", ") + "]\n")
        }
    }

    @Test("the head says what, whose, when and where")
    func heading() throws {
        try write(try Invented.rosters(["Dinas Kesehatan"]))
        let texts = try sharedStrings("dinas-kesehatan")
        #expect(
            Array(texts.prefix(5)) == [
                "PEMERINTAH KABUPATEN WANASARI",
                "DAFTAR KEHADIRAN APEL IKRAR NETRALITAS",
                "Dinas Kesehatan",
                "Senin, 21 September 2026, pukul 07.30 WITA, bertempat di Halaman Kantor Bupati",
                "Keadaan per Senin, 21 September 2026, pukul 09.05 WITA",
            ]
        )
    }

    @Test("people stand under their unit, units in the order of the roster")
    func units() throws {
        try write(try Invented.rosters(["Dinas Kesehatan"]))
        let texts = try sharedStrings("dinas-kesehatan")
        let first = try #require(texts.firstIndex(of: "Dinas Kesehatan  —  3 orang, hadir 1"))
        let second = try #require(texts.firstIndex(of: "Puskesmas Arjasari  —  2 orang, hadir 1"))
        #expect(first < second)
        let late = try #require(texts.firstIndex(of: "199003122015022001"))
        let absent = try #require(texts.firstIndex(of: "197812012005011004"))
        #expect(absent < second && second < late)
    }

    @Test("a formula in a name is text")
    func formula() throws {
        let row = try Invented.row(name: "=HYPERLINK(\"http://example.org\")", .present)
        try write([Roster(event: try Invented.event(), opd: "A", rows: [row])])
        #expect(!(try part("xl/worksheets/sheet1.xml", of: scratch("out/a.xlsx")).contains("<f>")))
        #expect(try sharedStrings("a").contains("=HYPERLINK(\"http://example.org\")"))
    }

    @Test("both rates stand with their formulas")
    func rates() throws {
        try write(try Invented.rosters(["A"]))
        let texts = try sharedStrings("a")
        #expect(texts.contains("(hadir tepat waktu + terlambat) ÷ wajib hadir"))
        #expect(texts.contains("(hadir tepat waktu + terlambat) ÷ (wajib hadir − berhalangan)"))
        let sheet = try part("xl/worksheets/sheet1.xml", of: scratch("out/a.xlsx"))
        #expect(sheet.contains("<v>0.4</v>") && sheet.contains("<v>0.5</v>"))
    }

    @Test("every sheet is printed on the paper asked for", arguments: [(RosterPaper.a4, 9), (.f4, 14)])
    func paper(paper: RosterPaper, code: Int) throws {
        let rosters = try Invented.rosters(["A"])
        let writer = RosterWriter(formats: [.xlsx], paper: paper)
        _ = try writer.write(rosters, recap: try Invented.recap(rosters), to: scratch("out"))
        for (file, sheet) in [("a", 1), ("recap", 1), ("recap", 2), ("recap", 3)] {
            let xml = try part("xl/worksheets/sheet\(sheet).xml", of: scratch("out/\(file).xlsx"))
            #expect(xml.contains("<pageSetup paperSize=\"\(code)\""))
        }
    }

    @Test("the header is frozen, filtered and printed on every page")
    func header() throws {
        try write(try Invented.rosters(["A"]))
        let sheet = try part("xl/worksheets/sheet1.xml", of: scratch("out/a.xlsx"))
        #expect(sheet.contains("ySplit=\"7\""))
        #expect(sheet.contains("<autoFilter ref=\"A7:K14\"/>"))
        #expect(try part("xl/workbook.xml", of: scratch("out/a.xlsx")).contains("'Daftar Kehadiran'!$7:$7"))
    }

    @Test("the recap has a summary with a chart, all OPD, and everybody")
    func recap() throws {
        try write(try Invented.rosters(), uncounted: ["CLTN", "Pensiun"])
        let book = try part("xl/workbook.xml", of: scratch("out/recap.xlsx"))
        #expect(
            book.components(separatedBy: "<sheet name=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
                == ["Ringkasan", "Rekap OPD", "Semua ASN"]
        )
        let chart = try part("xl/charts/chart1.xml", of: scratch("out/recap.xlsx"))
        #expect(chart.contains("<c:f>'Rekap OPD'!$B$8:$B$9</c:f>"))
        #expect(chart.contains("<c:v>Kecamatan Arjasari</c:v>"))
        let texts = try sharedStrings("recap")
        #expect(texts.contains("Tidak dihitung sebagai wajib hadir (kedudukan hukum): CLTN; Pensiun."))
        #expect(
            texts.contains("Tamu yang hadir di luar daftar wajib hadir: 3 orang; tidak termasuk dalam angka di atas.")
        )
        let people = try part("xl/worksheets/sheet3.xml", of: scratch("out/recap.xlsx"))
        #expect(people.components(separatedBy: "<row ").count - 1 == 5 + 1 + 10)
    }

    @Test("a recap of very many people says the same as one of few", .enabled(if: Python.hasOpenpyxl))
    func streaming() throws {
        let rosters = try Invented.rosters()
        let recap = try Invented.recap(rosters)
        try RecapWorkbook(streamsFrom: .max).write(recap, rosters, paper: .f4, to: scratch("few.xlsx"))
        try RecapWorkbook(streamsFrom: 1).write(recap, rosters, paper: .f4, to: scratch("many.xlsx"))
        let program = """
            import openpyxl, sys
            for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
                print(sheet.title, sheet.merged_cells.ranges, [(k, d.height) for k, d in sheet.row_dimensions.items()])
                for row in sheet.iter_rows():
                    print([(c.value, c.number_format, c.font.b, c.fill.fgColor.rgb) for c in row])
            """
        let few = try Python.output(program, scratch("few.xlsx"))
        #expect(few.contains("'199003122015022001'"))
        #expect(try Python.output(program, scratch("many.xlsx")) == few)
        #expect(try part("xl/worksheets/sheet3.xml", of: scratch("many.xlsx")).contains("t=\"inlineStr\""))
    }

    @Test("people beyond a sheet's last row go on to the next sheet")
    func sheets() throws {
        let rosters = try Invented.rosters()
        let recap = try Invented.recap(rosters)
        try RecapWorkbook(peoplePerSheet: 4).write(recap, rosters, paper: .f4, to: scratch("a.xlsx"))
        let book = try part("xl/workbook.xml", of: scratch("a.xlsx"))
        #expect(
            book.components(separatedBy: "<sheet name=\"").dropFirst(3).map { $0.prefix { $0 != "\"" } }
                == ["Semua ASN", "Semua ASN (2)", "Semua ASN (3)"]
        )
        for (sheet, people) in [(3, 4), (4, 4), (5, 2)] {
            let rows = try part("xl/worksheets/sheet\(sheet).xml", of: scratch("a.xlsx"))
            #expect(rows.components(separatedBy: "<row ").count - 1 == 5 + 1 + people)
        }
    }

    @Test("a recap of nothing opens")
    func empty() throws {
        try write([])
        #expect(try part("xl/workbook.xml", of: scratch("out/recap.xlsx")).contains("Rekap OPD"))
    }

    @Test("a text that Excel cannot hold is a refusal that names file, sheet and cell")
    func longText() throws {
        let row = try Invented.row(name: String(repeating: "a", count: 40_000), .present)
        let rosters = [Roster(event: try Invented.event(), opd: "A", rows: [row])]
        let recap = try Invented.recap(rosters)
        let error = #expect(throws: DocumentError.self) {
            try RosterWriter(formats: [.xlsx], workers: 1).write(rosters, recap: recap, to: scratch("out"))
        }
        #expect(error?.code == .cannotMakeWorkbook)
        #expect(error?.path == scratch("out/a.xlsx"))
        #expect(error?.sheet == SheetError(.textTooLong, sheet: "Daftar Kehadiran", row: 8, column: 3))
        #expect(try scratch.entries == [])
    }

    private func write(_ rosters: [Roster], uncounted: [String] = []) throws {
        let recap = try Invented.recap(rosters, uncounted: uncounted)
        _ = try RosterWriter(formats: [.xlsx]).write(rosters, recap: recap, to: scratch("out"))
    }

    private func sharedStrings(_ file: String) throws -> [String] {
        let xml = try part("xl/sharedStrings.xml", of: scratch("out/\(file).xlsx"))
        return xml.components(separatedBy: "<si>").dropFirst().map { item in
            let text = item.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            return text.replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
        }
    }
}
