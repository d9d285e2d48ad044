extension Registry {
    /// Who has come with a token; `nil` for one that is unknown, has ended or belongs to a disabled account.
    ///
    /// One read, and at most once a minute a write, which waits for no import: see ``WriteCompany/everything``.
    public func session(token: String) async throws -> AccountSession? {
        let (id, now) = (AccountSession.id(ofToken: token), now)
        guard let kept = try await store.read({ try $0.accountSession(id) }), kept.isGood(at: now) else { return nil }
        guard now.since(kept.lastSeenAt) >= AccountSession.touchSeconds * 1_000_000 else {
            return AccountSession(kept, token: token, lastSeenAt: kept.lastSeenAt)
        }
        // Doing it again changes nothing, as with a scan.
        try await store.write(beside: .everything) { try $0.touch(id, at: now) }
        return AccountSession(kept, token: token, lastSeenAt: now)
    }

    public func signOut(_ session: AccountSession) async throws {
        try await store.write { try $0.end(session.id) }
    }

    /// Ends all sessions of an account.
    /// - Parameter revokingTokens: Whether programs are out, too; else its tokens live on.
    /// - Throws: ``RegistryError`` `noSuchAccount`.
    public func signOutEverywhere(_ id: Account.ID, revokingTokens: Bool = false, by user: String) async throws {
        let entry = entry(.signOutEverywhere, id.rawValue, by: user)
        try await store.write { transaction in
            _ = try transaction.existing(id)
            try transaction.endSessions(of: id, but: nil)
            try transaction.note(entry)
            if revokingTokens { try transaction.revokeTokens(of: id, at: entry.at, by: user) }
        }
    }
}
