import InventedRegency
import Testing

@Suite("People")
struct PeopleTests {
    @Test("every NIP is unique and keeps every rule", arguments: [11_500, 50_000])
    func nip(asn: Int) {
        let regency = Fixtures.regency(asn: asn)
        var seen: Set<String> = []
        for person in regency.people {
            let faults = faultsOfNIP(person.nip, on: Fixtures.today)
            #expect(faults.isEmpty, "\(person.nip): \(faults)")
            seen.insert(person.nip)
        }
        #expect(seen.count == asn)
    }

    @Test("the rules hold on any day", arguments: ["2010-01-01", "2024-02-29", "2026-12-31", "2031-01-01"])
    func anyDay(text: String) throws {
        let today = try #require(InventedDay(iso: text))
        for person in Fixtures.regency(asn: 5_000, today: today).people {
            #expect(faultsOfNIP(person.nip, on: today).isEmpty, "\(person.nip)")
        }
    }

    @Test("a NIP agrees with its owner's birth, sex and kind")
    func agreement() {
        for person in Fixtures.usual.people {
            let nip = Array(person.nip)
            #expect(String(nip[..<8]) == person.birth.iso.filter { $0 != "-" })
            #expect((nip[14] == "1") == person.isMale)
            #expect((nip[12] == "2") == [.pppk, .pppkParuhWaktu].contains(person.kind))
        }
    }

    @Test("sequences of PNS begin at 001 and those of PPPK are spread")
    func sequences() {
        var first: [Substring: Int] = [:]
        var contract: Set<Int> = []
        for person in Fixtures.usual.people {
            let sequence = Int(person.nip.suffix(3))!
            let prefix = person.nip.prefix(15)
            if person.kind == .pns { first[prefix] = min(sequence, first[prefix] ?? 999) }
            if person.kind == .pppk { contract.insert(sequence) }
        }
        #expect(first.values.allSatisfy { $0 == 1 })
        #expect(contract.count > 30)
    }

    @Test("all kinds and all standings occur, in proportion")
    func kinds() {
        let people = Array(Fixtures.usual.people)
        func share(_ kind: ASNKind) -> Int { people.count { $0.kind == kind } * 100 / people.count }
        #expect((55...68).contains(share(.pns)))
        #expect((1...4).contains(share(.cpns)))
        #expect((18...28).contains(share(.pppk)))
        #expect((11...18).contains(share(.pppkParuhWaktu)))
        #expect(Set(people.map(\.standing)) == Set(LegalStanding.allCases))
        #expect(people.allSatisfy { ($0.standing == .activePPPK) == ($0.nip.dropFirst(12).first == "2") })
    }

    @Test("homonyms and single names occur")
    func names() {
        let names = Fixtures.usual.people.map(\.name)
        #expect(Set(names).count < names.count - 500)
        #expect(names.count { !$0.contains(" ") } > 300)
        #expect(names.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " && !$0.contains("  ") })
    }

    @Test("PPPK have no pangkat, part-time PPPK no golongan, PNS both")
    func grades() {
        for person in Fixtures.usual.people {
            #expect(person.golongan.isEmpty == (person.kind == .pppkParuhWaktu))
            #expect(person.pangkat.isEmpty == [.pppk, .pppkParuhWaktu].contains(person.kind))
            #expect(person.golongan.contains("/") == !person.pangkat.isEmpty)
        }
    }

    @Test("back titles never begin with a comma and e-mails lead nowhere")
    func titles() {
        for person in Fixtures.usual.people {
            #expect(person.backTitles.first != ",")
            #expect(person.email.hasSuffix(".example"))
        }
    }

    @Test("the smallest regency has its Sekda")
    func smallest() {
        let people = Fixtures.regency(asn: 1).people
        #expect(people.map(\.jabatan) == ["Sekretaris Daerah"])
    }
}
