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
    /// The file is kept as it was. Taken again, it changes nothing.
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
        if isTrial { return try await sheet(of: record, report.participants, session, minimum) }
        let entry = entry(.webinarImport, id.rawValue, by: user, detail: "\(session.id.rawValue) \(record.digest)")
        let taken = try await store.write { transaction in
            let event = try transaction.existing(id)
            guard event.state == .open || event.state == .closed else {
                throw RegistryError(
                    event.state == .sealed ? .eventSealed : .eventNotOpen, subject: id.rawValue,
                    detail: event.state.rawValue)
            }
            if let minimum { try transaction.set(minimum, of: id) }
            if let mapping { try transaction.remember(mapping) }
            if let known = try transaction.webinarRecord(digest: record.digest, event: id, session: session.id) {
                return (record: known, isKnown: true)
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
            return (record: record, isKnown: false)
        }
        try await creditWebinar(id, session, by: user)
        if minimum != nil { try await creditAllSelf(id, by: user) }
        var sheet = try await webinarSheet(of: taken.record, session)
        sheet.isKnown = taken.isKnown
        return sheet
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
    private func sheet(
        of record: WebinarRecord, _ participants: [WebinarParticipant], _ session: Session, _ minimum: PresenceMinimum?
    ) async throws -> WebinarSheet {
        try await store.read { transaction in
            var book = try WebinarBook(transaction)
            let filed = participants.enumerated().map { number, participant in
                Self.filed(participant, row: number + 1, record, book.match(participant))
            }
            let minimum = try minimum ?? transaction.presenceMinimum(of: record.event)
            return try Self.sheet(of: record, session, filed, minimum, isTaken: false, &book, transaction)
        }
    }

    /// A report that was taken, as it stands now.
    private func webinarSheet(of record: WebinarRecord, _ session: Session) async throws -> WebinarSheet {
        try await store.read { transaction in
            var book = try WebinarBook(transaction)
            let filed = try transaction.participants(of: record.event).filter { $0.report == record.id }
            let minimum = try transaction.presenceMinimum(of: record.event)
            return try Self.sheet(of: record, session, filed, minimum, isTaken: true, &book, transaction)
        }
    }

    private static func sheet(
        of record: WebinarRecord, _ session: Session, _ filed: [FiledParticipant], _ minimum: PresenceMinimum,
        isTaken: Bool, _ book: inout WebinarBook, _ transaction: any RegistryTransaction
    ) throws -> WebinarSheet {
        let people = Dictionary(grouping: filed.filter { $0.person != nil }, by: \.person)
        var present: Set<Person.ID> = []
        for (person, own) in people {
            guard let person else { continue }
            if WebinarPresence(own.map(\.participant), at: session).counts(minimum, at: session) {
                present.insert(person)
            }
        }
        var (unseen, onRecord): (Int, Set<Person.ID>) = (0, [])
        for opd in try transaction.obligedOPDs(of: record.event) {
            try transaction.eachComplianceFact(event: record.event, opd: opd.id) { fact in
                if fact.attendance != nil { onRecord.insert(fact.obligation.person) }
                if fact.attendance == nil, isTaken || !present.contains(fact.obligation.person) { unseen += 1 }
            }
        }
        return WebinarSheet(
            event: try transaction.existing(record.event), session: session, record: record, isKnown: false,
            lines: filed.map { book.line($0, isTaken: isTaken) }, minimum: minimum,
            present: isTaken ? present.intersection(onRecord).count : present.count,
            tooShort: people.count - present.count, refused: isTaken ? present.subtracting(onRecord).count : 0,
            unseen: unseen)
    }
}
