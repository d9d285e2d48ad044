import IkrarRegistry

/// How names come out that stand beside the office, in the many ways people write both: `WebinarScore spellings asn.json`.
///
/// Everybody of the truth is shown once in each way. Who is credited must be they; and where the name is shown beside an office
/// that is not theirs, or is only a part of theirs, nobody may be.
struct Spellings {
    let roster: TruthRoster
    /// Of so many people one is shown.
    let step: Int

    private struct Tally {
        var (right, wrong, queuedFirst, queued, queuedOther, unknown) = (0, 0, 0, 0, 0, 0)
    }

    /// - Returns: Whether nobody wrong was credited.
    func run() -> Bool {
        var matcher = ParticipantMatcher(roster.snapshot)
        var isGood = true
        for way in Way.allCases {
            var tally = Tally()
            var examples: [String] = []
            for (number, person) in roster.snapshot.people.enumerated() where number % step == 0 {
                guard let shown = way.shown(person, number, roster.snapshot) else { continue }
                let before = tally
                let match = matcher.match(WebinarParticipant(shown: shown, email: ""))
                judge(match, person, way, &tally)
                if tally.wrong > before.wrong {
                    print("    wrong: \(shown) is credited to \(name(match))")
                } else if tally.unknown + tally.queuedOther > before.unknown + before.queuedOther, examples.count < 4 {
                    examples.append(shown)
                }
            }
            print(
                "\(way.rawValue): right \(tally.right), wrong \(tally.wrong), queued first \(tally.queuedFirst), "
                    + "queued \(tally.queued), queued without \(tally.queuedOther), unknown \(tally.unknown)")
            for example in examples { print("    \(example)") }
            isGood = isGood && tally.wrong == 0
        }
        return isGood
    }

    private func judge(_ match: ParticipantMatch, _ person: Person, _ way: Way, _ tally: inout Tally) {
        switch match {
        case .credited(let found, _):
            // Beside another's office it is right only where somebody of that name works there.
            if way.isOwn ? found == person.id : works(found, where: way, person) {
                tally.right += 1
            } else {
                tally.wrong += 1
            }
        case .queued(let candidates):
            guard let place = candidates.firstIndex(where: { $0.person == person.id }) else {
                return tally.queuedOther += 1
            }
            if place == 0 { tally.queuedFirst += 1 } else { tally.queued += 1 }
        case .unknown: tally.unknown += 1
        }
    }

    private func name(_ match: ParticipantMatch) -> String {
        guard case .credited(let found, _) = match, let one = roster.snapshot.people.first(where: { $0.id == found })
        else { return "nobody" }
        return "\(one.name.bare), \(Self.names(one, roster.snapshot).unit)"
    }

    private func works(_ found: Person.ID, where way: Way, _ person: Person) -> Bool {
        guard way == .otherUnit, found != person.id else { return false }
        let one = roster.snapshot.people.first { $0.id == found }
        return one?.name.bare == person.name.bare
    }
}

extension Spellings {
    /// One way of writing a name and an office.
    enum Way: String, CaseIterable {
        case unitSpaceName, nameSpaceUnit, nameDashUnit, unitUnderscoreName, nameBrackets, nameCommaUnit, nameHyphenUnit
        case nameSlashUnit, titledUnit, capitals, shortUnit, shorterUnit, gluedUnit, romanUnit, numberFirst, wrappedUnit
        case unitAndOffice, unitAndDistrict, officeSpaceName, nameSpaceOffice, nameDashOffice, shortOffice,
            shortOfficeSpace
        case officeOfPemda, job, jobBehind
        // Nobody may be credited for these but where another of the name works there.
        case otherUnit, partAndUnit, strangeUnit, strangeSpace, strangeOrganisation, strangeAgency, misspelt

        var isOwn: Bool {
            switch self {
            case .otherUnit, .partAndUnit, .strangeUnit, .strangeSpace, .strangeOrganisation, .strangeAgency: false
            default: true
            }
        }

        private static let organisations = [
            "KPU", "Bawaslu", "Polres", "Kodim", "Kemenag", "Kejari", "Pertamina", "BPS", "BPN", "PLN", "BRI", "PGRI",
            "TNI", "KPP Pratama", "Telkom", "Undip", "PKK", "Baznas", "BPJS", "Imigrasi", "Lapas", "Panwas",
            "Dharma Wanita",
            "Korpri", "Perhutani", "Bulog", "Kominfo Provinsi", "Pengadilan Negeri", "Kemendagri", "Satker PJN",
        ]

        func shown(_ person: Person, _ number: Int, _ roster: DirectorySnapshot) -> String? {
            let name = person.name.bare
            let (unit, office) = Spellings.names(person, roster)
            let written = WrittenUnit(unit)
            let short = roster.aliases.isEmpty ? Spellings.initials(office) : office
            switch self {
            case .unitSpaceName: return written.map { "\($0.common) \(name)" }
            case .nameSpaceUnit: return written.map { "\(name) \($0.common)" }
            case .nameDashUnit: return written.map { "\(name) - \($0.common)" }
            case .unitUnderscoreName: return written.map { "\($0.common)_\(name)" }
            case .nameBrackets: return written.map { "\(name) (\($0.common))" }
            case .nameCommaUnit: return written.map { "\(name), \($0.common)" }
            case .nameHyphenUnit: return written.map { "\(name)-\($0.common)" }
            case .nameSlashUnit: return written.map { "\(name)/\($0.common)" }
            case .titledUnit: return written.map { "\(name), S.Pd., M.Si. \($0.common)" }
            case .capitals: return written.map { "\($0.common) \(name)".uppercased() }
            case .shortUnit: return written.map { "\(name)_\($0.short)" }
            case .shorterUnit: return written.map { "\($0.shorter) \(name)" }
            case .gluedUnit: return written.map { "\(name)_\($0.glued)" }
            case .romanUnit: return written?.roman.map { "\(name) - \($0)" }
            case .numberFirst: return written?.numberFirst.map { "\($0) \(name)" }
            case .wrappedUnit: return written.map { "UPTD \($0.common) - \(name)" }
            case .unitAndOffice: return written.map { "\(name)_\($0.common)_\(office)" }
            case .unitAndDistrict: return written.map { "\(name)_\($0.common) Kab. Wanasari" }
            case .officeSpaceName: return "\(office) \(name)"
            case .nameSpaceOffice: return "\(name) \(office)"
            case .nameDashOffice: return "\(name) - \(office)"
            case .shortOffice: return "\(name)_\(short)"
            case .shortOfficeSpace: return "\(short) \(name)"
            case .officeOfPemda: return "\(name) - \(office) Kab. Wanasari"
            case .job: return written.map { "Guru \($0.common) - \(name)" }
            case .jobBehind: return written.map { "\(name) Kepala \($0.common)" }
            case .otherUnit:
                guard let other = Spellings.other(than: person, number, roster).flatMap(WrittenUnit.init) else {
                    return nil
                }
                return "\(name) - \(other.common)"
            case .partAndUnit:
                let words = name.split(separator: " ")
                guard words.count > 1, let written else { return nil }
                return "\(words.dropLast().joined(separator: " ")) - \(written.common)"
            case .strangeUnit: return written.map { "\(name) - \($0.kind) \(number % 9 + 1) Kalimati" }
            case .strangeSpace: return written.map { "\($0.kind) \(number % 9 + 1) Kalimati \(name)" }
            case .strangeOrganisation:
                let organisation = Self.organisations[number % Self.organisations.count]
                return number % 2 == 0 ? "\(name) (\(organisation))" : "\(organisation) \(name)"
            case .strangeAgency: return "\(name) - \(number % 2 == 0 ? "Pemkab" : "Kab.") Sukamaju"
            case .misspelt: return written?.misspelt.map { "\(name) - \($0)" }
            }
        }
    }

    fileprivate static func names(_ person: Person, _ roster: DirectorySnapshot) -> (unit: String, office: String) {
        let unit = roster.units.first { $0.id == person.unit }
        let office = roster.units.first { $0.id == unit?.opd }
        return (unit?.name ?? "", office?.name ?? "")
    }

    fileprivate static func other(than person: Person, _ number: Int, _ roster: DirectorySnapshot) -> String? {
        let others = roster.units.filter { !$0.isOPD && $0.id != person.unit && WrittenUnit($0.name) != nil }
        return others.isEmpty ? nil : others[number * 7 % others.count].name
    }

    /// `DPUPR`: the first letters.
    fileprivate static func initials(_ office: String) -> String {
        let words = office.split { " ,".contains($0) }.filter { $0 != "dan" }
        guard words.count > 2 else {
            return words.enumerated().map { String($1.prefix($0 == 0 ? 3 : 4)) }.joined().uppercased()
        }
        return words.compactMap(\.first).map(String.init).joined()
    }

    /// Ways of writing a school's, a puskesmas's, a kecamatan's or a kelurahan's name.
    fileprivate struct WrittenUnit {
        var kind, common, short, shorter, glued: String
        var roman, numberFirst, misspelt: String?

        init?(_ name: String) {
            var words = name.split(separator: " ").map(String.init)
            if words.starts(with: ["UPT", "Satuan", "Pendidikan"]) { words.removeFirst(3) }
            if words.first == "UPTD" { words.removeFirst() }
            guard words.count > 1, let kind = words.first else { return nil }
            let number = words.first { Int($0) != nil }
            let place = words.dropFirst().filter { Int($0) == nil }.joined(separator: " ")
            self.kind = kind
            common = words.joined(separator: " ")
            switch kind {
            case "SDN", "SMPN":
                guard let number, let value = Int(number), value < 10 else { return nil }
                let level = kind.dropLast()
                short = "\(level) Negeri \(value) \(place)"
                shorter = "\(level) N \(place) \(number)"
                glued = kind == "SDN" ? "\(kind)\(place)\(number)" : "\(kind)\(value)\(place)"
                roman = "\(kind) \(place) \(["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value])"
                numberFirst = "\(kind)\(number) \(place)"
                misspelt = "\(kind) \(number) \(place.dropLast(2))\(place.suffix(1))"
            case "Puskesmas":
                (short, shorter, glued) = ("PKM \(place)", "Pusk. \(place)", "Puskesmas\(place)")
                misspelt = "Puskesmas \(place.dropLast(2))\(place.suffix(1))"
            case "Kelurahan": (short, shorter, glued) = ("Kel. \(place)", "Kel.\(place)", "Kelurahan\(place)")
            default: return nil
            }
        }
    }
}
