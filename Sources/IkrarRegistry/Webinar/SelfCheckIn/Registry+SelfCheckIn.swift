extension Registry {
    /// Somebody types the code from a session's screen, on the page that their link opens.
    ///
    /// Once per person and session. What was wrong is counted against the person and the address, before what is typed next is
    /// looked at; what is refused without looking at the code is not.
    /// - Parameters:
    ///   - opening: ``SelfCheckInInvitation/opening``, as the form carries it.
    ///   - device: What tells the browser from others; the same for everybody who uses it.
    ///   - address: The client's, as text.
    /// - Returns: `nil` for a link that opens no page.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `noSuchSession`, `keysMissing`.
    public func checkInSelf(
        _ link: some StringProtocol, _ id: Event.ID, _ session: Session.ID, code: String, opening: String,
        device: String, address: String
    ) async throws -> SelfCheckInVerdict? {
        guard let link = PersonalLink(text: link) else { return nil }
        let attempt = SelfCheckInAttempt(self, id, session, code: code, opening: opening, device, address)
        let kept = try await store.write { [ring] transaction -> (verdict: SelfCheckInVerdict, own: SelfCheckIn?)? in
            guard let (_, person) = try Self.holder(of: link, transaction, ring) else { return nil }
            return try attempt.keep(person.id, link.number, transaction)
        }
        guard let kept, let own = kept.own else { return kept?.verdict }
        let refusal = try await creditSelf(own, by: own.person.rawValue)
        return refusal.map { .refused($0) } ?? kept.verdict
    }

    /// The sessions at which somebody may check in now, and those at which they did.
    static func selfCheckIns(
        of person: Person.ID, link: BadgeNumber, _ transaction: any RegistryTransaction, _ ring: BadgeKeyRing,
        now: Instant
    ) throws -> [SelfCheckInInvitation] {
        let own = try transaction.selfCheckIns(of: person)
        let done = own.map { SelfCheckInSession(event: $0.event, session: $0.session) }
        let open = try transaction.selfCheckInSessions()
        return try (open.filter { !done.contains($0) } + done).compactMap { place in
            let (event, session) = try transaction.existing(place.session, of: place.event)
            let checkIn = own.first { $0.event == event.id && $0.session == session.id }
            var invitation = SelfCheckInInvitation(event: event, session: session)
            if let checkIn {
                invitation.done = .init(at: checkIn.at, standing: try checkIn.standing(transaction))
            } else {
                guard event.takesSelfCheckIns(at: session, now),
                    let opd = try transaction.obligedOPD(of: person, event: event.id), session.serves(opd)
                else { return nil }
                invitation.opening = SelfCheckInOpening.text(
                    at: now, link: link, ring.selfCheckInSecrets(event.id, session.id))
            }
            return invitation
        }
    }
}

/// One typing of a code.
private struct SelfCheckInAttempt {
    /// A person's own mistakes.
    static let ofPerson = AttemptLimit(free: 10)
    /// An office of three hundred behind one address may be wrong three times each; a guesser needs as many links as that.
    static let ofAddress = AttemptLimit(free: 1000)

    let place: SelfCheckInSession
    let code: SelfCheckInCode
    let opening: String
    let device: String
    let secrets: [SelfCheckInSecret]
    let address: String
    let id: String
    let at: Instant
    let ring: BadgeKeyRing

    init(
        _ registry: Registry, _ event: Event.ID, _ session: Session.ID, code: String, opening: String, _ device: String,
        _ address: String
    ) {
        place = SelfCheckInSession(event: event, session: session)
        self.code = SelfCheckInCode(typed: code)
        self.opening = opening
        ring = registry.ring
        self.device = ring.digest(of: "self device \(event) \(device)")
        secrets = ring.selfCheckInSecrets(event, session)
        self.address = ring.digest(of: "self address \(ClientAddress.counted(address))")
        id = registry.surroundings.newID()
        at = registry.now
    }

    /// - Returns: With the check-in that is on record, this one or an earlier one, which is to be made good.
    func keep(
        _ person: Person.ID, _ link: BadgeNumber, _ transaction: any RegistryTransaction
    ) throws -> (verdict: SelfCheckInVerdict, own: SelfCheckIn?) {
        let (event, session) = try transaction.existing(place.session, of: place.event)
        if let known = try own(person, transaction) {
            // One that was kept while the program ended before it counted counts now; none after the event.
            let isOpen = event.state == .open
            return (.already(at: known.at, try known.standing(transaction)), isOpen ? known : nil)
        }
        guard try transaction.selfCheckInSessions().contains(place), event.takesSelfCheckIns(at: session, at) else {
            return (.notOpen, nil)
        }
        guard let opd = try transaction.obligedOPD(of: person, event: event.id), session.serves(opd) else {
            return (.notTheirs, nil)
        }
        guard let opened = SelfCheckInOpening(opening, link: link, secrets), opened.isGood(at: at) else {
            return (.pageTooOld, nil)
        }
        let ofPerson = ring.digest(of: "self person \(person)")
        let subjects = [(ofPerson, Self.ofPerson), (address, Self.ofAddress)]
        if let until = try transaction.wait(subjects, now: at) { return (.tooMany(until: until), nil) }
        let finding = code.finding(opened: opened.at, received: at, secrets)
        guard finding == .shown else {
            let start = at.adding(seconds: -AttemptLimit.windowSeconds)
            try transaction.fail([ofPerson, address], attempt: id, at: at, forgettingBefore: start)
            return (finding == .past ? .codePast : .wrongCode, nil)
        }
        try transaction.forget([ofPerson], attempt: nil)
        _ = try transaction.insert(
            SelfCheckIn(
                event: event.id, session: session.id, person: person, at: at, openedAt: opened.at, device: device))
        guard let own = try own(person, transaction) else { return (.notOpen, nil) }
        return (.recorded(at: at, try own.standing(transaction)), own)
    }

    private func own(_ person: Person.ID, _ transaction: any RegistryTransaction) throws -> SelfCheckIn? {
        try transaction.selfCheckIns(of: place.event, person: person, device: nil)
            .first { $0.session == place.session }
    }
}

extension Registry {
    /// What a browser may be given to be known by: 256 bits of chance.
    public func newBrowserMark() -> String { Secret.random(surroundings) }
}
