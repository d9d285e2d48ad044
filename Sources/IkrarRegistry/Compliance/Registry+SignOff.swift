extension Registry {
    /// How every OPD's roster of an event stands, in order of the OPDs' names; those that nobody has signed are drafts.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen` while nobody is obliged yet.
    public func signOffs(of id: Event.ID) async throws -> [SignOff] {
        let now = now
        return try await store.read { transaction in
            let fold = try RosterFold(of: id, transaction, now: now)
            let steps = try transaction.rosterSteps(of: id, opd: nil)
            return try transaction.obligedOPDs(of: id).map { opd in
                SignOff(of: opd, steps, try fold.folded(opd, in: transaction))
            }
        }
    }

    /// The OPD's head stands for the roster as it is. Verified again, it is signed as it is now.
    /// - Parameter shown: Of the roster that the head has looked at; `nil` where they look at no page.
    /// - Throws: ``RegistryError`` `rosterChanged` when it says something else by now, `noSuchEvent`, `eventNotOpen`,
    ///   `eventSealed`, `noSuchUnit` for an OPD that has nobody on the list, `rosterStillOpen` while somebody of it can still
    ///   come, `rosterClosed`.
    public func verifyRoster(
        opd: OrgUnit.ID,
        event id: Event.ID,
        shown: RosterDigest? = nil,
        by user: String
    ) async throws -> SignOff {
        try await sign(.verified, id, opd: opd, shown: shown, by: user)[0]
    }

    /// The head no longer stands for the roster.
    /// - Throws: as ``verifyRoster(opd:event:shown:by:)``, `rosterNotVerified`, and `reasonMissing`.
    public func withdrawVerification(
        opd: OrgUnit.ID,
        event id: Event.ID,
        why: String,
        by user: String
    ) async throws -> SignOff {
        let why = Spelling.tidy(why)
        guard !why.isEmpty else { throw RegistryError(.reasonMissing, subject: id.rawValue) }
        return try await sign(.withdrawn, id, opd: opd, why: why, by: user)[0]
    }

    /// From here on only corrections change the rosters, and what gates recorded before and hand in late. Whether the head
    /// has verified one is not asked, but stays to be seen.
    /// - Parameter opd: `nil` closes all that are not closed yet: all of them, or none when one is still open.
    /// - Returns: Those that were closed, by name.
    /// - Throws: as ``verifyRoster(opd:event:shown:by:)``.
    public func closeRosters(_ id: Event.ID, opd: OrgUnit.ID? = nil, by user: String) async throws -> [SignOff] {
        try await sign(.closed, id, opd: opd, by: user)
    }

    /// The text that a roster's digest is taken of.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen`, `noSuchUnit`.
    public func canonicalRoster(opd: OrgUnit.ID, event id: Event.ID) async throws -> CanonicalRoster {
        let now = now
        return try await store.read { transaction in
            let fold = try RosterFold(of: id, transaction, now: now)
            return try fold.folded(try transaction.obligedOPD(opd, event: id), in: transaction).canonical
        }
    }

    /// The text that a signature was taken of, made again of what is on record.
    /// - Throws: as ``canonicalRoster(opd:event:)``.
    public func canonicalRoster(
        opd: OrgUnit.ID, event id: Event.ID, signed signature: SignOff.Signature
    ) async throws -> CanonicalRoster {
        let now = now
        return try await store.read { transaction in
            let fold = try RosterFold(of: id, transaction, now: now)
            return try fold.folded(try transaction.obligedOPD(opd, event: id), in: transaction)
                .uncorrected(signature.form, pledgedBy: signature.at)
        }
    }

    private func sign(
        _ kind: RosterStep.Kind,
        _ id: Event.ID,
        opd: OrgUnit.ID?,
        shown: RosterDigest? = nil,
        why: String = "",
        by user: String
    ) async throws -> [SignOff] {
        let now = now
        return try await store.write { transaction in
            _ = try transaction.unsealed(id)
            let fold = try RosterFold(of: id, transaction, now: now)
            let closed = try transaction.closedRosters(of: id)
            let units =
                if let opd {
                    [try transaction.obligedOPD(opd, event: id)]
                } else {
                    try transaction.obligedOPDs(of: id).filter { !closed.contains($0.id) }
                }
            return try units.map { unit in
                let folded = try fold.folded(unit, in: transaction)
                var steps = try transaction.rosterSteps(of: id, opd: unit.id)
                let before = SignOff(of: unit, steps, folded)
                try before.require(kind, event: id)
                guard shown == nil || shown == before.digest else {
                    throw RegistryError(.rosterChanged, subject: unit.name, detail: id.rawValue)
                }
                let step = RosterStep(
                    event: id,
                    opd: unit.id,
                    number: steps.count + 1,
                    kind: kind,
                    by: user,
                    at: now,
                    why: why,
                    counts: folded.roster.counts,
                    digest: folded.canonical.digest,
                )
                try transaction.append(step)
                steps.append(step)
                let after = SignOff(of: unit, steps, folded)
                try transaction.note(step.entry(before: before.state, after: after.state))
                return after
            }
        }
    }
}

extension ComplianceTransaction {
    /// - Throws: ``RegistryError`` `noSuchUnit`.
    func obligedOPD(_ id: OrgUnit.ID, event: Event.ID) throws -> OrgUnit {
        guard let opd = try obligedOPDs(of: event).first(where: { $0.id == id }) else {
            throw RegistryError(.noSuchUnit, subject: id.rawValue)
        }
        return opd
    }
}

extension SignOff {
    /// Whether the step may be taken now.
    fileprivate func require(_ step: RosterStep.Kind, event: Event.ID) throws {
        func refused(_ code: RegistryError.Code) -> RegistryError {
            RegistryError(code, subject: name, detail: event.rawValue)
        }
        if closed != nil { throw refused(.rosterClosed) }
        switch step {
        case .verified, .closed: if !isOver { throw refused(.rosterStillOpen) }
        case .withdrawn: if verified == nil { throw refused(.rosterNotVerified) }
        }
    }
}

extension RosterStep {
    fileprivate func entry(before: SignOff.State, after: SignOff.State) -> JournalEntry {
        let action: JournalEntry.Action =
            switch kind {
            case .verified: .rosterVerify
            case .withdrawn: .rosterWithdraw
            case .closed: .rosterClose
            }
        return JournalEntry(
            at: at,
            by: by,
            action: action,
            subject: event.rawValue,
            detail: "\(opd) \(digest.text)",
            before: before.rawValue,
            after: after.rawValue,
            why: why,
        )
    }
}
