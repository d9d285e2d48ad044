extension Registry {
    /// Takes back a record that was wrong. It stays to be seen, and its receipt says so.
    /// - Returns: The pledge as it is now.
    /// - Throws: ``RegistryError`` `noSuchPledge`, `pledgeWithdrawn`, `reasonMissing`, `eventSealed`.
    public func withdrawPledge(_ id: Pledge.ID, why: String, by user: String) async throws -> Pledge {
        let why = Spelling.tidy(why)
        try Self.requireReason(why, subject: id.rawValue)
        return try await store.write { [self] transaction in
            let now = now
            guard var pledge = try transaction.pledge(id) else {
                throw RegistryError(.noSuchPledge, subject: id.rawValue)
            }
            guard pledge.stands else { throw RegistryError(.pledgeWithdrawn, subject: id.rawValue) }
            let withdrawal = Pledge.Withdrawal(by: user, at: now, why: why)
            try Self.withdraw([pledge], id.rawValue, withdrawal, transaction)
            pledge.withdrawal = withdrawal
            return pledge
        }
    }

    /// Takes back all that one act has recorded and that still stands.
    /// - Returns: How many pledges.
    /// - Throws: as ``withdrawPledge(_:why:by:)``.
    public func withdrawPledges(of act: PledgeAct.ID, why: String, by user: String) async throws -> Int {
        let why = Spelling.tidy(why)
        try Self.requireReason(why, subject: act.rawValue)
        return try await store.write { [self] transaction in
            let now = now
            let all = try transaction.pledges(of: act)
            guard !all.isEmpty else { throw RegistryError(.noSuchPledge, subject: act.rawValue) }
            let pledges = all.filter(\.stands)
            guard !pledges.isEmpty else { throw RegistryError(.pledgeWithdrawn, subject: act.rawValue) }
            try Self.withdraw(
                pledges, act.rawValue, Pledge.Withdrawal(by: user, at: now, why: why), transaction)
            return pledges.count
        }
    }

    private static func withdraw(
        _ pledges: [Pledge],
        _ subject: String,
        _ withdrawal: Pledge.Withdrawal,
        _ transaction: any RegistryTransaction
    ) throws {
        for event in Set(pledges.map(\.act.event)) { _ = try transaction.unsealed(event) }
        try transaction.withdraw(pledges.map(\.id), withdrawal)
        try transaction.note(
            JournalEntry(
                at: withdrawal.at,
                by: withdrawal.by,
                action: .pledgeWithdraw,
                subject: subject,
                detail: (Set(pledges.map(\.act.event.rawValue)).sorted() + ["\(pledges.count)"]).joined(separator: " "),
                why: withdrawal.why,
            ),
        )
    }
}
