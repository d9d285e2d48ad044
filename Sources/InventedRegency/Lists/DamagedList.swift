/// A list that went through a spreadsheet with Indonesian settings and came back as CSV: `;`, a byte order mark, and
/// NIP that the spreadsheet took for numbers.
public struct DamagedList: Sendable {
    /// What happened to a NIP.
    public enum Damage: String, CaseIterable, Sendable {
        /// `1,98605E+17`: six digits are left.
        case scientificNotation = "scientific notation"
        /// The last three digits are 000, for a spreadsheet keeps fifteen.
        case lastThreeLost = "last three digits lost"
        case seventeenDigits = "17 digits"
        case impossibleBirth = "birth date impossible"
        case unknownKind = "digits 13-14 neither month nor PPPK"
    }

    /// The truth about one line.
    public struct Line: Hashable, Sendable {
        /// Counts from 1; the header is line 1.
        public let line: Int
        /// Place among the regency's people.
        public let person: Int
        /// Nil when the NIP is whole, however it is written.
        public let damage: Damage?

        public var isWhole: Bool { damage == nil }
    }

    /// The header, then a row a person.
    public let rows: [[String]]
    /// One for each row below the header, in order.
    public let lines: [Line]

    /// The file's bytes.
    public var csv: [UInt8] {
        var text = CSVText(separator: ";", byteOrderMark: true)
        for row in rows { text.append(row) }
        return text.bytes
    }
}

extension InventedRegency {
    /// A damaged list of people from all over the regency. Even places are whole, in all the written forms of a NIP;
    /// odd ones go through each damage in turn.
    ///
    /// - Parameter count: how many rows; no more than the regency has people.
    public func excelDamaged(rows count: Int = 120) -> DamagedList {
        let total = min(max(0, count), people.count)
        var rows = [["No", "Nama Lengkap", "NIP", "Gol", "Jabatan", "Unit Kerja"]]
        var lines: [DamagedList.Line] = []
        for place in 0..<total {
            // Spread over everyone, each at most once.
            let person = people[place * people.count / total]
            let damage: DamagedList.Damage? =
                place.isMultiple(of: 2)
                ? nil : DamagedList.Damage.allCases[place / 2 % DamagedList.Damage.allCases.count]
            let nip = damage.map { $0.inflicted(on: person.nip) } ?? Self.written(person, form: place / 2 % 6)
            rows.append([
                String(place + 1), person.name, nip, person.golongan, person.jabatan,
                person.unit == person.opdName ? person.opdName : "\(person.unit), \(person.opdName)",
            ])
            lines.append(DamagedList.Line(line: place + 2, person: person.index, damage: damage))
        }
        return DamagedList(rows: rows, lines: lines)
    }

    private static func written(_ person: InventedPerson, form: Int) -> String {
        switch form {
        case 1: person.spacedNIP
        case 2: "'" + person.nip
        case 3: person.spacedNIP.split(separator: " ").joined(separator: ".")
        case 4: "NIP. " + person.spacedNIP
        case 5: person.nip + "\u{A0} "
        default: person.nip
        }
    }
}

extension DamagedList.Damage {
    /// - Parameter nip: 18 digits.
    func inflicted(on nip: String) -> String {
        switch self {
        case .scientificNotation:
            // Six digits, the last rounded as a spreadsheet shows it.
            let digits = ((Int(nip) ?? 0) / 100_000_000_000 + 5) / 10
            return "\(digits / 100_000),\((digits % 100_000).padded(5))E+17"
        case .lastThreeLost: return nip.dropLast(3) + "000"
        case .seventeenDigits: return String(nip.dropLast())
        case .impossibleBirth: return nip.replacingDigits(at: 4, with: "13")
        case .unknownKind: return nip.replacingDigits(at: 12, with: "45")
        }
    }
}
