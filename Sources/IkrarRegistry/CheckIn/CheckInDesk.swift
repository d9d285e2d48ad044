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
        // Before the transaction: while one desk works out a tag, another may write.
        let believed = scans.map { isSigned($0) }
        return try await store.write(beside: scans.count > 1 ? .everythingButBatches : .everything) {
            [gate] transaction in
            let sitting = Sitting(transaction: transaction, gate: gate, received: received)
            return try zip(scans, believed).map { try sitting.answer($0, isSigned: $1) }
        }
    }

    /// What a person typed needs no tag.
    private func isSigned(_ scan: ScanAttempt) -> Bool {
        if case .code(let code) = scan.text { code.isSigned(by: ring) } else { true }
    }
}

/// One transaction of a desk.
private struct Sitting {
    let transaction: any RegistryTransaction
    let gate: Gate
    let received: Instant

    /// A number that another desk of the same device takes first is tried again so often.
    private static let numberings = 100

    func answer(_ handedIn: ScanAttempt, isSigned: Bool) throws -> ScanAnswer {
        var scan = handedIn
        scan.id = scan.id.storable
        let found = try find(scan, isSigned)
        // A device that is not listened to hears nothing of anybody, not even what was answered before.
        let unheard = facts(of: found, isSigned: false, [])
        if DeviceRule().objection(to: scan, unheard) != nil {
            return try keep(scan, CheckInDecision(scan, unheard), unheard, replaying: false)
        }
        if let event = found.answeredFor {
            if event == gate.event, let known = try transaction.answered(scan.id) { return known.again }
            // An id of another event's scan: this one is kept under an id of its own and swallows nobody.
            scan.id = ScanAttempt.ID(UniqueID.named("\(gate.event)\u{1F}\(scan.id)").text)
            if let known = try transaction.answered(scan.id) { return known.again }
        }
        var facts = try facts(of: found, scan, isSigned)
        var decision = CheckInDecision(scan, facts)
        if let attendance = decision.attendance, try !transaction.claim(attendance, takingOver: scan.maySupersede) {
            facts = try self.facts(of: try find(scan, isSigned), scan, isSigned)
            decision = CheckInDecision(scan, facts)
        }
        return try keep(scan, decision, facts, replaying: true)
    }

    private func find(_ scan: ScanAttempt, _ isSigned: Bool) throws -> ScanFindings {
        let found = try transaction.findings(on: scan.id, isSigned ? scan.text : nil, at: gate, limit: 2)
        if let session = gate.session, !found.sessions.contains(where: { $0.id == session }) {
            throw RegistryError(.noSuchSession, subject: session.rawValue, detail: gate.event.rawValue)
        }
        return found
    }

    private func facts(of found: ScanFindings, _ scan: ScanAttempt, _ isSigned: Bool) throws -> ScanFacts {
        var facts = facts(of: found, isSigned: isSigned, found.bearers)
        if let bearer = facts.bearer, bearer.attendance != nil {
            facts.wasJustHere = try transaction.wasSeen(
                bearer.person,
                event: gate.event,
                by: gate.device,
                near: scan.effectiveTime(received: received),
                seconds: PresenceRule.repeatSeconds,
            )
        }
        return facts
    }

    private func facts(of found: ScanFindings, isSigned: Bool, _ bearers: [Bearer]) -> ScanFacts {
        ScanFacts(
            gate: gate,
            device: found.device,
            event: found.event,
            sessions: found.sessions,
            received: received,
            isSigned: isSigned,
            bearers: bearers,
            wasJustHere: false,
        )
    }

    /// - Parameter replaying: Whether a scan of the same id may be heard of.
    private func keep(
        _ scan: ScanAttempt, _ decision: CheckInDecision, _ facts: ScanFacts, replaying: Bool
    ) throws -> ScanAnswer {
        let answer = ScanAnswer(scan.id, decision, facts)
        var scan = scan
        for _ in 0..<Self.numberings {
            if try transaction.append(scan, decision, answer, gate: gate) { return answer }
            // Another desk wrote the same id in between, or the device's number is taken: then the next one will do.
            if let known = try transaction.answered(scan.id) { return replaying ? known.again : answer }
            scan.sequence = nil
        }
        throw RegistryError(.registryLocked, subject: scan.id.rawValue)
    }
}

extension ScanAttempt.ID {
    /// One that no store can keep fails no batch: another stands for it, the same every time.
    fileprivate var storable: Self {
        let isStorable = rawValue.utf8.count <= 200 && !rawValue.utf8.contains(0)
        return isStorable ? self : Self(UniqueID.named(rawValue).text)
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
