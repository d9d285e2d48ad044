extension Registry {
    /// Makes an event in draft with its main session.
    /// - Throws: ``RegistryError`` `badEventID`, `timesOutOfOrder`, `eventExists`.
    public func create(_ event: Event, main session: Session, by user: String) async throws {
        guard event.id.isWellFormed else { throw RegistryError(.badEventID, subject: event.id.rawValue) }
        guard session.isOrdered else { throw RegistryError(.timesOutOfOrder, subject: event.id.rawValue) }
        let (event, session) = (event.tidied, session.tidied)
        let entry = entry(.eventCreate, event.id.rawValue, by: user)
        try await store.write { transaction in
            guard try transaction.event(event.id) == nil else {
                throw RegistryError(.eventExists, subject: event.id.rawValue)
            }
            try transaction.insert(event)
            try transaction.insert(session)
            try transaction.note(entry)
        }
    }

    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`, `sessionExists`, `timesOutOfOrder`, `badEventID`;
    ///   `rosterClosed` when it serves an OPD whose roster is closed.
    public func add(_ session: Session, by user: String) async throws {
        guard Event.ID(session.id.rawValue).isWellFormed else {
            throw RegistryError(.badEventID, subject: session.id.rawValue)
        }
        guard session.isOrdered else { throw RegistryError(.timesOutOfOrder, subject: session.id.rawValue) }
        let session = session.tidied
        let entry = entry(.sessionAdd, session.event.rawValue, by: user, detail: session.id.rawValue)
        try await store.write { transaction in
            let event = try transaction.existing(session.event)
            try event.requireAttended()
            guard event.state == .draft || event.state == .open else {
                throw RegistryError(
                    event.state == .sealed ? .eventSealed : .eventNotOpen,
                    subject: event.id.rawValue,
                    detail: event.state.rawValue,
                )
            }
            guard try !transaction.sessions(of: event.id).contains(where: { $0.id == session.id }) else {
                throw RegistryError(.sessionExists, subject: session.id.rawValue, detail: event.id.rawValue)
            }
            if let closed = try transaction.closedRosters(of: event.id).filter(session.serves).min() {
                throw try transaction.rosterClosed(closed, event: event.id)
            }
            try transaction.insert(session)
            try transaction.note(entry)
        }
    }

    /// Freezes who is obliged, in which unit and with which standing, as of now.
    /// - Returns: How many people are on the list.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotDraft`, `nobodyObliged`; `circularUnpublished` for a circular, which is opened by
    ///   publishing it.
    public func open(_ id: Event.ID, by user: String) async throws -> Int {
        let now = now
        let entry = entry(.eventOpen, id.rawValue, by: user)
        return try await store.write { transaction in
            var event = try transaction.existing(id)
            guard event.kind != .edaran else { throw RegistryError(.circularUnpublished, subject: id.rawValue) }
            guard event.state == .draft else {
                throw RegistryError(.eventNotDraft, subject: id.rawValue, detail: event.state.rawValue)
            }
            let people = try transaction.freezeObligations(of: id)
            guard people > 0 else { throw RegistryError(.nobodyObliged, subject: id.rawValue) }
            event.state = .open
            event.openedAt = now
            try transaction.update(event)
            try transaction.note(entry)
            return people
        }
    }

    /// From here on who did not come is absent. What gates recorded before it and hand in later still counts.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen`.
    public func close(_ id: Event.ID, by user: String) async throws {
        try await change(
            id, from: .open, to: .closed, at: now, refusal: .eventNotOpen, entry(.eventClose, id.rawValue, by: user))
    }

    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotClosed`, `eventSealed`; `rosterClosed` once an OPD's roster is closed.
    public func reopen(_ id: Event.ID, by user: String) async throws {
        try await change(
            id, from: .closed, to: .open, at: nil, refusal: .eventNotClosed, entry(.eventReopen, id.rawValue, by: user))
    }

    private func change(
        _ id: Event.ID,
        from old: Event.State,
        to new: Event.State,
        at closedAt: Instant?,
        refusal: RegistryError.Code,
        _ entry: JournalEntry
    ) async throws {
        try await store.write { transaction in
            var event = try transaction.existing(id)
            guard event.state == old else {
                let code = event.state == .sealed ? RegistryError.Code.eventSealed : refusal
                throw RegistryError(code, subject: id.rawValue, detail: event.state.rawValue)
            }
            if new == .open, let closed = try transaction.closedRosters(of: id).min() {
                throw try transaction.rosterClosed(closed, event: id)
            }
            event.state = new
            event.closedAt = closedAt
            try transaction.update(event)
            try transaction.note(entry)
        }
    }
}

// Titles and places stand in tables and on terminals: one line, without control characters.

extension Event {
    fileprivate var tidied: Event {
        var event = self
        event.title = Spelling.tidy(title)
        event.place = Spelling.tidy(place)
        return event
    }
}

extension Session {
    fileprivate var tidied: Session {
        var session = self
        session.title = Spelling.tidy(title)
        session.place = Spelling.tidy(place)
        return session
    }
}
