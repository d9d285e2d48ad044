import IkrarRegistry

extension SQLTransaction: APITokenTransaction {
    private static let columns = "t.id, t.account, t.name, t.created_at, t.expires_at, t.used_at, t.revoked_at"

    func insert(_ token: APIToken, digest: String) throws {
        try connection.execute(
            """
            INSERT INTO api_tokens (id, account, name, digest, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .id(token.id), .id(token.account), .text(token.name), .text(digest), .at(token.createdAt),
                .at(token.expires),
            ],
        )
    }

    func token(digest: String) throws -> (token: APIToken, account: Account)? {
        try connection.first(
            """
            SELECT \(Self.columns), \(Self.accountColumns) FROM api_tokens t JOIN accounts a ON a.id = t.account
            WHERE t.digest = $1
            """,
            [.text(digest)],
        ) { (try Self.token($0), try Self.account($0, from: 7)) }
    }

    func tokens(of id: Account.ID) throws -> [APIToken] {
        try connection.all(
            "SELECT \(Self.columns) FROM api_tokens t WHERE t.account = $1 ORDER BY t.created_at DESC, t.id DESC",
            [.id(id)],
            Self.token,
        )
    }

    func touch(_ id: APIToken.ID, at: Instant) throws {
        try connection.execute(
            "UPDATE api_tokens SET used_at = $2 WHERE id = $1 AND COALESCE(used_at, 0) < $2", [.id(id), .at(at)])
    }

    func revoke(_ id: APIToken.ID, at: Instant) throws {
        try connection.execute(
            "UPDATE api_tokens SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", [.id(id), .at(at)])
    }

    func revokeTokens(of id: Account.ID, at: Instant) throws {
        try connection.execute(
            "UPDATE api_tokens SET revoked_at = $2 WHERE account = $1 AND revoked_at IS NULL", [.id(id), .at(at)])
    }

    private static func token(_ row: any SQLRow) throws -> APIToken {
        APIToken(
            id: try row.id(0),
            account: try row.id(1),
            name: try row.text(2),
            createdAt: try row.at(3),
            expires: try row.at(4),
            lastUsedAt: try row.optionalAt(5),
            revokedAt: try row.optionalAt(6),
        )
    }
}
