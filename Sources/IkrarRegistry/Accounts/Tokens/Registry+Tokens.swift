extension Registry {
    /// - Parameters:
    ///   - password: The account's own: a token outlives the session, so that a session left open is not enough for one. Wrong
    ///     ones count as those of signing in do.
    ///   - code: Of an account with TOTP; `nil` or empty where nobody was asked for one yet.
    ///   - address: The client's.
    ///   - expires: Within 366 days.
    /// - Throws: ``RegistryError`` `tokenRefused` for a role whose accounts have none and for a disabled account,
    ///   `tokenNameMissing`, `badTokenExpiry`.
    public func addToken(
        in session: AccountSession,
        name: String,
        expires: Instant,
        password: String,
        code: String?,
        address: String,
        passwords: any PasswordHashing
    ) async throws -> TokenVerdict {
        let id = session.account.id
        let fresh = try freshToken(of: id, name: name, expires: expires)
        let (attempt, known): (SignInAttempt, AccountCredentials)
        switch try await proof(of: password, in: session, address: address, passwords) {
        case .tooMany(let until): return .tooMany(until: until)
        case .refused: return .refused
        case .given(let given, let credentials): (attempt, known) = (given, credentials)
        }
        return try await store.write { [ring] transaction in
            guard let owner = try transaction.accountSession(session.id), owner.isGood(at: fresh.token.createdAt),
                let live = try transaction.credentials(login: attempt.login), live.account.id == id,
                live.password == known.password
            else { return .refused }
            switch try Self.fault(in: code, for: live, attempt, ring, transaction) {
            case .needed: return .codeNeeded
            case .wrong: return .codeWrong
            case .tooMany(let until): return .tooMany(until: until)
            case nil: break
            }
            try transaction.forget(attempt)
            try transaction.add(fresh, by: live.account.login)
            return .made(fresh.token, secret: fresh.secret)
        }
    }

    /// For whoever needs show nothing: the registry's own programs.
    /// - Parameter expires: Within 366 days.
    /// - Returns: The token, and its secret: `ikrar_` and 43 characters, which nobody can show again.
    /// - Throws: ``RegistryError`` `noSuchAccount`, `tokenRefused` for a role whose accounts have none and for a disabled
    ///   account, `tokenNameMissing`, `badTokenExpiry`.
    public func addToken(
        of id: Account.ID,
        name: String,
        expires: Instant,
        by user: String
    ) async throws -> (token: APIToken, secret: String) {
        let fresh = try freshToken(of: id, name: name, expires: expires)
        try await store.write { try $0.add(fresh, by: user) }
        return (fresh.token, fresh.secret)
    }

    private func freshToken(of id: Account.ID, name: String, expires: Instant) throws -> FreshToken {
        let now = now
        let name = Spelling.tidy(name)
        guard 1...100 ~= name.count else { throw RegistryError(.tokenNameMissing, subject: id.rawValue) }
        guard now < expires, expires <= now.adding(seconds: APIToken.longestSeconds) else {
            throw RegistryError(.badTokenExpiry, subject: name)
        }
        return FreshToken(
            token: APIToken(
                id: APIToken.ID(surroundings.newID()), account: id, name: name, createdAt: now, expires: expires),
            secret: APIToken.prefix + Secret.random(surroundings),
        )
    }

    /// Newest first, revoked and expired ones too.
    /// - Throws: ``RegistryError`` `noSuchAccount`.
    public func tokens(of id: Account.ID) async throws -> [APIToken] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.tokens(of: id)
        }
    }

    /// - Throws: ``RegistryError`` `noSuchToken` for another account's, too.
    public func revokeToken(_ id: APIToken.ID, of account: Account.ID, by user: String) async throws -> APIToken {
        let entry = entry(.tokenRevoke, account.rawValue, by: user, detail: id.rawValue)
        return try await store.write { transaction in
            guard var token = try transaction.tokens(of: account).first(where: { $0.id == id }) else {
                throw RegistryError(.noSuchToken, subject: id.rawValue)
            }
            guard token.revokedAt == nil else { return token }
            try transaction.revoke(id, at: entry.at)
            try transaction.note(entry)
            token.revokedAt = entry.at
            return token
        }
    }

    /// Whom a program acts for; `nil` for a secret that is unknown, revoked or expired, and where the account is disabled or has
    /// a role without tokens now.
    public func token(secret: String) async throws -> TokenHolder? {
        let now = now
        guard secret.hasPrefix(APIToken.prefix) else { return nil }
        let digest = Secret.digest(of: secret)
        guard let (found, account) = try await store.read({ try $0.token(digest: digest) }) else { return nil }
        guard found.isGood(at: now), account.isActive, account.role.mayHoldTokens else { return nil }
        var token = found
        if token.lastUsedAt.map({ now.since($0) >= APIToken.touchSeconds * 1_000_000 }) ?? true {
            try await store.write(beside: .everything) { try $0.touch(found.id, at: now) }
            token.lastUsedAt = now
        }
        return TokenHolder(token: token, account: account)
    }
}

/// A token about to be added.
private struct FreshToken: Sendable {
    let token: APIToken
    let secret: String
}

extension APITokenTransaction where Self: AccountTransaction & JournalTransaction {
    fileprivate func add(_ fresh: FreshToken, by user: String) throws {
        let token = fresh.token
        let account = try existing(token.account)
        guard account.isActive, account.role.mayHoldTokens else {
            throw RegistryError(.tokenRefused, subject: account.login, detail: account.role.rawValue)
        }
        try insert(token, digest: Secret.digest(of: fresh.secret))
        try note(
            JournalEntry(
                at: token.createdAt, by: user, action: .tokenAdd, subject: account.id.rawValue,
                detail: token.id.rawValue))
    }
}
