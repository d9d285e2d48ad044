import IkrarRegistry

extension SQLTransaction: AccountSessionTransaction {
    func insert(_ session: KeptSession) throws {
        try connection.execute(
            """
            INSERT INTO account_sessions (id, account, created_at, seen_at, pending_totp) VALUES ($1, $2, $3, $4, $5)
            """,
            [
                .id(session.id), .id(session.account.id), .at(session.createdAt), .at(session.lastSeenAt),
                .optional(session.pendingTOTP),
            ],
        )
    }

    func accountSession(_ id: AccountSession.ID) throws -> KeptSession? {
        try connection.first(
            """
            SELECT s.created_at, s.seen_at, s.pending_totp, \(Self.accountColumns)
            FROM account_sessions s JOIN accounts a ON a.id = s.account WHERE s.id = $1
            """,
            [.id(id)],
        ) { row in
            KeptSession(
                id: id,
                account: try Self.account(row, from: 3),
                createdAt: try row.at(0),
                lastSeenAt: try row.at(1),
                pendingTOTP: try row.optionalText(2),
            )
        }
    }

    func touch(_ id: AccountSession.ID, at: Instant) throws {
        try connection.execute(
            "UPDATE account_sessions SET seen_at = $2 WHERE id = $1 AND seen_at < $2", [.id(id), .at(at)])
    }

    func setPendingTOTP(_ sealed: String, of id: AccountSession.ID) throws {
        try connection.execute(
            "UPDATE account_sessions SET pending_totp = $2 WHERE id = $1", [.id(id), .text(sealed)])
    }

    func end(_ id: AccountSession.ID) throws {
        try connection.execute("DELETE FROM account_sessions WHERE id = $1", [.id(id)])
    }

    func endSessions(of id: Account.ID, but kept: AccountSession.ID?) throws {
        try connection.execute(
            "DELETE FROM account_sessions WHERE account = $1 AND id <> $2", [.id(id), .text(kept?.rawValue ?? "")])
    }

    func dropSessions(begunBefore: Instant, unseenSince: Instant) throws {
        try connection.execute(
            "DELETE FROM account_sessions WHERE created_at <= $1 OR seen_at <= $2",
            [.at(begunBefore), .at(unseenSince)])
    }
}
