import InventedRegency
import Testing

@Suite("The same recipe gives the same bytes")
struct DeterminismTests {
    private func bytes(_ regency: InventedRegency) -> [UInt8] {
        var text = CSVText()
        for list in SIASNList.allCases { for row in regency.siasnRows(of: list) { text.append(row) } }
        for row in regency.unitRows { text.append(row) }
        return text.bytes + regency.excelDamaged().csv
    }

    @Test("two regencies of one recipe are alike in every list")
    func sameSeed() {
        #expect(bytes(Fixtures.regency(seed: 7)) == bytes(Fixtures.regency(seed: 7)))
    }

    @Test("another seed gives other people in other units")
    func otherSeed() {
        let (one, other) = (Fixtures.regency(seed: 7), Fixtures.regency(seed: 8))
        #expect(Set(one.people.map(\.nip)).intersection(other.people.map(\.nip)).count < 20)
        #expect(Set(one.units.map(\.id)).isDisjoint(with: other.units.map(\.id)))
    }

    @Test("a recipe's first person is the one it has always been")
    func firstPerson() {
        let person = Fixtures.usual.people[0]
        #expect(person.nip == "197806172005021001")
        #expect(person.printedName == "Marihot Hutagalung, S.E.")
        #expect(person.jabatan == "Sekretaris Daerah")
    }

    @Test("dirt changes the lists, not the people")
    func dirtLeavesPeople() {
        let (clean, dirty) = (Fixtures.regency(dirt: 0), Fixtures.regency(dirt: 1000))
        #expect(Array(clean.people) == Array(dirty.people))
        #expect(bytes(clean) != bytes(dirty))
    }

    @Test("an apel of one plan is always the same, and another seed of the plan another apel")
    func apel() {
        let regency = Fixtures.regency()
        #expect(regency.apel().arrivals == regency.apel().arrivals)
        #expect(regency.apel().excuses == regency.apel().excuses)
        #expect(regency.apel(.init(seed: 2)).present != regency.apel().present)
    }
}
