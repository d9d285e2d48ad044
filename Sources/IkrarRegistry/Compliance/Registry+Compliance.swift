extension Registry {
    /// The rosters of an event, in order of the OPDs' names.
    /// - Parameter opd: Limits them to one OPD.
    /// - Returns: The recap of all that were handed over.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen` while nobody is obliged yet.
    public func rosters(
        of id: Event.ID,
        opd: OrgUnit.ID?,
        _ body: (Roster) throws -> Void
    ) async throws -> Recap {
        let (rosters, recap) = try await folded(id, opd: opd, keepingRosters: true)
        for roster in rosters { try body(roster) }
        return recap
    }

    /// The counts of every OPD, without the people.
    /// - Throws: as ``rosters(of:opd:_:)``.
    public func recap(of id: Event.ID) async throws -> Recap {
        try await folded(id, opd: nil, keepingRosters: false).recap
    }

    private func folded(
        _ id: Event.ID,
        opd: OrgUnit.ID?,
        keepingRosters: Bool
    ) async throws -> (rosters: [Roster], recap: Recap) {
        let now = now
        return try await store.read { transaction in
            let fold = try RosterFold(of: id, transaction, now: now)
            let order = keepingRosters ? UnitOrder(try transaction.units()) : nil
            var rosters: [Roster] = []
            var lines: [Recap.Line] = []
            for unit in try transaction.obligedOPDs(of: id) where opd == nil || unit.id == opd {
                let roster = try fold.roster(of: unit, in: transaction, by: order)
                lines.append(Recap.Line(roster))
                if keepingRosters { rosters.append(roster) }
            }
            let recap = Recap(event: fold.summary, opds: lines, guests: try transaction.guestCount(of: id))
            return (rosters, recap)
        }
    }

    /// What the head of an event's documents says, of one that is not open yet, too.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func summary(of id: Event.ID) async throws -> EventSummary {
        let now = now
        return try await store.read { try Self.summary($0.existing(id), $0, asOf: now) }
    }

    static func summary(
        _ event: Event,
        _ transaction: any RegistryTransaction,
        asOf now: Instant
    ) throws -> EventSummary {
        EventSummary(
            id: event.id.rawValue,
            title: event.title,
            agency: try transaction.setting(.agency) ?? "",
            place: event.place,
            starts: event.starts,
            zone: event.zone,
            uncounted: try transaction.uncountedStandings(of: event.id).map(\.name),
            asOf: now,
            kind: event.kind,
            pledgeTexts: try transaction.pledgeTexts(of: event.id),
            circular: event.kind == .edaran ? try transaction.circulars(of: event.id).last : nil,
        )
    }
}
