/// One declaration, person by person, until it is written.
struct HallDesk {
    let event: Event
    let session: Session
    /// As it is to stand.
    let hall: Hall
    /// The hall as it is on record, where its list grows.
    let known: Hall?
    private let headOf: OrgUnit.ID?
    private let now: Instant
    private let user: String
    private var there: Set<Person.ID>
    private var struckOut: [Person.ID: ScanAttempt.ID]
    private var declared: [HallGuest] = []
    private var restored: [(guest: HallGuest, scan: ScanAttempt.ID)] = []
    private var leftOut: [HallDeclaration.Omission] = []

    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession`, `eventNotOpen`, `eventSealed`, `noSuchUnit`, `hallNotBegun`,
    ///   `hallDiffers`; `rosterClosed` for a letter or account that a closed roster is without.
    init(
        _ request: HallRequest, _ id: Event.ID, headOf: OrgUnit.ID?, newID: String, now: Instant, by user: String,
        _ transaction: any RegistryTransaction
    ) throws {
        let (event, sessions) = try transaction.schedule(of: id)
        try event.requireAttended()
        guard event.state == .open || event.state == .closed else {
            let code: RegistryError.Code = event.state == .sealed ? .eventSealed : .eventNotOpen
            throw RegistryError(code, subject: id.rawValue, detail: event.state.rawValue)
        }
        let chosen = sessions.filter { request.session == nil || $0.id == request.session }
        guard let session = chosen.first, chosen.count == 1 else {
            throw RegistryError(
                .noSuchSession, subject: request.session?.rawValue ?? "", detail: id.rawValue,
                choices: sessions.map(\.id.rawValue))
        }
        guard session.starts <= now else {
            throw RegistryError(.hallNotBegun, subject: id.rawValue, detail: session.starts.iso(in: event.zone))
        }
        _ = try transaction.obligedOPD(request.opd, event: id)
        let asked = Hall(
            id: Hall.ID(newID), event: id, session: session.id, opd: request.opd, place: request.place,
            account: request.account, document: request.document, declaredBy: user, declaredAt: now)
        let known = try transaction.halls(of: id).first { $0.stands && $0.isSamePlace(as: asked) }
        (self.now, self.user) = (now, user)
        (self.event, self.session, self.headOf, self.known) = (event, session, headOf, known)
        hall = try known.map { try Self.completed($0, asked) } ?? asked
        there = Set(try transaction.hallGuests(of: id)[hall.id, default: []].map(\.person))
        struckOut = try HallPresence(event: id, hall: hall).struckOut(transaction)
        if isCompleted { try transaction.requireOpenRosters(of: [hall]) }
    }

    /// Whether a letter or account that the hall is known without is given now.
    private var isCompleted: Bool { known.map { $0 != hall } ?? false }

    private var hasNewAccount: Bool { known.map { $0.account != hall.account } ?? false }

    /// What is not said again stays as it was said first; what was not said first is filled in.
    private static func completed(_ known: Hall, _ asked: Hall) throws -> Hall {
        var hall = known
        for part in [\Hall.document, \Hall.account] where !asked[keyPath: part].isEmpty {
            guard known[keyPath: part].isEmpty || known[keyPath: part] == asked[keyPath: part] else {
                throw RegistryError(
                    .hallDiffers, subject: known.place, detail: known[keyPath: part], choices: [known.id.rawValue])
            }
            hall[keyPath: part] = asked[keyPath: part]
        }
        return hall
    }

    /// - Throws: ``RegistryError`` `noSuchPerson`; `rosterClosed` when their OPD's roster is closed.
    mutating func take(_ nip: NIP, _ transaction: any RegistryTransaction) throws {
        let person = try transaction.existing(nip)
        let guest = HallGuest(person: person.id, nip: person.nip, name: person.name.printed)
        let opd = try transaction.obligedOPD(of: person.id, event: event.id)
        let reason: HallDeclaration.Reason? =
            if let headOf, opd != headOf {
                .otherOffice
            } else if opd == nil {
                .notOnList
            } else if let opd, !session.serves(opd) {
                .otherSession
            } else if headOf != nil, struckOut[person.id] != nil {
                .annulled
            } else if there.contains(person.id), struckOut[person.id] == nil {
                .inHallAlready
            } else {
                nil
            }
        if let reason {
            return leftOut.append(HallDeclaration.Omission(guest: guest, asked: nip, reason: reason))
        }
        try transaction.requireOpenRoster(of: person.id, event: event.id)
        if there.insert(person.id).inserted { declared.append(guest) }
        if let scan = struckOut.removeValue(forKey: person.id) { restored.append((guest, scan)) }
    }

    /// - Parameter isTrial: Writes nothing.
    func write(_ transaction: any RegistryTransaction, isTrial: Bool) throws -> HallDeclaration {
        let isWritten = !isTrial && (isCompleted || !declared.isEmpty)
        let declaration = HallDeclaration(
            hall: isWritten ? hall : nil, isCompleted: isCompleted, declared: declared, leftOut: leftOut,
            restored: restored.map(\.guest), counts: try transaction.countsHalls(event.id))
        guard !isTrial else { return declaration }
        for (_, scan) in restored {
            try transaction.note(
                JournalEntry(at: now, by: user, action: .restore, subject: scan.rawValue, detail: hall.gate))
        }
        guard isWritten else { return declaration }
        if known == nil { try transaction.insert(hall) }
        if isCompleted { try transaction.update(hall) }
        try transaction.add(declared.map(\.person), to: hall.id)
        try transaction.note(
            JournalEntry(
                at: now, by: user, action: .hallDeclare, subject: hall.id.rawValue,
                detail: "\(event.id) \(declared.count)\(hasNewAccount ? " \(hall.account)" : "")",
                after: hall.document))
        return declaration
    }
}
