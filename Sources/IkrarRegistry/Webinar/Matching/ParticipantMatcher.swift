/// Finds out who participants are.
///
/// It decides alone only where exactly one person on HR's lists can be meant; whatever speaks against it, or for somebody
/// else as well, leaves the decision to a person. So a wrong person is never credited for the sake of a right one.
public struct ParticipantMatcher {
    let index: RosterIndex
    var hints: OfficeHints
    private let settledByName: [String: [SettledName]]
    private let settledByEmail: [String: [Person.ID]]
    var spellings: [String: [String]] = [:]

    public init(_ roster: DirectorySnapshot, settled: [SettledName] = []) {
        index = RosterIndex(people: roster.people, superseded: roster.superseded)
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
    func namesAnother(_ sight: Sight, than place: Int) -> Bool {
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
    func matches(_ key: NameKey) -> [Int] { Self.matches(key, index) }

    static func matches(_ key: NameKey, _ index: RosterIndex) -> [Int] {
        if let found = index.byName[key.joined] { return found }
        return key.words.count > 1 ? index.byWords[RosterIndex.sorted(key.words)] ?? [] : []
    }

    private mutating func byName(_ sight: Sight) -> ParticipantMatch {
        guard !sight.key.words.isEmpty else { return queue(candidates(sight)) }
        // An office that is not ours, or words that may be the name's or the office's: a person has to say it.
        guard !sight.isElsewhere, !isReadOtherwise(sight) else { return queue(candidates(sight)) }
        let named = matches(sight.key)
        let within = named.filter { isIn($0, sight.units) }
        if within.count == 1, let place = within.first, isWhole(sight, place), !isRespelled(place, sight) {
            return .credited(index.entries[place].person, .name)
        }
        if named.count == 1, let place = named.first, isPlacedAbove(place, sight) {
            return .credited(index.entries[place].person, .name)
        }
        return queue(candidates(sight))
    }

    /// Whether it is their name only by another spelling, while somebody else has it as it is shown: a unit beside it may as
    /// well be the wrong one.
    func isRespelled(_ place: Int, _ sight: Sight) -> Bool {
        !isWritten(place, sight) && matches(sight.key).contains { $0 != place && isWritten($0, sight) }
    }

    /// Whether somebody's name is written with the very words that are shown, in whatever order.
    private func isWritten(_ place: Int, _ sight: Sight) -> Bool {
        Sight.words(index.entries[place].name.bare) == sight.words
    }

    func isIn(_ place: Int, _ units: Set<OrgUnit.ID>?) -> Bool {
        units?.contains(index.entries[place].unit) ?? true
    }

    /// HR's list has the only one of this name at an office above the unit that is shown, and knows no unit of theirs.
    private func isPlacedAbove(_ place: Int, _ sight: Sight) -> Bool {
        guard let units = sight.units, sight.key.words.count > 1 else { return false }
        return hints.isAbove(index.entries[place].unit, units)
    }

    /// Somebody has the name that is left when less of the text is the office's.
    private func isReadOtherwise(_ sight: Sight) -> Bool {
        sight.otherKeys.contains { $0.joined != sight.key.joined && !matches($0).isEmpty }
    }

    /// One word is a whole name only where nobody else has it as a part of theirs: Joko may be any Joko. Unless titles are
    /// shown that this one has, and none of the others.
    private func isWhole(_ sight: Sight, _ place: Int) -> Bool {
        let own = index.entries[place].key
        guard sight.key.words.count == 1, own.words.count == 1, let word = own.words.first else { return true }
        let others = (index.byWord[word] ?? []).filter { $0 != place && isIn($0, sight.units) }
        if others.isEmpty { return true }
        guard sight.units != nil, !sight.titles.isEmpty, hasTitles(sight, place) else { return false }
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
            other == place || !isIn(other, sight.units)
                || index.entries[other].key.joined != sight.key.joined
                    && !Set(sight.key.words).isSubset(of: index.entries[other].key.words)
        }
    }
}
