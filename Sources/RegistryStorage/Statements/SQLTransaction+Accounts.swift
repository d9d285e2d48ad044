import IkrarRegistry

extension SQLTransaction: AccountTransaction {
    /// Of `accounts a`; read by ``account(_:from:)``.
    static let accountColumns = """
        a.id, a.login, a.name, a.role, a.opd, a.created_at, a.disabled_at,
        CASE WHEN a.password IS NULL THEN 0 ELSE 1 END, CASE WHEN a.totp IS NULL THEN 0 ELSE 1 END
        """

    func accounts() throws -> [Account] {
        try connection.all("SELECT \(Self.accountColumns) FROM accounts a ORDER BY a.login", []) {
            try Self.account($0, from: 0)
        }
    }

    func account(_ id: Account.ID) throws -> Account? {
        try connection.first("SELECT \(Self.accountColumns) FROM accounts a WHERE a.id = $1", [.id(id)]) {
            try Self.account($0, from: 0)
        }
    }

    func account(login: String) throws -> Account? {
        try connection.first("SELECT \(Self.accountColumns) FROM accounts a WHERE a.login = $1", [.text(login)]) {
            try Self.account($0, from: 0)
        }
    }

    func insert(_ account: Account) throws {
        try connection.execute(
            """
            INSERT INTO accounts (id, login, name, role, opd, created_at, disabled_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .id(account.id), .text(account.login), .text(account.name), .raw(account.role), .id(account.opd),
                .at(account.createdAt), .at(account.disabledAt),
            ],
        )
    }

    func update(_ account: Account) throws {
        try connection.execute(
            "UPDATE accounts SET role = $2, opd = $3, disabled_at = $4 WHERE id = $1",
            [.id(account.id), .raw(account.role), .id(account.opd), .at(account.disabledAt)],
        )
    }

    func invite(_ id: Account.ID, digest: String, until: Instant) throws {
        try connection.execute(
            """
            INSERT INTO account_invitations (account, digest, expires_at) VALUES ($1, $2, $3)
            ON CONFLICT (account) DO UPDATE SET digest = EXCLUDED.digest, expires_at = EXCLUDED.expires_at
            """,
            [.id(id), .text(digest), .at(until)],
        )
    }

    func invitation(digest: String) throws -> (account: Account, expires: Instant)? {
        try connection.first(
            """
            SELECT i.expires_at, \(Self.accountColumns) FROM account_invitations i JOIN accounts a ON a.id = i.account
            WHERE i.digest = $1
            """,
            [.text(digest)],
        ) { (try Self.account($0, from: 1), try $0.at(0)) }
    }

    func endInvitation(of id: Account.ID) throws {
        try connection.execute("DELETE FROM account_invitations WHERE account = $1", [.id(id)])
    }

    static func account(_ row: any SQLRow, from column: Int) throws -> Account {
        Account(
            id: try row.id(column),
            login: try row.text(column + 1),
            name: try row.text(column + 2),
            role: try row.raw(column + 3),
            opd: try row.optionalID(column + 4),
            createdAt: try row.at(column + 5),
            disabledAt: try row.optionalAt(column + 6),
            hasPassword: try row.flag(column + 7),
            hasTOTP: try row.flag(column + 8),
        )
    }
}
