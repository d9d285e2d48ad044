import Testing

@testable import IkrarRegistry

@Suite("Who a participant is")
struct ParticipantMatchingTests {
    private static let dinsos = OrgUnit.ID("dinsos")
    private static let disdikbud = OrgUnit.ID("disdikbud")
    private static let puskesmas = OrgUnit.ID("puskesmas")

    private static func roster(_ people: [(id: String, nip: String, name: String, unit: OrgUnit.ID, email: String?)])
        -> DirectorySnapshot
    {
        func opd(_ id: String, _ name: String) -> OrgUnit {
            OrgUnit(id: OrgUnit.ID(id), name: name, parent: nil, opd: OrgUnit.ID(id), unorID: nil)
        }
        let units = [
            opd("dinsos", "Dinas Sosial"), opd("disdikbud", "Dinas Pendidikan dan Kebudayaan"),
            opd("dinkes", "Dinas Kesehatan"),
            OrgUnit(
                id: puskesmas, name: "Puskesmas Arjasari", parent: OrgUnit.ID("dinkes"), opd: OrgUnit.ID("dinkes"),
                unorID: nil),
        ]
        let members = people.map { person in
            Person(
                id: Person.ID(person.id), nip: NIP.stored(person.nip)!, name: PersonName.parse(person.name), kind: .pns,
                unit: person.unit, position: "", grade: .none, echelon: "", standing: Standing(code: "1", name: ""),
                email: person.email)
        }
        return DirectorySnapshot(people: members, units: units, agency: "Pemerintah Kabupaten Wanasari")
    }

    private static let people = roster([
        ("budi", "198605152010011003", "Budi Santoso", dinsos, "budi@example.id"),
        ("siti1", "199002022015032001", "Siti Aminah", dinsos, "kantor@example.id"),
        ("siti2", "199103032016032002", "Siti Aminah", disdikbud, "kantor@example.id"),
        ("agus1", "198801012012011001", "Agus Salim", dinsos, nil),
        ("agus2", "198902022013011002", "Agus Salim", dinsos, nil),
        ("yusuf", "197703032005011001", "Muhammad Yusuf Abdullah, S.Pd.", disdikbud, nil),
        ("nuraini", "198504042009012001", "Nur Aini Rahayu", puskesmas, "nuraini@example.id"),
        ("joko", "197001011995031001", "Joko", dinsos, nil),
        ("susilo", "197505051999031001", "Joko Susilo", disdikbud, nil),
        ("zubaedah", "196901011994032001", "Zubaedah", puskesmas, nil),
    ])

    private func match(
        _ shown: String, _ email: String = "", settled: [SettledName] = [],
        change: (inout WebinarParticipant) -> Void = { _ in }
    ) -> String {
        var participant = WebinarParticipant(shown: shown, email: email)
        change(&participant)
        var matcher = ParticipantMatcher(Self.people, settled: settled)
        return switch matcher.match(participant) {
        case .credited(let person, let ground): "\(person) by \(ground.rawValue)"
        case .queued(let candidates):
            "queue " + candidates.map { "\($0.person):\($0.reason.rawValue)" }.joined(separator: " ")
        case .unknown: "unknown"
        }
    }

    @Test(
        "is told by a NIP, in whatever groups and place, with their own name beside it or none",
        arguments: [
            "198605152010011003", "198605152010011003_Budi_DINSOS", "Budi Santoso - 19860515 201001 1 003",
            "NIP. 19860515 201001 1 003 Budi S", "DINSOS_BudiSantoso_198605152010011003",
        ])
    func nip(_ shown: String) {
        #expect(match(shown) == "budi by nip")
    }

    @Test(
        "is for a person to say when a NIP and the name beside it are of two people",
        arguments: [
            "198605152010011003 Guru", "198605152010011003 Siti Aminah", "198605152010011003_Joko Susilo",
            "Budi Santoso 198605152010011003 199002022015032001",
        ])
    func contradiction(_ shown: String) {
        #expect(match(shown).hasPrefix("queue budi:nip"))
    }

    @Test(
        "is for a person to say when the NIP is damaged",
        arguments: ["19860515201001100 Budi Santoso", "198605152010011000 Budi Santoso"])
    func damaged(_ shown: String) {
        #expect(match(shown) == "queue budi:near-nip")
    }

    @Test("is never told by a NIP that a spreadsheet took for a number")
    func number() {
        let form = match("1.98605152010011E+17") {
            ($0.nip, $0.isNumberNIP, $0.otherName) = ("1.98605152010011E+17", true, "Budi Santoso")
        }
        #expect(form == "queue budi:near-nip")
    }

    @Test(
        "is told by an e-mail address of one person, whatever device they show",
        arguments: ["iPhone", "OPPO A5s", "Budi", "BUDI SANTOSO, S.E.", ""])
    func email(_ shown: String) {
        #expect(match(shown, "budi@example.id") == "budi by email")
    }

    @Test("is for a person to say when an account shows another person's full name")
    func othersName() {
        #expect(match("Joko Susilo", "budi@example.id").hasPrefix("queue budi:email susilo:same-name"))
        #expect(match("Rafa Alfarizi", "budi@example.id") == "queue budi:email")
    }

    @Test("is told by an address that several share only when the name is one of theirs")
    func shared() {
        #expect(match("Laptop", "kantor@example.id").hasPrefix("queue siti"))
        #expect(match("Siti Aminah_DINSOS", "kantor@example.id").hasPrefix("queue"))
    }

    @Test("is not told by a masked address")
    func masked() {
        #expect(match("iPhone", "b****@example.id") == "unknown")
    }

    @Test(
        "is told by a name that one person has, in other spellings, words joined or in another order, with titles and office",
        arguments: [
            ("Moh. Yusuf Abdullah", "yusuf"), ("MUHAMMAD YOESOEF ABDULLAH, S.PD.", "yusuf"),
            ("MuhammadYusufAbdullah_DISDIKBUD", "yusuf"),
            ("Abdullah Muhammad Yusuf", "yusuf"), ("Hj. Nuraini Rahayu (Puskesmas Arjasari)", "nuraini"),
            ("Noor Aini Rahayu", "nuraini"), ("DINAS SOSIAL BUDI SANTOSO", "budi"), ("Zubaedah", "zubaedah"),
        ])
    func name(_ shown: String, _ person: String) {
        #expect(match(shown) == "\(person) by name")
    }

    @Test("of a name that several have is told by the office alone")
    func homonyms() {
        #expect(match("Siti Aminah").hasPrefix("queue siti1:same-name siti2:same-name"))
        #expect(match("DISDIKBUD_Siti Aminah") == "siti2 by name")
        #expect(match("Siti Aminah (Dinas Kesehatan)").hasPrefix("queue siti1:other-office"))
        #expect(
            match("DINSOS_Agus Salim").hasPrefix("queue agus1:same-name agus2:same-name"),
            "two of one name in one office")
    }

    @Test(
        "is never told by a part of a name, by more than it, or by one word that others have too",
        arguments: [
            "Yusuf Abdullah", "Muhammad Yusuf", "Budi", "Joko", "Joko_DISDIKBUD", "Budi Santoso Wijaya", "Budi Santosa",
            "Budi S.",
        ])
    func parts(_ shown: String) {
        #expect(match(shown).hasPrefix("queue"))
    }

    @Test(
        "is nobody on the lists for devices, halls and strangers",
        arguments: ["iPhone", "Redmi Note 9", "SDN 01", "Kecamatan Cendana", "Mahasiswa PKL", "Panitia 1"])
    func strangers(_ shown: String) {
        #expect(match(shown) == "unknown")
    }

    @Test("is remembered once somebody has said it, but for devices and where another can be meant")
    func remembered() {
        func settled(_ shown: String, _ email: String = "") -> [SettledName] {
            [SettledName(shown: shown, email: email, person: Person.ID("yusuf"))]
        }
        #expect(match("Yusuf Abdullah", settled: settled("YUSUF ABDULLAH")) == "yusuf by remembered")
        #expect(match("Pak Ucup Disdik", settled: settled("Pak Ucup Disdik")) == "yusuf by remembered")
        #expect(match("Joko", settled: settled("Joko")).hasPrefix("queue yusuf:remembered"))
        #expect(match("iPhone", settled: settled("iPhone")).hasPrefix("queue yusuf:remembered"))
    }

    @Test("is remembered by an address only where it was settled with a word of the name, and never for a device")
    func rememberedAddress() {
        func match(_ shown: String, settled name: String) -> String {
            let settled = SettledName(shown: name, email: "akun@example.id", person: Person.ID("yusuf"))
            return self.match(shown, "akun@example.id", settled: [settled])
        }
        #expect(match("Yusuf A", settled: "Pak Yusuf") == "yusuf by remembered")
        #expect(match("iPhone", settled: "Pak Yusuf") == "queue yusuf:email")
        #expect(match("", settled: "Pak Yusuf") == "queue yusuf:email")
        #expect(match("Aula Barat", settled: "Aula Timur") == "unknown")
        #expect(match("iPhone", settled: "Galaxy") == "unknown")
        #expect(match("Yusuf A", settled: "SDN 7 Yusuf").hasPrefix("queue yusuf:part-of-name"))
    }

    @Test(
        "is for a person to say when another's name stands behind a device or a school",
        arguments: ["OPPO Siti Aminah", "iPhone Siti Aminah", "iPhone_Siti", "SDN 7 Siti Aminah"])
    func deviceOfAnother(_ shown: String) {
        #expect(match(shown, "budi@example.id").hasPrefix("queue budi:email"))
        #expect(match(shown + " 198605152010011003").hasPrefix("queue budi:nip"))
    }

    @Test("is told by their own address whose own name stands behind a device")
    func ownDevice() {
        #expect(match("iPhone Budi", "budi@example.id") == "budi by email")
        #expect(match("HP Pak Budi Santoso", "budi@example.id") == "budi by email")
        #expect(match("iPhone Joko Susilo") == "queue susilo:same-name")
    }

    @Test("was settled as two people by the same name, and is nobody's for certain since")
    func twice() {
        let settled = ["yusuf", "budi"].map { SettledName(shown: "Ucup", email: "", person: Person.ID($0)) }
        #expect(match("Ucup", settled: settled).hasPrefix("queue"))
    }
}

@Suite("Short forms of offices")
struct OfficeAbbreviationTests {
    private func near(_ short: String, _ names: String...) -> [String] {
        names.filter { OfficeAbbreviation(short)?.distance(to: Spelling.words($0)) != nil }
    }

    @Test(
        "are of the office whose words they are made of",
        arguments: [
            ("DISDIKBUD", "Dinas Pendidikan dan Kebudayaan"), ("DINKES", "Dinas Kesehatan"),
            ("DPUPR", "Dinas Pekerjaan Umum dan Penataan Ruang"),
            ("DP3A", "Dinas Pemberdayaan Perempuan dan Perlindungan Anak"),
            ("BAPPERIDA", "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah"),
        ])
    func fits(_ short: String, _ name: String) {
        #expect(near(short, name, "Kecamatan Arjasari", "Inspektorat") == [name])
    }

    @Test("are nobody's name", arguments: ["Budi", "Santoso", "Siti"])
    func names(_ word: String) {
        #expect(near(word, "Dinas Sosial", "Badan Pendapatan Daerah", "Satuan Polisi Pamong Praja").isEmpty)
    }
}
