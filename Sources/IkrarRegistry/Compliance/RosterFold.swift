/// Folds facts into rosters. Pure: the same facts at the same time give the same roster, and every report comes from here.
struct RosterFold: Sendable {
    let event: Event
    let sessions: [Session]
    let summary: EventSummary
    let now: Instant

    /// - Parameter order: For lists by unit.
    func roster(of opd: OrgUnit, _ facts: [ComplianceFact], by order: UnitOrder? = nil) -> Roster {
        let isOver = isOver(for: opd.id)
        // Places are sorted, because rows are large.
        var heads: [String: Bool] = [:]
        let orders = facts.map { Self.order(of: $0, opd: opd, &heads) }
        let places = facts.indices.sorted { orders[$0] < orders[$1] }
        let sorted = places.map { row(of: facts[$0], isOver: isOver) }
        let units = order.map { order in
            Dictionary(facts.map { ($0.obligation.unit, $0.unit) }, uniquingKeysWith: { first, _ in first })
                .sorted { (order[$0.key], $0.value) < (order[$1.key], $1.value) }.map(\.value)
        }
        return Roster(event: summary, opd: opd.name, opdID: opd.id, rows: sorted, unitOrder: units ?? [])
    }

    /// Everybody on the OPD's list, in an order that nothing changes which is corrected later.
    func people(of opd: OrgUnit, _ facts: [ComplianceFact]) -> [NIP] {
        facts.map { (place: Self.place(of: $0, opd: opd), nip: $0.nip) }.sorted { $0.place < $1.place }.map(\.nip)
    }

    /// What the roster says of one person.
    /// - Parameter moment: As of when the pledge is told; now where it is not given.
    func row(of fact: ComplianceFact, pledgedBy moment: Instant? = nil) -> RosterRow {
        row(of: fact, isOver: isOver(for: fact.obligation.opd), pledgedBy: moment)
    }

    /// Nobody of the OPD can come any more; a circular's deadline is over, after which it is read late.
    func isOver(for opd: OrgUnit.ID) -> Bool {
        guard event.state == .open else { return event.state != .draft }
        return sessions.filter { $0.serves(opd) }.allSatisfy { session in
            event.kind == .edaran ? session.lateAfter.map { now > $0 } ?? false : now > session.closes
        }
    }

    /// - Parameter heads: Which positions head the OPD, as far as they were asked for: most people share theirs with others.
    private static func order(
        of fact: ComplianceFact, opd: OrgUnit, _ heads: inout [String: Bool]
    ) -> OfficialOrder {
        let obligation = fact.obligation
        let headsOPD = heads[obligation.position] ?? Headship.leads(obligation.position, unit: opd.name)
        heads[obligation.position] = headsOPD
        return OfficialOrder(
            nip: fact.nip,
            grade: Grade.stored(obligation.grade) ?? .none,
            echelon: obligation.echelon,
            headsOPD: headsOPD,
        )
    }

    /// As ``order(of:opd:)``, but by what was frozen alone.
    private static func place(of fact: ComplianceFact, opd: OrgUnit) -> (rank: Int, person: String) {
        let obligation = fact.obligation
        let rank = OfficialOrder.rank(
            isPPPK: obligation.kind.isPPPK,
            grade: Grade.stored(obligation.grade) ?? .none,
            echelon: obligation.echelon,
            headsOPD: Headship.leads(obligation.position, unit: opd.name),
        )
        return (rank, obligation.person.rawValue)
    }

    private func row(of fact: ComplianceFact, isOver: Bool, pledgedBy moment: Instant? = nil) -> RosterRow {
        let obligation = fact.obligation
        var row = RosterRow(
            nip: fact.nip,
            name: fact.name.printed,
            kind: obligation.kind,
            unit: fact.unit,
            position: obligation.position,
            grade: obligation.grade,
            echelon: obligation.echelon,
            status: status(of: fact, isOver: isOver),
            // What was declared tells no time.
            at: fact.attendance.flatMap { $0.isDeclared ? nil : $0.at },
            gate: fact.attendance?.gate,
            minutesLate: fact.attendance?.minutesLate,
            excuse: excuse(of: fact),
            pledge: fact.pledges.isEmpty ? nil : RosterPledge(fact.pledges.filter { $0.stood(at: moment ?? now) }),
            hall: hall(of: fact),
        )
        if let correction = fact.correction {
            row.follow(correction) { minutesLate(at: $0, fact) }
        }
        return row
    }

    /// Whole minutes after late-after of the session that the person came to, or would have come to at that time.
    private func minutesLate(at time: Instant, _ fact: ComplianceFact) -> Int? {
        let serving = sessions.filter { $0.serves(fact.obligation.opd) }
        let session =
            sessions.first { $0.id == fact.attendance?.session }
            ?? serving.first { $0.opens <= time && time <= $0.closes } ?? serving.first
        guard let lateAfter = session?.lateAfter, time > lateAfter else { return nil }
        return Int(time.since(lateAfter) / 60_000_000)
    }

    /// Measured presence leaves nothing to declare.
    private func hall(of fact: ComplianceFact) -> RosterHall? {
        guard var hall = fact.hall else { return nil }
        if let attendance = fact.attendance {
            guard attendance.isDeclared else { return nil }
            hall.counts = true
        }
        return hall
    }

    private func status(of fact: ComplianceFact, isOver: Bool) -> AttendanceStatus {
        if let attendance = fact.attendance {
            return attendance.minutesLate == nil ? .present : .late
        }
        if fact.excuse != nil || fact.obligation.duty == .excused { return .excused }
        return isOver ? .absent : .notYet
    }

    private func excuse(of fact: ComplianceFact) -> RosterExcuse? {
        if let excuse = fact.excuse {
            return RosterExcuse(kind: excuse.kind, document: excuse.document)
        }
        guard fact.obligation.duty == .excused else { return nil }
        let standing = fact.obligation.standing
        let kind: ExcuseKind =
            switch standing.code {
            case "2", "13": .cuti
            case "3": .tugasBelajar
            default: .kedudukan
            }
        return RosterExcuse(kind: kind, document: standing.name, isByStanding: true)
    }
}
