/// Finds out who participants are.
///
/// It decides alone only where exactly one person on HR's lists can be meant; whatever speaks against it, or for somebody
/// else as well, leaves the decision to a person. So a wrong person is never credited for the sake of a right one.
public struct ParticipantMatcher {
    let index: RosterIndex
    private var hints: OfficeHints
    private let settledByName: [String: [SettledName]]
    private let settledByEmail: [String: [Person.ID]]
    private var spellings: [String: [String]] = [:]

    public init(_ roster: DirectorySnapshot, settled: [SettledName] = []) {
        index = RosterIndex(people: roster.people, units: roster.units, superseded: roster.superseded)
        hints = OfficeHints(units: roster.units, aliases: roster.aliases, agency: roster.agency)
        settledByName = Dictionary(grouping: settled, by: \.shown)
        settledByEmail = Dictionary(
            grouping: settled.filter { [index] in !$0.email.isEmpty && Self.isOwn($0, index) }, by: \.email
        ).mapValues { Array(Set($0.map(\.person))) }
    }

    /// Whether an address may be taken for the person's own: they were shown by a word of their name. A hall's or a school's
    /// account is no one person's, whoever was settled as it once.
    private static func isOwn(_ name: SettledName, _ index: RosterIndex) -> Bool {
        guard let own = index.byID[name.person].map({ index.entries[$0].key }) else { return false }
        let parts = ShownName(name.shown).parts
        guard let first = parts.first, !ShownName.isDevice(first), !UnitName.namesSubUnit(first) else { return false }
        return parts.flatMap { NameKey($0).words }.contains { word in
            own.words.contains(word) || word.utf8.count > 3 && own.joined.contains(word) || own.joined == word
        }
    }

    public mutating func match(_ participant: WebinarParticipant) -> ParticipantMatch {
        let sight = sight(of: participant)
        if sight.hasNIP { return byNIP(sight, participant) }
        if let match = byEmail(sight, participant) { return match }
        let named = byName(sight)
        if case .credited = named { return named }
        return remembered(sight, participant, otherwise: named)
    }

    /// Who may be meant, the likeliest first; nobody where nobody is like it.
    public mutating func likely(_ participant: WebinarParticipant) -> [MatchCandidate] {
        switch match(participant) {
        case .queued(let candidates): candidates
        // The lists have changed since it was queued.
        case .credited(let person, let ground):
            switch ground {
            case .nip: [MatchCandidate(person, .nip)]
            case .email: [MatchCandidate(person, .email)]
            case .name: [MatchCandidate(person, .sameName)]
            case .remembered, .settled: [MatchCandidate(person, .remembered)]
            }
        case .unknown: []
        }
    }

    // MARK: - What is seen

    /// A participant as far as it says who it is.
    struct Sight {
        var nips: [NIP] = []
        var hasBrokenNIP = false
        var brokenDigits = ""
        /// Of the name alone, without titles and offices; empty for a device, a school or a hall.
        var key = NameKey("")
        /// Keys of the titles behind it.
        var titles: Set<String> = []
        /// The OPDs that it speaks of; `nil` when it speaks of none.
        var opds: Set<OrgUnit.ID>?
        var isDevice = false
        /// The words beside a device's, a school's or a hall's name, and its own.
        var beside = NameKey("")
        var hasNIP: Bool { !nips.isEmpty || hasBrokenNIP }
    }

    private mutating func sight(of participant: WebinarParticipant) -> Sight {
        var sight = Sight()
        var name = participant.shown
        if !participant.nip.isEmpty {
            let run = NIPRun(Spelling.tidy(participant.nip))
            sight.nips = participant.isNumberNIP ? [] : run.nips
            sight.hasBrokenNIP = sight.nips.isEmpty
            sight.brokenDigits = participant.nip.filter { $0.isASCII && $0.isNumber }
            name = participant.otherName
        }
        read(name, &sight)
        if sight.key.words.isEmpty, !participant.otherName.isEmpty, participant.nip.isEmpty {
            read(participant.otherName, &sight)
        }
        if !participant.unit.isEmpty, let opds = hints.opds(participant.unit, isName: false) { sight.opds = opds }
        return sight
    }

    private mutating func read(_ text: String, _ sight: inout Sight) {
        let shown = ShownName(text)
        for nip in shown.nips where !sight.nips.contains(nip) { sight.nips.append(nip) }
        if shown.hasBrokenNIP {
            sight.hasBrokenNIP = true
            sight.brokenDigits = text.filter { $0.isASCII && $0.isNumber }
        }
        var names: [String] = []
        for part in shown.parts {
            if let opds = office(part) {
                sight.opds =
                    sight.opds.map { $0.intersection(opds).isEmpty ? $0.union(opds) : $0.intersection(opds) } ?? opds
            } else {
                let (rest, opds) = withoutOffice(part)
                if let opds { sight.opds = sight.opds ?? opds }
                if !rest.isEmpty { names.append(rest) }
            }
        }
        if let first = names.first, ShownName.isDevice(first) || UnitName.namesSubUnit(first), !isNameWord(first) {
            sight.isDevice = true
            sight.beside = NameKey(names.joined(separator: " "))
            return
        }
        let parsed = names.map { PersonName.parse($0) }.filter { !$0.bare.isEmpty }
        sight.key = NameKey(parsed.map(\.bare).joined(separator: " "))
        for name in parsed { sight.titles.formUnion(Self.titles(name.backTitle)) }
    }

    /// Whether somebody's name has the text's first word.
    private func isNameWord(_ text: String) -> Bool {
        NameKey(text).words.first.map { index.byWord[$0] != nil } ?? false
    }

    private static func titles(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map { Spelling.key($0) }.filter { !$0.isEmpty })
    }

    /// The office that a whole part is; a word that is somebody's name is no short form of an office.
    private mutating func office(_ part: String) -> Set<OrgUnit.ID>? {
        let key = NameKey(PersonName.parse(part).bare)
        let isName = index.byName[key.joined] != nil || key.words.contains { index.byWord[$0] != nil }
        return hints.opds(part, isName: isName)
    }

    /// `DINKES BUDI SANTOSO` without what stands before or behind the name for an office.
    private mutating func withoutOffice(_ part: String) -> (rest: String, opds: Set<OrgUnit.ID>?) {
        let words = part.split(separator: " ")
        guard words.count > 1, words.count <= 14 else { return (part, nil) }
        for count in stride(from: min(words.count - 1, 8), through: 1, by: -1) {
            let (head, tail) = (words.prefix(count), words.suffix(count))
            if let opds = office(head.joined(separator: " ")), isOfficeText(head) {
                return (words.dropFirst(count).joined(separator: " "), opds)
            }
            if let opds = office(tail.joined(separator: " ")), isOfficeText(tail) {
                return (words.dropLast(count).joined(separator: " "), opds)
            }
        }
        return (part, nil)
    }

    /// A lone word beside a name is an office only when it is long, so that initials and titles are none.
    private func isOfficeText(_ words: ArraySlice<Substring>) -> Bool {
        guard words.count == 1, let word = words.first else { return true }
        let key = Spelling.key(word)
        return key.utf8.count >= 4 && !PersonName.backTitles.contains(key) && !PersonName.frontTitles.contains(key)
    }

    // MARK: - NIP

    private mutating func byNIP(_ sight: Sight, _ participant: WebinarParticipant) -> ParticipantMatch {
        let places = sight.nips.compactMap { index.byNIP[$0] }
        guard places.count == 1, sight.nips.count == 1, !sight.hasBrokenNIP, let place = places.first else {
            var candidates = places.map { MatchCandidate(index.entries[$0].person, .nip) }
            candidates += nearNIPs(sight)
            candidates += self.candidates(sight)
            return queue(candidates)
        }
        let person = index.entries[place]
        if agrees(sight.key, with: place), !namesAnother(sight, than: place) { return .credited(person.person, .nip) }
        return queue([MatchCandidate(person.person, .nip)] + candidates(sight))
    }

    /// Whether the name beside a NIP leaves no doubt: it is the person's or part of it, or it is nobody's name.
    private func agrees(_ key: NameKey, with place: Int) -> Bool {
        let own = index.entries[place].key
        if key.words.isEmpty || key.joined == own.joined { return true }
        var others = key.words.filter { !own.words.contains($0) }
        let shared = key.words.count - others.count
        // Joined, initials, a letter astray.
        others.removeAll { word in
            own.joined.contains(word) && word.utf8.count > 2 || own.words.contains { isNear(word, $0) }
        }
        let length = key.words.count
        if others.isEmpty { return shared > 0 || others.count < length }
        if key.likeness(to: own) != .different, index.byName[key.joined] == nil { return true }
        // Words that are nobody's name say nothing against it, unless there is no word for it either.
        return others.allSatisfy { index.byWord[$0] == nil } && (shared > 0 || others.count < length)
            || others.allSatisfy { index.byWord[$0] == nil && $0.utf8.count <= 3 }
    }

    private func isNear(_ word: String, _ other: String) -> Bool {
        if word.utf8.count == 1 { return other.utf8.first == word.utf8.first }
        if other.utf8.count == 1 { return other.utf8.first == word.utf8.first }
        guard word.utf8.count > 3, other.utf8.count > 3, index.byWord[word] == nil else { return false }
        return EditDistance.between(Array(word.utf8), Array(other.utf8), atMost: 1) != nil
    }

    /// People whose NIP begins as the damaged one does, with the day of birth and the month of appointment.
    private func nearNIPs(_ sight: Sight) -> [MatchCandidate] {
        guard sight.brokenDigits.utf8.count >= 14, !sight.key.words.isEmpty else { return [] }
        let begin = sight.brokenDigits.prefix(14)
        return matches(sight.key).filter { index.entries[$0].nip.digits.hasPrefix(begin) }
            .map { MatchCandidate(index.entries[$0].person, .nearNIP) }
    }

    // MARK: - E-mail

    private mutating func byEmail(_ sight: Sight, _ participant: WebinarParticipant) -> ParticipantMatch? {
        guard let email = EmailAddress.wellFormed(participant.email) else { return nil }
        let owners = index.byEmail[email] ?? []
        let said = (settledByEmail[email] ?? []).compactMap { index.byID[$0] }
        let all = Array(Set(owners + said))
        guard !all.isEmpty else { return nil }
        let ground: ParticipantMatch.Ground = owners.isEmpty ? .remembered : .email
        // An address that was only settled once says nothing of a device.
        let fitting = all.filter { owners.contains($0) ? isAccountName(sight, of: $0) : isNamed(sight, $0) }
        if fitting.count == 1, let place = fitting.first, all.count == 1 || isNamed(sight, place) {
            return .credited(index.entries[place].person, owners.contains(place) ? ground : .remembered)
        }
        return queue(all.map { MatchCandidate(index.entries[$0].person, .email) } + candidates(sight))
    }

    /// Whether the owner of an account may be shown so: by a device's name, or by their own or part of it.
    private func isAccountName(_ sight: Sight, of place: Int) -> Bool {
        if sight.isDevice || sight.key.words.isEmpty { return !namesAnother(sight, than: place) }
        return isNamed(sight, place)
    }

    /// Whether a word of another's name stands beside a device's, a school's or a hall's: an account that somebody else uses.
    private func namesAnother(_ sight: Sight, than place: Int) -> Bool {
        let own = index.entries[place].key
        return sight.beside.words.contains { word in index.byWord[word] != nil && !own.words.contains(word) }
    }

    private func isNamed(_ sight: Sight, _ place: Int) -> Bool {
        let own = index.entries[place].key
        if sight.key.joined == own.joined { return true }
        guard !sight.key.words.isEmpty else { return false }
        let isPart = sight.key.words.allSatisfy { word in
            own.words.contains { $0 == word || isNear(word, $0) }
        }
        // Somebody else whose whole name it is has a better right to it.
        return isPart && (index.byName[sight.key.joined] ?? []).isEmpty
            || isPart && sight.key.words.count == 1
    }

    // MARK: - Name

    /// Who has exactly this name, in whatever spelling; else who has its words in another order.
    private func matches(_ key: NameKey) -> [Int] {
        if let found = index.byName[key.joined] { return found }
        return key.words.count > 1 ? index.byWords[RosterIndex.sorted(key.words)] ?? [] : []
    }

    private mutating func byName(_ sight: Sight) -> ParticipantMatch {
        guard !sight.key.words.isEmpty else { return queue(candidates(sight)) }
        let named = matches(sight.key)
        let within = named.filter { isIn($0, sight.opds) }
        if within.count == 1, let place = within.first, isWhole(sight, place) {
            return .credited(index.entries[place].person, .name)
        }
        return queue(candidates(sight))
    }

    private func isIn(_ place: Int, _ opds: Set<OrgUnit.ID>?) -> Bool {
        opds?.contains(index.entries[place].opd) ?? true
    }

    /// One word is a whole name only where nobody else has it as a part of theirs: Joko may be any Joko. Unless titles are
    /// shown that this one has, and none of the others.
    private func isWhole(_ sight: Sight, _ place: Int) -> Bool {
        let own = index.entries[place].key
        guard sight.key.words.count == 1, own.words.count == 1, let word = own.words.first else { return true }
        let others = (index.byWord[word] ?? []).filter { $0 != place && isIn($0, sight.opds) }
        if others.isEmpty { return true }
        guard sight.opds != nil, !sight.titles.isEmpty, hasTitles(sight, place) else { return false }
        return others.allSatisfy { Self.titles(index.entries[$0].name.backTitle).isDisjoint(with: sight.titles) }
    }

    private func hasTitles(_ sight: Sight, _ place: Int) -> Bool {
        sight.titles.isSubset(of: Self.titles(index.entries[place].name.backTitle))
    }

    // MARK: - What was said before

    private func remembered(
        _ sight: Sight, _ participant: WebinarParticipant, otherwise: ParticipantMatch
    ) -> ParticipantMatch {
        let said = settledByName[SettledName.key(of: participant.shown)] ?? []
        let people = Set(said.map(\.person)).compactMap { index.byID[$0] }
        guard let place = people.first else { return otherwise }
        var others: [MatchCandidate] = []
        if case .queued(let candidates) = otherwise { others = candidates }
        let person = index.entries[place].person
        if people.count == 1, !sight.isDevice, !sight.key.words.isEmpty, isOnlyOne(place, sight),
            said.allSatisfy({ $0.email.isEmpty || participant.email.isEmpty || $0.email == participant.email })
        {
            return .credited(person, .remembered)
        }
        return queue(people.map { MatchCandidate(index.entries[$0].person, .remembered) } + others)
    }

    /// Nobody else has all the words that are shown.
    private func isOnlyOne(_ place: Int, _ sight: Sight) -> Bool {
        let rarest = sight.key.words.min { (index.byWord[$0]?.count ?? 0) < (index.byWord[$1]?.count ?? 0) } ?? ""
        let others = (index.byWord[rarest] ?? []) + (index.byName[sight.key.joined] ?? [])
        return others.allSatisfy { other in
            other == place || !isIn(other, sight.opds)
                || index.entries[other].key.joined != sight.key.joined
                    && !Set(sight.key.words).isSubset(of: index.entries[other].key.words)
        }
    }

    // MARK: - The queue

    /// At most so many people are shown for one participant.
    static let mostCandidates = 9

    private func queue(_ candidates: [MatchCandidate]) -> ParticipantMatch {
        var seen: Set<Person.ID> = []
        let each = candidates.filter { seen.insert($0.person).inserted }
        return each.isEmpty ? .unknown : .queued(Array(each.prefix(Self.mostCandidates)))
    }

    /// Who may be meant by a name, the likeliest first.
    private mutating func candidates(_ sight: Sight) -> [MatchCandidate] {
        guard !sight.key.words.isEmpty else { return besideDevice(sight) }
        let same = matches(sight.key)
        var found = same.filter { isIn($0, sight.opds) }.map { MatchCandidate(index.entries[$0].person, .sameName) }
        found += same.filter { !isIn($0, sight.opds) }.map { MatchCandidate(index.entries[$0].person, .otherOffice) }
        if found.count >= Self.mostCandidates { return found }
        return found + partly(sight)
    }

    /// Who has the name that stands behind a device's, a school's or a hall's.
    private func besideDevice(_ sight: Sight) -> [MatchCandidate] {
        let words = sight.beside.words
        let named = words.indices.dropFirst().lazy.map { matches(NameKey(words[$0...].joined(separator: " "))) }
        return (named.first { !$0.isEmpty } ?? []).map { MatchCandidate(index.entries[$0].person, .sameName) }
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
            let office = sight.opds == nil ? 0 : isIn(place, sight.opds) ? 0.3 : -0.3
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
