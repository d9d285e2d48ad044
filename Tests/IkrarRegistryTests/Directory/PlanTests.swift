import IkrarRegistry
import TestRegistries
import Testing

@Suite("The plan of an import")
struct PlanTests {
    private var snapshot: DirectorySnapshot {
        var snapshot = Lists.twoOPD
        snapshot.people = [
            Invented.person(
                "198605152010011003", "Budi Santoso, S.E.", unit: "sos-1", position: "Analis", grade: "III/b",
                email: "budi@wanasari.go.id"),
            Invented.person("198705152010012003", "Sri Rahayu", unit: "sos-2", grade: "II/c"),
        ]
        return snapshot
    }

    @Test("what a list does not speak of stays as it is known")
    func absentColumns() throws {
        let plan = try Lists.plan("NIP|NAMA\n198605152010011003|BUDI SANTOSO", over: snapshot)
        #expect(plan.unchanged == 1)
        #expect(plan.changed.isEmpty)
        #expect(plan.warnings.isEmpty)
    }

    @Test("an empty cell takes away an eselon, an e-mail or a title, and nothing else")
    func emptyCells() throws {
        var known = snapshot
        known.people[0].echelon = "III.a"
        let plan = try Lists.plan(
            """
            NIP BARU|NAMA|GELAR BELAKANG|JABATAN|GOL|ESELON|EMAIL|KEDUDUKAN HUKUM NAMA|UNIT KERJA
            198605152010011003|Budi Santoso|||||||Sekretariat, Dinas Sosial
            """, over: known)
        #expect(
            plan.changed.first?.fields == [
                .init(.name, old: "Budi Santoso, S.E.", new: "Budi Santoso"), .init(.echelon, old: "III.a", new: ""),
                .init(.email, old: "budi@wanasari.go.id", new: ""),
            ])
    }

    @Test("changes are told field by field")
    func fields() throws {
        let plan = try Lists.plan(
            """
            NIP|NAMA|JABATAN|GOL|ESELON|STATUS|KEDUDUKAN HUKUM ID|EMAIL|EMAIL GOV|UNIT KERJA
            198605152010011003|Budi Santosa, S.E., M.M.|Kepala Bidang|III/c|III.b|C|3|lama@x.id|BARU@Wanasari.go.id|Sekretariat, Dinas Sosial
            """, over: snapshot)
        let change = try #require(plan.changed.first)
        #expect(
            change.fields == [
                .init(.name, old: "Budi Santoso, S.E.", new: "Budi Santosa, S.E., M.M."),
                .init(.kind, old: "PNS", new: "CPNS"),
                .init(.position, old: "Analis", new: "Kepala Bidang"), .init(.grade, old: "III/b", new: "III/c"),
                .init(.echelon, old: "", new: "III.b"), .init(.standing, old: "1 Aktif", new: "3 Tugas Belajar"),
                .init(.email, old: "budi@wanasari.go.id", new: "baru@wanasari.go.id"),
            ])
        #expect(change.person.id == snapshot.people[0].id)
        #expect(plan.warnings.map(\.code) == [.nameClose])
    }

    @Test("a change of unit is a move, with what else changes")
    func move() throws {
        let plan = try Lists.plan(
            "NIP|NAMA|GOL|UNIT KERJA\n198605152010011003|Budi Santoso|III/c|Bidang I, Dinas Sosial", over: snapshot)
        #expect(plan.moved.map(\.person.unit.rawValue) == ["sos-2"])
        #expect(plan.moved.map(\.fields) == [[.init(.grade, old: "III/b", new: "III/c")]])
        #expect(plan.changed.isEmpty)
    }

    @Test("a NIP under a wholly different name is held back: nobody is overwritten")
    func otherName() throws {
        let plan = try Lists.plan("NIP|NAMA|OPD\n198605152010011003|Endang Wulandari|Dinas Sosial", over: snapshot)
        #expect(
            plan.quarantined.map(\.reasons) == [
                [RowReason(.nameDiffers, [.found: "Endang Wulandari", .known: "Budi Santoso"])]
            ])
        #expect(plan.changed.isEmpty)
        #expect(plan.missing.map(\.name.bare) == ["Sri Rahayu"])
    }

    @Test("a name that lost or gained a word is a change, told with a warning")
    func partOfName() throws {
        for name in ["Budi", "Budi Santoso Hadi"] {
            let plan = try Lists.plan("NIP|NAMA\n198605152010011003|\(name)", over: snapshot)
            #expect(plan.changed.map(\.person.name.bare) == [name])
            #expect(plan.warnings.map(\.code) == [.nameClose])
        }
    }

    @Test("a name known in capitals takes small letters from any list, and never goes back")
    func capitals() throws {
        var known = snapshot
        known.people[0].name.bare = "BUDI SANTOSO"
        let up = try Lists.plan("NIP|NAMA\n198605152010011003|Budi Santoso", over: known)
        #expect(up.changed.map(\.person.name.printed) == ["Budi Santoso, S.E."])
        let down = try Lists.plan("NIP|NAMA\n198605152010011003|BUDI SANTOSO", over: Lists.apply(up, to: known))
        #expect(down.unchanged == 1)
    }

    @Test("people whom no row names are missing, and kept")
    func missing() throws {
        let plan = try Lists.plan("NIP|NAMA\n198605152010011003|Budi Santoso", over: snapshot)
        #expect(plan.missing.map(\.name.bare) == ["Sri Rahayu"])
    }

    @Test("findings come in the order of the lists, also those that wait for the last row")
    func order() throws {
        let list = """
            NIP|NAMA|UNIT KERJA|EMAIL
            198605152010011003|Budi|Kantin|x@
            1986051520100110|Sri|Bidang I, Dinas Sosial|
            198605152010011005|Tri|BAGIAN HUKUM - PEMERINTAH KABUPATEN WANASARI|y@
            198605152010011006|Umi|Bidang I, Dinas Sosial|z@
            """
        let plan = try Lists.plan(list, list.replacing("Kantin", with: "Gudang Lama"), over: Lists.twoOPD)
        #expect(plan.quarantined.map(\.line) == [2, 3, 2, 3])
        #expect(plan.quarantined.map(\.file) == ["list-1.csv", "list-1.csv", "list-2.csv", "list-2.csv"])
        #expect(try Lists.plan(list, over: Lists.twoOPD).warnings.map(\.line) == [4, 4, 5])
    }

    @Test("who is likely meant by a held-back row is not missing")
    func notMissing() throws {
        let plan = try Lists.plan(
            "NIP|NAMA\n198605152010011000|Budi Santoso\n198705152010012003|Sri Rahayu", over: snapshot)
        #expect(plan.quarantined.count == 1)
        #expect(plan.missing.isEmpty)
    }

    @Test("who had left and is listed again is listed")
    func listedAgain() throws {
        var known = snapshot
        known.people[1].isListed = false
        #expect(try Lists.plan("NIP|NAMA\n198605152010011003|Budi Santoso", over: known).missing.isEmpty)
        let plan = try Lists.plan("NIP|NAMA\n198705152010012003|Sri Rahayu", over: known)
        #expect(plan.changed.map(\.fields) == [[.init(.listed, old: "false", new: "true")]])
    }

    @Test("a NIP that another has taken the place of still means the same person")
    func superseded() throws {
        var known = snapshot
        known.superseded = [Invented.nip("198605152023211003"): known.people[0].id]
        let plan = try Lists.plan(
            "NIP|NAMA\n198605152023211003|Budi Santoso\n198605152010011003|Budi Santoso", over: known)
        #expect(plan.unchanged == 1)
        #expect(plan.added.isEmpty)
        #expect(plan.warnings.map(\.code) == [.nipSuperseded])
        #expect(plan.quarantined.map { $0.reasons[0].code } == [.duplicateOfLine])
    }

    @Test("part-time PPPK and CPNS are told by a column and kept by lists that have none")
    func kinds() throws {
        let list = """
            NIP|NAMA|OPD|STATUS ASN
            198605152025211003|Budi|Dinas Sosial|PPPK Paruh Waktu
            199805152025041003|Dewi|Dinas Sosial|CPNS
            198605152024211004|Tri|Dinas Sosial|
            """
        let plan = try Lists.plan(list)
        #expect(plan.added.map(\.kind) == [.pppkPartTime, .cpns, .pppk])
        #expect(plan.added.map(\.standing.code) == ["71", "1", "71"])
        let again = try Lists.plan(
            "NIP|NAMA|OPD\n198605152025211003|Budi|Dinas Sosial\n199805152025041003|Dewi|Dinas Sosial",
            over: Lists.apply(plan))
        #expect(again.unchanged == 2)
    }

    @Test("a valid address is kept in small letters, the official one first; a malformed one changes nothing")
    func email() throws {
        let header = "NIP|NAMA|OPD|EMAIL|EMAIL GOV\n198605152010011003|Budi Santoso|Dinas Sosial|"
        #expect(try Lists.plan(header + "Budi.S@Gmail.com|").added.map(\.email) == ["budi.s@gmail.com"])
        #expect(try Lists.plan(header + "a@b.id|budi@wanasari.go.id").added.map(\.email) == ["budi@wanasari.go.id"])
        #expect(try Lists.plan(header + "a@b.id|rusak@").added.map(\.email) == ["a@b.id"])
        let broken = try Lists.plan(header + "rusak@x|", over: snapshot)
        #expect(broken.unchanged == 1)
        #expect(broken.warnings.map(\.code) == [.emailMalformed])
    }

    @Test("the plan of the same lists over what they made is empty")
    func idempotent() throws {
        var random = SeededGenerator(seed: 2)
        for round in 0..<40 {
            let lists = (0..<2).map { _ in randomList(&random) }
            let files = lists.enumerated().map { (name: "\($0).csv", rows: Lists.rows($1)) }
            let start = round % 2 == 0 ? DirectorySnapshot(agency: Lists.agency) : Lists.twoOPD
            let first = try Lists.plan(files, over: start)
            #expect(first.added.count + first.quarantined.count == 60, "no row about a person is lost")
            let known = Lists.apply(first, to: start)
            let second = try Lists.plan(files, over: known)
            #expect(second.added.isEmpty && second.changed.isEmpty && second.moved.isEmpty)
            #expect(second.newUnits.isEmpty && second.identifiedUnits.isEmpty)
            #expect(second.unchanged == first.added.count)
            #expect(second.quarantined.map(\.line) == first.quarantined.map(\.line))
            let ids = Set(known.units.map(\.id))
            #expect(known.people.allSatisfy { ids.contains($0.unit) })
            #expect(known.units.allSatisfy { unit in unit.parent.map { ids.contains($0) } ?? unit.isOPD })
        }
    }

    @Test("no list, however broken, stops the planner or loses a person's row")
    func nonsense() throws {
        var random = SeededGenerator(seed: 3)
        let cells = [
            "", " ", "NIP", "NAMA", "OPD", "NIP BARU", "UNIT KERJA", "1", "2.", "(3)", "198605152010011003",
            "1,98605E+17", "#45000", "Budi",
            "NIP. 19860515 201001 1 003", "Dinas Sosial", " - ", "- - -", ",", ", Dinas Sosial",
            "PEMERINTAH KABUPATEN WANASARI", "JUMLAH",
            "\u{0}", "\u{FEFF}", "💐 Sri", "H.", "S.Pd", "Drs. , S.E.", "A. ", ".", "Bidang I - ",
            " - Dinas Sosial - PEMERINTAH", "&", "é",
        ]
        for _ in 0..<200 {
            let header = Bool.random(using: &random) ? "NAMA|NIP|UNIT KERJA|OPD\n" : "NAMA / NIP|UNIT KERJA\n"
            let rows = (0..<20).map { _ in
                (0..<Int.random(in: 0...5, using: &random)).map { _ in cells.randomElement(using: &random)! }.joined(
                    separator: "|")
            }
            let plan = try? Lists.plan(header + rows.joined(separator: "\n"), over: Lists.twoOPD)
            let person = try? Lists.plan(
                header + rows.joined(separator: "\n") + "\n" + header + last(header), over: Lists.twoOPD)
            if let plan, let person {
                let before = plan.added.count + plan.quarantined.count
                #expect(person.added.count + person.quarantined.count == before + 1, "\(rows)")
            }
        }
    }

    private func last(_ header: String) -> String {
        header.hasPrefix("NAMA /")
            ? "Tri Utami / 198805152010012003|Dinas Sosial" : "Tri Utami|198805152010012003||Dinas Sosial"
    }

    private func randomList(_ random: inout SeededGenerator) -> String {
        func pick(_ texts: [String]) -> String { texts.randomElement(using: &random)! }
        let first = ["Budi", "SRI", "Moch.", "Dewi", "Dr. Endang", "Hj. Siti", "Nur", "Achmad"]
        let last = ["Santoso", "RAHAYU", "Wulandari, S.Pd.", "Utami, S.E., M.M.", "Hidayat", "Aini"]
        let units = [
            "Bidang I, Dinas Sosial", "BIDANG II - DINAS SOSIAL - PEMERINTAH KABUPATEN WANASARI", "Dinas Sosial",
            "DINAS KESEHATN",
            "UPTD PUSKESMAS DORO - DINAS KESEHATAN - PEMERINTAH KABUPATEN WANASARI", "Kelurahan Doro, Kecamatan Doro",
            "", "Sekretariat",
            "BAGIAN HUKUM - SEKRETARIAT DAERAH - PEMERINTAH KABUPATEN WANASARI",
            "BAGIAN UMUM - PEMERINTAH KABUPATEN WANASARI",
        ]
        var nips: [String] = []
        var list = "DAFTAR PEGAWAI\n\nNO|NAMA|NIP|GOL|JABATAN|UNIT KERJA|STATUS|EMAIL\n1|2|3|4|5|6|7|8\n"
        for number in 1...30 {
            let fresh = Invented.randomNIP(&random)
            let nip = number % 7 == 0 ? pick(nips) : number % 11 == 0 ? String(fresh.dropLast()) : fresh
            nips.append(fresh)
            let cells = [
                String(number), "\(pick(first)) \(pick(last))", nip, pick(["III/a", "IX", "(V)", "-", "?", ""]),
                pick(["Guru", "Staf", "", "-"]),
                pick(units), pick(["PNS", "CPNS", "PPPK", "PPPK Paruh Waktu", ""]), pick(["a@b.id", "a@b@c", "", "-"]),
            ]
            list += cells.joined(separator: "|") + "\n"
        }
        return list + "\n||Mengetahui\n"
    }
}
