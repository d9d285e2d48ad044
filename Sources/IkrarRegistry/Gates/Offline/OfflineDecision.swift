/// What a device decides by itself: the registry's own rules, asked with what the device knows.
///
/// - What a device cannot know stands against nobody: tags (it has no key), people's states, excuses.
/// - A code that its list does not have, and what is typed, is `provisional` where somebody on the list would come in.
/// - A name is `ambiguous`: names are sealed, and for all a device knows several people are called so.
///
/// `public/gate/rules.js` decides the same; Tests/vectors holds both to one another.
public struct OfflineDecision: Sendable, Hashable {
    public var outcome: ScanOutcome
    /// Device time corrected by the measured offset.
    public var at: Instant
    /// Of a notice: when the person came in, and where.
    public var firstAt: Instant?
    public var firstGate: String?
    /// Whole minutes after late-after.
    public var minutesLate: Int?
    public var review: [ReviewReason]
    /// When the window opens or closed. When a badge was revoked, a device does not know.
    public var since: Instant?

    /// - Parameter scan: How it was made and what was told of it do not count: it is judged as made offline.
    public init(_ scan: ScanAttempt, _ known: OfflineKnowledge) {
        var scan = scan
        (scan.mode, scan.localOutcome, scan.admission) = (.offline, nil, nil)
        let received = scan.deviceTime.adding(seconds: scan.clock.offsetSeconds)
        let facts = known.facts(of: scan.text, received: received)
        let decision = CheckInDecision(scan, facts, asking: known.rules)
        let isProvisional = !known.isListed && decision.outcome.disposition == .accept
        let isNotice = decision.outcome.disposition == .notice
        outcome = isProvisional ? .provisional : decision.outcome
        at = decision.at
        firstAt = isNotice ? known.presence?.at : nil
        firstGate = isNotice ? known.presence?.gate : nil
        minutesLate = isProvisional || isNotice ? nil : decision.minutesLate
        review = decision.review
        since = isNotice || decision.outcome == .revoked ? nil : decision.since
    }
}

extension OfflineKnowledge {
    fileprivate var isListed: Bool {
        if case .listed = standing { true } else { false }
    }

    /// Whoever is not on the list may be on the registry's.
    fileprivate var rules: [any ScanRule] {
        isListed ? CheckInDecision.rules : CheckInDecision.rules.filter { !($0 is ObligationRule) }
    }

    fileprivate func facts(of text: ScannedText, received: Instant) -> ScanFacts {
        let bearers =
            switch text {
            case .malformed: [Bearer]()
            case .words: [bearer, bearer]
            case .code, .typed, .nip: [bearer]
            }
        return ScanFacts(
            gate: gate,
            device: Device(id: gate.device),
            event: event,
            sessions: sessions,
            received: received,
            isSigned: true,
            bearers: bearers,
            wasJustHere: wasJustHere,
        )
    }

    private var bearer: Bearer {
        let person = Person.ID("")
        var obligation: Bearer.Listing?
        if case .listed(let opd) = standing { obligation = Bearer.Listing(opd: opd, duty: .obliged) }
        return Bearer(
            person: person,
            card: ScanAnswer.PersonCard(name: "", unit: "", opd: "", position: ""),
            isActive: true,
            badgeRevokedAt: standing == .revoked ? event.starts : nil,
            obligation: obligation,
            hasExcuse: false,
            attendance: presence.map { presence in
                Attendance(
                    event: event.id,
                    person: person,
                    scan: ScanAttempt.ID(""),
                    session: Session.main,
                    at: presence.at,
                    gate: presence.gate,
                    device: gate.device,
                    minutesLate: nil,
                    isGuest: false,
                )
            },
        )
    }
}
