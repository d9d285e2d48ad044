extension Schema {
    /// Version 3: what a server needs beside a gate: accounts, enrolled devices, and rosters that are signed off.
    static let third: @Sendable (SQLDialect) -> [String] = { dialect in
        accounts(dialect) + gates(dialect) + signOff(dialect)
    }
}
