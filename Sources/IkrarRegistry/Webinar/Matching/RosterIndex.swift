/// Everybody who can be meant, findable by NIP, e-mail, name and word, so that tens of thousands of shown names are looked
/// up without comparing each with all.
struct RosterIndex: Sendable {
    struct Entry: Sendable {
        var person: Person.ID
        var nip: NIP
        var name: PersonName
        var key: NameKey
        var unit: OrgUnit.ID
        var email: String?
    }

    private(set) var entries: [Entry] = []
    private(set) var byNIP: [NIP: Int] = [:]
    private(set) var byEmail: [String: [Int]] = [:]
    /// By the name's words as one.
    private(set) var byName: [String: [Int]] = [:]
    /// By the name's words in order of the alphabet.
    private(set) var byWords: [String: [Int]] = [:]
    /// Who has the word in their name.
    private(set) var byWord: [String: [Int]] = [:]
    private(set) var byID: [Person.ID: Int] = [:]

    /// - Parameters:
    ///   - people: Those on HR's lists; who has left cannot be meant.
    ///   - superseded: NIPs that people had before.
    init(people: [Person], superseded: [NIP: Person.ID]) {
        entries.reserveCapacity(people.count)
        for person in people where person.isListed {
            let place = entries.count
            let key = person.name.key
            entries.append(
                Entry(
                    person: person.id, nip: person.nip, name: person.name, key: key, unit: person.unit,
                    email: person.email))
            byNIP[person.nip] = place
            byID[person.id] = place
            if let email = person.email { byEmail[email, default: []].append(place) }
            guard !key.joined.isEmpty else { continue }
            byName[key.joined, default: []].append(place)
            if key.words.count > 1 { byWords[Self.sorted(key.words), default: []].append(place) }
            for word in Set(key.words) { byWord[word, default: []].append(place) }
        }
        for (nip, person) in superseded where byNIP[nip] == nil {
            if let place = byID[person] { byNIP[nip] = place }
        }
    }

    static func sorted(_ words: [String]) -> String { words.sorted().joined(separator: " ") }

    /// How much a word tells: much when few people have it.
    func weight(of word: String) -> Double {
        let people = byWord[word]?.count ?? 0
        guard people > 0 else { return 0 }
        return Self.logarithm(Double(entries.count + 1) / Double(people)) + 0.1
    }

    /// The natural logarithm, near enough to weigh words by.
    private static func logarithm(_ value: Double) -> Double {
        let exponent = Double(value.exponent)
        let rest = value.significand - 1
        return (exponent + rest - rest * (1 - rest) * 0.34) * 0.693_147
    }
}
