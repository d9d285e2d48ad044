import InventedRegency
import Testing

@Suite("Defects of SIASN's lists and their truth")
struct DirtTests {
    /// Everything dirty, so that each defect occurs often.
    private let regency = Fixtures.regency(asn: 6_000, dirt: 1000)

    private func rows(_ list: SIASNList) -> [(row: [String], truth: DirtyRow, person: InventedPerson)] {
        let rows = Array(regency.siasnRows(of: list))
        return regency.dirtyRows(of: list).map { (rows[$0.line - 1], $0, regency.people[$0.person]) }
    }

    private var all: [(row: [String], truth: DirtyRow, person: InventedPerson)] {
        SIASNList.allCases.flatMap(rows)
    }

    @Test("every defect occurs, and about one in five costs the row")
    func allOccur() {
        let truths = all.map(\.truth)
        #expect(truths.count == 6_000)
        #expect(Set(truths.map(\.defect)) == Set(ListDefect.allCases))
        #expect((700...1_300).contains(truths.count { $0.verdict == .quarantined }))
    }

    @Test("the dirt level is the share of rows", arguments: [5, 20, 100])
    func level(perMille: Int) {
        let regency = Fixtures.regency(asn: 11_500, dirt: perMille)
        let count = SIASNList.allCases.reduce(0) { $0 + regency.dirtyRows(of: $1).count }
        #expect((perMille * 9...perMille * 14).contains(count))
    }

    @Test("a quarantined row shows its reason and no other row has a refused NIP")
    func verdicts() {
        for (row, truth, person) in all {
            let nip = row[SIASNColumn.nipBaru.rawValue].filter(\.isNumber)
            let faults = faultsOfNIP(nip, on: Fixtures.today)
            switch truth.defect {
            case .nipEmpty: #expect(nip.isEmpty)
            case .nipSeventeenDigits: #expect(nip.count == 17 && person.nip.hasPrefix(nip))
            case .nipSequenceLost: #expect(faults == ["sequence"])
            case .nipBirthImpossible: #expect(faults == ["birth"])
            case .nipKindUnknown: #expect(faults == ["kind"])
            case .nipSexUnknown: #expect(faults == ["sex"])
            default: #expect(nip == person.nip)
            }
        }
    }

    @Test("the unit is lost only where the truth says so, and found by UNOR ID where its name fails")
    func units() {
        for (row, truth, person) in all {
            let path = row[SIASNColumn.unorNama.rawValue]
            let id = row[SIASNColumn.unorId.rawValue]
            #expect(id == (truth.defect == .unitEmpty ? "" : person.unitID))
            switch truth.defect {
            case .unitEmpty, .unitNameEmpty: #expect(path.isEmpty)
            case .trailingDot, .commaWithoutSpace, .ampersand, .opdTypingError, .opdLeftOut:
                #expect(path != person.unitPath)
                #expect(path.hasSuffix(" - PEMERINTAH KABUPATEN ARUNGSARI"))
            case .trailingSpaces: #expect(path == person.unitPath + " ")
            default: #expect(path == person.unitPath)
            }
            if truth.verdict == .importedByUnitID { #expect(id == person.unitID && path != person.unitPath) }
        }
    }

    @Test("name variants differ as they say")
    func variants() {
        for (row, truth, person) in all {
            let opd = person.opdName.uppercased()
            let path = row[SIASNColumn.unorNama.rawValue]
            switch truth.defect {
            case .trailingDot: #expect(path.contains(opd + ". - PEMERINTAH"))
            case .commaWithoutSpace: #expect(!path.contains(", ") || person.unit.contains(", "))
            case .ampersand: #expect(path.contains(" & "))
            case .opdTypingError: #expect(path.count == person.unitPath.count - 1)
            case .opdLeftOut: #expect(path.count == person.unitPath.count - opd.count - 3)
            default: break
            }
        }
    }

    @Test("what concerns neither NIP nor unit shows in its own column")
    func otherColumns() {
        for (row, truth, person) in all {
            func cell(_ column: SIASNColumn) -> String { row[column.rawValue] }
            #expect((cell(.gelarBelakang) == person.backTitles) == (truth.defect != .leadingComma))
            #expect((cell(.jenisKelamin) == (person.isMale ? "M" : "F")) == (truth.defect != .sexDiffersFromNIP))
            #expect((cell(.email) == person.email) == (truth.defect != .malformedEmail))
            #expect(
                (cell(.tanggalLahir) == person.birth.dayFirst)
                    == ![.serialDate, .birthDiffersFromNIP].contains(truth.defect))
            #expect(cell(.nipBaru).contains("\u{A0}") == (truth.defect == .nonBreakingSpace))
            if truth.defect == .leadingComma { #expect(cell(.gelarBelakang) == ", " + person.backTitles) }
        }
    }

    @Test("no head of an OPD is lost")
    func heads() {
        #expect(all.allSatisfy { !$0.person.isHead || $0.truth.verdict != .quarantined })
    }
}
