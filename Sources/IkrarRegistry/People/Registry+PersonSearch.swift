extension Registry {
    /// One page of the people who are meant.
    public func people(_ search: PersonSearch) async throws -> FoundPeople {
        let words = search.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return try await store.read { transaction in
            guard words.isEmpty else { return try Self.found(words, search, transaction) }
            guard let opd = search.opd else {
                return FoundPeople(verdict: .nothingAsked, people: [], hasNext: false)
            }
            let skipped = (search.page - 1) * PersonSearch.pageSize
            let people = try transaction.people(of: opd, skipping: skipped, limit: PersonSearch.pageSize + 1)
            return try Self.page(people[...], .found, transaction)
        }
    }

    private static func found(
        _ text: String, _ search: PersonSearch, _ transaction: any RegistryTransaction
    ) throws -> FoundPeople {
        switch ScannedText(text) {
        case .code(let code): return try one(transaction.bearer(of: code.number), search, transaction)
        case .typed(let number): return try one(transaction.bearer(of: number), search, transaction)
        case .nip(let digits): return try one(NIP.stored(digits).flatMap(transaction.person(nip:)), search, transaction)
        case .malformed: return FoundPeople(verdict: .unreadable, people: [], hasNext: false)
        case .words(let words):
            let found = try transaction.people(named: words, opd: search.opd, limit: PersonSearch.mostNamed + 1)
            let isCut = found.count > PersonSearch.mostNamed
            let people = found.prefix(PersonSearch.mostNamed).sorted {
                ($0.name.bare, $0.nip) < ($1.name.bare, $1.nip)
            }
            return try page(
                people.dropFirst((search.page - 1) * PersonSearch.pageSize), isCut ? .tooMany : .found, transaction)
        }
    }

    private static func one(
        _ person: Person?, _ search: PersonSearch, _ transaction: any RegistryTransaction
    ) throws -> FoundPeople {
        let found = try page((person.map { [$0] } ?? [])[...], .found, transaction)
        guard let opd = search.opd else { return found }
        return FoundPeople(verdict: .found, people: found.people.filter { $0.opdID == opd }, hasNext: false)
    }

    private static func page(
        _ people: ArraySlice<Person>, _ verdict: FoundPeople.Verdict, _ transaction: any RegistryTransaction
    ) throws -> FoundPeople {
        let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
        return FoundPeople(
            verdict: verdict,
            people: people.prefix(PersonSearch.pageSize).map { overview(of: $0, units, badges: []) },
            hasNext: people.count > PersonSearch.pageSize,
        )
    }
}

extension BadgeTransaction where Self: PersonalTransaction {
    /// Whose badge it is or was.
    fileprivate func bearer(of number: BadgeNumber) throws -> Person? {
        try badge(number).flatMap { try person($0.person) }
    }
}
