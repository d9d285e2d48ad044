extension Schema {
    /// Version 5: what was tried out on a device before people come, words with a space between.
    static let fifth: @Sendable (SQLDialect) -> [String] = { dialect in
        ["ALTER TABLE device_contacts ADD COLUMN rehearsed \(dialect.text)"]
    }
}
