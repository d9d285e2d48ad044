/// One OPD's roster with what signing it needs.
struct FoldedRoster: Sendable {
    var roster: Roster
    var canonical: CanonicalRoster
    /// The same facts without what was corrected.
    var uncorrected: CanonicalRoster
    var isOver: Bool
}

extension RosterFold {
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen` while nobody is obliged yet.
    init(of id: Event.ID, _ transaction: any RegistryTransaction, now: Instant) throws {
        let (event, sessions) = try transaction.schedule(of: id)
        guard event.state != .draft else {
            throw RegistryError(.eventNotOpen, subject: id.rawValue, detail: event.state.rawValue)
        }
        let summary = try Registry.summary(event, transaction, asOf: now)
        self.init(event: event, sessions: sessions, summary: summary, now: now)
    }

    func roster(
        of opd: OrgUnit, in transaction: any RegistryTransaction, by order: UnitOrder? = nil
    ) throws -> Roster {
        roster(of: opd, try facts(of: opd, transaction), by: order)
    }

    func people(of opd: OrgUnit, in transaction: any RegistryTransaction) throws -> [NIP] {
        people(of: opd, try facts(of: opd, transaction))
    }

    func folded(_ opd: OrgUnit, in transaction: any RegistryTransaction) throws -> FoldedRoster {
        let facts = try facts(of: opd, transaction)
        let canonical = canonical(opd, facts)
        return FoldedRoster(
            roster: roster(of: opd, facts),
            canonical: canonical,
            uncorrected: facts.contains { $0.correction != nil }
                ? self.canonical(opd, facts.map(\.uncorrected)) : canonical,
            isOver: isOver(for: opd.id),
        )
    }

    private func facts(of opd: OrgUnit, _ transaction: any RegistryTransaction) throws -> [ComplianceFact] {
        var facts: [ComplianceFact] = []
        try transaction.eachComplianceFact(event: event.id, opd: opd.id) { facts.append($0) }
        return facts
    }

    private func canonical(_ opd: OrgUnit, _ facts: [ComplianceFact]) -> CanonicalRoster {
        CanonicalRoster(event: event.id, opd: opd.id, rows: facts.map { ($0.obligation.person, row(of: $0)) })
    }
}

extension ComplianceFact {
    fileprivate var uncorrected: ComplianceFact {
        var fact = self
        fact.correction = nil
        return fact
    }
}
