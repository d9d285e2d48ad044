import InventedRegency
import Testing

@Suite("Units and OPD")
struct UnitTests {
    @Test("the usual regency has 11,500 ASN in 51 OPD, each with one head and some staff")
    func usual() {
        let regency = Fixtures.usual
        #expect(regency.people.count == 11_500)
        #expect(regency.opds.count == 51)
        let heads = regency.people.filter(\.isHead)
        #expect(heads.map(\.opd) == Array(0..<51))
        let sizes = regency.people.reduce(into: [Int](repeating: 0, count: 51)) { $0[$1.opd] += 1 }
        #expect(sizes.allSatisfy { $0 > 25 })
        #expect((4_500...5_500).contains(sizes.max()!))
    }

    @Test("a larger regency has more OPD of the same size", arguments: [(17_000, 51), (23_000, 102), (115_000, 510)])
    func larger(asn: Int, opds: Int) {
        let regency = Fixtures.regency(asn: asn)
        #expect(regency.people.count == asn)
        #expect(regency.opds.count == opds)
        #expect(Set(regency.opds.map(\.name)).count == opds)
        #expect(Set(regency.opds.map(\.abbreviation)).count == opds)
    }

    @Test("the largest regency still has names for all its kecamatan and its people fit in their NIP")
    func largest() {
        let regency = Fixtures.regency(asn: 1_150_000)
        #expect(regency.opds.count == 5_100)
        #expect(Set(regency.opds.map(\.name)).count == 5_100)
        var seen: Set<Int> = []
        for person in regency.people { seen.insert(Int(person.nip)!) }
        #expect(seen.count == 1_150_000)
    }

    @Test("ids are unique, and every unit's parent stands before it")
    func tree() {
        let units = Fixtures.usual.units
        var known: Set<String> = []
        for unit in units {
            #expect(unit.parentID.map(known.contains) ?? known.isEmpty)
            #expect(unit.id.count == 32 && unit.id.allSatisfy { $0.isHexDigit && !$0.isLowercase })
            #expect(known.insert(unit.id).inserted)
        }
    }

    @Test("a person's path is the way up the tree, with the OPD just below the regency")
    func paths() {
        let regency = Fixtures.usual
        let byID = Dictionary(uniqueKeysWithValues: regency.units.map { ($0.id, $0) })
        for person in regency.people {
            var names: [String] = []
            var ids: [String] = []
            var next = byID[person.unitID]
            while let unit = next {
                names.append(unit.name)
                ids.append(unit.id)
                next = unit.parentID.flatMap { byID[$0] }
            }
            #expect(person.unitPath == names.joined(separator: " - "))
            #expect(ids.dropLast().last == regency.opds[person.opd].unitID)
            #expect(person.unit.uppercased() == names.first)
        }
    }

    @Test("some paths are four units deep, and one unit's own name holds the separator")
    func depth() {
        let regency = Fixtures.usual
        #expect(regency.people.contains { $0.unitPath.hasPrefix("BAGIAN HUKUM - ASISTEN") })
        #expect(regency.units.contains { $0.name.contains(" - ") })
    }

    @Test("a place has at most one leader, and each head's eselon fits the office")
    func leaders() {
        let leaders = Fixtures.usual.people.filter { !$0.eselon.isEmpty }
        #expect(Set(leaders.map(\.unitID)).count == leaders.count)
        for head in leaders where head.isHead {
            let expected =
                head.opdAbbreviation == "SETDA" ? "II.a" : head.opdName.hasPrefix("Kecamatan") ? "III.a" : "II.b"
            #expect(head.eselon == expected)
        }
    }
}
