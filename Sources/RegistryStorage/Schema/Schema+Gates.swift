extension Schema {
    /// Of version 3: enrolled devices and what is told of them.
    static func gates(_ dialect: SQLDialect) -> [String] {
        []
    }
}
