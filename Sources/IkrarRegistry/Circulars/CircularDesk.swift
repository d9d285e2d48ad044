/// Who has read a circular, person by person, until it is written.
struct CircularDesk {
    let event: Event
    let circular: Circular
    private let registry: Registry
    private let now: Instant
    private let user: String
    private var read: Set<Person.ID>
    private(set) var acknowledgements: [Acknowledgement] = []

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
        let known = try transaction.acknowledgements(of: id, person: person)
        read = Set(known.filter { $0.version == version }.map(\.person))
    }

    /// - Parameter at: Never before the circular was published.
    /// - Returns: Why not, if not.
    /// - Throws: ``RegistryError`` `rosterClosed`.
    mutating func acknowledge(
        _ person: Person, _ manner: Acknowledgement.Manner, at: Instant, document: String = "",
        confirmation: String = "", _ transaction: any RegistryTransaction
    ) throws -> AcknowledgementRecording.Reason? {
        guard try transaction.obligedOPD(of: person.id, event: event.id) != nil else { return .notOnList }
        guard read.insert(person.id).inserted else { return .acknowledgedAlready }
        try transaction.requireOpenRoster(of: person.id, event: event.id)
        let id = Acknowledgement.ID(registry.surroundings.newID())
        let at = max(at, circular.publishedAt)
        let receipt = AcknowledgementReceipt(
            of: id, by: person.id, circular, manner: manner, document: document, at: at, key: registry.ring.current)
        acknowledgements.append(
            Acknowledgement(
                id: id, event: event.id, person: person.id, version: circular.version, manner: manner, at: at,
                document: document, confirmation: confirmation, receipt: receipt, recordedBy: user, recordedAt: now))
        return nil
    }

    func write(_ transaction: any RegistryTransaction) throws {
        guard let first = acknowledgements.first else { return }
        try transaction.append(acknowledgements)
        try transaction.note(
            JournalEntry(
                at: now, by: user, action: .circularAcknowledge, subject: event.id.rawValue,
                detail: "\(first.manner.rawValue) \(acknowledgements.count) \(first.document)",
                after: "\(circular.version) \(circular.digest)"))
    }
}

extension Acknowledgement {
    /// Where rosters say that it was made.
    var gate: String {
        switch manner {
        case .page: "Halaman pribadi"
        case .account: "Akun kepala OPD"
        case .paper: document.isEmpty ? "Daftar bertanda tangan" : "Daftar \(document)"
        }
    }
}
