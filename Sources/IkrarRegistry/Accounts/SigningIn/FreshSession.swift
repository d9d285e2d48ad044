/// A session about to be begun.
struct FreshSession: Sendable {
    let token: String
    let at: Instant

    init(_ surroundings: Surroundings) {
        token = Secret.random(surroundings)
        at = surroundings.now()
    }
}

public protocol AccountSessionTransaction {
    func insert(_ session: KeptSession) throws
    func accountSession(_ id: AccountSession.ID) throws -> KeptSession?
    /// Only forwards: of two who come at once the later counts.
    func touch(_ id: AccountSession.ID, at: Instant) throws
    func setPendingTOTP(_ sealed: String, of id: AccountSession.ID) throws
    func end(_ id: AccountSession.ID) throws
    /// All of the account's but one.
    func endSessions(of id: Account.ID, but kept: AccountSession.ID?) throws
    /// Drops sessions that were begun before, or not seen since.
    func dropSessions(begunBefore: Instant, unseenSince: Instant) throws
}

extension AccountSessionTransaction {
    /// Sweeps old ones out, too: nobody else does.
    func begin(_ fresh: FreshSession, for account: Account) throws -> SignedIn {
        try dropSessions(
            begunBefore: fresh.at.adding(seconds: -AccountSession.longestSeconds),
            unseenSince: fresh.at.adding(seconds: -AccountSession.idleSeconds),
        )
        let id = AccountSession.id(ofToken: fresh.token)
        try insert(
            KeptSession(id: id, account: account, createdAt: fresh.at, lastSeenAt: fresh.at, pendingTOTP: nil))
        return SignedIn(
            token: fresh.token,
            account: account,
            expires: fresh.at.adding(seconds: AccountSession.longestSeconds),
        )
    }
}
