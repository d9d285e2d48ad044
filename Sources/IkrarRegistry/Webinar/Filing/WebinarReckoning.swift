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
        let takenBack = try transaction.scans(of: .webinar, event: record.event).annulledAtWebinar(session)
            .intersection(present)
        let expected = present.subtracting(takenBack)
        var (listed, onRecord, unseen): (Set<Person.ID>, Set<Person.ID>, Int) = ([], [], 0)
        for opd in try transaction.obligedOPDs(of: record.event) where session.serves(opd.id) {
            try transaction.eachComplianceFact(event: record.event, opd: opd.id) { fact in
                let person = fact.obligation.person
                listed.insert(person)
                if fact.attendance != nil { onRecord.insert(person) }
                let isSeen = fact.attendance != nil || !isTaken && expected.contains(person)
                if !isSeen, fact.obligation.duty == .obliged, fact.excuse == nil { unseen += 1 }
            }
        }
        let annulled = takenBack.intersection(listed).subtracting(onRecord)
        let counted = present.intersection(isTaken ? onRecord : listed).subtracting(annulled)
        func verdict(of person: Person.ID) -> WebinarStanding.Verdict {
            if counted.contains(person) { return .counted }
            if annulled.contains(person) { return .annulled }
            if present.contains(person) { return listed.contains(person) ? .refused : .unlisted }
            return onRecord.contains(person) ? .countedElsewhere : .tooShort
        }
        let lines = own.map { filed in
            var line = book.line(filed, isTaken: isTaken)
            line.verdict = filed.person.map(verdict)
            return line
        }
        return WebinarSheet(
            event: try transaction.existing(record.event), session: session, record: record, isKnown: false,
            lines: lines, minimum: minimum, present: counted.count,
            tooShort: people.count - present.count, unlisted: present.subtracting(listed).count,
            annulled: annulled.count,
            refused: present.intersection(listed).subtracting(counted).subtracting(annulled).count, unseen: unseen)
    }
}
