extension Registry {
    /// Enters an excuse, replacing the one the person had. The letter's number is asked for, because without it HR can
    /// prove nothing.
    /// - Parameter opd: The OPD whose head asks: they excuse their own people, until the event's deadline. `nil` for
    ///   Kesbangpol, whom neither binds.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`, `rosterClosed`, `noSuchPerson`, `documentMissing`; for a
    ///   head `excuseDeadlinePassed`, and `noSuchPerson` for other OPDs' people.
    public func setExcuse(
        _ kind: ExcuseKind,
        document: String,
        of nip: NIP,
        for id: Event.ID,
        headOf opd: OrgUnit.ID? = nil,
        by user: String
    ) async throws -> Excuse {
        let excuses = [ExcuseRequest(nip: nip, kind: kind, document: document)]
        return try await setExcuses(excuses, for: id, headOf: opd, by: user)[0]
    }

    /// All of them, or none when one cannot be entered.
    /// - Throws: as ``setExcuse(_:document:of:for:headOf:by:)``.
    public func setExcuses(
        _ requests: [ExcuseRequest],
        for id: Event.ID,
        headOf opd: OrgUnit.ID? = nil,
        by user: String
    ) async throws -> [Excuse] {
        let now = now
        let ids = requests.map { _ in surroundings.newID() }
        return try await store.write { transaction in
            let permission = try ExcusePermission(for: id, headOf: opd, transaction, now: now)
            return try zip(requests, ids).map { request, newID in
                let document = Spelling.tidy(request.document)
                guard !document.isEmpty else { throw RegistryError(.documentMissing, subject: request.nip.masked) }
                let excuse = Excuse(
                    id: Excuse.ID(newID),
                    event: id,
                    person: try permission.person(request.nip, transaction).id,
                    kind: request.kind,
                    document: document,
                    enteredBy: user,
                    enteredAt: now,
                )
                let old = try transaction.excuse(of: excuse.person, event: id)
                if let old, old.kind == excuse.kind, old.document == document { return old }
                try transaction.replace(with: excuse)
                try transaction.note(excuse.entry(.excuseSet, by: user, at: now, before: old, after: excuse))
                return excuse
            }
        }
    }

    /// - Parameter opd: As in ``setExcuse(_:document:of:for:headOf:by:)``.
    /// - Throws: as there, and ``RegistryError`` `noSuchExcuse`.
    public func withdrawExcuse(
        of nip: NIP,
        for id: Event.ID,
        headOf opd: OrgUnit.ID? = nil,
        by user: String
    ) async throws {
        let now = now
        try await store.write { transaction in
            let permission = try ExcusePermission(for: id, headOf: opd, transaction, now: now)
            let person = try permission.person(nip, transaction)
            guard let old = try transaction.excuse(of: person.id, event: id),
                try transaction.withdrawExcuse(of: person.id, event: id, at: now)
            else { throw RegistryError(.noSuchExcuse, subject: nip.masked, detail: id.rawValue) }
            try transaction.note(old.entry(.excuseWithdraw, by: user, at: now, before: old, after: nil))
        }
    }

    /// Until when heads may excuse their people; `nil`: until their roster is closed.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func excuseDeadline(of id: Event.ID) async throws -> Instant? {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            return try transaction.excuseDeadline(of: id)
        }
    }

    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`.
    public func setExcuseDeadline(_ until: Instant?, of id: Event.ID, by user: String) async throws {
        let now = now
        try await store.write { transaction in
            let zone = try transaction.unsealed(id).zone
            let before = try transaction.excuseDeadline(of: id)
            try transaction.setExcuseDeadline(until, of: id)
            try transaction.note(
                JournalEntry(
                    at: now,
                    by: user,
                    action: .excuseDeadline,
                    subject: id.rawValue,
                    before: before?.iso(in: zone) ?? "",
                    after: until?.iso(in: zone) ?? "",
                ),
            )
        }
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

extension Excuse {
    /// Of the person and the event that the excuse is of; before and after are kinds with their letters.
    fileprivate func entry(
        _ action: JournalEntry.Action, by user: String, at now: Instant, before: Excuse?, after: Excuse?
    ) -> JournalEntry {
        JournalEntry(
            at: now, by: user, action: action, subject: person.rawValue, detail: event.rawValue,
            before: before?.standing ?? "", after: after?.standing ?? "")
    }

    private var standing: String { "\(kind.rawValue) \(document)" }
}
