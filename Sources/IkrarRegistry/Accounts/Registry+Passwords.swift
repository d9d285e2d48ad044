extension Registry {
    /// Whose invitation that is; `nil` for one that is unknown, used, replaced or expired, and of a disabled account.
    public func account(invitation code: String) async throws -> Account? {
        guard let digest = Invitation.digest(ofTyped: code) else { return nil }
        let now = now
        return try await store.read { try $0.invited(digest, at: now) }
    }

    /// Sets the password of an account that has none, and uses the invitation up.
    public func accept(
        _ code: String,
        password: String,
        passwords: any PasswordHashing
    ) async throws -> PasswordVerdict {
        guard let digest = Invitation.digest(ofTyped: code) else { return .refused }
        guard let account = try await account(invitation: code) else { return .refused }
        if let fault = PasswordRule.fault(in: password, login: account.login, name: account.name) {
            return .weak(fault)
        }
        let hashed = try await passwords.digest(of: password)
        let entry = entry(.passwordSet, account.id.rawValue, by: account.login)
        return try await store.write { transaction in
            guard try transaction.invited(digest, at: entry.at)?.id == account.id else { return .refused }
            guard try transaction.setPassword(hashed, of: account.id, replacing: nil) else { return .refused }
            try transaction.endInvitation(of: account.id)
            try transaction.note(entry)
            return .set(try transaction.existing(account.id))
        }
    }

    /// Changes one's own password; the account's other sessions end.
    /// - Parameters:
    ///   - old: Wrong ones count as those of signing in do.
    ///   - address: The client's.
    ///   - revokingTokens: Whether programs are out, too.
    public func changePassword(
        in session: AccountSession,
        from old: String,
        to new: String,
        address: String,
        revokingTokens: Bool = false,
        passwords: any PasswordHashing
    ) async throws -> PasswordVerdict {
        let account = session.account
        guard !session.mayOnlyEnrol else { return .refused }
        if let fault = PasswordRule.fault(in: new, login: account.login, name: account.name) { return .weak(fault) }
        let (attempt, known): (SignInAttempt, AccountCredentials)
        switch try await proof(of: old, in: session, address: address, passwords) {
        case .tooMany(let until): return .tooMany(until: until)
        case .refused: return .refused
        case .given(let given, let credentials): (attempt, known) = (given, credentials)
        }
        let hashed = try await passwords.digest(of: new)
        let entry = entry(.passwordSet, account.id.rawValue, by: account.login)
        return try await store.write { transaction in
            guard let live = try transaction.accountSession(session.id), live.isGood(at: entry.at) else {
                return .refused
            }
            guard try transaction.setPassword(hashed, of: account.id, replacing: known.password) else {
                return .refused
            }
            try transaction.forget(attempt)
            try transaction.endSessions(of: account.id, but: session.id)
            try transaction.note(entry)
            if revokingTokens { try transaction.revokeTokens(of: account.id, at: entry.at, by: account.login) }
            return .set(try transaction.existing(account.id))
        }
    }
}

extension AccountTransaction {
    fileprivate func invited(_ digest: String, at now: Instant) throws -> Account? {
        guard let (account, expires) = try invitation(digest: digest), now < expires, account.isActive else {
            return nil
        }
        return account
    }
}
