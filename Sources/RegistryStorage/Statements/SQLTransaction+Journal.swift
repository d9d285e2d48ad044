import IkrarRegistry

extension SQLTransaction: JournalTransaction {
    private static let columns = "at, by_whom, action, subject, detail, value_before, value_after, why"

    func note(_ entry: JournalEntry) throws {
        try connection.execute(
            "INSERT INTO journal (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            [
                .at(entry.at), .text(entry.by), .raw(entry.action), .text(entry.subject), .text(entry.detail),
                .text(entry.before), .text(entry.after), .text(entry.why),
            ],
        )
    }

    func journal(
        from at: Instant,
        skipping shown: Int,
        limit: Int,
        subject: String?,
        isMentioned: Bool,
        by user: String?
    ) throws -> [JournalEntry] {
        var conditions = SQLConditions("at <= $1", [.at(at), .integer(Int64(limit)), .integer(Int64(shown))])
        if let subject, isMentioned {
            conditions.requireWord(subject, first: "subject", others: ["detail", "value_before", "value_after"])
        } else {
            conditions.require("subject", subject.map { .text($0) })
        }
        conditions.require("by_whom", user.map { .text($0) })
        return try connection.all(
            """
            SELECT \(Self.columns) FROM journal \(conditions.clause)
            ORDER BY at DESC, by_whom, action, subject, detail, value_before, value_after, why
            LIMIT $2 OFFSET $3
            """,
            conditions.arguments,
            Self.entry,
        )
    }

    private static func entry(_ row: any SQLRow) throws -> JournalEntry {
        JournalEntry(
            at: try row.at(0),
            by: try row.text(1),
            action: try row.raw(2),
            subject: try row.text(3),
            detail: try row.text(4),
            before: try row.text(5),
            after: try row.text(6),
            why: try row.text(7),
        )
    }
}
