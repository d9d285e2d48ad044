extension Schema {
    /// Version 11: halls that watched together, as OPDs declare them.
    static let eleventh: @Sendable (SQLDialect) -> [String] = { dialect in
        let text = dialect.text
        return [
            """
            CREATE TABLE halls (
                id \(text) NOT NULL PRIMARY KEY, event \(text) NOT NULL REFERENCES events (id), session \(text) NOT NULL,
                opd \(text) NOT NULL REFERENCES units (id), place \(text) NOT NULL, account \(text) NOT NULL,
                document \(text) NOT NULL, declared_by \(text) NOT NULL, declared_at BIGINT NOT NULL,
                withdrawn_by \(text), withdrawn_at BIGINT, withdrawn_why \(text)
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX halls_by_event ON halls (event)",
            """
            CREATE TABLE hall_people (
                hall \(text) NOT NULL REFERENCES halls (id), person \(text) NOT NULL REFERENCES people (id),
                PRIMARY KEY (hall, person)
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX hall_people_by_person ON hall_people (person, hall)",
            """
            CREATE TABLE hall_settings (
                event \(text) NOT NULL PRIMARY KEY REFERENCES events (id), counts BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
        ]
    }
}
