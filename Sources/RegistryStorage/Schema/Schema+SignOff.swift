extension Schema {
    /// Of version 3: what offices sign off and what is corrected afterwards.
    static func signOff(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE roster_steps (
                event \(dialect.text) NOT NULL REFERENCES events (id), opd \(dialect.text) NOT NULL REFERENCES units (id),
                number BIGINT NOT NULL, kind \(dialect.text) NOT NULL, by_whom \(dialect.text) NOT NULL, at BIGINT NOT NULL,
                why \(dialect.text) NOT NULL, obliged BIGINT NOT NULL, present BIGINT NOT NULL, late BIGINT NOT NULL,
                excused BIGINT NOT NULL, absent BIGINT NOT NULL, not_yet BIGINT NOT NULL, digest \(dialect.text) NOT NULL,
                PRIMARY KEY (event, opd, number)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE excuse_deadlines (
                event \(dialect.text) NOT NULL PRIMARY KEY REFERENCES events (id), until BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE corrections (
                id \(dialect.text) NOT NULL PRIMARY KEY, event \(dialect.text) NOT NULL REFERENCES events (id),
                opd \(dialect.text) NOT NULL REFERENCES units (id), person \(dialect.text) NOT NULL REFERENCES people (id),
                kind \(dialect.text) NOT NULL, came_at BIGINT, excuse_kind \(dialect.text), document \(dialect.text) NOT NULL,
                why \(dialect.text) NOT NULL, proposed_by \(dialect.text) NOT NULL, proposed_at BIGINT NOT NULL,
                verdict \(dialect.text), decided_by \(dialect.text), decided_at BIGINT, decided_why \(dialect.text),
                replaced_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE UNIQUE INDEX corrections_in_effect ON corrections (event, person)
            WHERE verdict = 'approved' AND replaced_at IS NULL
            """,
            "CREATE UNIQUE INDEX corrections_pending ON corrections (event, person) WHERE verdict IS NULL",
            "CREATE INDEX corrections_by_opd ON corrections (event, opd, proposed_at)",
        ]
    }
}
