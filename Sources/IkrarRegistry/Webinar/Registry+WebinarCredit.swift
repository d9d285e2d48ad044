extension Registry {
    /// Puts on record who was there for long enough, and takes back what stands no longer: a settlement that was changed, a
    /// minimum that was raised, a time at which somebody joined. Done again, it changes nothing.
    ///
    /// Each is a scan by the channel `import`, made when they joined, and judged by the rules of every scan: who was scanned
    /// at a gate as well counts once. Whoever is refused is not handed in again until the answer would be another.
    /// - Parameters:
    ///   - people: Whom it is about; `nil` for everybody.
    ///   - person: Who was named just now: they count again, even when somebody has annulled their scan before.
    /// - Returns: Who is left as they are, because only corrections change their roster.
    /// - Throws: ``RegistryError`` `eventSealed`; `registryLocked` when others changed the same settlements all the while.
    func creditWebinar(
        _ id: Event.ID, _ session: Session, of people: Set<Person.ID>? = nil, naming person: Person.ID? = nil,
        by user: String
    ) async throws -> Set<Person.ID> {
        let gate = Gate(
            event: id, session: session.id, device: .webinar, name: "Webinar", operator: user)
        var refused: Set<NIP> = []
        // What was settled meanwhile is seen once more: whoever writes last reads what all have written.
        for _ in 0..<Self.creditings {
            let now = now
            let changes = try await store.read { transaction in
                try WebinarChanges(transaction, session, at: gate, of: people, naming: person, now: now)
            }
            let arrived = changes.arrived.filter { !refused.contains($0.nip) }
            if arrived.isEmpty, changes.gone.isEmpty { return changes.closed }
            // First who is there: nobody is absent between the two.
            let answers = try await handIn(
                arrived, at: gate, by: .import, named: ["webinar", id.rawValue, session.id.rawValue], timed: true)
            for (person, answer) in zip(arrived, answers) where answer.disposition == .refuse {
                refused.insert(person.nip)
            }
            try await takeBack(changes.gone, why: .webinar, by: user)
        }
        throw RegistryError(.registryLocked, subject: id.rawValue)
    }

    /// Annuls what a person was put on record by at a gate of ours.
    func takeBack(_ person: Person.ID, gate: Gate, why: Annulment.OwnReason, by user: String) async throws {
        let scans = try await store.read { transaction in
            var scans: [ScanAttempt.ID] = []
            try transaction.eachScan(event: gate.event, person: person) { scan in
                if scan.device == gate.device, scan.session == gate.session, scan.standsForPresence {
                    scans.append(scan.id)
                }
            }
            return scans
        }
        try await takeBack(scans, why: why, by: user)
    }
}
