extension Schema {
    /// Version 9: sessions that people check themselves in to by the code on a screen, and who did.
    static let ninth: @Sendable (SQLDialect) -> [String] = { dialect in
        let text = dialect.text
        return [
            """
            CREATE TABLE self_check_in_sessions (
                event \(text) NOT NULL REFERENCES events (id), session \(text) NOT NULL, is_on BIGINT NOT NULL,
                changed_at BIGINT NOT NULL, changed_by \(text) NOT NULL, PRIMARY KEY (event, session)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE self_check_ins (
                event \(text) NOT NULL REFERENCES events (id), session \(text) NOT NULL,
                person \(text) NOT NULL REFERENCES people (id), at BIGINT NOT NULL, opened_at BIGINT NOT NULL,
                device \(text) NOT NULL, ruling \(text), PRIMARY KEY (event, session, person)
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX self_check_ins_by_device ON self_check_ins (event, device)",
            "CREATE INDEX self_check_ins_by_person ON self_check_ins (person, event)",
        ]
    }
}
