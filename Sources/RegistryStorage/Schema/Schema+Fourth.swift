extension Schema {
    /// Version 4: links to people's own pages that were renewed or withdrawn. A badge's first link needs no row.
    static let fourth: @Sendable (SQLDialect) -> [String] = { dialect in
        [
            """
            CREATE TABLE personal_links (
                person \(dialect.text) NOT NULL PRIMARY KEY REFERENCES people (id), series BIGINT NOT NULL,
                withdrawn_at BIGINT
            ) \(dialect.keyOrdered)
            """
        ]
    }
}
