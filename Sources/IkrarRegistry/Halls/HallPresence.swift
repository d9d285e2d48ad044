/// Who was declared in halls that stand, where the event counts them: at the session's start, as nobody measured when they came.
struct HallPresence: PresenceSource {
    let event: Event.ID
    /// Its people alone, with those whom others declare at a place of the same name; `nil` for all halls.
    var hall: Hall?

    /// Who is named although an annulment had struck them out.
    var restored: Set<Person.ID> = []

    let channel = ScanAttempt.Channel.hall
    let reason = Annulment.OwnReason.hall

    func claims(_ transaction: any RegistryTransaction) throws -> [PresenceClaim] {
        guard try transaction.countsHalls(event) else { return [] }
        let (_, sessions) = try transaction.schedule(of: event)
        let guests = try transaction.hallGuests(of: event)
        var known: Set<PresenceClaim.Key> = []
        return try transaction.halls(of: event).flatMap { hall -> [PresenceClaim] in
            let gate = gate(of: hall)
            guard hall.stands, concerns(session: hall.session, gate: gate.name),
                let session = sessions.first(where: { $0.id == hall.session })
            else { return [] }
            return (guests[hall.id] ?? []).map { guest in
                PresenceClaim(
                    person: guest.person, at: session.starts, gate: gate, name: ["hall", hall.id.rawValue])
            }.filter { known.insert($0.key).inserted }
        }
    }

    func scans(_ transaction: any RegistryTransaction) throws -> [ScanRecord] {
        try transaction.scans(of: .hall, event: event).filter { concerns(session: $0.session, gate: $0.gate) }
    }

    func isNamedAnew(_ claim: PresenceClaim) -> Bool { restored.contains(claim.person) }

    /// Who is struck out of the hall's list by a person's annulment, with the scan that it annulled.
    func struckOut(_ transaction: any RegistryTransaction) throws -> [Person.ID: ScanAttempt.ID] {
        guard try transaction.countsHalls(event) else { return [:] }
        let struckOut = try scans(transaction).struckOut
        return Dictionary(struckOut.map { ($0.key.person, $0.value) }) { first, _ in first }
    }

    private func concerns(session: Session.ID?, gate name: String) -> Bool {
        guard let hall else { return true }
        return hall.session == session && gate(of: hall).name == name
    }

    private func gate(of hall: Hall) -> Gate {
        Gate(event: event, session: hall.session, device: .hall, name: hall.gate, operator: hall.declaredBy)
    }
}
