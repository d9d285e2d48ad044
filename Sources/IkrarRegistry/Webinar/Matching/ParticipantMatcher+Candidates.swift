extension ParticipantMatcher {
    /// At most so many people are shown for one participant.
    static let mostCandidates = 9

    func queue(_ candidates: [MatchCandidate]) -> ParticipantMatch {
        var seen: Set<Person.ID> = []
        let each = candidates.filter { seen.insert($0.person).inserted }
        return each.isEmpty ? .unknown : .queued(Array(each.prefix(Self.mostCandidates)))
    }

    /// Who may be meant by a name, the likeliest first.
    mutating func candidates(_ sight: Sight) -> [MatchCandidate] {
        guard !sight.key.words.isEmpty else { return besideDevice(sight) }
        let same = matches(sight.key)
        // Of an office that nobody knows, nobody is known to be.
        let isKnown = sight.units != nil || !sight.isElsewhere
        let within = isKnown ? same.filter { isIn($0, sight.units) } : []
        let found = within.map {
            MatchCandidate(index.entries[$0].person, isRespelled($0, sight) ? .otherSpelling : .sameName)
        }
        if found.count >= Self.mostCandidates { return found }
        let others = same.filter { !within.contains($0) }.map { MatchCandidate(index.entries[$0].person, .otherOffice) }
        let otherwise = sight.otherKeys.flatMap(matches).map { MatchCandidate(index.entries[$0].person, .sameName) }
        let parts = partly(sight)
        // Who works where it is shown is likelier than one more of the name who does not.
        let near = sight.units == nil ? [] : parts.filter { isIn(index.byID[$0.person] ?? 0, sight.units) }
        return found + otherwise + near.prefix(others.isEmpty ? near.count : Self.mostNear) + others + parts
    }

    /// So many of the unit that is shown, who have a part of the name, stand before those of the name who work elsewhere.
    private static let mostNear = 4

    /// Who has the name that stands behind a device's, a school's or a hall's; behind a school's, also who has a part of it.
    private mutating func besideDevice(_ sight: Sight) -> [MatchCandidate] {
        let words = sight.beside.words
        let isSchool = words.first.map(UnitSpelling.isKind) ?? false
        let named = words.indices.dropFirst().lazy.map { [index] in
            Self.matches(NameKey(words[$0...].joined(separator: " ")), index)
        }
        if let found = named.first(where: { !$0.isEmpty }) {
            return found.map { MatchCandidate(index.entries[$0].person, isSchool ? .otherOffice : .sameName) }
        }
        guard isSchool else { return [] }
        let rest = words.dropFirst().filter { index.byWord[$0] != nil }
        guard rest.count > 1 else { return [] }
        var other = sight
        other.key = NameKey(rest.joined(separator: " "))
        return partly(other)
    }

    /// By the weight of the words that they share.
    private mutating func partly(_ sight: Sight) -> [MatchCandidate] {
        var scores: [Int: (score: Double, isNear: Bool)] = [:]
        var words: [(word: String, isNear: Bool)] = []
        for word in sight.key.words {
            if index.byWord[word] != nil {
                words.append((word, false))
            } else if word.utf8.count > 3 {
                words += near(word).map { ($0, true) }
            }
        }
        words.sort { (index.byWord[$0.word]?.count ?? 0) < (index.byWord[$1.word]?.count ?? 0) }
        let total = words.reduce(0) { $0 + index.weight(of: $1.word) }
        guard total > 0 else { return [] }
        for (number, (word, isNear)) in words.enumerated() {
            let weight = index.weight(of: word)
            let people = index.byWord[word] ?? []
            // Everybody with a common name is nobody in particular, once there are others.
            if number > 0, people.count > 400, !scores.isEmpty {
                for place in scores.keys where index.entries[place].key.words.contains(word) {
                    scores[place]?.score += weight
                }
                continue
            }
            for place in people {
                scores[place, default: (0, false)].score += weight
                if isNear { scores[place]?.isNear = true }
            }
        }
        let ranked = scores.map { place, found in
            let strange = index.entries[place].key.words.count { !sight.key.words.contains($0) }
            let office = sight.units == nil ? 0 : isIn(place, sight.units) ? 0.3 : -0.3
            return (place: place, score: found.score / total - 0.05 * Double(strange) + office, isNear: found.isNear)
        }
        return ranked.filter { $0.score >= 0.45 }
            .sorted { ($1.score, index.entries[$0.place].nip) < ($0.score, index.entries[$1.place].nip) }
            .prefix(Self.mostCandidates)
            .map { MatchCandidate(index.entries[$0.place].person, $0.isNear ? .nearName : .partOfName) }
    }

    /// Words of names that are a letter away.
    private mutating func near(_ word: String) -> [String] {
        if let known = spellings[word] { return known }
        let bytes = Array(word.utf8)
        let found = index.byWord.keys.filter { other in
            other.utf8.count > 3 && EditDistance.between(bytes, Array(other.utf8), atMost: 1) != nil
        }.sorted()
        spellings[word] = found
        return found
    }
}
