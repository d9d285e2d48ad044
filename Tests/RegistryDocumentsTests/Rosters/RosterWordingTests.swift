import IkrarRegistry
import Testing

@testable import RegistryDocuments

@Suite("The words of a roster")
struct RosterWordingTests {
    @Test(
        "an excuse is named as the forms name it",
        arguments: zip(
            ExcuseKind.allCases,
            ["Izin", "Sakit", "Cuti", "Dinas Luar", "Tugas Belajar", "Diklat", "Kedudukan Hukum"]
        )
    )
    func excuses(kind: ExcuseKind, word: String) throws {
        let row = try Invented.row(.excused, excuse: RosterExcuse(kind: kind, document: "1/2"))
        #expect(RosterWording.label(row) == word)
        #expect(RosterWording.remark(row) == "1/2")
    }

    @Test(
        "anybody may read why somebody is excused, but for health and legal standing",
        arguments: zip(
            ExcuseKind.allCases,
            [
                "Izin/Sakit", "Izin/Sakit", "Berhalangan Lain", "Dinas Luar", "Berhalangan Lain", "Diklat",
                "Berhalangan Lain",
            ]
        )
    )
    func publicExcuses(kind: ExcuseKind, word: String) throws {
        let excuse = RosterExcuse(kind: kind, document: "1/2")
        #expect(RosterWording.publicLabel(try Invented.row(.excused, excuse: excuse)) == word)
        #expect(RosterWording.publicLabel(try Invented.row(.present, excuse: excuse)) == "Hadir")
    }

    @Test("who came in spite of an excuse is present, and the excuse stays in sight")
    func cameAllTheSame() throws {
        let row = try Invented.row(.present, excuse: RosterExcuse(kind: .izin, document: "1/2"))
        #expect(RosterWording.label(row) == "Hadir")
        #expect(RosterWording.remark(row) == "Izin: 1/2")
    }

    @Test("a corrected row says so beside its excuse, and names a corrected excuse's letter once")
    func corrected() throws {
        let correction = try Invented.correction()
        let words = "Koreksi: 800/12/2026 (diusulkan sri.hr, disetujui kesbangpol)"
        let excuse = RosterExcuse(kind: .izin, document: "1/2")
        #expect(RosterWording.remark(try Invented.row(.absent, correction: correction)) == words)
        #expect(
            RosterWording.remark(try Invented.row(.present, excuse: excuse, correction: correction))
                == "Izin: 1/2; \(words)")
        let excused = RosterExcuse(kind: .izin, document: correction.document)
        #expect(RosterWording.remark(try Invented.row(.excused, excuse: excused, correction: correction)) == words)
    }

    @Test("a time on another day than the event's shows its date")
    func otherDay() throws {
        let event = try Invented.event()
        let same = try Invented.row(.present, at: "2026-09-21T00:05")
        let next = try Invented.row(.present, at: "2026-09-22T00:05")
        #expect(RosterWording.time(same, of: event) == "00.05")
        #expect(RosterWording.time(next, of: event) == "22/09/2026 00.05")
    }

    @Test("rates have a decimal comma", arguments: [(0.775, "77,5%"), (1, "100,0%"), (0, "0,0%"), (0.9996, "100,0%")])
    func percent(rate: Double, text: String) {
        #expect(RosterWording.percent(rate) == text)
    }

    @Test(
        "dates name the day",
        arguments: [("2020-10-26", "Senin, 26 Oktober 2020"), ("2026-02-01", "Minggu, 1 Februari 2026")]
    )
    func dates(iso: String, text: String) throws {
        #expect(IndonesianDate.long(try #require(CivilDate(iso: iso))) == text)
    }

    @Test(
        "a row is as tall as its longest text",
        arguments: [
            ("", 1), ("Perawat", 1), ("Analis Sumber Daya", 3), ("aaaaaaaaaaaaaaaaaaaaa", 3), ("Guru Muda", 1),
            ("a\nb", 2), ("ab cdefghij k", 2),
        ]
    )
    func lines(text: String, lines: Int) {
        #expect(TextFit.lines(of: text, width: 10.9) == lines)
    }
}
