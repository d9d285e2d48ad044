/// The one engine behind every way in: the command line, the gate page, the gate API, a replayed queue.
///
/// - Every scan is written, refused ones too, and is durable before its answer is given.
/// - A scan id that was answered before gets its first answer again and writes nothing.
/// - Of any number of desks on one registry, exactly one is first with a person; attendance is the earliest accepted scan,
///   whatever order scans arrive in.
public struct CheckInDesk: Sendable {
    private let store: any RegistryStore
    private let ring: BadgeKeyRing
    public let gate: Gate

    public init(store: any RegistryStore, ring: BadgeKeyRing, gate: Gate) {
        self.store = store
        self.ring = ring
        self.gate = gate
    }

    /// Answers scans one by one, in one transaction.
    /// - Parameter received: now.
    /// - Throws: ``RegistryError`` when the event or session does not exist; whatever the store throws when machinery fails,
    ///   and then nothing of the batch was written.
    public func check(_ scans: [ScanAttempt], received: Instant) async throws -> [ScanAnswer] {
        try await store.write(beside: .everything) { [ring, gate] transaction in
            let sitting = try Sitting(transaction, ring: ring, gate: gate, received: received)
            return try scans.map { try sitting.answer($0) }
        }
    }
}

/// One transaction of a desk.
private struct Sitting {
    let transaction: any RegistryTransaction
    let ring: BadgeKeyRing
    let gate: Gate
    let received: Instant
    let event: Event
    let sessions: [Session]
    let device: Device

    init(_ transaction: any RegistryTransaction, ring: BadgeKeyRing, gate: Gate, received: Instant) throws {
        self.transaction = transaction
        self.ring = ring
        self.gate = gate
        self.received = received
        (event, sessions) = try transaction.schedule(of: gate.event)
        if let session = gate.session, !sessions.contains(where: { $0.id == session }) {
            throw RegistryError(.noSuchSession, subject: session.rawValue, detail: event.id.rawValue)
        }
        device = try transaction.device(gate)
    }

    func answer(_ handedIn: ScanAttempt) throws -> ScanAnswer {
        var scan = handedIn
        if DeviceRule().objection(to: scan, facts(isSigned: false, [])) != nil { return try refuse(scan) }
        if let known = try transaction.answered(scan.id) {
            if known.event == event.id { return known.again }
            // An id of another event's scan: this one is kept under an id of its own and swallows nobody.
            scan.id = ScanAttempt.ID(UniqueID.named("\(event.id)\u{1F}\(scan.id)").text)
            if let known = try transaction.answered(scan.id) { return known.again }
        }
        var facts = try gather(scan)
        var decision = CheckInDecision(scan, facts)
        if let attendance = decision.attendance, try !transaction.claim(attendance, takingOver: scan.mode == .offline) {
            facts = try gather(scan)
            decision = CheckInDecision(scan, facts)
        }
        return try keep(scan, decision, facts)
    }

    /// A device that is not listened to hears nothing of anybody, not even what was answered before.
    private func refuse(_ scan: ScanAttempt) throws -> ScanAnswer {
        let facts = facts(isSigned: false, [])
        let decision = CheckInDecision(scan, facts)
        _ = try transaction.append(scan, decision, ScanAnswer(scan.id, decision, facts), gate: gate)
        return ScanAnswer(scan.id, decision, facts)
    }

    private func keep(_ scan: ScanAttempt, _ decision: CheckInDecision, _ facts: ScanFacts) throws -> ScanAnswer {
        let answer = ScanAnswer(scan.id, decision, facts)
        if try transaction.append(scan, decision, answer, gate: gate) { return answer }
        // Another desk wrote the same id in between, or the device has used the number before.
        if let known = try transaction.answered(scan.id) { return known.again }
        guard scan.sequence != nil else { throw RegistryError(.registryBroken, subject: scan.id.rawValue) }
        var unnumbered = scan
        unnumbered.sequence = nil
        return try keep(unnumbered, decision, facts)
    }

    private func facts(isSigned: Bool, _ bearers: [Bearer]) -> ScanFacts {
        ScanFacts(
            gate: gate,
            device: device,
            event: event,
            sessions: sessions,
            received: received,
            isSigned: isSigned,
            bearers: bearers,
            wasJustHere: false,
        )
    }

    private func gather(_ scan: ScanAttempt) throws -> ScanFacts {
        let isSigned =
            if case .code(let code) = scan.text { code.isSigned(by: ring) } else { true }
        let bearers = isSigned ? try transaction.bearers(of: scan.text, event: event.id, limit: 2) : []
        var facts = facts(isSigned: isSigned, bearers)
        if let bearer = facts.bearer, bearer.attendance != nil {
            facts.wasJustHere = try transaction.wasSeen(
                bearer.person,
                event: event.id,
                by: gate.device,
                near: scan.effectiveTime(received: received),
                seconds: PresenceRule.repeatSeconds,
            )
        }
        return facts
    }
}

extension AnsweredScan {
    /// The first answer once more.
    fileprivate var again: ScanAnswer {
        var answer = answer
        answer.replay = true
        return answer
    }
}

extension ScanAnswer {
    init(_ id: ScanAttempt.ID, _ decision: CheckInDecision, _ facts: ScanFacts) {
        let isNotice = decision.outcome.disposition == .notice
        let first = isNotice ? facts.bearer?.attendance : nil
        self.init(
            id: id,
            outcome: decision.outcome,
            person: decision.outcome == .badSignature ? nil : facts.bearer?.card,
            at: decision.at,
            firstAt: first?.at,
            firstGate: first?.gate,
            firstDevice: first?.device.rawValue,
            minutesLate: isNotice ? nil : decision.minutesLate,
            review: decision.review,
            since: isNotice ? nil : decision.since,
        )
    }
}
