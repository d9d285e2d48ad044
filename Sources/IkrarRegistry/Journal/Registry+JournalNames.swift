extension Registry {
    /// Whose the ids are that entries speak of: people, devices and units by their names, accounts by their logins, invitations by
    /// their gate, halls by their place, one person's pledge by the person. What else stands there, and whoever is not on record
    /// any more, is left out.
    public func journalNames(of entries: [JournalEntry]) async throws -> [String: String] {
        let ids = Set(entries.flatMap(\.ids))
        return try await store.read { transaction in
            var names: [String: String] = [:]
            for id in ids {
                names[id] =
                    try transaction.person(Person.ID(id))?.name.printed ?? transaction.name(of: Gate.DeviceID(id))
                    ?? transaction.account(Account.ID(id))?.login ?? Self.act(id, transaction)
            }
            for unit in try transaction.units() where ids.contains(unit.id.rawValue) {
                names[unit.id.rawValue] = unit.name
            }
            return names
        }
    }

    /// Whose login is meant where somebody types that: an account's own, or the name that it has; `nil` where it is nobody's, or
    /// several have that name.
    public func journalLogin(typed text: String) async throws -> String? {
        let wanted = Spelling.tidy(text).lowercased()
        let accounts = try await store.read { try $0.accounts() }
            .filter { [$0.login, $0.name.lowercased()].contains(wanted) }
        return accounts.count == 1 ? accounts[0].login : nil
    }

    /// Of what the trail is wanted when somebody types that, where no entry has it as its subject: a NIP, a login, or a name of
    /// people, units or accounts, as ``journalNames(of:)`` tells them. At most twelve of each, by name.
    public func journalSubjects(typed text: String) async throws -> [JournalSubject] {
        let wanted = Spelling.tidy(text).lowercased()
        guard !wanted.isEmpty else { return [] }
        var subjects = try await store.read { transaction in
            try transaction.units().filter { $0.name.lowercased() == wanted }
                .map { JournalSubject(id: $0.id.rawValue, name: $0.name) }
                + transaction.accounts().filter { [$0.login, $0.name.lowercased()].contains(wanted) }
                .map { JournalSubject(id: $0.id.rawValue, name: $0.login) }
        }
        // Titles are no part of the name that is searched: what stands behind a comma, and what ends with a full stop.
        let name = text.prefix { $0 != "," }.split(separator: " ").filter { !$0.hasSuffix(".") }
        let people = try await people(PersonSearch(name.joined(separator: " "))).people.map(\.person)
        let meant = people.filter { $0.name.printed.lowercased() == wanted }
        subjects += (meant.isEmpty ? people : meant).prefix(12).map {
            JournalSubject(id: $0.id.rawValue, name: "\($0.name.printed), \($0.nip.masked)")
        }
        return subjects
    }
}

/// Of whom or what the trail tells.
public struct JournalSubject: Sendable, Hashable {
    public var id: String
    public var name: String
}

extension Registry {
    static func hasEventPersonOrUnit(_ id: String, _ transaction: any RegistryTransaction) throws -> Bool {
        try transaction.event(Event.ID(id)) != nil || transaction.person(Person.ID(id)) != nil
            || transaction.units().contains { $0.id.rawValue == id }
    }

    /// What people call an invitation, a hall or a pledge.
    private static func act(_ id: String, _ transaction: any RegistryTransaction) throws -> String? {
        if let invitation = try transaction.invitation(DeviceInvitation.ID(id)) { return invitation.gate }
        if let hall = try transaction.hall(Hall.ID(id)) { return hall.place }
        return try transaction.pledge(Pledge.ID(id)).flatMap { try transaction.person($0.person)?.name.printed }
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
