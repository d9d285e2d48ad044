extension Schema {
    /// Version 13: when somebody wished a scan undone, where the registry heard of it later.
    static let thirteenth: @Sendable (SQLDialect) -> [String] = { _ in
        ["ALTER TABLE annulments ADD COLUMN wished_at BIGINT"]
    }
}
