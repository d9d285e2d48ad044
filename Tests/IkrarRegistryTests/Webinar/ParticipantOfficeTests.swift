import Testing

@testable import IkrarRegistry

@Suite("A name beside the unit where somebody works")
struct ParticipantOfficeTests {
    private static let roster: DirectorySnapshot = {
        func unit(_ id: String, _ name: String, _ opd: String) -> OrgUnit {
            OrgUnit(
                id: OrgUnit.ID(id), name: name, parent: id == opd ? nil : OrgUnit.ID(opd), opd: OrgUnit.ID(opd),
                unorID: nil)
        }
        let people = [
            ("rotua6", "Rotua Sinaga", "sd6"), ("rotua7", "Rotua Sinaga", "sd7"), ("rahman", "Moh. Rahman", "girisari"),
            ("rahman2", "Muhammad Rahman", "tirtasari"), ("indah", "Indah Lestari", "girisari"),
            ("lestari", "Lestari", "indah"), ("umum", "Wahyu Hidayat", "umum"), ("office", "Tuti Ananda", "dinkes"),
            ("lone", "Kusno Widodo", "tirtasari"), ("dewi", "Dewi Anggraini", "smp2"),
            ("achmad", "Achmad Fauzi, S.Pd.", "sd6"), ("ahmad", "Ahmad Fauzi", "tirtasari"),
            ("nur", "Nuraini", "girisari"), ("aini", "Nur Aini", "tirtasari"),
        ]
        let members = people.enumerated().map { number, person in
            Person(
                id: Person.ID(person.0),
                nip: NIP.stored("1986051520100110\(number + 10)")!,
                name: PersonName.parse(person.1), kind: .pns, unit: OrgUnit.ID(person.2), position: "", grade: .none,
                echelon: "", standing: Standing(code: "1", name: ""), email: nil)
        }
        return DirectorySnapshot(
            people: members,
            units: [
                unit("disdik", "Dinas Pendidikan dan Kebudayaan", "disdik"),
                unit("dinkes", "Dinas Kesehatan", "dinkes"),
                unit("setda", "Sekretariat Daerah", "setda"),
                unit("kominfo", "Dinas Komunikasi dan Informatika", "kominfo"),
                unit("sd6", "UPT Satuan Pendidikan SDN Pringsari 06", "disdik"),
                unit("sd7", "UPT Satuan Pendidikan SDN Pringsari 07", "disdik"),
                unit("smp2", "UPT Satuan Pendidikan SMPN 2 Pringsari", "disdik"),
                unit("girisari", "UPTD Puskesmas Girisari", "dinkes"),
                unit("tirtasari", "UPTD Puskesmas Tirtasari", "dinkes"),
                unit("indah", "UPTD Puskesmas Girisari Indah", "dinkes"), unit("umum", "Bagian Umum", "setda"),
            ], agency: "Pemerintah Kabupaten Wanasari")
    }()

    private func match(_ shown: String, unit: String = "", email: String = "") -> String {
        var matcher = ParticipantMatcher(Self.roster)
        return switch matcher.match(WebinarParticipant(shown: shown, email: email, unit: unit)) {
        case .credited(let person, let ground): "\(person) by \(ground.rawValue)"
        case .queued(let candidates):
            "queue " + candidates.map { "\($0.person):\($0.reason.rawValue)" }.joined(separator: " ")
        case .unknown: "unknown"
        }
    }

    @Test(
        "is told apart from others of the name by the school, however both are written",
        arguments: [
            "SDN PRINGSARI 06 Rotua Sinaga", "Rotua Sinaga SDN Pringsari 06", "Rotua Sinaga - SDN 6 Pringsari",
            "Rotua Sinaga_SD Negeri 06 Pringsari", "ROTUA SINAGA (SD N PRINGSARI 6)",
            "Rotua Sinaga, S.Pd. SDN Pringsari 06",
            "Rotua Sinaga, S.Pd., SDN Pringsari 06", "SDN06 Pringsari Rotua Sinaga", "Rotua Sinaga-SDN Pringsari 06",
            "Rotua Sinaga/SDN Pringsari VI", "Rotua Sinaga_SDNPringsari06", "UPT SD Negeri Pringsari 06 - Rotua Sinaga",
            "UPT Satuan Pendidikan SDN Pringsari 06_Rotua Sinaga", "Guru SDN Pringsari 06 - Rotua Sinaga",
            "Rotua Sinaga Kepala SDN Pringsari 06", "Rotua Sinaga_SDN 06",
            "Rotua Sinaga_SDN Pringsari 06_Dinas Pendidikan",
            "Rotua Sinaga - SDN Pringsari 06 Kab. Wanasari",
        ])
    func school(_ shown: String) {
        #expect(match(shown) == "rotua6 by name")
    }

    @Test(
        "is told apart by the puskesmas, however both are written",
        arguments: [
            "Moh. Rahman - Puskesmas Girisari", "Puskesmas Girisari_Moh Rahman", "PKM GIRISARI Moch. Rahman",
            "Mohammad Rohman (Pusk. Girisari)", "M. Rahman UPTD Puskesmas Girisari", "PuskesmasGirisari_Moh.Rahman",
        ])
    func puskesmas(_ shown: String) {
        #expect(match(shown) == "rahman by name")
    }

    @Test("may be of any unit of an office, and of an office without its form")
    func office() {
        #expect(match("Dewi Anggraini_DISDIKBUD") == "dewi by name")
        #expect(match("Wahyu Hidayat - Bag. Umum Setda") == "umum by name")
        #expect(match("Dewi Anggraini (KOMINFO)") == "queue dewi:other-office")
        #expect(match("Dewi Anggraini - Pemkab Wanasari") == "dewi by name")
    }

    @Test("is nobody for certain in another unit than theirs, were it of the same OPD")
    func otherUnit() {
        #expect(match("Dewi Anggraini - SDN Pringsari 06") == "queue dewi:other-office")
        #expect(match("Rotua Sinaga - SMPN 2 Pringsari").hasPrefix("queue rotua"))
        #expect(match("Kusno Widodo - Puskesmas Girisari") == "queue lone:other-office")
    }

    @Test("is told by HR's list where that knows no more than the OPD above the unit, and nobody else has the name")
    func above() {
        #expect(match("Tuti Ananda - Puskesmas Girisari") == "office by name")
    }

    @Test(
        "is nobody for certain beside an office that is not ours",
        arguments: [
            "Dewi Anggraini - SDN 9 Kalimati", "Dewi Anggraini SMPN 2 Kalimati", "Dewi Anggraini - Pemkab Sukamaju",
            "Dewi Anggraini (Kab. Sukamaju)", "SDN 9 Kalimati_Dewi Anggraini", "SDN 9 Kalimati Dewi Anggraini",
            "Dewi Anggraini - SMPN 2 Pringsai", "Dewi Anggraini (KPU)", "BRI Dewi Anggraini", "Dewi Anggraini (Polres)",
            "Dewi Anggraini (Kemenag)",
        ])
    func elsewhere(_ shown: String) {
        #expect(match(shown).hasPrefix("queue dewi:"))
    }

    @Test("is nobody for certain where words can be the unit's or the name's")
    func eitherWay() {
        #expect(match("Puskesmas Girisari Indah Lestari").hasPrefix("queue lestari:"))
        #expect(match("Lestari_Puskesmas Girisari Indah") == "lestari by name")
    }

    @Test("shows first who works there, also with a part of the name")
    func candidates() {
        #expect(match("Rotua - SDN Pringsari 07").hasPrefix("queue rotua7:part-of-name"))
        #expect(match("Rahman (Puskesmas Tirtasari)").hasPrefix("queue rahman2:part-of-name"))
        #expect(match("Dewi Anggrainy SMPN 2 Pringsari").hasPrefix("queue dewi:"))
    }

    @Test("is told by the unit in a column of its own, and by nothing where that is not one of ours")
    func column() {
        #expect(match("Rotua Sinaga", unit: "SD Negeri 07 Pringsari") == "rotua7 by name")
        #expect(match("Rotua Sinaga", unit: "Guru SDN Pringsari 07") == "rotua7 by name")
        #expect(match("Dewi Anggraini", unit: "KPU Kab. Wanasari") == "queue dewi:other-office")
        #expect(match("Dewi Anggraini", unit: "Pemkab Wanasari") == "dewi by name")
        #expect(match("Dewi Anggraini", unit: "-") == "dewi by name")
    }

    @Test(
        "is nobody for certain where they have the name in another spelling, and somebody elsewhere has it as it is shown",
        arguments: [
            ("Ahmad Fauzi - SDN Pringsari 06", "queue achmad:other-spelling ahmad:other-office"),
            ("SDN Pringsari 06_AHMAD FAUZI, S.Pd.", "queue achmad:other-spelling ahmad:other-office"),
            ("Fauzi Ahmad (SDN Pringsari 06)", "queue achmad:other-spelling ahmad:other-office"),
            ("Achmad Fauzi - Puskesmas Tirtasari", "queue ahmad:other-spelling achmad:other-office"),
            ("PKM GIRISARI Muhammad Rahman", "queue rahman:other-spelling rahman2:other-office"),
            ("Nur Aini (Puskesmas Girisari)", "queue nur:other-spelling aini:other-office"),
        ])
    func otherSpelling(_ shown: String, _ expected: String) {
        #expect(match(shown) == expected)
    }

    @Test("is told by the unit where nobody has the name as it is shown, or only they")
    func ownSpelling() {
        #expect(match("Achmad Fauzi - SDN Pringsari 06") == "achmad by name")
        #expect(match("Akhmad Fauzi - SDN Pringsari 06") == "achmad by name")
        #expect(match("Ahmad Fauzi - Puskesmas Tirtasari") == "ahmad by name")
        #expect(match("Ahmad Fauzi", unit: "SDN Pringsari 06") == "queue achmad:other-spelling ahmad:other-office")
    }
}
