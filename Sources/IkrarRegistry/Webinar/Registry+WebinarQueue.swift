extension Registry {
    /// Participants of an event's reports that are left for a person: queued ones with who may be meant, and those whom
    /// nobody knows.
    /// - Throws: ``RegistryError`` `noSuchEvent`.
    public func webinarQueue(of id: Event.ID) async throws -> [WebinarSheet.Line] {
        try await store.read { transaction in
            _ = try transaction.existing(id)
            var book = try WebinarBook(transaction)
            return try transaction.participants(of: id)
                .filter { $0.erasedAt == nil && ($0.state == .queued || $0.state == .unknown) }
                .map { book.line($0, isTaken: true) }
        }
    }

    /// Says whose a participant is; the next webinar's participant of the same name is then known, if nobody else can be meant.
    /// - Parameters:
    ///   - row: ``FiledParticipant/row``.
    ///   - nip: `nil` for nobody on HR's lists.
    /// - Returns: The participant as they stand now.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchParticipant`, `participantErased`, `noSuchPerson`, `eventSealed`; `rosterClosed` when the
    ///   roster of somebody concerned is closed.
    public func settleWebinar(
        _ id: Event.ID, row: Int, as nip: NIP?, by user: String
    ) async throws -> WebinarSheet.Line {
        let now = now
        let entry = entry(.webinarSettle, id.rawValue, by: user, detail: "\(row)")
        let session = try await store.write { transaction in
            let (event, sessions) = try transaction.schedule(of: id)
            guard event.state != .sealed else { throw RegistryError(.eventSealed, subject: id.rawValue) }
            guard var filed = try transaction.participants(of: id).first(where: { $0.row == row }),
                let session = sessions.first(where: { $0.id == filed.session })
            else { throw RegistryError(.noSuchParticipant, subject: "\(row)", detail: id.rawValue) }
            guard filed.erasedAt == nil else {
                throw RegistryError(.participantErased, subject: "\(row)", detail: id.rawValue)
            }
            let person = try nip.map { try transaction.existing($0) }
            for concerned in Set([filed.person, person?.id].compactMap { $0 }) {
                try transaction.requireOpenRoster(of: concerned, event: id)
            }
            filed.person = person?.id
            filed.ground = person == nil ? nil : .settled
            filed.state = person == nil ? .nobody : .credited
            try transaction.update(filed)
            if let person {
                let name = SettledName(
                    shown: filed.participant.shown, email: filed.participant.email, person: person.id)
                try transaction.remember(name, at: now, by: user)
            }
            try transaction.note(entry)
            return session
        }
        try await creditWebinar(id, session, by: user)
        return try await store.read { transaction in
            var book = try WebinarBook(transaction)
            guard let filed = try transaction.participants(of: id).first(where: { $0.row == row }) else {
                throw RegistryError(.noSuchParticipant, subject: "\(row)", detail: id.rawValue)
            }
            return book.line(filed, isTaken: true)
        }
    }
}
