/// Who has read a circular, person by person, until it is written.
struct CircularDesk {
    let event: Event
    let circular: Circular
    private let registry: Registry
    private let now: Instant
    private let user: String
    /// Of this version.
    private var known: [Person.ID: [Acknowledgement]]
    /// As annulments leave it; looked up when somebody is named who has confirmed before.
    private var struckOut: [PresenceClaim.Key: ScanAttempt.ID]?
    private let only: Person.ID?
    private(set) var acknowledgements: [Acknowledgement] = []
    /// What is confirmed again although somebody's annulment had struck it out, by the scan that it annulled.
    private(set) var restored: [ScanAttempt.ID: Acknowledgement] = [:]

    /// - Parameter person: Whom alone it is about; `nil` for anybody.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `notACircular`, `circularUnpublished`, `eventNotOpen`, `eventSealed`.
    init(
        _ registry: Registry, _ id: Event.ID, of person: Person.ID? = nil, now: Instant, by user: String,
        _ transaction: any RegistryTransaction
    ) throws {
        (event, circular) = try transaction.currentCircular(of: id)
        guard event.state == .open else {
            let code: RegistryError.Code = event.state == .sealed ? .eventSealed : .eventNotOpen
            throw RegistryError(code, subject: id.rawValue, detail: event.state.rawValue)
        }
        (self.registry, self.now, self.user) = (registry, now, user)
        let version = circular.version
        let all = try transaction.acknowledgements(of: id, person: person)
        known = Dictionary(grouping: all.filter { $0.version == version }, by: \.person)
        only = person
    }

    /// What somebody has annulled is confirmed again by a signed list alone.
    /// - Parameter at: Never before the circular was published.
    /// - Returns: Why not, if not.
    /// - Throws: ``RegistryError`` `rosterClosed`.
    mutating func acknowledge(
        _ person: Person, _ manner: Acknowledgement.Manner, at: Instant, document: String = "",
        confirmation: String = "", _ transaction: any RegistryTransaction
    ) throws -> AcknowledgementRecording.Reason? {
        guard try transaction.obligedOPD(of: person.id, event: event.id) != nil else { return .notOnList }
        let own = known[person.id] ?? []
        let annulled = try own.compactMap { try annulment(of: $0, transaction) }
        guard own.count == annulled.count else { return .acknowledgedAlready }
        guard own.isEmpty || manner == .paper else { return .annulled }
        try transaction.requireOpenRoster(of: person.id, event: event.id)
        if let again = own.first(where: { $0.document == document }) {
            restore(again, annulled)
            return nil
        }
        let id = Acknowledgement.ID(registry.surroundings.newID())
        let at = max(at, circular.publishedAt)
        let receipt = AcknowledgementReceipt(
            of: id, by: person.id, circular, manner: manner, document: document, at: at, key: registry.ring.current)
        let new = Acknowledgement(
            id: id, event: event.id, person: person.id, version: circular.version, manner: manner, at: at,
            document: document, confirmation: confirmation, receipt: receipt, recordedBy: user, recordedAt: now)
        acknowledgements.append(new)
        restore(new, annulled)
        return nil
    }

    private mutating func restore(_ acknowledgement: Acknowledgement, _ annulled: [ScanAttempt.ID]) {
        // Named once more in the same list, they have confirmed.
        known[acknowledgement.person] = [acknowledgement]
        struckOut?[acknowledgement.claim.key] = nil
        for scan in annulled { restored[scan] = acknowledgement }
    }

    /// The scan that said the same, and that somebody has annulled.
    private mutating func annulment(
        of acknowledgement: Acknowledgement, _ transaction: any RegistryTransaction
    ) throws -> ScanAttempt.ID? {
        if struckOut == nil {
            let presence = CircularPresence(event: event.id, people: only.map { [$0] })
            struckOut = try presence.scans(transaction).struckOut
        }
        return struckOut?[acknowledgement.claim.key]
    }

    func write(_ transaction: any RegistryTransaction) throws {
        for (scan, own) in restored.sorted(by: { $0.key < $1.key }) {
            try transaction.note(
                JournalEntry(
                    at: now, by: user, action: .restore, subject: scan.rawValue, detail: own.claim.gate.name))
        }
        guard let first = acknowledgements.first else { return }
        try transaction.append(acknowledgements)
        try transaction.note(
            JournalEntry(
                at: now, by: user, action: .circularAcknowledge, subject: event.id.rawValue,
                detail: "\(first.manner.rawValue) \(acknowledgements.count) \(first.document)",
                after: "\(circular.version) \(circular.digest)"))
    }
}
