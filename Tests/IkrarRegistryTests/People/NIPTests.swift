import Testing

@testable import IkrarRegistry

@Suite("NIP")
struct NIPTests {
    private func read(_ text: String, isNumber: Bool = false) -> NIPReading {
        NIP.parse(text, today: Invented.today, isNumber: isNumber)
    }

    @Test(
        "every written form is read",
        arguments: [
            "198605152010011003", "19860515 201001 1 003", "19860515.201001.1.003", "19860515-201001-1-003",
            "'198605152010011003", "\u{2019}198605152010011003", "`198605152010011003", "NIP. 19860515 201001 1 003",
            "NIP: 198605152010011003", "nip.198605152010011003", "NIP 198605152010011003", "  198605152010011003\u{A0}",
            "19860515\u{A0}201001\u{A0}1\u{A0}003", "\u{FEFF}198605152010011003", "1986\u{200B}05152010011003",
            "19860515\u{202F}201001\u{2009}1\u{2007}003", "19860515\u{2013}201001\u{2010}1\u{2212}003",
            "=\"198605152010011003\"",
            "\"198605152010011003\"", "NIP.\n19860515 201001 1 003\r\n", "\t198605152010011003\t",
            "NIP BARU : 198605152010011003",
            "NI PPPK 198605152010011003", "NIP/NI PPPK: 198605152010011003", "１９８６０５１５２０１００１１００３",
            "19860515_201001_1_003", "NIP.19860515/201001/1/003",
        ])
    func forms(text: String) {
        let reading = read(text)
        #expect(reading.nip?.digits == "198605152010011003")
        #expect(reading.findings.isEmpty)
    }

    @Test("any valid NIP reads back from any written form")
    func roundTrip() {
        var random = SeededGenerator(seed: 18)
        let separators = ["", " ", ".", "-", "\u{A0}", "  ", "\u{2009}", "\u{200B}"]
        let labels = ["", "NIP. ", "NIP:", "'", "nip ", "NI PPPK ", "\u{FEFF}"]
        for _ in 0..<2_000 {
            let digits = Invented.randomNIP(&random)
            let separator = separators.randomElement(using: &random)!
            let parts = [
                digits.prefix(8), digits.dropFirst(8).prefix(6), digits.dropFirst(14).prefix(1), digits.suffix(3),
            ]
            let text =
                labels.randomElement(using: &random)! + parts.joined(separator: separator) + ["", " ", "\u{A0}"]
                .randomElement(using: &random)!
            let reading = read(text)
            #expect(reading.nip?.digits == digits, "\(text)")
            #expect(reading.nip.map { read($0.spaced).nip } == reading.nip)
            #expect(NIP.stored(digits) == reading.nip)
        }
    }

    @Test(
        "each rule has its finding",
        arguments: [
            ("", NIPFinding.Code.missing), ("   ", .missing), ("-", .missing), ("NIP.", .missing),
            ("1,98605E+17", .exponent), ("1.98605E+17", .exponent), ("1.98203262014011E+017", .exponent),
            ("1.98605e17", .exponent),
            ("2E+17", .exponent),
            ("198605152010011000", .lastDigitsLost), ("19860515 201001 1 000", .lastDigitsLost),
            ("19860515201001100", .length), ("1986051520100110", .length), ("198605152010011", .length),
            ("1986051520100110031", .length), ("131234567", .length), ("0", .length),
            ("19860515201001100X", .foreignCharacters), ("belum ada", .foreignCharacters),
            ("NIK 198605152010011003", .foreignCharacters),
            ("198605152010011003 a.n. Budi", .foreignCharacters), ("198605152010011003#", .foreignCharacters),
            ("198613152010011003", .birthImpossible), ("198602302010011003", .birthImpossible),
            ("190002292010011003", .birthImpossible),
            ("202611152010011003", .birthInFuture), ("193905151970011003", .birthTooEarly),
            ("198605152010131003", .kindUnknown), ("198605152010001003", .kindUnknown),
            ("198605152010201003", .kindUnknown),
            ("198605152010301003", .kindUnknown), ("198605152010013003", .sexUnknown),
            ("198605152010010003", .sexUnknown),
        ])
    func refusals(text: String, code: NIPFinding.Code) {
        let reading = read(text)
        #expect(reading.nip == nil)
        #expect(reading.findings.first?.code == code)
        #expect(code.severity == .error)
    }

    @Test(
        "a doubt leaves the NIP standing",
        arguments: [
            ("198605152027011003", NIPFinding.Code.appointmentInFuture), ("198605152026101003", .appointmentInFuture),
            ("199605152010011003", .appointedUnderAge), ("200805152025211003", .appointedUnderAge),
            ("195905151985011003", .pastRetirement),
        ])
    func doubts(text: String, code: NIPFinding.Code) {
        let reading = read(text)
        #expect(reading.nip?.digits == text)
        #expect(reading.findings.map(\.code) == [code])
        #expect(code.severity == .warning)
    }

    @Test("nobody is called too young, too old or not yet appointed a day early")
    func boundaries() {
        // 18 on the day of appointment; appointed this month; a PPPK of this year; 65 until the birthday.
        for text in ["199201012010011003", "198605152026091003", "198605152026211003", "196009221985011003"] {
            #expect(read(text).findings.isEmpty, "\(text)")
        }
        #expect(read("196009211985011003").findings == [NIPFinding(.pastRetirement, found: "66")])
    }

    @Test("a leap day is a birth date only in a leap year")
    func leapDay() {
        #expect(read("200002292022031001").nip?.birth == Invented.date("2000-02-29"))
        #expect(read("199902292022031001").nip == nil)
    }

    @Test("a numeric cell is never trusted, however right it looks")
    func numericCell() {
        let reading = read("198605152010011008", isNumber: true)
        #expect(reading.nip == nil)
        #expect(reading.findings.map(\.code) == [.numericCell])
        #expect(read("1.98605E+17", isNumber: true).findings.map(\.code) == [.exponent, .numericCell])
        #expect(read("198605152010011000", isNumber: true).findings.first?.code == .numericCell)
    }

    @Test(
        "the digits that are left are kept for a proposal",
        arguments: [("1,98605E+17", "198605"), ("NIP. 1986051520100110", "1986051520100110")])
    func remains(text: String, digits: String) {
        #expect(read(text).digits == digits)
    }

    @Test("the parts of a PNS's NIP")
    func partsOfPNS() {
        let nip = Invented.nip("198605152010012034")
        #expect(nip.birth == Invented.date("1986-05-15"))
        #expect(nip.appointmentYear == 2010)
        #expect(nip.appointmentMonth == 1)
        #expect(nip.isPPPK == false)
        #expect(nip.contract == nil)
        #expect(nip.kind == .pns)
        #expect(nip.sex == .female)
        #expect(nip.sequence == 34)
    }

    @Test("digits 13 and 14 tell a PPPK and the contract", arguments: [("21", 1), ("22", 2), ("29", 9)])
    func partsOfPPPK(digits: String, contract: Int) {
        let nip = Invented.nip("199001022023\(digits)1007")
        #expect(nip.isPPPK)
        #expect(nip.kind == .pppk)
        #expect(nip.contract == contract)
        #expect(nip.appointmentMonth == nil)
        #expect(nip.sex == .male)
    }

    @Test("documents print it spaced; the public sees neither birth date nor sex")
    func printing() {
        let nip = Invented.nip("198605152010011003")
        #expect(nip.spaced == "19860515 201001 1 003")
        #expect(nip.masked == "***************003")
        #expect("\(nip)" == "198605152010011003")
    }

    @Test("of several that stand beside each other as many of the last digits show as tell them apart")
    func printingSeveral() {
        let nips = ["198605152010011003", "199002022015031003", "198701012015031004"].map(Invented.nip)
        #expect(NIP.shortened(nips) == ["11003", "31003", "31004"].map { String(repeating: "*", count: 13) + $0 })
        #expect(NIP.shortened([nips[0], nips[2], nips[0]]) == [nips[0].masked, nips[2].masked, nips[0].masked])
        #expect(NIP.shortened([]).isEmpty)
    }

    @Test("NIPs order as their digits do")
    func order() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let left = Invented.randomNIP(&random)
            let right = Invented.randomNIP(&random)
            #expect((Invented.nip(left) < Invented.nip(right)) == (left < right))
        }
    }

    @Test(
        "only 18 digits that keep the rules come back from storage",
        arguments: ["19860515201001100", "198613152010011003", "19860515 201001 1 003", "198605152010011000", ""])
    func notStored(text: String) {
        #expect(NIP.stored(text) == nil)
    }

    @Test("of two numbers parted by a slash the one of 18 digits is the NIP; two such are none")
    func oldNIP() {
        #expect(NIP.parse("198605152010011003/170123456", today: Invented.today).nip?.digits == "198605152010011003")
        #expect(NIP.parse("170123 / 198605152010011003", today: Invented.today).nip?.digits == "198605152010011003")
        #expect(NIP.parse("198605152010011003/198605152010011004", today: Invented.today).nip == nil)
        #expect(NIP.parse("198605152010011003170123", today: Invented.today).nip == nil)
    }
}
