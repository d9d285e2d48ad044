import IkrarRegistry
import Testing

@Suite("Golongan")
struct GradeTests {
    @Test(
        "a PNS's golongan is read in every spelling",
        arguments: [
            ("III/a", "III/a"), ("III/A", "III/a"), ("IIIa", "III/a"), ("III.a", "III/a"), ("III a", "III/a"),
            ("iii/a", "III/a"),
            ("Golongan IIIa", "III/a"), ("Penata Muda (III/a)", "III/a"), ("Penata Muda, III/a", "III/a"),
            ("Penata Muda - III/a", "III/a"),
            ("Pembina Tingkat I (IV/b)", "IV/b"), ("Pembina Tk. I, IV/b", "IV/b"), ("Penata Muda Tk.I/IIIb", "III/b"),
            ("IV/e", "IV/e"),
            ("I/c", "I/c"), ("II/d", "II/d"), ("3a", "III/a"), ("3/b", "III/b"), ("32", "III/b"), ("45", "IV/e"),
            ("Gol. II/c", "II/c"),
            ("Penata Muda Tk. I", "III/b"), ("Penata Muda Tk.1", "III/b"), ("Penata Muda Tkt. I", "III/b"),
            ("PENATA MUDA TINGKAT I", "III/b"),
            ("Pembina Utama Muda", "IV/c"), ("Pengatur", "II/c"), ("Juru Tk I", "I/d"), ("Pembina", "IV/a"), ("-", ""),
            ("", ""), (" ", ""),
        ])
    func pns(text: String, grade: String) {
        #expect(Grade.parse(text, kind: .pns)?.text == grade)
        #expect(Grade.parse(text, kind: .cpns)?.text == grade)
    }

    @Test(
        "a PPPK's golongan is read in every spelling",
        arguments: [
            ("IX", "IX"), ("(IX)", "IX"), ("Golongan IX", "IX"), ("Gol. IX", "IX"), ("ix", "IX"), ("9", "IX"),
            ("XVII", "XVII"),
            ("PPPK IX", "IX"), ("IV", "IV"), ("I", "I"), ("-", ""), ("", ""),
        ])
    func pppk(text: String, grade: String) {
        #expect(Grade.parse(text, kind: .pppk)?.text == grade)
        #expect(Grade.parse(text, kind: .pppkPartTime)?.text == grade)
    }

    @Test("the kind decides what a bare III means")
    func trap() {
        #expect(Grade.parse("III", kind: .pppk)?.text == "III")
        #expect(Grade.parse("III", kind: .pns) == nil)
    }

    @Test(
        "what a kind does not have is not read",
        arguments: [
            ("IX", ASNKind.pns), ("III/a", .pppk), ("XVIII", .pppk), ("III/e", .pns), ("V/a", .pns), ("apa saja", .pns),
            ("0", .pppk),
        ])
    func refused(text: String, kind: ASNKind) {
        #expect(Grade.parse(text, kind: kind) == nil)
    }

    @Test("every grade comes back from its canonical text, and only from that")
    func stored() {
        for golongan in 1...4 {
            for ruang in 1...(golongan == 4 ? 5 : 4) {
                let grade = Grade.pns(golongan, ruang)
                #expect(grade.map { Grade.stored($0.text) } == grade)
            }
        }
        for golongan in 1...17 {
            let grade = Grade.pppk(golongan)
            #expect(grade.map { Grade.stored($0.text) } == grade)
        }
        #expect(Grade.stored("") == Grade.none)
        #expect(Grade.stored("IIIa") == nil)
        #expect(Grade.pns(3, 5) == nil)
        #expect(Grade.pppk(18) == nil)
    }

    @Test("pangkat belongs to PNS only")
    func pangkat() {
        #expect(Grade.stored("III/b")?.pangkat == "Penata Muda Tingkat I")
        #expect(Grade.stored("IV/e")?.pangkat == "Pembina Utama")
        #expect(Grade.stored("I/a")?.pangkat == "Juru Muda")
        #expect(Grade.stored("IX")?.pangkat == nil)
        #expect(Grade.none.pangkat == nil)
    }

    @Test("grades order by seniority")
    func order() {
        let texts = ["", "I", "IX", "XVII", "I/a", "II/d", "III/a", "III/b", "IV/a", "IV/e"]
        let grades = texts.compactMap { Grade.stored($0) }
        #expect(grades.sorted().map(\.text) == texts)
        #expect(grades.map(\.seniority) == grades.map(\.seniority).sorted())
    }
}

@Suite("Eselon")
struct EchelonTests {
    @Test(
        "an eselon is read in every spelling",
        arguments: [
            ("II.b", "II.b"), ("II/b", "II.b"), ("IIB", "II.b"), ("Eselon II.b", "II.b"), ("ii b", "II.b"),
            ("22", "II.b"), ("41", "IV.a"),
            ("V.a", "V.a"), ("-", ""), ("", ""), ("Non Eselon", ""), ("99", ""),
        ])
    func spellings(text: String, echelon: String) {
        #expect(Echelon.canonical(text) == echelon)
    }

    @Test("anything else is no eselon", arguments: ["VI.a", "II.c", "II", "kepala", "13"])
    func refused(text: String) {
        #expect(Echelon.canonical(text) == nil)
    }

    @Test("eselon order downward, people without one last")
    func order() {
        let all = ["I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a", "V.b", ""]
        #expect(all.map { Echelon.order(of: $0) } == Array(1...11))
    }
}
