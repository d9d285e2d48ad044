internal import Crypto

extension Registry {
    /// What is to be read of a report before it is: the session it is about, and what was learnt from others.
    /// - Parameter session: `nil` where the event has only one.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession`: with the choices, also when one has to be named.
    public func webinarFrame(
        of id: Event.ID, session: Session.ID?
    ) async throws -> (event: Event, session: Session, mappings: [ReportMapping]) {
        try await store.read { transaction in
            let (event, sessions) = try transaction.schedule(of: id)
            try event.requireAttended()
            let chosen = sessions.filter { session == nil || $0.id == session }
            guard let found = chosen.first, chosen.count == 1 else {
                throw RegistryError(
                    .noSuchSession, subject: session?.rawValue ?? "", detail: id.rawValue,
                    choices: sessions.map(\.id.rawValue))
            }
            return (event, found, try transaction.reportMappings())
        }
    }

    /// Takes a report: its participants, whose they are as far as one person alone can be meant, and their presence.
    ///
    /// The file is kept as it was. Taken again, its participants stay as they are.
    /// - Parameters:
    ///   - report: As ``ReportReader`` understood it.
    ///   - content: The file.
    ///   - minimum: From now on the event's; `nil` leaves it.
    ///   - mapping: Columns that somebody has named, to be remembered for the next such file.
    ///   - isTrial: Writes nothing, and says what would be.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen` while nobody is obliged yet, `eventSealed`.
    public func takeWebinar(
        _ report: WebinarReport, file: String, content: [UInt8], event id: Event.ID, session: Session,
        minimum: PresenceMinimum? = nil, mapping: ReportMapping? = nil, isTrial: Bool = false, by user: String
    ) async throws -> WebinarSheet {
        let record = WebinarRecord(
            id: WebinarRecord.ID(surroundings.newID()), event: id, session: session.id,
            digest: SHA256.hash(data: content).hexadecimal, file: file, format: report.format,
            offset: report.timing.offset, takenAt: now, takenBy: user)
        if isTrial { return try await trial(of: record, report.participants, session, minimum) }
        let entry = entry(.webinarImport, id.rawValue, by: user, detail: "\(session.id.rawValue) \(record.digest)")
        let taken = try await store.write { transaction in
            _ = try transaction.accepting(id)
            let before = try transaction.presenceMinimum(of: id)
            if let minimum, minimum != before {
                try transaction.set(minimum, of: id)
                var change = entry
                (change.action, change.detail) = (.webinarMinimum, "")
                (change.before, change.after) = (before.words, minimum.words)
                try transaction.note(change)
            }
            if let mapping, try !transaction.reportMappings().contains(mapping) {
                try transaction.remember(mapping)
                var change = entry
                (change.action, change.detail) = (.webinarColumns, mapping.key)
                try transaction.note(change)
            }
            let hasNewMinimum = minimum.map { $0 != before } ?? false
            if let known = try transaction.webinarRecord(digest: record.digest, event: id, session: session.id) {
                return (record: known, isKnown: true, hasNewMinimum: hasNewMinimum)
            }
            var book = try WebinarBook(transaction)
            var row = try transaction.participants(of: id).last?.row ?? 0
            try transaction.insert(record, content: content)
            try transaction.insert(
                report.participants.map { participant in
                    row += 1
                    return Self.filed(participant, row: row, record, book.match(participant))
                })
            try transaction.note(entry)
            return (record: record, isKnown: false, hasNewMinimum: hasNewMinimum)
        }
        var closed = try await creditWebinar(id, session, by: user)
        var rejudged: [Session.ID] = []
        if minimum != nil {
            // The minimum is the event's: what other sessions' reports say is judged by it as well.
            for other in try await reportedSessions(of: id) where other.id != session.id {
                closed.formUnion(try await creditWebinar(id, other, by: user))
                rejudged.append(other.id)
            }
            try await creditAllSelf(id, by: user)
        }
        var sheet = try await store.read { [closed] transaction in
            try Self.takenSheet(of: taken.record, session, closed: closed, transaction)
        }
        (sheet.isKnown, sheet.hasNewMinimum) = (taken.isKnown, taken.hasNewMinimum)
        sheet.rejudged = taken.hasNewMinimum ? rejudged : []
        return sheet
    }

    /// An event's sessions of which there are reports.
    private func reportedSessions(of id: Event.ID) async throws -> [Session] {
        try await store.read { transaction in
            let reported = Set(try transaction.participants(of: id).map(\.session))
            return try transaction.schedule(of: id).sessions.filter { reported.contains($0.id) }
        }
    }

    private static func filed(
        _ participant: WebinarParticipant, row: Int, _ record: WebinarRecord, _ match: ParticipantMatch
    ) -> FiledParticipant {
        var filed = FiledParticipant(
            event: record.event, session: record.session, row: row, report: record.id, participant: participant,
            state: .unknown)
        filed.follow(match)
        return filed
    }

    /// What a report would come to.
    private func trial(
        of record: WebinarRecord, _ participants: [WebinarParticipant], _ session: Session, _ minimum: PresenceMinimum?
    ) async throws -> WebinarSheet {
        try await store.read { transaction in
            _ = try transaction.accepting(record.event)
            let before = try transaction.presenceMinimum(of: record.event)
            let known = try transaction.webinarRecord(
                digest: record.digest, event: record.event, session: session.id)
            var book = try WebinarBook(transaction)
            var filed = try transaction.participants(of: record.event)
            if known == nil {
                filed += participants.enumerated().map { number, participant in
                    Self.filed(participant, row: number + 1, record, book.match(participant))
                }
            }
            let reckoning = WebinarReckoning(
                record: known ?? record, session: session, filed: filed, minimum: minimum ?? before, isTaken: false)
            var sheet = try reckoning.sheet(&book, transaction)
            (sheet.isKnown, sheet.hasNewMinimum) = (known != nil, minimum.map { $0 != before } ?? false)
            return sheet
        }
    }

    /// A report that was taken, as it stands now.
    private static func takenSheet(
        of record: WebinarRecord, _ session: Session, closed: Set<Person.ID>, _ transaction: any RegistryTransaction
    ) throws -> WebinarSheet {
        var book = try WebinarBook(transaction)
        let reckoning = WebinarReckoning(
            record: record, session: session, filed: try transaction.participants(of: record.event),
            minimum: try transaction.presenceMinimum(of: record.event), isTaken: true)
        var sheet = try reckoning.sheet(&book, transaction)
        sheet.closed = try transaction.closedOffices(of: closed, event: record.event)
        return sheet
    }
}

extension EventTransaction {
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventNotOpen` while nobody is obliged yet, `eventSealed`.
    fileprivate func accepting(_ id: Event.ID) throws -> Event {
        let event = try existing(id)
        guard event.state == .open || event.state == .closed else {
            throw RegistryError(
                event.state == .sealed ? .eventSealed : .eventNotOpen, subject: id.rawValue,
                detail: event.state.rawValue)
        }
        return event
    }
}
