extension Schema {
    /// Of version 3: who may sign in, with what, and what they did. Of secrets there are digests alone, and one that is sealed.
    static func accounts(_ dialect: SQLDialect) -> [String] {
        people(dialect) + access(dialect) + journal(dialect)
    }

    private static func people(_ dialect: SQLDialect) -> [String] {
        let text = dialect.text
        return [
            """
            CREATE TABLE accounts (
                id \(text) NOT NULL PRIMARY KEY, login \(text) NOT NULL UNIQUE, name \(text) NOT NULL, role \(text) NOT NULL,
                opd \(text) REFERENCES units (id), created_at BIGINT NOT NULL, disabled_at BIGINT,
                password \(text), totp \(text), totp_step BIGINT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE account_invitations (
                account \(text) NOT NULL PRIMARY KEY REFERENCES accounts (id), digest \(text) NOT NULL UNIQUE,
                expires_at BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
        ]
    }

    private static func access(_ dialect: SQLDialect) -> [String] {
        let text = dialect.text
        return [
            """
            CREATE TABLE account_sessions (
                id \(text) NOT NULL PRIMARY KEY, account \(text) NOT NULL REFERENCES accounts (id),
                created_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, pending_totp \(text)
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX account_sessions_by_account ON account_sessions (account)",
            """
            CREATE TABLE account_addresses (
                account \(text) NOT NULL REFERENCES accounts (id), address \(text) NOT NULL, seen_at BIGINT NOT NULL,
                PRIMARY KEY (account, address)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE sign_in_failures (
                subject \(text) NOT NULL, at BIGINT NOT NULL, attempt \(text) NOT NULL,
                PRIMARY KEY (subject, at, attempt)
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX sign_in_failures_by_time ON sign_in_failures (at)",
            """
            CREATE TABLE api_tokens (
                id \(text) NOT NULL PRIMARY KEY, account \(text) NOT NULL REFERENCES accounts (id), name \(text) NOT NULL,
                digest \(text) NOT NULL UNIQUE, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,
                used_at BIGINT, revoked_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX api_tokens_by_account ON api_tokens (account)",
        ]
    }

    /// What was there before and after, why, and the ways in which it is asked for.
    private static func journal(_ dialect: SQLDialect) -> [String] {
        ["value_before", "value_after", "why"].map {
            "ALTER TABLE journal ADD COLUMN \($0) \(dialect.text) NOT NULL DEFAULT ''"
        } + [
            "CREATE INDEX journal_by_time ON journal (at)",
            "CREATE INDEX journal_by_subject ON journal (subject, at)",
            "CREATE INDEX journal_by_whom ON journal (by_whom, at)",
        ]
    }
}
