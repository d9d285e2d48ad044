/// Looks for the known person whom a row with a broken NIP is likely about.
struct ProposalFinder {
    struct Clue {
        /// What is left of the NIP.
        var digits: String
        var name: PersonName
        /// All that the row says of the unit, as text.
        var unit: String
        /// What the row's own column says.
        var birth: CivilDate?
    }

    private let people: [Person]
    private let units: [OrgUnit.ID: OrgUnit]
    /// Indices by year and month of birth.
    private var byBirthMonth: [Int: [Int]] = [:]
    /// Made when first asked for: it costs a key for every person.
    private lazy var byName: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (place, person) in people.enumerated() {
            places[person.name.key.joined, default: []].append(place)
        }
        return places
    }()

    init(people: [Person], units: [OrgUnit]) {
        self.people = people
        self.units = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (place, person) in people.enumerated() {
            byBirthMonth[person.nip.number(0..<6), default: []].append(place)
        }
    }

    /// `nil` unless exactly one person fits. `isTaken` tells of people whom another row of the same list names rightly.
    mutating func proposal(for clue: Clue, isTaken: (NIP) -> Bool) -> RowProposal? {
        let key = clue.name.key
        guard !key.joined.isEmpty else { return nil }
        let written = Array(clue.digits.utf8)
        var near = byName[key.joined] ?? []
        if written.count >= 6, let month = Int(clue.digits.prefix(6)) {
            near += byBirthMonth[month] ?? []
        }
        var seen = Set<Int>()
        let likely = near.filter { place in
            seen.insert(place).inserted && !isTaken(people[place].nip)
                && people[place].name.key.likeness(to: key) >= .close
                && !contradicts(people[place].nip, clue)
        }
        if written.count >= 15 {
            let whole = likely.filter { people[$0].nip.digits.utf8.starts(with: written[..<15]) }
            if !whole.isEmpty { return only(narrowed(whole, clue), .digitsAndName) }
        }
        if written.count >= 6 {
            let damaged = likely.filter { Self.mayBeLeft(of: Array(people[$0].nip.digits.utf8), written) }
            if !damaged.isEmpty { return only(narrowed(damaged, clue), .remainingDigitsAndName) }
        }
        let unit = UnitName.key(clue.unit)
        guard !unit.isEmpty else { return nil }
        let here = (byName[key.joined] ?? []).filter { place in
            let nip = people[place].nip
            return !isTaken(nip) && works(people[place], in: unit) && !contradicts(nip, clue)
                && Self.isOfYear(nip, written)
        }
        return only(here, .nameAndUnit)
    }

    /// The list itself says that they were born on another day.
    private func contradicts(_ nip: NIP, _ clue: Clue) -> Bool {
        clue.birth.map { $0 != nip.birth } ?? false
    }

    /// A namesake of another year of birth is somebody else, whatever their unit.
    private static func isOfYear(_ nip: NIP, _ written: [UInt8]) -> Bool {
        written.count < 4 || nip.digits.utf8.starts(with: written[..<4])
    }

    /// The one other person of this name and birth date, whose NIP may have changed or been mistyped: a PPPK who became
    /// a PNS has a new one.
    func namesake(of person: Person, isNamed: (NIP) -> Bool) -> NIP? {
        let key = person.name.key
        let likely = (byBirthMonth[person.nip.number(0..<6)] ?? []).filter { place in
            let other = people[place]
            return other.nip != person.nip && other.nip.birth == person.nip.birth && !isNamed(other.nip)
                && other.name.key.likeness(to: key) >= .variant
        }
        return likely.count == 1 ? people[likely[0]].nip : nil
    }

    /// Of several, those who work where the row says.
    private func narrowed(_ places: [Int], _ clue: Clue) -> [Int] {
        guard places.count > 1 else { return places }
        let unit = UnitName.key(clue.unit)
        return places.filter { !unit.isEmpty && works(people[$0], in: unit) }
    }

    private func only(_ places: [Int], _ ground: RowProposal.Ground) -> RowProposal? {
        guard places.count == 1 else { return nil }
        let person = people[places[0]]
        return RowProposal(nip: person.nip, name: person.name.printed, ground: ground)
    }

    private func works(_ person: Person, in unit: String) -> Bool {
        guard let own = units[person.unit] else { return false }
        if unit.contains(UnitName.key(own.name)) && (own.isOPD || UnitName.key(own.name).utf8.count >= 12) {
            return true
        }
        return units[own.opd].map { unit.contains(UnitName.key($0.name)) } ?? false
    }

    /// `written` may have come from `nip`: its beginning as a spreadsheet leaves it, a digit lost or doubled, or up to
    /// four digits mistaken.
    static func mayBeLeft(of nip: [UInt8], _ written: [UInt8]) -> Bool {
        if written.count == nip.count {
            return zip(nip, written).count { $0 != $1 } <= 4
        }
        if written.count < nip.count, nip.starts(with: written) { return true }
        if written.count == nip.count - 1 || written.count == nip.count + 1 {
            return EditDistance.between(nip, written, atMost: 1) != nil
        }
        // The last digit that was left is rounded.
        guard written.count >= 6, written.count <= 15, let last = written.last, last > 0x30 else { return false }
        return nip.starts(with: written.dropLast() + [last - 1]) && nip[written.count] >= 0x35
    }
}
