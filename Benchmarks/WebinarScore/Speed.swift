import IkrarRegistry

/// How long it takes to find out who so many people are, each with four joins, among as many.
struct Speed {
    let people: Int

    /// - Returns: Whether it took no longer than it may, on one core of a release build: 3 s for a regency of 11,500, 40 s for
    ///   100,000.
    func run() -> Bool {
        let clock = ContinuousClock()
        let roster = roster()
        var matcher: ParticipantMatcher?
        let indexing = clock.measure { matcher = ParticipantMatcher(roster) }
        var credited = 0
        let rows = rows(of: roster)
        var report: WebinarReport?
        let reading = clock.measure {
            var reader = ReportReader(file: "speed.csv")
            for row in rows { reader.read(row) }
            report = try? reader.report(on: FileScore.session, zone: .wib)
        }
        let matching = clock.measure {
            for participant in report?.participants ?? [] {
                if case .credited? = matcher?.match(participant) { credited += 1 }
            }
        }
        print(
            "\(people) people, \(rows.count - 1) rows, \(report?.participants.count ?? 0) participants, \(credited) credited"
        )
        print("index \(indexing), report \(reading), matching \(matching), all \(indexing + reading + matching)")
        let limit: Duration = people <= 11_500 ? .seconds(3) : .seconds(40) * max(people, 100_000) / 100_000
        return credited > 0 && indexing + reading + matching <= limit
    }

    private static let first = [
        "Siti", "Nur", "Sri", "Eko", "Dwi", "Tri", "Agus", "Budi", "Joko", "Retno", "Wahyu", "Endang", "Achmad",
        "Muhammad",
        "Yanti", "Hendra", "Lestari", "Slamet", "Suparman", "Galih", "Indah", "Rina", "Yudi", "Fitri", "Dewi", "Teguh",
    ]
    private static let last = [
        "Santoso", "Rahayu", "Lestari", "Wibowo", "Hidayat", "Kusuma", "Nugroho", "Pratama", "Utami", "Wulandari",
        "Setiawan",
        "Permatasari", "Suryadi", "Handayani", "Maharani", "Rohman", "Fauzi", "Azizah", "Susanto", "Purnomo", "Basuki",
    ]

    private func name(_ number: Int) -> String {
        let (first, last) = (Self.first, Self.last)
        let middle = first[(number / (first.count * last.count)) % first.count]
        return "\(first[number % first.count]) \(middle) \(last[number / first.count % last.count])"
    }

    private func roster() -> DirectorySnapshot {
        let offices = (0..<51).map { "Dinas \(Self.last[$0 % Self.last.count]) \(Self.first[$0 % Self.first.count])" }
        let units = offices.enumerated().map { number, name in
            let id = OrgUnit.ID("\(number)")
            return OrgUnit(id: id, name: name, parent: nil, opd: id, unorID: nil)
        }
        let members = (0..<people).map { number in
            let person = Person.ID("\(number)")
            return Person(
                id: person, nip: nip(number), name: PersonName(bare: name(number)), kind: .pns,
                unit: units[number % units.count].id, position: "", grade: .none, echelon: "",
                standing: Standing(code: "1", name: "Aktif"), email: "p\(number)@wanasari.go.id")
        }
        return DirectorySnapshot(people: members, units: units, agency: "Pemerintah Kabupaten Wanasari")
    }

    private func nip(_ number: Int) -> NIP {
        let birth = CivilDate(dayNumber: -3650 + number % 9000)
        let day = "\(birth)".filter { $0 != "-" }
        let sequence = number / 9000 % 900 + 101
        guard let nip = NIP.stored("\(day)2010011\(sequence)") else { fatalError("not a NIP") }
        return nip
    }

    /// One in four shows a NIP, one has an address, two have a name and an office.
    private func rows(of roster: DirectorySnapshot) -> [ListRow] {
        func row(_ line: Int, _ cells: String...) -> ListRow {
            ListRow(sheet: nil, line: line, cells: cells.map { ListRow.Cell($0) })
        }
        var rows = [row(1, "Name (original name)", "Email", "Join time", "Leave time", "Duration (minutes)")]
        for join in 0..<4 {
            for (number, person) in roster.people.enumerated() {
                let office = roster.units[number % roster.units.count].name
                let shown =
                    switch number % 4 {
                    case 0: "\(person.nip.digits) \(person.name.bare)"
                    case 1: "\(office)_\(person.name.bare)"
                    case 2: "\(person.name.bare), S.Pd."
                    default: person.name.bare.split(separator: " ").first.map(String.init) ?? ""
                    }
                rows.append(
                    row(
                        rows.count + 1, shown, number % 4 == 3 ? person.email ?? "" : "",
                        "08/25/2026 09:\(10 + join * 10):00 AM", "08/25/2026 09:\(18 + join * 10):00 AM", "8"))
            }
        }
        return rows
    }
}
