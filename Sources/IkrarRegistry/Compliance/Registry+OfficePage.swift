extension Registry {
    /// The page of an OPD's head, as of one moment; it asks for no other OPD's people.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen` while nobody is obliged yet, `noSuchUnit` for an OPD that
    ///   has nobody on the list.
    public func officePage(event id: Event.ID, opd: OrgUnit.ID) async throws -> OfficePage {
        let now = now
        return try await store.read { transaction in
            let fold = try RosterFold(of: id, transaction, now: now)
            let unit = try transaction.obligedOPD(opd, event: id)
            let folded = try fold.folded(unit, in: transaction)
            let signOff = SignOff(of: unit, try transaction.rosterSteps(of: id, opd: opd), folded)
            let until = try transaction.excuseDeadline(of: id)
            let isAttended = fold.event.kind != .edaran
            let begun = fold.sessions.filter { isAttended && $0.serves(opd) && $0.starts <= now }
            let isSealed = fold.event.state == .sealed
            return OfficePage(
                roster: folded.roster,
                signOff: signOff,
                excusesUntil: until,
                mayExcuse: !isSealed && signOff.state != .closed && until.map { now <= $0 } ?? true,
                mayConfirm: !isAttended && fold.event.state == .open && signOff.state != .closed,
                corrections: try transaction.corrections(of: id, opd: opd),
                halls: try transaction.hallOverviews(of: id, opd: opd),
                countsHalls: try transaction.countsHalls(id),
                mayDeclare: !isSealed && signOff.state != .closed && !begun.isEmpty,
                begun: begun,
            )
        }
    }
}
