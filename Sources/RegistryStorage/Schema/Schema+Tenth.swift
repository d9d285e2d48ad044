extension Schema {
    /// Version 10: when what a webinar's report says of strangers was erased.
    static let tenth: @Sendable (SQLDialect) -> [String] = { _ in
        [
            "ALTER TABLE webinar_reports ADD COLUMN erased_at BIGINT",
            "ALTER TABLE webinar_participants ADD COLUMN erased_at BIGINT",
        ]
    }
}
