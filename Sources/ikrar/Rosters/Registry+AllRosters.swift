import IkrarRegistry
import IkrarTexts

extension Registry {
    /// The rosters of an event all at once, with their recap, for writers that want them so.
    /// - Parameter opds: Limits them to these OPD; none means all.
    /// - Throws: as `rosters(of:opd:_:)`; ``InputError`` for an OPD nobody of which is obliged.
    func allRosters(of id: Event.ID, opds: [OrgUnit]) async throws -> (rosters: [Roster], recap: Recap) {
        let wanted = Set(opds.map(\.id))
        var collected: [Roster] = []
        var recap = try await rosters(of: id, opd: opds.count == 1 ? opds[0].id : nil) { roster in
            if wanted.isEmpty || wanted.contains(roster.opdID) { collected.append(roster) }
        }
        try opds.requireObliged(in: collected.map(\.opdID))
        if opds.count > 1 {
            let lines = collected.map { Recap.Line($0) }
            recap = Recap(event: recap.event, opds: lines, guests: recap.guests)
        }
        return (collected, recap)
    }

    /// The same to be signed by hand.
    func allSigningLists(of id: Event.ID, opds: [OrgUnit]) async throws -> [SigningList] {
        let wanted = Set(opds.map(\.id))
        let lists = try await signingLists(of: id, opd: opds.count == 1 ? opds[0].id : nil)
            .filter { wanted.isEmpty || wanted.contains($0.roster.opdID) }
        try opds.requireObliged(in: lists.map(\.roster.opdID))
        return lists
    }

    /// The OPD that somebody has named, if anybody has.
    /// - Throws: ``RegistryError`` `noSuchUnit`.
    func opd(ifNamed name: String?) async throws -> OrgUnit? {
        if let name { try await opd(named: name) } else { nil }
    }

    /// Those that somebody has named, each once.
    /// - Throws: ``RegistryError`` `noSuchUnit`.
    func opds(named names: [String]) async throws -> [OrgUnit] {
        var units: [OrgUnit] = []
        for name in names {
            let unit = try await opd(named: name)
            if !units.contains(where: { $0.id == unit.id }) { units.append(unit) }
        }
        return units
    }
}

extension [OrgUnit] {
    /// - Throws: ``InputError`` that names the first of which nobody is obliged.
    func requireObliged(in known: [OrgUnit.ID]) throws {
        if let missing = first(where: { !known.contains($0.id) }) { throw InputError(Say.nobodyOfOPD(missing.name)) }
    }
}
