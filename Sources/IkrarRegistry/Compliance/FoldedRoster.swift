/// One OPD's roster with what signing it needs.
struct FoldedRoster: Sendable {
    let roster: Roster
    let canonical: CanonicalRoster
    let isOver: Bool
    private let fold: RosterFold
    private let opd: OrgUnit
    private let facts: [ComplianceFact]

    init(_ fold: RosterFold, _ opd: OrgUnit, _ facts: [ComplianceFact]) {
        self.fold = fold
        self.opd = opd
        self.facts = facts
        roster = fold.roster(of: opd, facts)
        canonical = fold.canonical(.newest, opd, facts)
        isOver = fold.isOver(for: opd.id)
    }

    /// The roster in a form, with pledges as they were on record at a moment, and without what was corrected.
    func uncorrected(_ form: CanonicalRoster.Form, pledgedBy moment: Instant) -> CanonicalRoster {
        let isNow = facts.allSatisfy { fact in
            fact.correction == nil && fact.pledges.allSatisfy { $0.stood(at: moment) == $0.stood(at: fold.now) }
        }
        if isNow, form == .newest { return canonical }
        return fold.canonical(form, opd, facts.map(\.uncorrected), pledgedBy: moment)
    }
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
        FoldedRoster(self, opd, try facts(of: opd, transaction))
    }

    func facts(of opd: OrgUnit, _ transaction: any RegistryTransaction) throws -> [ComplianceFact] {
        var facts: [ComplianceFact] = []
        try transaction.eachComplianceFact(event: event.id, opd: opd.id) { facts.append($0) }
        return facts
    }

    fileprivate func canonical(
        _ form: CanonicalRoster.Form, _ opd: OrgUnit, _ facts: [ComplianceFact], pledgedBy moment: Instant? = nil
    ) -> CanonicalRoster {
        CanonicalRoster(
            form,
            event: event.id,
            opd: opd.id,
            rows: facts.map { ($0.obligation.person, row(of: $0, pledgedBy: moment)) },
        )
    }
}

extension ComplianceFact {
    fileprivate var uncorrected: ComplianceFact {
        var fact = self
        fact.correction = nil
        return fact
    }
}
