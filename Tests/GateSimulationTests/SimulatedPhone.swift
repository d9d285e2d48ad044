import IkrarRegistry

/// A gate's telephone as `public/gate` has it: decides by itself, numbers its scans, keeps them until they are answered.
struct SimulatedPhone {
    struct Scan {
        var id: String
        var seq: Int64
        var code: BadgeCode
        var deviceTime: Instant
        var at: Instant
        var local: ScanOutcome
        /// What somebody has seen; `nil` while they wait, and when the page went before.
        var shown: ScanOutcome?
        var wasOnline: Bool
        var answer: ScanOutcome?
    }

    let pass: DevicePass
    /// Device time minus true time, microseconds.
    let clockError: Int64
    var measured: (offset: Int64, trip: Int64, at: Instant)?
    var scans: [String: Scan] = [:]
    var waiting: [String] = []
    var inFlight: Set<String> = []
    var lastSeq: Int64 = 0
    /// Of good and bad contacts the latest five.
    var contacts: [Bool] = []
    var isOnline = true
    var manifest: Manifest?
    var badges: Set<String> = []
    var present: [String: OfflineKnowledge.Presence] = [:]
    var own: [String: [String]] = [:]
    /// Answers of the registry that differ from an earlier one to the same scan.
    var contradictions = 0
    /// The longest round trip that the clock was measured by, microseconds.
    var longestTrip: Int64 = 0

    init(pass: DevicePass, clockError: Int64) {
        self.pass = pass
        self.clockError = clockError
    }

    func deviceTime(_ now: Instant) -> Instant { Instant(microseconds: now.microseconds + clockError) }

    var clock: ScanAttempt.Clock {
        let seconds = (Double(measured?.offset ?? 0) / 1_000_000).rounded()
        let trip = (measured?.trip ?? 6_000_000) / 1000
        return ScanAttempt.Clock(offsetSeconds: Int64(seconds), uncertaintySeconds: 1 + (trip + 1999) / 2000)
    }

    /// Keeps a reading with what the device decides of it.
    mutating func read(_ code: BadgeCode, opd: OrgUnit.ID?, id: String, now: Instant) -> Scan {
        let digest = BadgeSeal.digest(of: code)
        let attempt = ScanAttempt(
            id: ScanAttempt.ID(id), text: .code(code), digest: digest, channel: .qr, mode: .offline,
            deviceTime: deviceTime(now), clock: clock)
        let at = attempt.deviceTime.adding(seconds: attempt.clock.offsetSeconds)
        let decision = OfflineDecision(attempt, knowledge(of: digest, opd: opd, at: at))
        lastSeq += 1
        let scan = Scan(
            id: id, seq: lastSeq, code: code, deviceTime: attempt.deviceTime, at: at, local: decision.outcome,
            shown: isOnline ? nil : decision.outcome, wasOnline: isOnline)
        scans[id] = scan
        waiting.append(id)
        own[digest, default: []].append(id)
        return scan
    }

    private func knowledge(of digest: String, opd: OrgUnit.ID?, at: Instant) -> OfflineKnowledge {
        let earlier = (own[digest] ?? []).compactMap { scans[$0] }
        let unanswered = earlier.filter { $0.answer == nil && ($0.shown ?? $0.local).disposition == .accept }
        let presences =
            unanswered.map { OfflineKnowledge.Presence(at: $0.at, gate: pass.gate) }
            + [present[digest]].compactMap { $0 }
        let isListed = badges.contains(digest)
        return OfflineKnowledge(
            gate: Gate(event: pass.event, session: nil, device: pass.device, name: pass.gate, operator: pass.name),
            event: manifest!.event,
            sessions: manifest!.sessions,
            standing: isListed ? opd.map { .listed(opd: $0) } ?? .unlisted : .unlisted,
            presence: presences.min { $0.at < $1.at },
            wasJustHere: earlier.contains {
                abs($0.at.since(at)) <= 10_000_000 && ($0.answer ?? $0.shown ?? $0.local).showsPresence
            },
        )
    }

    func batch(of ids: [String], isWaitedFor: Bool, now: Instant) -> ScanBatch {
        let rows = ids.compactMap { scans[$0] }.map { scan in
            ScanRequest(
                id: scan.id, seq: scan.seq, code: scan.code.text, scannedAt: scan.deviceTime.iso(in: .wib),
                channel: "qr", mode: isWaitedFor ? "online" : "offline", local: scan.shown?.rawValue)
        }
        return ScanBatch(
            event: pass.event, deviceTime: deviceTime(now),
            roundTripMilliseconds: measured.map { Int($0.trip / 1000) },
            offsetMilliseconds: measured.map { Int($0.offset / 1000) },
            scans: rows)
    }

    /// An answer has come: the clock is measured, unless it was known better.
    mutating func measure(sent: Instant, now: Instant, server: Instant) {
        let trip = now.since(sent)
        if let known = measured, trip > 2 * known.trip + 200_000, now.since(known.at) < 600_000_000 { return }
        measured = (server.since(deviceTime(sent)) - trip / 2, trip, now)
        longestTrip = max(longestTrip, trip)
    }

    mutating func note(_ isGood: Bool) {
        contacts = Array((contacts + [isGood]).suffix(5))
        if isOnline, contacts.filter({ !$0 }).count >= 2 {
            (isOnline, contacts) = (false, [])
        } else if !isOnline, contacts.suffix(2) == [true, true] {
            (isOnline, contacts) = (true, [])
        }
    }

    /// - Returns: A scan whose acceptance the registry has refused without having heard of it.
    mutating func hear(_ answer: ScanAnswer) -> Scan? {
        guard answer.disposition != .retry, var scan = scans[answer.id.rawValue] else { return nil }
        if let known = scan.answer {
            if known != answer.outcome { contradictions += 1 }
            return nil
        }
        let wasShown = scan.shown
        scan.answer = answer.outcome
        scan.shown = scan.shown ?? answer.outcome
        scans[scan.id] = scan
        waiting.removeAll { $0 == scan.id }
        let digest = BadgeSeal.digest(of: scan.code)
        if answer.outcome.showsPresence {
            present[digest] = OfflineKnowledge.Presence(
                at: answer.firstAt ?? scan.at, gate: answer.firstGate ?? pass.gate)
        }
        let isOverruled = wasShown?.disposition == .accept && answer.disposition == .refuse && scan.wasOnline
        return isOverruled ? scan : nil
    }

    /// The person is in: the registry hears of that as well.
    mutating func follow(_ scan: Scan, id: String) {
        lastSeq += 1
        var follower = scan
        (follower.id, follower.seq, follower.wasOnline, follower.answer) = (id, lastSeq, false, nil)
        scans[id] = follower
        waiting.append(id)
    }

    mutating func take(_ manifest: Manifest) {
        if manifest.isComplete { (badges, present) = ([], [:]) }
        self.manifest = manifest
        badges.formUnion(manifest.badges.map(\.digest))
        badges.subtract(manifest.revoked)
        for presence in manifest.present {
            present[presence.digest] = OfflineKnowledge.Presence(at: presence.at, gate: presence.gate)
        }
    }

    /// The page goes, and comes again: what was in the air is forgotten, what was kept is there.
    mutating func crash() {
        inFlight = []
        contacts = []
    }
}
