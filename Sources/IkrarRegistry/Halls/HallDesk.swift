/// One declaration, person by person, until it is written.
struct HallDesk {
    let event: Event
    let session: Session
    let hall: Hall
    /// Whether the hall is on record already, and its list grows.
    let isKnown: Bool
    private let headOf: OrgUnit.ID?
    private var there: Set<Person.ID>
    private var declared: [HallGuest] = []
    private var leftOut: [HallDeclaration.Omission] = []

    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession`, `eventNotOpen`, `eventSealed`, `noSuchUnit`, `hallNotBegun`,
    ///   `hallDiffers`.
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
        if let known { try Self.requireSame(known, asked) }
        (self.event, self.session, self.headOf) = (event, session, headOf)
        (hall, isKnown) = (known ?? asked, known != nil)
        there = Set(try transaction.hallGuests(of: id)[hall.id, default: []].map(\.person))
    }

    /// What is not said again stays as it was said first.
    private static func requireSame(_ known: Hall, _ asked: Hall) throws {
        let isSame =
            (asked.document.isEmpty || asked.document == known.document)
            && (asked.account.isEmpty || asked.account == known.account)
        guard isSame else {
            throw RegistryError(
                .hallDiffers, subject: known.place, detail: known.document, choices: [known.id.rawValue])
        }
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
            } else if !there.insert(person.id).inserted {
                .inHallAlready
            } else {
                nil
            }
        if let reason {
            return leftOut.append(HallDeclaration.Omission(guest: guest, asked: nip, reason: reason))
        }
        try transaction.requireOpenRoster(of: person.id, event: event.id)
        declared.append(guest)
    }

    /// - Parameter isTrial: Writes nothing.
    func write(_ transaction: any RegistryTransaction, isTrial: Bool) throws -> HallDeclaration {
        let counts = try transaction.countsHalls(event.id)
        guard !declared.isEmpty, !isTrial else {
            return HallDeclaration(hall: nil, declared: declared, leftOut: leftOut, counts: counts)
        }
        if !isKnown { try transaction.insert(hall) }
        try transaction.add(declared.map(\.person), to: hall.id)
        return HallDeclaration(hall: hall, declared: declared, leftOut: leftOut, counts: counts)
    }
}
