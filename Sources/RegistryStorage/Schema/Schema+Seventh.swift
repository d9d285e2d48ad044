extension Schema {
    /// Version 7: pledges as records of their own, duta netralitas, and of which text a roster's digest was taken.
    static let seventh: @Sendable (SQLDialect) -> [String] = { dialect in
        let text = dialect.text
        return [
            """
            CREATE TABLE pledge_texts (
                event \(text) NOT NULL REFERENCES events (id), version BIGINT NOT NULL, wording \(text) NOT NULL,
                set_by \(text) NOT NULL, set_at BIGINT NOT NULL, PRIMARY KEY (event, version)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE pledge_acts (
                id \(text) NOT NULL PRIMARY KEY, event \(text) NOT NULL REFERENCES events (id), manner \(text) NOT NULL,
                version BIGINT NOT NULL, led_by \(text), read_by \(text), witnesses \(text), filed_by \(text),
                recorded_by \(text) NOT NULL, recorded_at BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE pledges (
                id \(text) NOT NULL PRIMARY KEY, act \(text) NOT NULL REFERENCES pledge_acts (id),
                event \(text) NOT NULL REFERENCES events (id), person \(text) NOT NULL REFERENCES people (id),
                manner \(text) NOT NULL, at BIGINT NOT NULL, document \(text) NOT NULL, confirmation \(text) NOT NULL,
                receipt \(text) NOT NULL UNIQUE, withdrawn_by \(text), withdrawn_at BIGINT, withdrawn_why \(text)
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX pledges_standing ON pledges (event, person, manner) WHERE withdrawn_at IS NULL",
            "CREATE INDEX pledges_by_person ON pledges (person, event)",
            "CREATE INDEX pledges_by_event ON pledges (event, person)",
            "CREATE INDEX pledges_by_act ON pledges (act)",
            """
            CREATE TABLE duta (
                id \(text) NOT NULL PRIMARY KEY, person \(text) NOT NULL REFERENCES people (id),
                first_day \(text) NOT NULL, last_day \(text) NOT NULL, decree \(text) NOT NULL,
                recorded_by \(text) NOT NULL, recorded_at BIGINT NOT NULL,
                ended_on \(text), ended_by \(text), ended_at BIGINT, ended_why \(text)
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX duta_by_person ON duta (person)",
            "ALTER TABLE roster_steps ADD COLUMN form BIGINT NOT NULL DEFAULT 1",
        ]
    }
}
