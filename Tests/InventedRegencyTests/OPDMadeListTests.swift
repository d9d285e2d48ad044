import InventedRegency
import Testing

@Suite("An OPD's own list")
struct OPDMadeListTests {
    private let regency = Fixtures.usual

    @Test("it holds everyone of the OPD but the retired, each once", arguments: ["DINSOS", "SETDA", "DISDIKBUD"])
    func everyone(abbreviation: String) throws {
        let list = try #require(regency.opdMadeList(of: abbreviation))
        let expected = regency.people.filter { $0.opdAbbreviation == abbreviation && $0.standing != .retired }
        #expect(list.entries.map(\.person).sorted() == expected.map(\.index))
        #expect(regency.opds[list.opd].abbreviation == abbreviation)
    }

    @Test("a person's row has name and NIP in one cell, and the unit")
    func entries() throws {
        let list = try #require(regency.opdMadeList(of: "DINSOS"))
        for entry in list.entries {
            let row = list.rows[entry.row - 1]
            let person = regency.people[entry.person]
            #expect(row[1] == "\(person.printedName)\nNIP. \(person.spacedNIP)")
            #expect(row[4] == person.unit)
        }
    }

    @Test("rows of nobody hold no NIP but the signature's")
    func nobody() throws {
        let list = try #require(regency.opdMadeList(of: "DINSOS"))
        let held = Set(list.entries.map(\.row))
        let others = list.rows.indices.filter { !held.contains($0 + 1) }.flatMap { list.rows[$0] }
        #expect(others.filter { $0.contains("NIP. ") }.count == 1)
        #expect(list.rows.last?[3].hasPrefix("NIP. ") == true)
    }

    @Test("title and section rows are merged over all six columns and hold one text")
    func merges() throws {
        let list = try #require(regency.opdMadeList(of: "DINSOS"))
        #expect(list.merges.prefix(4).map(\.rows) == [1...1, 2...2, 3...3, 4...4])
        #expect(list.merges.count == 4 + 3)
        #expect(list.rows.allSatisfy { $0.count == 6 })
        for merge in list.merges {
            #expect(merge.columns == 1...6)
            let row = list.rows[merge.rows.lowerBound - 1]
            #expect(!row[0].isEmpty && row.dropFirst().allSatisfy(\.isEmpty))
        }
    }

    @Test("the header has a numbering row beneath, and the head comes first")
    func order() throws {
        let list = try #require(regency.opdMadeList(of: "DINSOS"))
        #expect(list.rows[5][1] == "NAMA / NIP")
        #expect(list.rows[6] == ["1", "2", "3", "4", "5", "6"])
        #expect(list.entries.first.map { regency.people[$0.person].isHead } == true)
    }

    @Test("an OPD the regency does not have has no list")
    func unknown() {
        #expect(regency.opdMadeList(of: "DINAS ANTARIKSA") == nil)
    }
}
