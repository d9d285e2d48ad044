extension Schema {
    /// Version 6: reports of webinars, with the files they came from, their participants and what was learnt of them.
    static let sixth: @Sendable (SQLDialect) -> [String] = { dialect in
        [
            """
            CREATE TABLE webinar_reports (
                id \(dialect.text) NOT NULL PRIMARY KEY, event \(dialect.text) NOT NULL REFERENCES events (id),
                session \(dialect.text) NOT NULL, digest \(dialect.text) NOT NULL, file \(dialect.text) NOT NULL,
                format \(dialect.text) NOT NULL, clock BIGINT NOT NULL, taken_at BIGINT NOT NULL,
                taken_by \(dialect.text) NOT NULL
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX webinar_reports_once ON webinar_reports (event, session, digest)",
            """
            CREATE TABLE webinar_files (
                report \(dialect.text) NOT NULL REFERENCES webinar_reports (id), part BIGINT NOT NULL,
                content \(dialect.text) NOT NULL, PRIMARY KEY (report, part)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE webinar_participants (
                event \(dialect.text) NOT NULL REFERENCES events (id), number BIGINT NOT NULL,
                report \(dialect.text) NOT NULL REFERENCES webinar_reports (id), session \(dialect.text) NOT NULL,
                shown \(dialect.text) NOT NULL, other_name \(dialect.text) NOT NULL, email \(dialect.text) NOT NULL,
                nip \(dialect.text) NOT NULL, nip_is_number BIGINT NOT NULL, unit \(dialect.text) NOT NULL,
                lines \(dialect.text) NOT NULL, stays \(dialect.text), measured BIGINT, moment BIGINT,
                state \(dialect.text) NOT NULL, person \(dialect.text) REFERENCES people (id), ground \(dialect.text),
                PRIMARY KEY (event, number)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE webinar_names (
                shown \(dialect.text) NOT NULL, email \(dialect.text) NOT NULL,
                person \(dialect.text) NOT NULL REFERENCES people (id), at BIGINT NOT NULL, by_whom \(dialect.text) NOT NULL,
                PRIMARY KEY (shown, email, person)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE webinar_minimums (
                event \(dialect.text) NOT NULL PRIMARY KEY REFERENCES events (id), unit \(dialect.text) NOT NULL,
                amount BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE webinar_columns (
                mapping \(dialect.text) NOT NULL, field \(dialect.text) NOT NULL, header \(dialect.text) NOT NULL,
                PRIMARY KEY (mapping, field)
            ) \(dialect.keyOrdered)
            """,
        ]
    }
}
