extension Registry {
    /// By login.
    public func accounts() async throws -> [Account] {
        try await store.read { try $0.accounts() }
    }

    /// - Throws: ``RegistryError`` `noSuchAccount`.
    public func account(_ id: Account.ID) async throws -> Account {
        try await store.read { try $0.existing(id) }
    }

    /// - Throws: ``RegistryError`` `noSuchAccount`.
    public func account(login: String) async throws -> Account {
        try await store.read { transaction in
            guard let account = try transaction.account(login: Login.normal(login)) else {
                throw RegistryError(.noSuchAccount, subject: login)
            }
            return account
        }
    }

    /// Makes an account that has no password yet: whoever gets the invitation sets it.
    /// - Parameter opd: Of a head; `nil` for everybody else.
    /// - Throws: ``RegistryError`` `badLogin`, `loginTaken`, `accountNameMissing`, `opdNeeded`, `opdUnneeded`, `noSuchUnit`.
    public func addAccount(
        login: String,
        name: String,
        role: Role,
        opd: OrgUnit.ID?,
        by user: String
    ) async throws -> (account: Account, invitation: Invitation) {
        let name = Spelling.tidy(name)
        let account = Account(
            id: Account.ID(surroundings.newID()),
            login: Login.normal(login),
            name: name,
            role: role,
            opd: opd,
            createdAt: now,
        )
        guard Login.isWellFormed(account.login) else { throw RegistryError(.badLogin, subject: login) }
        guard 1...200 ~= name.count else { throw RegistryError(.accountNameMissing, subject: account.login) }
        let invitation = Invitation(surroundings)
        let entry = entry(.accountAdd, account.id.rawValue, by: user, after: account.standing)
        try await store.write { transaction in
            try transaction.requireOPD(opd, fits: role)
            guard try transaction.account(login: account.login) == nil else {
                throw RegistryError(.loginTaken, subject: account.login)
            }
            try transaction.insert(account)
            try transaction.invite(account.id, digest: invitation.digest, until: invitation.expires)
            try transaction.note(entry)
        }
        return (account, invitation)
    }

    /// Starts an account again, for a forgotten password or a lost telephone: its password, TOTP, sessions and tokens are gone,
    /// and an earlier invitation is good no longer.
    /// - Throws: ``RegistryError`` `noSuchAccount`.
    public func reinvite(
        _ id: Account.ID,
        why: String = "",
        by user: String
    ) async throws -> (account: Account, invitation: Invitation) {
        let invitation = Invitation(surroundings)
        let entry = entry(.accountReset, id.rawValue, by: user, why: why)
        let account = try await store.write { transaction in
            _ = try transaction.existing(id)
            try transaction.removeCredentials(of: id)
            try transaction.endAccess(of: id, at: entry.at)
            try transaction.invite(id, digest: invitation.digest, until: invitation.expires)
            try transaction.note(entry)
            return try transaction.existing(id)
        }
        return (account, invitation)
    }
}

extension AccountTransaction {
    /// - Throws: ``RegistryError`` `noSuchAccount`.
    func existing(_ id: Account.ID) throws -> Account {
        guard let account = try account(id) else { throw RegistryError(.noSuchAccount, subject: id.rawValue) }
        return account
    }
}

extension UnitTransaction {
    /// - Throws: ``RegistryError`` `opdNeeded`, `opdUnneeded`, `noSuchUnit`.
    func requireOPD(_ opd: OrgUnit.ID?, fits role: Role) throws {
        guard let opd else {
            if role.hasOPD { throw RegistryError(.opdNeeded, subject: role.rawValue) }
            return
        }
        guard role.hasOPD else { throw RegistryError(.opdUnneeded, subject: role.rawValue) }
        guard try units().contains(where: { $0.id == opd && $0.isOPD }) else {
            throw RegistryError(.noSuchUnit, subject: opd.rawValue)
        }
    }
}

extension AccountSessionTransaction where Self: APITokenTransaction {
    /// Whoever is in is out at once, people and programs.
    func endAccess(of id: Account.ID, at now: Instant) throws {
        try endSessions(of: id, but: nil)
        try revokeTokens(of: id, at: now)
    }
}
