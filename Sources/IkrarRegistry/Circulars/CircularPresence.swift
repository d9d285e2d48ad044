/// Who has read the latest version of a circular, as acknowledgements say.
struct CircularPresence: PresenceSource {
    let event: Event.ID
    /// Whom it is about; `nil` for everybody.
    var people: Set<Person.ID>?

    var namedAnew: Set<Person.ID> = []

    let channel = ScanAttempt.Channel.circular
    let reason = Annulment.OwnReason.circular

    func claims(_ transaction: any RegistryTransaction) throws -> [PresenceClaim] {
        guard let version = try transaction.circulars(of: event).last?.version else { return [] }
        let read = try transaction.acknowledgements(of: event, person: only)
        return read.filter { $0.version == version && concerns($0.person) }.map { own in
            let gate = Gate(
                event: event, session: Session.main, device: .circular, name: own.gate, operator: own.recordedBy)
            return PresenceClaim(
                person: own.person, at: own.at, gate: gate, name: ["circular", event.rawValue, String(version)])
        }
    }

    func scans(_ transaction: any RegistryTransaction) throws -> [ScanRecord] {
        guard let only else {
            return try transaction.scans(of: .circular, event: event).filter { $0.person.map(concerns) ?? false }
        }
        var scans: [ScanRecord] = []
        try transaction.eachScan(event: event, person: only) { scan in
            if scan.device == .circular { scans.append(scan) }
        }
        return scans
    }

    private func concerns(_ person: Person.ID) -> Bool { people?.contains(person) ?? true }

    /// Of many, all are read at once.
    private var only: Person.ID? { people?.count == 1 ? people?.first : nil }
}
