extension Schema {
    /// Of version 3: enrolled devices and what is told of them, and what was looked at of the review list.
    ///
    /// What a device says of itself stands apart from `devices`: a change of those would have every program read its gates
    /// anew (see ``GateMemory``).
    static func gates(_ dialect: SQLDialect) -> [String] {
        devices(dialect) + [
            """
            CREATE TABLE review_settlements (
                event \(dialect.text) NOT NULL REFERENCES events (id), item \(dialect.text) NOT NULL, note \(dialect.text) NOT NULL,
                by_whom \(dialect.text) NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (event, item)
            ) \(dialect.keyOrdered)
            """,
            // For the live board. What grows with every scan grows at its end.
            "CREATE INDEX scans_by_time ON scans (event, received_at, gate, device)",
            "CREATE INDEX attendances_by_time ON attendances (event, at)",
            "CREATE INDEX obligations_by_duty ON obligations (event, opd, duty, person)",
            "CREATE INDEX scans_to_review ON scans (event, received_at) WHERE review <> ''",
            "CREATE INDEX badges_by_issue ON badges (issued_at)",
            "CREATE INDEX badges_by_revocation ON badges (revoked_at) WHERE revoked_at IS NOT NULL",
        ]
    }

    private static func devices(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE device_invitations (
                id \(dialect.text) NOT NULL PRIMARY KEY, token \(dialect.text) NOT NULL UNIQUE, event \(dialect.text) NOT NULL REFERENCES events (id),
                session \(dialect.text), gate \(dialect.text) NOT NULL, made_by \(dialect.text) NOT NULL, made_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL, used_at BIGINT, device \(dialect.text) REFERENCES devices (id), revoked_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE device_passes (
                device \(dialect.text) NOT NULL PRIMARY KEY REFERENCES devices (id), token \(dialect.text) NOT NULL UNIQUE,
                name \(dialect.text) NOT NULL, event \(dialect.text) NOT NULL REFERENCES events (id), session \(dialect.text),
                enrolled_at BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE device_contacts (
                device \(dialect.text) NOT NULL PRIMARY KEY REFERENCES devices (id), at BIGINT NOT NULL, clock_offset BIGINT,
                clock_uncertainty BIGINT, unsynced BIGINT, manifest \(dialect.text), manifest_at BIGINT, battery BIGINT
            ) \(dialect.keyOrdered)
            """,
        ]
    }
}
