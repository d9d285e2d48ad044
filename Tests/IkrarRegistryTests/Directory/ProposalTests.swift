import Testing

@testable import IkrarRegistry

@Suite("Proposed mends for broken NIPs")
struct ProposalTests {
    private var snapshot: DirectorySnapshot {
        var snapshot = Lists.twoOPD
        snapshot.people = [
            Invented.person("198605152010011003", "Budi Santoso, S.E.", unit: "sos-1"),
            Invented.person("198605152010011004", "Budiman", unit: "sos-1"),
            Invented.person("198605242010011005", "Hadi Kusuma", unit: "sos-2"),
            Invented.person("197705152005012001", "Siti Aminah", unit: "sos-2"),
            Invented.person("198805152012012001", "Siti Aminah", unit: "perkim-2"),
        ]
        return snapshot
    }

    private func propose(_ nip: String, _ name: String, unit: String = "") throws -> RowProposal? {
        let plan = try Lists.plan("NO|NIP|NAMA|UNIT KERJA\n7|\(nip)|\(name)|\(unit)", over: snapshot)
        #expect(plan.quarantined.count == 1)
        #expect(plan.changed.isEmpty && plan.moved.isEmpty)
        return plan.quarantined.first?.proposal
    }

    @Test(
        "fifteen digits and the name of one known person are enough",
        arguments: [
            "198605152010011000", "1.98605152010011E+017", "1,98605152010011E+17", "#198605152010011008",
            "19860515201001100", "198605152010011",
        ])
    func digitsAndName(nip: String) throws {
        let proposal = try propose(nip, "BUDI SANTOSO")
        #expect(proposal?.nip.digits == "198605152010011003")
        #expect(proposal?.name == "Budi Santoso, S.E.")
        #expect(proposal?.ground == .digitsAndName)
    }

    @Test(
        "fewer digits, or a few mistaken ones, are enough with the name",
        arguments: [
            "1,98605E+17", "198613152010011003", "198605152010451003", "98605152010011003", "1986005152010011003",
        ])
    func remainingDigits(nip: String) throws {
        let proposal = try propose(nip, "Budi Santoso")
        #expect(proposal?.nip.digits == "198605152010011003")
        #expect(proposal?.ground == .remainingDigitsAndName)
    }

    @Test("without digits the name must be in the unit that the row names")
    func nameAndUnit() throws {
        #expect(try propose("", "Siti Aminah", unit: "Bidang I, Dinas Sosial")?.nip.digits == "197705152005012001")
        #expect(try propose("-", "Siti Aminah", unit: "Bidang Pertanahan")?.ground == .nameAndUnit)
        #expect(try propose("", "Siti Aminah") == nil)
        #expect(try propose("", "Siti Aminah", unit: "Dinas Kesehatan") == nil)
    }

    @Test(
        "nothing is proposed when nobody fits, or more than one",
        arguments: [
            ("1,98605E+17", "Tuti Rahayu"), ("198605152010011000", "Endang Wulandari"), ("1,98E+17", "Siti Aminah"),
        ])
    func nobody(nip: String, name: String) throws {
        #expect(try propose(nip, name) == nil)
    }

    @Test("a namesake whom the list's birth date or the year in the digits contradicts is not proposed")
    func contradicted() throws {
        #expect(try propose("19651332201001100", "Siti Aminah", unit: "Bidang II, Dinas Sosial") == nil)
        let plan = try Lists.plan(
            "NIP|NAMA|TANGGAL LAHIR|UNIT KERJA\n198605152010011000|Budi Santoso|16-05-1986|Bidang I, Dinas Sosial",
            over: snapshot)
        #expect(plan.quarantined.map(\.proposal) == [nil])
    }

    @Test("who is named rightly by another row of the list is not proposed")
    func taken() throws {
        let plan = try Lists.plan(
            "NIP|NAMA\n198605152010011003|Budi Santoso\n198605152010011000|Budi Santoso", over: snapshot)
        #expect(plan.quarantined.map(\.proposal) == [nil])
    }

    @Test("people whom another file of the import adds are proposed too")
    func added() throws {
        let plan = try Lists.plan(
            "NIP|NAMA|OPD\n199001152015012007|Rini Lestari|Dinas Sosial",
            "NIP|NAMA|OPD\n1,99001E+17|Rini Lestari|Dinas Sosial")
        #expect(plan.quarantined.first?.proposal?.nip.digits == "199001152015012007")
        #expect(plan.quarantined.first?.file == "list-2.csv")
    }

    @Test("a new NIP under the name and birth date of somebody whom no list names is doubted")
    func mayBeKnown() throws {
        let plan = try Lists.plan(
            "NIP|NAMA|UNIT KERJA\n198605152026041001|Budi Santoso|Bidang I, Dinas Sosial", over: snapshot)
        #expect(plan.added.count == 1)
        #expect(plan.warnings.map(\.code) == [.mayBeKnown])
        #expect(plan.warnings[0].parameters == [.found: "198605152026041001", .known: "198605152010011003"])
        let both = try Lists.plan(
            "NIP|NAMA|UNIT KERJA\n198605152026041001|Budi Santoso|Bidang I, Dinas Sosial\n198605152010011003|Budi Santoso|",
            over: snapshot)
        #expect(!both.warnings.contains { $0.code == .mayBeKnown })
    }

    @Test("a duplicate or another's name is no broken NIP, and gets no proposal")
    func otherReasons() throws {
        let plan = try Lists.plan("NIP|NAMA\n198605152010011003|Endang Wulandari", over: snapshot)
        #expect(plan.quarantined.map(\.proposal) == [nil])
    }

    @Test(
        "what may be left of a NIP",
        arguments: [
            ("198605", true), ("19860515201001", true), ("198605152010012", false), ("19860515201001103", true),
            ("199605152010011003", true),
            ("291605252011111003", false), ("198605152010011", true),
        ])
    func remains(written: String, isLeft: Bool) {
        #expect(ProposalFinder.mayBeLeft(of: Array("198605152010011003".utf8), Array(written.utf8)) == isLeft)
    }

    @Test("of namesakes with the same remains of a NIP the one in the row's OPD is proposed")
    func namesakesByOPD() throws {
        var snapshot = Lists.twoOPD
        snapshot.people = [
            Invented.person("198205122010011003", "Budi Santoso", unit: "sos-1"),
            Invented.person("198205122010011008", "Budi Santoso", unit: "setda-1"),
        ]
        let plan = try Lists.plan(
            "NIP|NAMA|OPD\n198205122010011000|Budi Santoso|Sekretariat Daerah", over: snapshot)
        #expect(plan.quarantined.map { $0.proposal?.nip.digits } == ["198205122010011008"])
    }
}
