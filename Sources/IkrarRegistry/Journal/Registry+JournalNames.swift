extension Registry {
    /// Whose the ids are that entries speak of: people, devices and units by their names, accounts by their logins. What else
    /// stands there, and whoever is not on record any more, is left out.
    public func journalNames(of entries: [JournalEntry]) async throws -> [String: String] {
        let ids = Set(entries.flatMap(\.ids))
        return try await store.read { transaction in
            var names: [String: String] = [:]
            for id in ids {
                names[id] =
                    try transaction.person(Person.ID(id))?.name.printed ?? transaction.name(of: Gate.DeviceID(id))
                    ?? transaction.account(Account.ID(id))?.login
            }
            for unit in try transaction.units() where ids.contains(unit.id.rawValue) {
                names[unit.id.rawValue] = unit.name
            }
            return names
        }
    }
}

extension JournalEntry {
    /// What may be an id: notes and reasons hold words, of which none is one.
    fileprivate var ids: [String] {
        [subject]
            + [by, before, after, detail].flatMap { $0.split(separator: " ").map(String.init) }
            .filter(Self.mayBeID)
    }

    /// Ids are of letters, digits and hyphens, and none is without a digit; few words of a note are so.
    private static func mayBeID(_ word: String) -> Bool {
        word.utf8.count <= 36 && word.contains(where: \.isNumber)
            && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }

    /// With names for ids, wherever they are known.
    public func told(with names: [String: String]) -> JournalEntry {
        func told(_ text: String) -> String {
            text.split(separator: " ", omittingEmptySubsequences: false).map { names[String($0)] ?? String($0) }
                .joined(separator: " ")
        }
        var entry = self
        (entry.before, entry.after, entry.detail) = (told(before), told(after), told(detail))
        return entry
    }
}
