extension Registry {
    /// What is to be looked at, derived anew from scans, excuses and sessions each time: what nobody has looked at first, then
    /// by time. An annulled scan is on it no more, but as ``ReviewItem/Kind/undoneLate``.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func reviewList(of id: Event.ID) async throws -> [ReviewItem] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.reviewItems(of: id)
        }
    }

    /// Keeps that somebody has looked at an item, and what they found. A later note takes the place of an earlier one; the
    /// journal has both.
    /// - Parameter ruling: Of a check-in by a shared device, whether it counts from now on; without one it goes on not counting.
    /// - Returns: Why the rules refuse the person whose check-in was accepted, where they do: then they are not present.
    /// - Throws: ``RegistryError`` `reasonMissing` without a note, `noSuchEvent`, `noSuchReviewItem`; for a check-in by a shared
    ///   device `eventSealed`, `rosterClosed`.
    @discardableResult
    public func settleReview(
        _ item: String, of id: Event.ID, note: String, ruling: SelfCheckIn.Ruling? = nil, by user: String
    ) async throws -> ScanOutcome? {
        let note = Spelling.tidy(note)
        guard !note.isEmpty else { throw RegistryError(.reasonMissing, subject: item) }
        let now = now
        let settlement = ReviewItem.Settlement(note: note, by: user, at: now)
        let ruled = try await store.write { transaction in
            let event = try transaction.existing(id)
            guard let known = try transaction.reviewItems(of: id).first(where: { $0.id == item }) else {
                throw RegistryError(.noSuchReviewItem, subject: item)
            }
            let ruled = try transaction.rule(ruling ?? .rejected, on: known, of: event)
            try transaction.settle(item, of: id, settlement)
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .reviewSettle, subject: item, detail: id.rawValue,
                    before: known.settlement?.note ?? "", after: note))
            return ruled
        }
        guard let ruled else { return nil }
        return try await creditSelf(ruled, isRuled: true, by: user)
    }
}

extension ReviewTransaction {
    fileprivate func reviewItems(of id: Event.ID) throws -> [ReviewItem] {
        let settlements = try settlements(of: id)
        let items =
            try flaggedScans(of: id) + excusedAndCame(of: id) + twoGates(of: id, within: ReviewItem.gateSeconds)
            + undoneLate(of: id, after: ScanAnnulling.operatorMicroseconds)
            + twoSessions(of: id) + sharedDevices(of: id) + hallsAndElsewhere(of: id)
        let settled = items.map { item in
            var item = item
            item.settlement = settlements[item.id]
            return item
        }
        return settled.sorted { left, right in
            (left.settlement == nil ? 0 : 1, left.at, left.id) < (right.settlement == nil ? 0 : 1, right.at, right.id)
        }
    }
}
