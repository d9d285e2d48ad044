extension Schema {
    /// Version 15: of one version of a circular, a signed list stands beside a confirmation that somebody has annulled.
    static let fifteenth: @Sendable (SQLDialect) -> [String] = { _ in
        [
            "DROP INDEX acknowledgements_once",
            "CREATE UNIQUE INDEX acknowledgements_once ON acknowledgements (event, person, version, document)",
        ]
    }
}
