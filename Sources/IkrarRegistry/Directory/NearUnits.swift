/// The units whose names or aliases are like what somebody typed.
struct NearUnits {
    private static let most = 3

    private let spellings: [(words: [String], name: String)]

    init(_ units: [OrgUnit], _ aliases: [UnitAlias]) {
        let names = Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        spellings =
            units.map { (UnitName.words($0.name), $0.name) }
            + aliases.compactMap { alias in names[alias.unit].map { (UnitName.words(alias.spelling), $0) } }
    }

    /// At most three, the likeliest first: those that differ by a few letters, then those that have all the words.
    func names(like text: String) -> [String] {
        let sought = UnitName.words(text)
        guard !sought.isEmpty else { return [] }
        var found: [String: Int] = [:]
        for (words, name) in spellings {
            guard let distance = Self.distance(sought, words) else { continue }
            found[name] = min(found[name] ?? .max, distance)
        }
        return found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(Self.most).map(\.key)
    }

    private static func distance(_ sought: [String], _ words: [String]) -> Int? {
        let (typed, name) = (Array(sought.joined().utf8), Array(words.joined().utf8))
        let limit = max(2, typed.count / 5)
        if let distance = EditDistance.between(typed, name, atMost: limit) { return distance }
        return sought.allSatisfy { word in words.contains { $0.hasPrefix(word) } } ? limit + 1 : nil
    }
}
