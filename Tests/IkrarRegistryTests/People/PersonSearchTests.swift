import IkrarRegistry
import TestRegistries
import Testing

@Suite("looking people up")
struct PersonSearchTests {
    private func names(
        _ wanasari: Wanasari, _ text: String, opd: OrgUnit.ID? = nil, page: Int = 1
    ) async throws -> [String] {
        try await wanasari.registry.people(PersonSearch(text, opd: opd, page: page)).people.map(\.person.name.bare)
    }

    @Test("finds names by the beginnings of their words, in order, whatever the capitals")
    func byName() async throws {
        let wanasari = try await Wanasari()
        #expect(try await names(wanasari, "sit") == ["Siti Aminah", "Siti Rahayu"])
        #expect(try await names(wanasari, "  SITI   ra ") == ["Siti Rahayu"])
        #expect(try await names(wanasari, "santoso") == ["Budi Santoso"])
        #expect(try await names(wanasari, "antoso").isEmpty)
        #expect(try await names(wanasari, "hidayat") == ["Rahmat Hidayat"])
    }

    @Test("finds people by a NIP as it is written anywhere, by one of before, and by badges' codes, good or not")
    func byNumber() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let badge = try #require(try await wanasari.registry.person(Wanasari.budi).badges.first)
        let code = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        for text in ["198605152010011003", "19860515 201001 1 003", badge.number.typed, code] {
            #expect(try await names(wanasari, text) == ["Budi Santoso"], Comment(rawValue: text))
        }
        let new = NIP.stored("199001012015031001")!
        _ = try await wanasari.registry.renumber(Wanasari.siti, to: new, by: "uji")
        #expect(try await names(wanasari, Wanasari.siti.digits) == ["Siti Aminah"])
        #expect(try await names(wanasari, "199505052020011009").isEmpty)
    }

    @Test("keeps to one OPD")
    func inOffice() async throws {
        let wanasari = try await Wanasari.atTheGate()
        #expect(try await names(wanasari, "", opd: Wanasari.dinkes) == ["Dewi Lestari"])
        #expect(try await names(wanasari, "siti", opd: Wanasari.dinkes).isEmpty)
        #expect(try await names(wanasari, "siti ra", opd: Wanasari.dinsos) == ["Siti Rahayu"])
        #expect(try await names(wanasari, Wanasari.budi.digits, opd: Wanasari.dinkes).isEmpty)
        #expect(try await names(wanasari, Wanasari.budi.digits, opd: Wanasari.dinsos) == ["Budi Santoso"])
    }

    @Test(
        "says why nobody is found",
        arguments: [
            ("", FoundPeople.Verdict.nothingAsked), ("si", .unreadable), ("12345", .unreadable), ("zzz", .found),
        ])
    func refuses(_ text: String, _ verdict: FoundPeople.Verdict) async throws {
        let found = try await Wanasari().registry.people(PersonSearch(text))
        #expect(found.verdict == verdict && found.people.isEmpty && !found.hasNext)
    }

    @Test("turns pages of fifty by name, and shows a thousand of more")
    func pages() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.store.write { transaction in
            var people: [Person] = []
            for number in 0..<1100 {
                let nip = try #require(
                    NIP.stored("19900101\(201001 + number / 900 * 100)1\(String(number % 900 + 1001).dropFirst())"))
                people.append(
                    Wanasari.person(
                        "x\(number)", nip, "Zulkifli \(String(UnicodeScalar(UInt8(97 + number % 26))))",
                        Wanasari.dinkes,
                        "Staf", "II/a"))
            }
            try transaction.insert(people)
        }
        let registry = wanasari.registry
        let first = try await registry.people(PersonSearch("zulkifli"))
        #expect(first.verdict == .tooMany && first.people.count == 50 && first.hasNext)
        let last = try await registry.people(PersonSearch("zulkifli", page: 20))
        #expect(last.people.count == 50 && !last.hasNext)
        #expect(try await registry.people(PersonSearch("zulkifli", page: 21)).people.isEmpty)
        let opd = try await registry.people(PersonSearch("", opd: Wanasari.dinkes, page: 23))
        #expect(opd.people.count == 1 && !opd.hasNext && opd.verdict == .found)
        let second = try await registry.people(PersonSearch("", opd: Wanasari.dinkes, page: 2))
        #expect(second.hasNext)
        let all = try await registry.people(PersonSearch("", opd: Wanasari.dinkes)).people + second.people
        #expect(all.map(\.person.name.bare) == all.map(\.person.name.bare).sorted())
        #expect(Set(all.map(\.person.id)).count == 100)
    }
}
