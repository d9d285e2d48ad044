extension Registry {
    /// Enters an excuse, replacing the one the person had. The letter's number is asked for, because without it HR can
    /// prove nothing.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`, `noSuchPerson`, `documentMissing`.
    public func setExcuse(
        _ kind: ExcuseKind,
        document: String,
        of nip: NIP,
        for id: Event.ID,
        by user: String
    ) async throws -> Excuse {
        let excuses = [ExcuseRequest(nip: nip, kind: kind, document: document)]
        return try await setExcuses(excuses, for: id, by: user)[0]
    }

    /// All of them, or none when one cannot be entered.
    /// - Throws: as ``setExcuse(_:document:of:for:by:)``.
    public func setExcuses(_ requests: [ExcuseRequest], for id: Event.ID, by user: String) async throws -> [Excuse] {
        let now = now
        let ids = requests.map { _ in surroundings.newID() }
        return try await store.write { transaction in
            try Self.requireUnsealed(transaction.existing(id))
            return try zip(requests, ids).map { request, newID in
                let document = request.document.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                guard !document.isEmpty else { throw RegistryError(.documentMissing, subject: request.nip.masked) }
                let excuse = Excuse(
                    id: Excuse.ID(newID),
                    event: id,
                    person: try transaction.existing(request.nip).id,
                    kind: request.kind,
                    document: document,
                    enteredBy: user,
                    enteredAt: now,
                )
                if let old = try transaction.excuse(of: excuse.person, event: id), old.kind == excuse.kind,
                    old.document == document
                {
                    return old
                }
                try transaction.replace(with: excuse)
                try transaction.note(
                    JournalEntry(at: now, by: user, action: .excuseSet, subject: newID, detail: excuse.kind.rawValue),
                )
                return excuse
            }
        }
    }

    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`, `noSuchPerson`, `noSuchExcuse`.
    public func withdrawExcuse(of nip: NIP, for id: Event.ID, by user: String) async throws {
        let now = now
        try await store.write { transaction in
            try Self.requireUnsealed(transaction.existing(id))
            let person = try transaction.existing(nip)
            guard try transaction.withdrawExcuse(of: person.id, event: id, at: now) else {
                throw RegistryError(.noSuchExcuse, subject: nip.masked, detail: id.rawValue)
            }
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .excuseWithdraw, subject: person.id.rawValue, detail: id.rawValue),
            )
        }
    }

    private static func requireUnsealed(_ event: Event) throws {
        guard event.state != .sealed else { throw RegistryError(.eventSealed, subject: event.id.rawValue) }
    }

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
            let event = try transaction.existing(id)
            guard event.state != .draft else {
                throw RegistryError(.eventNotOpen, subject: id.rawValue, detail: event.state.rawValue)
            }
            let fold = RosterFold(
                event: event,
                sessions: try transaction.sessions(of: id),
                summary: try Self.summary(event, transaction, asOf: now),
                now: now,
            )
            var rosters: [Roster] = []
            var lines: [Recap.Line] = []
            for unit in try transaction.obligedOPDs(of: id) where opd == nil || unit.id == opd {
                var facts: [ComplianceFact] = []
                try transaction.eachComplianceFact(event: id, opd: unit.id) { facts.append($0) }
                let roster = fold.roster(of: unit, facts)
                lines.append(Recap.Line(opd: unit.name, counts: roster.counts))
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

    private static func summary(
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
        )
    }
}

/// An excuse as it is asked for, before the person is looked up.
public struct ExcuseRequest: Sendable, Hashable {
    public var nip: NIP
    public var kind: ExcuseKind
    public var document: String

    public init(nip: NIP, kind: ExcuseKind, document: String) {
        self.nip = nip
        self.kind = kind
        self.document = document
    }
}
