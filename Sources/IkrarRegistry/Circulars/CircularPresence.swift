/// Who has read the latest version of a circular, as acknowledgements say.
struct CircularPresence: PresenceSource {
    let event: Event.ID
    /// Whom it is about; `nil` for everybody.
    var people: Set<Person.ID>?

    /// What is confirmed again although an annulment had struck it out.
    var restored: Set<PresenceClaim.Key> = []

    let channel = ScanAttempt.Channel.circular
    let reason = Annulment.OwnReason.circular

    func claims(_ transaction: any RegistryTransaction) throws -> [PresenceClaim] {
        guard let version = try transaction.circulars(of: event).last?.version else { return [] }
        let read = try transaction.acknowledgements(of: event, person: only)
        return read.filter { $0.version == version && concerns($0.person) }.map(\.claim)
    }

    func isNamedAnew(_ claim: PresenceClaim) -> Bool { restored.contains(claim.key) }

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

extension Acknowledgement {
    private static let list = "Daftar "

    /// Where rosters say that it was made.
    private var gate: String {
        switch manner {
        case .page: "Halaman pribadi"
        case .account: "Akun kepala OPD"
        case .paper: Self.list + document
        }
    }

    /// Whether what stands on a circular's roster as the gate is a signed list: of these only the day is known.
    public static func isList(_ gate: String) -> Bool { gate.hasPrefix(list) }

    /// What it says of rosters.
    var claim: PresenceClaim {
        PresenceClaim(
            person: person, at: at,
            gate: Gate(event: event, session: Session.main, device: .circular, name: gate, operator: recordedBy),
            name: ["circular", event.rawValue, String(version)])
    }
}

extension [Acknowledgement] {
    /// Which of one person's of one circular somebody has annulled.
    func annulled(_ transaction: any RegistryTransaction) throws -> Set<Acknowledgement.ID> {
        guard let first else { return [] }
        let struckOut = try CircularPresence(event: first.event, people: [first.person]).scans(transaction).struckOut
        return Set(filter { struckOut[$0.claim.key] != nil }.map(\.id))
    }
}
