import IkrarRegistry

extension SQLTransaction: CredentialTransaction {
    func credentials(login: String) throws -> AccountCredentials? {
        try connection.first(
            """
            SELECT a.password, a.totp, a.totp_step, \(Self.accountColumns) FROM accounts a WHERE a.login = $1
            """,
            [.text(login)],
        ) { row in
            AccountCredentials(
                account: try Self.account(row, from: 3),
                password: try row.optionalText(0),
                totp: try row.optionalText(1),
                totpStep: row.isNull(2) ? nil : try row.integer(2),
            )
        }
    }

    func setPassword(_ digest: String, of id: Account.ID, replacing old: String?) throws -> Bool {
        try connection.execute(
            "UPDATE accounts SET password = $2 WHERE id = $1 AND COALESCE(password, '') = $3",
            [.id(id), .text(digest), .text(old ?? "")],
        ) > 0
    }

    func setTOTP(_ sealed: String, of id: Account.ID, step: Int64) throws {
        try connection.execute(
            "UPDATE accounts SET totp = $2, totp_step = $3 WHERE id = $1", [.id(id), .text(sealed), .integer(step)])
    }

    func takeTOTPStep(_ step: Int64, of id: Account.ID) throws -> Bool {
        try connection.execute(
            "UPDATE accounts SET totp_step = $2 WHERE id = $1 AND COALESCE(totp_step, 0) < $2",
            [.id(id), .integer(step)],
        ) > 0
    }

    func removeCredentials(of id: Account.ID) throws {
        try connection.execute(
            "UPDATE accounts SET password = NULL, totp = NULL, totp_step = NULL WHERE id = $1", [.id(id)])
    }
}
