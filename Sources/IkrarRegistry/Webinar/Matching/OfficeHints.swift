/// Which OPD a part of a shown name speaks of. What one part means is worked out once.
struct OfficeHints {
    private let book: UnitBook
    private let opdWords: [(opd: OrgUnit.ID, words: [[UInt8]], key: String)]
    private var known: [String: Set<OrgUnit.ID>?] = [:]
    /// Keys of all units with the OPD they belong to.
    private let offices: [String: Set<OrgUnit.ID>]

    init(units: [OrgUnit], aliases: [UnitAlias], agency: String) {
        let book = UnitBook(units: units, aliases: aliases, agency: agency, newID: { "" })
        self.book = book
        opdWords = units.filter(\.isOPD).map { ($0.id, Spelling.words($0.name), book.key($0.name)) }
        var offices: [String: Set<OrgUnit.ID>] = [:]
        for unit in units { offices[book.key(unit.name), default: []].insert(unit.opd) }
        self.offices = offices
    }

    /// - Parameter isName: Whether the text may as well be a name, so that it is no short form.
    /// - Returns: `nil` when it speaks of no office; of several of one name, all.
    mutating func opds(_ text: String, isName: Bool) -> Set<OrgUnit.ID>? {
        let cacheKey = isName ? text + "\u{1F}" : text
        if let found = known[cacheKey] { return found }
        let found = find(text, isName: isName)
        known[cacheKey] = .some(found)
        return found
    }

    private func find(_ text: String, isName: Bool) -> Set<OrgUnit.ID>? {
        let key = book.key(text)
        guard !key.isEmpty else { return nil }
        if let unit = book.alias(key) { return [book.units[unit].opd] }
        if let unit = book.opd(key) { return [book.units[unit].id] }
        if let opds = offices[key] { return opds }
        if isName { return nil }
        if key.utf8.count >= 8 {
            let longer = opdWords.filter { $0.key.hasPrefix(key) }
            if longer.count == 1 { return [longer[0].opd] }
        }
        guard let short = OfficeAbbreviation(text) else { return nil }
        let near = opdWords.compactMap { opd in short.distance(to: opd.words).map { (opd: opd.opd, distance: $0) } }
            .sorted { $0.distance < $1.distance }
        guard let best = near.first else { return nil }
        // Which of those that are as near is meant, nobody knows: it may be any of them.
        let likely = near.filter { $0.distance <= best.distance + 1 }
        return likely.count <= 3 ? Set(likely.map(\.opd)) : nil
    }
}
