extension Registry {
    /// Proposes what a closed roster is to say of a person; it counts once somebody else has approved it.
    /// - Parameters:
    ///   - opd: The OPD whose head asks, for their own people; `nil` for everybody else.
    ///   - kind: A time lies between the opening and the closing of a session that serves the OPD.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen`, `noSuchPerson`, `notOnRoster`, `rosterNotClosed`,
    ///   `documentMissing`, `reasonMissing`, `badTime`, `correctionPending` while another one waits for the same person.
    public func proposeCorrection(
        event id: Event.ID,
        person nip: NIP,
        kind: Correction.Kind,
        document: String,
        why: String,
        headOf opd: OrgUnit.ID? = nil,
        by user: String
    ) async throws -> Correction {
        let (now, newID) = (now, surroundings.newID())
        let (document, why) = (Spelling.tidy(document), Spelling.tidy(why))
        guard !document.isEmpty else { throw RegistryError(.documentMissing, subject: nip.masked) }
        guard !why.isEmpty else { throw RegistryError(.reasonMissing, subject: nip.masked) }
        return try await store.write { transaction in
            let fold = try RosterFold(of: id, transaction, now: now)
            let person = try transaction.existing(nip)
            let list = try transaction.obligedOPD(of: person.id, event: id)
            if let opd, list != opd { throw RegistryError(.noSuchPerson, subject: nip.masked) }
            guard let list, let fact = try transaction.complianceFacts(of: person.id, event: id).first else {
                throw RegistryError(.notOnRoster, subject: nip.masked, detail: id.rawValue)
            }
            guard try transaction.closedRosters(of: id).contains(list) else {
                throw RegistryError(.rosterNotClosed, subject: try transaction.name(of: list), detail: id.rawValue)
            }
            if case .present(let time?) = kind, !fold.admits(time, of: list) {
                throw RegistryError(.badTime, subject: time.iso(in: fold.event.zone))
            }
            guard try !transaction.hasPendingCorrection(of: person.id, event: id) else {
                throw RegistryError(.correctionPending, subject: nip.masked, detail: id.rawValue)
            }
            let correction = Correction(
                id: Correction.ID(newID),
                event: id,
                opd: list,
                person: person.id,
                kind: kind,
                document: document,
                why: why,
                proposedBy: user,
                proposedAt: now,
            )
            try transaction.insert(correction)
            var entry = fold.entry(.correctionPropose, correction, fact, by: user, at: now)
            entry.detail = document
            entry.why = why
            try transaction.note(entry)
            return correction
        }
    }

    /// Approves or rejects a correction; who proposed it may do neither. Approved, it changes every roster from now on.
    /// - Parameter why: Must be given to reject.
    /// - Throws: ``RegistryError`` `noSuchCorrection`, `correctionDecided`, `sameHand`, `reasonMissing`.
    public func decideCorrection(
        _ id: Correction.ID,
        _ verdict: Correction.Verdict,
        why: String,
        by user: String
    ) async throws -> Correction {
        let (now, why) = (now, Spelling.tidy(why))
        return try await store.write { transaction in
            guard var correction = try transaction.correction(id) else {
                throw RegistryError(.noSuchCorrection, subject: id.rawValue)
            }
            guard correction.isPending else { throw RegistryError(.correctionDecided, subject: id.rawValue) }
            guard !Self.isSameHand(correction.proposedBy, user) else {
                throw RegistryError(.sameHand, subject: id.rawValue)
            }
            guard verdict == .approved || !why.isEmpty else {
                throw RegistryError(.reasonMissing, subject: id.rawValue)
            }
            let fold = try RosterFold(of: correction.event, transaction, now: now)
            let facts = try transaction.complianceFacts(of: correction.person, event: correction.event)
            guard let fact = facts.first else { throw RegistryError(.registryBroken, subject: "obligations") }
            var entry = fold.entry(.correctionDecide, correction, fact, by: user, at: now)
            if verdict == .rejected { entry.after = entry.before }
            entry.detail = verdict.rawValue
            entry.why = why
            correction.decision = Correction.Decision(verdict: verdict, by: user, at: now, why: why)
            try transaction.decide(correction)
            try transaction.note(entry)
            return correction
        }
    }

    /// All that were proposed, the newest first, with whom they are about.
    /// - Parameter opd: Limits them to one OPD.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func corrections(of id: Event.ID, opd: OrgUnit.ID? = nil) async throws -> [CorrectionOverview] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.corrections(of: id, opd: opd)
        }
    }

    /// Accounts' names differ by more than capitals and spaces.
    private static func isSameHand(_ left: String, _ right: String) -> Bool {
        Spelling.tidy(left).lowercased() == Spelling.tidy(right).lowercased()
    }
}

extension RosterFold {
    /// Whether the time lies within a session that serves the OPD.
    fileprivate func admits(_ time: Instant, of opd: OrgUnit.ID) -> Bool {
        sessions.contains { $0.serves(opd) && $0.opens <= time && time <= $0.closes }
    }

    /// With the person's status as it is and as it would be.
    fileprivate func entry(
        _ action: JournalEntry.Action,
        _ correction: Correction,
        _ fact: ComplianceFact,
        by user: String,
        at now: Instant
    ) -> JournalEntry {
        var approved = correction
        approved.decision = Correction.Decision(verdict: .approved, by: user, at: now, why: "")
        var corrected = fact
        corrected.correction = approved
        return JournalEntry(
            at: now,
            by: user,
            action: action,
            subject: correction.id.rawValue,
            before: row(of: fact).status.rawValue,
            after: row(of: corrected).status.rawValue,
        )
    }
}
