extension Registry {
    /// Puts on record who was declared in a hall, and takes back what stands no longer: a hall that was withdrawn, an event
    /// that counts none. Done again, it changes nothing.
    ///
    /// Each is a scan by the channel `hall`, made at the session's start, and judged by the rules of every scan.
    /// - Returns: Who was refused by them.
    func creditHalls(_ id: Event.ID, by user: String) async throws -> Set<NIP> {
        let credited = try await creditedHalls(id)
        var refused: Set<NIP> = []
        for (hall, starts, guests) in credited {
            let gate = Gate(
                event: id, session: hall.session, device: .hall, name: hall.gate, operator: hall.declaredBy)
            let answers = try await handIn(
                guests.map { ($0.nip, starts) }, at: gate, by: .hall, named: ["hall", hall.id.rawValue])
            for (guest, answer) in zip(guests, answers) where answer.outcome.disposition == .refuse {
                refused.insert(guest.nip)
            }
        }
        var wanted: Set<Place> = []
        for (hall, _, guests) in credited {
            for guest in guests { wanted.insert(Place(person: guest.person, session: hall.session, gate: hall.gate)) }
        }
        try await takeBack(id, from: .hall, reason: "hall", by: user) { [wanted] scan in
            guard let person = scan.person, let session = scan.session else { return false }
            return !wanted.contains(Place(person: person, session: session, gate: scan.gate))
        }
        return refused
    }

    /// Where somebody was declared.
    private struct Place: Hashable, Sendable {
        var person: Person.ID
        var session: Session.ID
        var gate: String
    }

    /// The halls that count, with when their people count as come.
    private func creditedHalls(_ id: Event.ID) async throws -> [(hall: Hall, starts: Instant, guests: [HallGuest])] {
        try await store.read { transaction in
            guard try transaction.countsHalls(id) else { return [] }
            let (_, sessions) = try transaction.schedule(of: id)
            let guests = try transaction.hallGuests(of: id)
            return try transaction.halls(of: id).filter(\.stands).compactMap { hall in
                sessions.first { $0.id == hall.session }.map { (hall, $0.starts, guests[hall.id] ?? []) }
            }
        }
    }

    /// Annuls what a report or a declaration has put on record and no longer says.
    /// - Parameter isOver: Of scans that show somebody's presence and stand.
    func takeBack(
        _ event: Event.ID, from device: Gate.DeviceID, reason: String, by user: String,
        where isOver: @escaping @Sendable (ScanRecord) -> Bool
    ) async throws {
        let scans = try await store.read { transaction in
            var scans: [ScanAttempt.ID] = []
            try transaction.eachScan(event: event, person: nil) { scan in
                let stands = scan.device == device && scan.annulment == nil && scan.outcome.showsPresence
                if stands, isOver(scan) { scans.append(scan.id) }
            }
            return scans
        }
        for scan in scans { _ = try await annul(scan, reason: reason, by: user, supervisor: user) }
    }
}
