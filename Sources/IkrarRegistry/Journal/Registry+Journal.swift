extension Registry {
    /// Who did what, newest first.
    /// - Parameters:
    ///   - cursor: The page before's ``JournalPage/next``; with the same `subject` and `user` as there.
    ///   - limit: How many entries at most; 1 to 1000.
    ///   - subject: Limits them to what was done to one id; of an event, a person and a unit also to what mentions it.
    ///   - user: Limits them to what one user did.
    public func journal(
        before cursor: JournalCursor? = nil,
        limit: Int = 100,
        subject: String? = nil,
        by user: String? = nil
    ) async throws -> JournalPage {
        let limit = min(max(limit, 1), 1000)
        let start = cursor ?? JournalCursor(at: Instant(microseconds: .max), shown: 0)
        let found = try await store.read { transaction in
            // Any other word could be looked for in what not everybody may read.
            let isMentioned = try subject.map { try Self.hasEventPersonOrUnit($0, transaction) } ?? false
            return try transaction.journal(
                from: start.at, skipping: start.shown, limit: limit + 1, subject: subject, isMentioned: isMentioned,
                by: user)
        }
        let entries = Array(found.prefix(limit))
        guard found.count > limit, let last = entries.last else { return JournalPage(entries: entries, next: nil) }
        let ofLast = entries.count { $0.at == last.at }
        let before = last.at == start.at ? start.shown : 0
        return JournalPage(entries: entries, next: JournalCursor(at: last.at, shown: before + ofLast))
    }

    func entry(
        _ action: JournalEntry.Action,
        _ subject: String,
        by user: String,
        detail: String = "",
        before: String = "",
        after: String = "",
        why: String = ""
    ) -> JournalEntry {
        JournalEntry(
            at: now,
            by: user,
            action: action,
            subject: subject,
            detail: detail,
            before: before,
            after: after,
            why: why,
        )
    }
}
