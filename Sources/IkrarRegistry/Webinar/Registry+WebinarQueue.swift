extension Registry {
    /// Participants of an event's reports that are left for a person: queued ones with who may be meant, and those whom
    /// nobody knows.
    /// - Parameter explained: So many of each are told with who may be meant, the first ones: it is worked out each time.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func webinarQueue(of id: Event.ID, explained: Int = .max) async throws -> [WebinarSheet.Line] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            let left = try transaction.participants(of: id, .left)
            guard !left.isEmpty, explained > 0 else { return left.map { WebinarSheet.Line($0, person: nil) } }
            var book = try WebinarBook(transaction)
            var rest: [FiledParticipant.State: Int] = [:]
            return left.map { filed in
                guard rest[filed.state, default: explained] > 0 else { return WebinarSheet.Line(filed, person: nil) }
                rest[filed.state, default: explained] -= 1
                return book.line(filed, isTaken: true)
            }
        }
    }

    /// Participants of whom a person has said who they are, or that they are nobody on HR's lists.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func settledParticipants(of id: Event.ID) async throws -> [WebinarSheet.Line] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
            return try transaction.participants(of: id, .settled).map { filed in
                let person = try filed.person.flatMap { try transaction.person($0) }
                return WebinarSheet.Line(filed, person: person.map { WebinarPerson($0, units) })
            }
        }
    }

    /// Says whose a participant is; the next webinar's participant of the same name is then known, if nobody else can be meant.
    /// What was said before and is taken back is not remembered any more.
    /// - Parameters:
    ///   - row: ``FiledParticipant/row``.
    ///   - nip: `nil` for nobody on HR's lists.
    /// - Returns: The participant as they stand now, with who they were before where that was decided.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchParticipant`, `participantErased`, `noSuchPerson`, `eventSealed`; `rosterClosed` when the
    ///   roster of somebody concerned is closed.
    public func settleWebinar(
        _ id: Event.ID, row: Int, as nip: NIP?, by user: String
    ) async throws -> WebinarSheet.Line {
        try await settleWebinar(id, row: row, by: user) { transaction in try nip.map { try transaction.existing($0) } }
    }

    /// As ``settleWebinar(_:row:as:by:)``, for somebody who was chosen by their id.
    public func settleWebinar(
        _ id: Event.ID, row: Int, as person: Person.ID, by user: String
    ) async throws -> WebinarSheet.Line {
        try await settleWebinar(id, row: row, by: user) { transaction in try transaction.existing(person) }
    }

    private func settleWebinar(
        _ id: Event.ID, row: Int, by user: String,
        choosing choose: @escaping @Sendable (any RegistryTransaction) throws -> Person?
    ) async throws -> WebinarSheet.Line {
        let now = now
        let settled = try await store.write { transaction in
            let (event, sessions) = try transaction.schedule(of: id)
            guard event.state != .sealed else { throw RegistryError(.eventSealed, subject: id.rawValue) }
            guard let before = try transaction.participants(of: id, .row(row)).first,
                let session = sessions.first(where: { $0.id == before.session })
            else { throw RegistryError(.noSuchParticipant, subject: "\(row)", detail: id.rawValue) }
            guard before.erasedAt == nil else {
                throw RegistryError(.participantErased, subject: "\(row)", detail: id.rawValue)
            }
            let person = try choose(transaction)
            let concerned = Set([before.person, person?.id].compactMap { $0 })
            for one in concerned.sorted() { try transaction.requireOpenRoster(of: one, event: id) }
            var filed = before
            filed.person = person?.id
            filed.ground = person == nil ? nil : .settled
            filed.state = person == nil ? .nobody : .credited
            try transaction.update(filed)
            try transaction.unlearn(before, now: person?.id)
            if let person { try transaction.remember(filed.name(of: person.id), at: now, by: user) }
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .webinarSettle, subject: id.rawValue, detail: "\(row)",
                    before: before.person?.rawValue ?? before.state.rawValue,
                    after: filed.person?.rawValue ?? filed.state.rawValue))
            let units = Dictionary(uniqueKeysWithValues: try transaction.units().map { ($0.id, $0) })
            var line = WebinarSheet.Line(filed, person: person.map { WebinarPerson($0, units) })
            if before.state == .credited || before.state == .nobody {
                let was = try before.person.flatMap { try transaction.person($0) }
                line.before = WebinarSheet.Decided(
                    person: was.map { WebinarPerson($0, units) }, ground: before.ground)
            }
            return (session: session, concerned: concerned, person: person?.id, line: line)
        }
        _ = try await creditWebinar(id, settled.session, of: settled.concerned, naming: settled.person, by: user)
        var line = settled.line
        line.standing = try await webinarStanding(of: id, row: row)
        return line
    }

    /// Whether the person whom a participant was found to be counts as present, and by how much they do or do not.
    /// - Returns: `nil` for a participant who is nobody on HR's lists, or of whom nobody knows yet.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func webinarStanding(of id: Event.ID, row: Int) async throws -> WebinarStanding? {
        try await store.read { transaction in
            let (_, sessions) = try transaction.schedule(of: id)
            guard let filed = try transaction.participants(of: id, .row(row)).first, let person = filed.person,
                let session = sessions.first(where: { $0.id == filed.session })
            else { return nil }
            return try WebinarStanding(of: person, at: session, transaction)
        }
    }
}

extension WebinarTransaction {
    /// Forgets what was said of a participant who is somebody else now. Where another is still settled so it stays: two people
    /// of one name are then for a person to tell apart.
    fileprivate func unlearn(_ before: FiledParticipant, now person: Person.ID?) throws {
        guard let old = before.person, old != person else { return }
        let name = before.name(of: old)
        switch before.ground {
        case .settled:
            if try person == nil || !standingNames(of: old).contains(name) { try forget(name) }
        case .remembered where person == nil:
            for known in try settledNames() where known.person == old {
                if known.shown == name.shown || !name.email.isEmpty && known.email == name.email { try forget(known) }
            }
        case .remembered, .nip, .email, .name, nil: break
        }
    }
}

extension FiledParticipant {
    fileprivate func name(of person: Person.ID) -> SettledName {
        SettledName(shown: participant.shown, email: participant.email, person: person)
    }
}
