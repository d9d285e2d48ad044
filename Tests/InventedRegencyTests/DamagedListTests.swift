import InventedRegency
import Testing

@Suite("A list damaged by a spreadsheet")
struct DamagedListTests {
    private let regency = Fixtures.usual

    @Test("every line is judged rightly by its NIP alone")
    func lines() {
        let list = regency.excelDamaged()
        #expect(list.rows.count == 121 && list.lines.count == 120)
        for truth in list.lines {
            let cell = list.rows[truth.line - 1][2]
            let nip = regency.people[truth.person].nip
            let digits = cell.filter(\.isNumber)
            switch truth.damage {
            case nil: #expect(digits == nip)
            case .scientificNotation:
                #expect(cell.hasSuffix("E+17") && cell.dropFirst().first == "," && cell.count == 11)
            case .lastThreeLost: #expect(digits == nip.prefix(15) + "000")
            case .seventeenDigits: #expect(digits.count == 17)
            case .impossibleBirth: #expect(faultsOfNIP(digits, on: Fixtures.today) == ["birth"])
            case .unknownKind: #expect(faultsOfNIP(digits, on: Fixtures.today) == ["kind"])
            }
        }
    }

    @Test("all damages and all written forms occur, nobody twice")
    func variety() {
        let list = regency.excelDamaged()
        #expect(Set(list.lines.compactMap(\.damage)) == Set(DamagedList.Damage.allCases))
        let whole = list.lines.filter(\.isWhole).map { list.rows[$0.line - 1][2] }
        for sign in ["'", " ", ".", "NIP. ", "\u{A0}"] { #expect(whole.contains { $0.contains(sign) }) }
        #expect(Set(list.lines.map(\.person)).count == 120)
    }

    @Test("the six digits that are left are rounded as a spreadsheet rounds them")
    func rounding() {
        let list = regency.excelDamaged(rows: 1_000)
        for truth in list.lines where truth.damage == .scientificNotation {
            let cell = list.rows[truth.line - 1][2].replacing(",", with: ".")
            let whole = Double(regency.people[truth.person].nip)!
            #expect(abs(Double(cell)! - whole) <= 0.5e12)
        }
    }

    @Test("the file begins with a mark, has semicolons and ends every line with CRLF")
    func bytes() {
        let list = regency.excelDamaged(rows: 3)
        #expect(Array(list.csv.prefix(3)) == [0xEF, 0xBB, 0xBF])
        let lines = String(decoding: list.csv.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 4)
        #expect(lines[0] == "No;Nama Lengkap;NIP;Gol;Jabatan;Unit Kerja")
    }

    @Test("more rows than people are not made")
    func fewPeople() {
        #expect(Fixtures.regency(asn: 51).excelDamaged(rows: 100).lines.count == 51)
        #expect(Fixtures.regency(asn: 51).excelDamaged(rows: 0).rows.count == 1)
    }
}
