extension Schema {
    /// Of version 3: who may sign in, with what, and what they did.
    static func accounts(_ dialect: SQLDialect) -> [String] {
        []
    }
}
