extension Schema {
    /// Of version 3: what offices sign off and what is corrected afterwards.
    static func signOff(_ dialect: SQLDialect) -> [String] {
        []
    }
}
