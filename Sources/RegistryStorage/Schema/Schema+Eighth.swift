extension Schema {
    /// Version 8: the index alone tells whether a person was just seen by the same device, however often others have seen them.
    static let eighth: @Sendable (SQLDialect) -> [String] = { _ in
        ["DROP INDEX scans_by_person", "CREATE INDEX scans_by_person ON scans (event, person, at, device)"]
    }
}
