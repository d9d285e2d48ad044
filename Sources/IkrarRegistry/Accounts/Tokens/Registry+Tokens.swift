extension Registry {
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
        let now = now
        let name = Spelling.tidy(name)
        guard 1...100 ~= name.count else { throw RegistryError(.tokenNameMissing, subject: id.rawValue) }
        guard now < expires, expires <= now.adding(seconds: APIToken.longestSeconds) else {
            throw RegistryError(.badTokenExpiry, subject: name)
        }
        let secret = APIToken.prefix + Secret.random(surroundings)
        let token = APIToken(
            id: APIToken.ID(surroundings.newID()), account: id, name: name, createdAt: now, expires: expires)
        let entry = entry(.tokenAdd, id.rawValue, by: user, detail: token.id.rawValue)
        try await store.write { transaction in
            let account = try transaction.existing(id)
            guard account.isActive, account.role.mayHoldTokens else {
                throw RegistryError(.tokenRefused, subject: account.login, detail: account.role.rawValue)
            }
            try transaction.insert(token, digest: Secret.digest(of: secret))
            try transaction.note(entry)
        }
        return (token, secret)
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
