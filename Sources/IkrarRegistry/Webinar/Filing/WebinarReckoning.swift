/// Counts what a report comes to, beside all others of its session.
struct WebinarReckoning {
    let record: WebinarRecord
    let session: Session
    /// Of all reports of the event.
    let filed: [FiledParticipant]
    let minimum: PresenceMinimum
    let isTaken: Bool

    func sheet(_ book: inout WebinarBook, _ transaction: any RegistryTransaction) throws -> WebinarSheet {
        let own = filed.filter { $0.report == record.id }
        let people = Set(own.compactMap(\.person))
        var participants: [Person.ID: [WebinarParticipant]] = [:]
        for one in filed where one.session == session.id {
            if let person = one.person { participants[person, default: []].append(one.participant) }
        }
        let present = people.filter { person in
            WebinarPresence(participants[person] ?? [], at: session).counts(minimum, at: session)
        }
        var (listed, onRecord, unseen): (Set<Person.ID>, Set<Person.ID>, Int) = ([], [], 0)
        for opd in try transaction.obligedOPDs(of: record.event) where session.serves(opd.id) {
            try transaction.eachComplianceFact(event: record.event, opd: opd.id) { fact in
                let person = fact.obligation.person
                listed.insert(person)
                if fact.attendance != nil { onRecord.insert(person) }
                let isSeen = fact.attendance != nil || !isTaken && present.contains(person)
                if !isSeen, fact.obligation.duty == .obliged, fact.excuse == nil { unseen += 1 }
            }
        }
        let counted = present.intersection(isTaken ? onRecord : listed)
        return WebinarSheet(
            event: try transaction.existing(record.event), session: session, record: record, isKnown: false,
            lines: own.map { book.line($0, isTaken: isTaken) }, minimum: minimum, present: counted.count,
            tooShort: people.count - present.count, unlisted: present.subtracting(listed).count,
            refused: present.intersection(listed).subtracting(counted).count, unseen: unseen)
    }
}
