/// What is to be written and answered for one scan: a pure function of the facts.
///
/// The order of evaluation is fixed: device, then (before any facts are gathered) whether the scan id is known, shape, tag,
/// bearer and revocation, the person's state, obligation, session, window and seal, presence.
public struct CheckInDecision: Sendable, Hashable {
    public var outcome: ScanOutcome
    public var person: Person.ID?
    public var session: Session.ID?
    public var at: Instant
    public var received: Instant
    public var minutesLate: Int?
    public var review: [ReviewReason]
    public var since: Instant?
    /// What the registry would have said where an acceptance made offline stands all the same.
    public var overruled: ScanOutcome?
    /// The attendance this scan makes, or takes over because it happened earlier.
    public var attendance: Attendance?

    static let rules: [any ScanRule] = [
        DeviceRule(), ShapeRule(), TagRule(), BearerRule(), PersonStateRule(), ObligationRule(), SessionRule(),
        WindowRule(), PresenceRule(),
    ]

    public init(_ scan: ScanAttempt, _ facts: ScanFacts) {
        self.init(scan, facts, asking: Self.rules)
    }

    /// - Parameter rules: In the order in which they are asked.
    init(_ scan: ScanAttempt, _ facts: ScanFacts, asking rules: [any ScanRule]) {
        let objection = rules.lazy.compactMap { $0.objection(to: scan, facts) }.first
        at = scan.effectiveTime(received: facts.received)
        received = facts.received
        person = facts.bearer?.person
        session = facts.admittingSession(for: scan)?.id
        outcome = .present
        review = []
        if let session = facts.admittingSession(for: scan) { judgeLateness(scan, session) }
        if let objection {
            outcome = objection.outcome
            since = objection.since
            guard objection.outcome.disposition == .refuse else { return }
            guard Self.stands(scan, against: objection) else {
                minutesLate = nil
                review = []
                return
            }
            overruled = objection.outcome
            review.append(.offlineOverruled)
            outcome = .provisional
        }
        accept(scan, facts)
    }

    /// An acceptance that happened offline stands, except on a device that is refused and after the seal.
    private static func stands(_ scan: ScanAttempt, against objection: ScanObjection) -> Bool {
        guard scan.mode == .offline, scan.localOutcome?.disposition == .accept else { return false }
        return objection.outcome != .deviceRefused && objection.outcome != .sealed
    }

    private mutating func accept(_ scan: ScanAttempt, _ facts: ScanFacts) {
        guard let bearer = facts.bearer, let session = facts.admittingSession(for: scan) else { return }
        let isExcused = bearer.hasExcuse || bearer.obligation?.duty == .excused
        outcome = isExcused ? .presentExcused : minutesLate == nil ? .present : .late
        if isExcused { review.append(.excusedAndCame) }
        if scan.admission != nil { review.append(.admitted) }
        // A report is there only after its session, and what people say of themselves counts when it is settled.
        if facts.event.state == .closed, scan.channel != .import, scan.channel != .selfCheckIn {
            review.append(.handedInLate)
        }
        if let earlier = bearer.attendance, earlier.stands(before: at, gate: facts.gate) {
            // An offline acceptance of somebody who is present already: it stands, and the earlier scan goes on counting.
            outcome = .duplicate
            return
        }
        attendance = Attendance(
            event: facts.event.id,
            person: bearer.person,
            scan: scan.id,
            session: session.id,
            at: at,
            gate: facts.gate.name,
            device: facts.gate.device,
            minutesLate: minutesLate,
            isGuest: bearer.obligation == nil,
        )
    }

    /// Late is whoever came after late-after, beyond any doubt about the clock; a doubtful scan is flagged instead. Judged for
    /// notices too: when the scan that counts is annulled, one of them takes its place.
    private mutating func judgeLateness(_ scan: ScanAttempt, _ session: Session) {
        let corrected = scan.deviceTime.adding(seconds: scan.clock.offsetSeconds)
        let isAhead = scan.channel.tellsTime && corrected.since(received) > 120_000_000
        if isAhead || abs(scan.clock.offsetSeconds) > 120 { review.append(.clockOffset) }
        // A clock that runs ahead of the registry says nothing of when it was: nobody is made late by it.
        guard let lateAfter = session.lateAfter, !isAhead else { return }
        let after = at.since(lateAfter)
        let doubt = scan.clock.uncertaintySeconds * 1_000_000
        if doubt > 0, abs(after) <= doubt {
            review.append(.nearLateAfter)
        } else if after > 0 {
            minutesLate = Int(after / 60_000_000)
        }
    }
}

extension Attendance {
    /// Whether it goes on counting beside a scan that was made at `time`.
    fileprivate func stands(before time: Instant, gate: Gate) -> Bool {
        guard device.measures == gate.device.measures else { return device.measures }
        return at <= time
    }
}
