internal import Synchronization

/// The one engine behind every way in: the command line, the gate page, the gate API, a replayed queue.
///
/// - Every scan is written, refused ones too, and is durable before its answer is given.
/// - A scan that was answered before gets its first answer again and writes nothing. Another scan with the same id (of another
///   code, event or device) is told apart: each is decided by itself, and neither is lost.
/// - That a device was not listened to is said of the device, not of the scan: a valid one may hand it in again.
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

    /// As ``check(_:received:)``, for a caller that does not wait.
    /// - Parameter done: Called once, on any thread; it returns at once.
    func check(
        _ scans: [ScanAttempt], received: Instant,
        done: @escaping @Sendable (Result<[ScanAnswer], any Error>) -> Void
    ) {
        let believed = scans.map { isSigned($0) }
        let answers = Answers()
        store.submit(beside: scans.count > 1 ? .everythingButBatches : .everything) { [gate] transaction in
            let sitting = Sitting(transaction: transaction, gate: gate, received: received)
            answers.keep(try zip(scans, believed).map { try sitting.answer($0, isSigned: $1) })
        } done: { error in
            done(error.map { .failure($0) } ?? .success(answers.last))
        }
    }

    /// Of a transaction's last run.
    private final class Answers: Sendable {
        private let answers = Mutex<[ScanAnswer]>([])

        var last: [ScanAnswer] { answers.withLock { $0 } }

        func keep(_ new: [ScanAnswer]) { answers.withLock { $0 = new } }
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
        if !DeviceRule.hears(found.device, for: found.event.id) {
            let unheard = facts(of: found, isSigned: false, [])
            let refused = CheckInDecision(scan, unheard)
            // What was kept before it was refused is kept; it hears nothing of that either.
            if found.answeredFor != nil, try transaction.answered(scan.id)?.isAnswer(to: scan, at: gate) == true {
                return ScanAnswer(scan.id, refused, unheard)
            }
            scan.id = scan.id.unheard(scan.digest, at: gate)
            var answer = try keep(scan, refused, unheard, replaying: false)
            answer.id = handedIn.id.storable
            return answer
        }
        // Of two different scans with one id, the later is kept under an id of its own and swallows nobody.
        var isNamesake = false
        if found.answeredFor != nil {
            let own = scan
            for id in [own.id, own.id.elsewhere(in: gate.event), own.id.apart(own.digest, at: gate)] {
                scan.id = id
                guard let known = try transaction.answered(id) else { break }
                if known.isAnswer(to: own, at: gate) { return known.again }
                isNamesake = isNamesake || known.answer.outcome != .deviceRefused
            }
        }
        var facts = try facts(of: found, scan, isSigned)
        var decision = CheckInDecision(scan, facts)
        // Who loses a claim to a person's own word may try once more: what was measured takes its place.
        for _ in 0..<Self.numberings {
            let holders: PlaceHolders =
                scan.maySupersede ? .later : facts.bearer?.attendance != nil ? .unmeasured : .nobody
            guard let attendance = decision.attendance, try !transaction.claim(attendance, from: holders)
            else { break }
            facts = try self.facts(of: try find(scan, isSigned), scan, isSigned)
            decision = CheckInDecision(scan, facts)
        }
        if isNamesake { decision.review.append(.idTaken) }
        return try keep(scan, decision, facts, replaying: true)
    }

    private func find(_ scan: ScanAttempt, _ isSigned: Bool) throws -> ScanFindings {
        let found = try transaction.findings(on: scan.id, isSigned ? scan.text : nil, at: gate, limit: 2)
        if gate.device != .circular { try found.event.requireAttended() }
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
            if let known = try transaction.answered(scan.id) {
                guard replaying else { return answer }
                // What was claimed for this scan must not stand for another of the same id: all of it is done again.
                guard known.isAnswer(to: scan, at: gate) else { break }
                return known.again
            }
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

    /// Of what a device handed in that was not listened to.
    fileprivate func unheard(_ digest: String, at gate: Gate) -> Self {
        named("unheard", gate.event.rawValue, gate.device.rawValue, digest)
    }

    /// Of the event's own scan, where another one has the id.
    func elsewhere(in event: Event.ID) -> Self { named(event.rawValue) }

    /// Of this scan alone.
    fileprivate func apart(_ digest: String, at gate: Gate) -> Self {
        named("apart", gate.event.rawValue, gate.device.rawValue, digest)
    }

    private func named(_ parts: String...) -> Self {
        Self(UniqueID.named((parts + [rawValue]).joined(separator: "\u{1F}")).text)
    }
}

extension AnsweredScan {
    /// Whether it is the same reading of the same code, sent again: for the same event, and by the same device, or by another
    /// one with the same time (a phone that was enrolled anew sends what it kept; a hub knows a scan that it was copied with by
    /// its effective time). Nobody hears an answer to another's scan.
    fileprivate func isAnswer(to scan: ScanAttempt, at gate: Gate) -> Bool {
        guard answer.outcome != .deviceRefused, event == gate.event, digest == scan.digest else { return false }
        return device == gate.device || deviceTime == scan.deviceTime || answer.at == scan.deviceTime
    }

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
