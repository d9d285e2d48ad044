extension Schema {
    /// Version 12: circulars with their files, and who has read them.
    static let twelfth: @Sendable (SQLDialect) -> [String] = { dialect in
        let text = dialect.text
        return [
            """
            CREATE TABLE circulars (
                event \(text) NOT NULL REFERENCES events (id), version BIGINT NOT NULL, number \(text) NOT NULL,
                file \(text) NOT NULL, medium \(text) NOT NULL, digest \(text) NOT NULL, until BIGINT,
                published_by \(text) NOT NULL, published_at BIGINT NOT NULL, PRIMARY KEY (event, version)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE circular_files (
                event \(text) NOT NULL REFERENCES events (id), version BIGINT NOT NULL, part BIGINT NOT NULL,
                content \(text) NOT NULL, PRIMARY KEY (event, version, part)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE circular_audiences (
                event \(text) NOT NULL PRIMARY KEY REFERENCES events (id), audience \(text) NOT NULL
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE acknowledgements (
                id \(text) NOT NULL PRIMARY KEY, event \(text) NOT NULL REFERENCES events (id),
                person \(text) NOT NULL REFERENCES people (id), version BIGINT NOT NULL, manner \(text) NOT NULL,
                at BIGINT NOT NULL, document \(text) NOT NULL, confirmation \(text) NOT NULL,
                receipt \(text) NOT NULL UNIQUE, recorded_by \(text) NOT NULL, recorded_at BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX acknowledgements_once ON acknowledgements (event, person, version)",
            "CREATE INDEX acknowledgements_by_person ON acknowledgements (person, event)",
        ]
    }
}
