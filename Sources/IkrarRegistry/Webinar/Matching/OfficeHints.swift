/// Which units a part of a shown name speaks of. What one part means is worked out once.
struct OfficeHints {
    enum Meaning {
        /// One of these, with all that is beneath it.
        case units(Set<OrgUnit.ID>)
        /// The Pemda itself: it tells nobody apart.
        case agency
        /// Another Pemda.
        case elsewhere
    }

    /// Where in a shown name a text stands.
    enum Place: Hashable {
        /// Apart from the name, so that more can be a short form.
        case alone
        /// Before the name, or behind it, and nothing parts them.
        case before, behind
    }

    private struct Question: Hashable {
        var text: String
        var isName: Bool
        var place: Place
    }

    private let book: UnitBook
    private let opdWords: [(opd: OrgUnit.ID, words: [[UInt8]], key: String)]
    private var known: [Question: Meaning?] = [:]
    /// Units by the key of their name.
    private let named: [String: [OrgUnit.ID]]
    /// Units by what all writers keep of their name.
    private let spelled: [UnitSpelling: [OrgUnit.ID]]
    /// The same without the number, or without the place.
    private let spelledShort: [UnitSpelling: [OrgUnit.ID]]
    /// Each unit with all beneath it.
    private let beneath: [OrgUnit.ID: Set<OrgUnit.ID>]
    private let agencyKey: String

    init(units: [OrgUnit], aliases: [UnitAlias], agency: String) {
        let book = UnitBook(units: units, aliases: aliases, agency: agency, newID: { "" })
        self.book = book
        opdWords = units.filter(\.isOPD).map { ($0.id, Spelling.words($0.name), book.key($0.name)) }
        var named: [String: [OrgUnit.ID]] = [:]
        var spelled: [UnitSpelling: [OrgUnit.ID]] = [:]
        var spelledShort: [UnitSpelling: [OrgUnit.ID]] = [:]
        for unit in units {
            let words = book.words(unit.name)
            named[UnitName.key(words: words), default: []].append(unit.id)
            guard let spelling = UnitSpelling(words) else { continue }
            spelled[spelling, default: []].append(unit.id)
            for short in spelling.lessExact { spelledShort[short, default: []].append(unit.id) }
        }
        (self.named, self.spelled, self.spelledShort) = (named, spelled, spelledShort)
        beneath = Self.beneath(units)
        agencyKey = UnitName.agencyKey(agency)
    }

    private static func beneath(_ units: [OrgUnit]) -> [OrgUnit.ID: Set<OrgUnit.ID>] {
        let parents = Dictionary(units.map { ($0.id, $0.parent) }) { first, _ in first }
        var beneath: [OrgUnit.ID: Set<OrgUnit.ID>] = [:]
        for unit in units {
            beneath[unit.opd, default: []].insert(unit.id)
            var above: OrgUnit.ID? = unit.id
            // A tree that bites its own tail ends here.
            for _ in 0..<20 {
                guard let place = above else { break }
                beneath[place, default: []].insert(unit.id)
                above = parents[place] ?? nil
            }
        }
        return beneath
    }

    /// - Parameter isName: Whether the text may as well be a name, so that it is no short form.
    /// - Returns: `nil` when it speaks of no office; of several of one name, all.
    mutating func meaning(_ text: String, isName: Bool, at place: Place) -> Meaning? {
        let question = Question(text: text, isName: isName, place: place)
        if let found = known[question] { return found }
        let found = find(question)
        known[question] = .some(found)
        return found
    }

    /// Of two that are one within the other, the inner one; of two apart, either.
    static func narrowed(_ known: Set<OrgUnit.ID>?, to units: Set<OrgUnit.ID>) -> Set<OrgUnit.ID> {
        guard let known else { return units }
        let both = known.intersection(units)
        return both.isEmpty ? known.union(units) : both
    }

    /// Whether the unit is above one of the others: a list that knows no more of a person than their OPD.
    func isAbove(_ unit: OrgUnit.ID, _ others: Set<OrgUnit.ID>) -> Bool {
        beneath[unit].map { !$0.isDisjoint(with: others) } ?? false
    }

    /// Whose people are no ASN of a Pemda, by the names that everybody knows them by.
    private static let organisations: Set<String> = [
        "kpu", "kpud", "bawaslu", "panwas", "panwaslu", "panwascam", "ppk", "dkpp", "polri", "polres", "polsek",
        "polda",
        "tni", "kodim", "koramil", "lanal", "kemenag", "kua", "kejari", "kejaksaan", "pengadilan", "lapas", "rutan",
        "imigrasi", "bps", "bpn", "kpp", "kppn", "bpjs", "bnn", "pln", "pertamina", "telkom", "bulog", "perhutani",
        "bri", "bni", "btn", "mandiri", "baznas", "pmi", "pgri", "pkk", "korpri", "kemendagri", "kemenkes",
        "kemendikbud",
    ]

    private func find(_ question: Question) -> Meaning? {
        let text = question.text
        let words = book.words(text)
        let key = UnitName.key(words: words)
        guard !key.isEmpty else { return nil }
        if let unit = book.alias(key) { return units([book.units[unit].id]) }
        if let unit = book.opd(key) { return units([book.units[unit].id]) }
        if let found = named[key] { return units(found) }
        if let spelling = UnitSpelling(words) {
            if let found = spelled[spelling] { return units(found) }
            // Before a name, the next word may be the place's: `SDN 1 Cendana Sari`.
            if question.place != .before, let found = spelledShort[spelling] { return units(found) }
        }
        if UnitName.namesAgency(text) || words.first == "kabupaten" {
            return UnitName.agencyKey(text) == agencyKey || words.count == 1 ? .agency : .elsewhere
        }
        if question.isName { return nil }
        // Some are spelled as an office of ours might be shortened.
        if words.count == 1, Self.organisations.contains(words[0]) { return .elsewhere }
        if key.utf8.count >= 8 {
            let longer = opdWords.filter { $0.key.hasPrefix(key) }
            if longer.count == 1 { return units([longer[0].opd]) }
        }
        guard words.count == 1, let short = OfficeAbbreviation(words[0]) else { return nil }
        let near = opdWords.compactMap { opd in short.distance(to: opd.words).map { (opd: opd.opd, distance: $0) } }
            .sorted { $0.distance < $1.distance }
        guard let best = near.first else {
            return question.place == .alone && key.utf8.count >= 4 ? withoutForm(short) : nil
        }
        // Which of those that are as near is meant, nobody knows: it may be any of them.
        let likely = near.filter { $0.distance <= best.distance + 1 }
        return likely.count <= 3 ? units(likely.map(\.opd)) : nil
    }

    /// `KOMINFO` and `KESBANGPOL` leave out that it is a Dinas or a Badan. Only pieces that begin words count here, and only
    /// one office may have them.
    private func withoutForm(_ short: OfficeAbbreviation) -> Meaning? {
        let fitting = opdWords.filter { opd in
            let words = Array(opd.words.dropFirst())
            return short.distance(to: words).map { $0 <= 2 * words.count { $0 != Array("dan".utf8) } } ?? false
        }
        return fitting.count == 1 ? units([fitting[0].opd]) : nil
    }

    private func units(_ found: [OrgUnit.ID]) -> Meaning {
        .units(found.reduce(into: []) { $0.formUnion(beneath[$1] ?? [$1]) })
    }
}
