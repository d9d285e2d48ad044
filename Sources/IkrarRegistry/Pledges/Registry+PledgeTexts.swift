extension Registry {
    /// What an event's people pledge, all versions, the first one first; empty until somebody has set one.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func pledgeTexts(of id: Event.ID) async throws -> [PledgeText] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.pledgeTexts(of: id)
        }
    }

    /// Sets what is pledged from now on; who has pledged before goes on having pledged the words of then. The same words
    /// again change nothing.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`.
    public func setPledgeText(_ wording: PledgeWording, of id: Event.ID, by user: String) async throws -> PledgeText {
        try await store.write { [self] transaction in
            let now = now
            try transaction.unsealed(id).requireAttended()
            let before = try transaction.pledgeTexts(of: id).last
            if let before, before.wording == wording { return before }
            let text = PledgeText(
                event: id, version: (before?.version ?? 0) + 1, wording: wording, setBy: user, setAt: now)
            try transaction.append(text)
            try transaction.note(
                JournalEntry(
                    at: now,
                    by: user,
                    action: .pledgeText,
                    subject: id.rawValue,
                    before: before.map { "\($0.version) \($0.wording.digest)" } ?? "",
                    after: "\(text.version) \(wording.digest)",
                ),
            )
            return text
        }
    }
}

extension PledgeTransaction {
    /// What is pledged now.
    /// - Throws: ``RegistryError`` `pledgeTextMissing`.
    func currentText(of event: Event.ID) throws -> PledgeText {
        guard let text = try pledgeTexts(of: event).last else {
            throw RegistryError(.pledgeTextMissing, subject: event.rawValue)
        }
        return text
    }
}
