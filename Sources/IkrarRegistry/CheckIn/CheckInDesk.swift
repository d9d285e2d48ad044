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
        try await store.write { [ring, gate] transaction in
            var sitting = try Sitting(transaction, ring: ring, gate: gate, received: received)
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

    mutating func answer(_ scan: ScanAttempt) throws -> ScanAnswer {
        if device.revokedAt == nil, var known = try transaction.answer(to: scan.id) {
            known.replay = true
            return known
        }
        var facts = try gather(scan)
        var decision = CheckInDecision(scan, facts)
        if let attendance = decision.attendance, try !transaction.claim(attendance) {
            facts = try gather(scan)
            decision = CheckInDecision(scan, facts)
        }
        let answer = ScanAnswer(scan.id, decision, facts)
        guard try transaction.append(scan, decision, answer, gate: gate) else {
            // Another desk wrote the same id in between; what it answered is the answer.
            guard var known = try transaction.answer(to: scan.id) else {
                throw RegistryError(.registryBroken, subject: scan.id.rawValue)
            }
            known.replay = true
            return known
        }
        return answer
    }

    private func gather(_ scan: ScanAttempt) throws -> ScanFacts {
        let isSigned =
            if case .code(let code) = scan.text { code.isSigned(by: ring) } else { true }
        let bearers = isSigned ? try transaction.bearers(of: scan.text, event: event.id, limit: 2) : []
        var facts = ScanFacts(
            gate: gate,
            device: device,
            event: event,
            sessions: sessions,
            received: received,
            isSigned: isSigned,
            bearers: bearers,
            wasJustHere: false,
        )
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
