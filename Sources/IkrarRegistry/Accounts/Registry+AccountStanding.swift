extension Registry {
    /// - Parameter opd: As for ``addAccount(login:name:role:opd:by:)``.
    /// - Throws: ``RegistryError`` `noSuchAccount`, `opdNeeded`, `opdUnneeded`, `noSuchUnit`, `lastAdmin`.
    public func changeRole(
        of id: Account.ID,
        to role: Role,
        opd: OrgUnit.ID?,
        why: String = "",
        by user: String
    ) async throws -> Account {
        try await change(id, .accountRole, why: why, by: user) { account, transaction in
            try transaction.requireOPD(opd, fits: role)
            account.role = role
            account.opd = opd
        }
    }

    /// Whoever is signed in with it is out at once. Its tokens stay dead when it is enabled again.
    /// - Throws: ``RegistryError`` `noSuchAccount`, `lastAdmin`.
    public func disable(_ id: Account.ID, why: String = "", by user: String) async throws -> Account {
        let now = now
        return try await change(id, .accountDisable, why: why, by: user) { account, _ in
            if account.isActive { account.disabledAt = now }
        }
    }

    /// - Throws: ``RegistryError`` `noSuchAccount`.
    public func enable(_ id: Account.ID, why: String = "", by user: String) async throws -> Account {
        try await change(id, .accountEnable, why: why, by: user) { account, _ in account.disabledAt = nil }
    }

    /// Ends what access there is and notes it, unless nothing changes.
    private func change(
        _ id: Account.ID,
        _ action: JournalEntry.Action,
        why: String,
        by user: String,
        _ make: @escaping @Sendable (inout Account, any RegistryTransaction) throws -> Void
    ) async throws -> Account {
        let now = now
        return try await store.write { transaction in
            let before = try transaction.existing(id)
            var after = before
            try make(&after, transaction)
            guard after != before else { return after }
            try transaction.requireAdmin(besides: before, nowBeing: after)
            try transaction.update(after)
            try transaction.endAccess(of: id, at: now)
            try transaction.note(
                JournalEntry(
                    at: now,
                    by: user,
                    action: action,
                    subject: id.rawValue,
                    before: before.state,
                    after: after.state,
                    why: why,
                ),
            )
            return after
        }
    }
}

extension AccountTransaction {
    /// A registry without an admin who can sign in could be mended by nobody on the web.
    /// - Throws: ``RegistryError`` `lastAdmin`.
    fileprivate func requireAdmin(besides before: Account, nowBeing after: Account) throws {
        guard before.isAdmin, !after.isAdmin else { return }
        let others = try accounts().filter { $0.id != before.id && $0.isAdmin }
        guard others.contains(where: { $0.hasPassword || !before.hasPassword }) else {
            throw RegistryError(.lastAdmin, subject: before.login)
        }
    }
}

extension Account {
    fileprivate var isAdmin: Bool { isActive && role == .admin }

    fileprivate var state: String { isActive ? standing : "\(standing) disabled" }
}
