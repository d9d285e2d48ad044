extension Registry {
    /// Puts on record who was there for long enough, and takes back what stands no longer: a settlement that was changed, a
    /// minimum that was raised. Done again, it changes nothing.
    ///
    /// Each is a scan by the channel `import`, made when they joined, and judged by the rules of every scan: who was scanned
    /// at a gate as well counts once.
    func creditWebinar(_ id: Event.ID, _ session: Session, by user: String) async throws {
        let (present, people) = try await webinarPresent(id, session)
        let gate = Gate(
            event: id, session: session.id, device: Gate.DeviceID("webinar"), name: "Webinar", operator: user)
        _ = try await handIn(present, at: gate, by: .import, named: ["webinar", id.rawValue, session.id.rawValue])
        let nips = Set(present.map(\.nip))
        for (person, nip) in people where !nips.contains(nip) {
            try await takeBack(person, gate: gate, why: "webinar", by: user)
        }
    }

    /// Who counts as present, and everybody whom a report was ever about or a scan was made for.
    private func webinarPresent(
        _ id: Event.ID, _ session: Session
    ) async throws -> (present: [(nip: NIP, at: Instant)], people: [Person.ID: NIP]) {
        try await store.read { transaction in
            let minimum = try transaction.presenceMinimum(of: id)
            let filed = try transaction.participants(of: id).filter { $0.session == session.id && $0.person != nil }
            var nips: [Person.ID: NIP] = [:]
            try transaction.eachPerson(opd: nil) { nips[$0.id] = $0.nip }
            var present: [(nip: NIP, at: Instant)] = []
            for (person, own) in Dictionary(grouping: filed, by: \.person) {
                guard let person, let nip = nips[person] else { continue }
                let presence = WebinarPresence(own.map(\.participant), at: session)
                if presence.counts(minimum, at: session) { present.append((nip, presence.from)) }
            }
            var people: [Person.ID: NIP] = [:]
            try transaction.eachScan(event: id, person: nil) { scan in
                guard scan.device == Gate.DeviceID("webinar"), scan.session == session.id, scan.annulment == nil,
                    scan.outcome.showsPresence, let person = scan.person
                else { return }
                people[person] = nips[person]
            }
            return (present.sorted { ($0.at, $0.nip) < ($1.at, $1.nip) }, people)
        }
    }

    /// Annuls what a person was put on record by at a gate of ours.
    func takeBack(_ person: Person.ID, gate: Gate, why: String, by user: String) async throws {
        let scans = try await store.read { transaction in
            var scans: [ScanAttempt.ID] = []
            try transaction.eachScan(event: gate.event, person: person) { scan in
                if scan.device == gate.device, scan.session == gate.session, scan.annulment == nil,
                    scan.outcome.showsPresence
                {
                    scans.append(scan.id)
                }
            }
            return scans
        }
        for scan in scans { _ = try await annul(scan, reason: why, by: user, supervisor: user) }
    }
}
