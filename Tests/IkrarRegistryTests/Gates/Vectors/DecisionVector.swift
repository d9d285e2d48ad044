@testable import IkrarRegistry

/// What a device decides of one scan by what it knows. What is 0, false, empty or a code is left out.
struct DecisionVector: Encodable {
    /// Which of the schedules, and the gate's session.
    var schedule: Int
    var session: String?
    var kind: String?
    /// Microseconds since 1970 by the device's clock; offset and uncertainty are seconds.
    var deviceTime: Int64
    var offset: Int64?
    var uncertainty: Int64?
    /// `unlisted`, `revoked`, or the OPD of somebody on the list.
    var standing: String
    var presentAt: Int64?
    var wasJustHere: Bool?
    var verdict: Verdict

    struct Verdict: Encodable {
        var outcome: String
        var firstAt: Int64?
        var firstGate: String?
        var minutesLate: Int?
        var review: [String]?
        var since: Int64?

        init(_ decision: OfflineDecision) {
            outcome = decision.outcome.rawValue
            firstAt = decision.firstAt?.microseconds
            firstGate = decision.firstGate
            minutesLate = decision.minutesLate
            review = decision.review.isEmpty ? nil : decision.review.map(\.rawValue)
            since = decision.since?.microseconds
        }
    }

    init(
        schedule: Int,
        session: Session.ID? = nil,
        kind: String = "code",
        at effective: Instant,
        offset: Int64 = 0,
        uncertainty: Int64 = 0,
        standing: OfflineKnowledge.Standing = .listed(opd: OrgUnit.ID("dinsos")),
        presentAt: Instant? = nil,
        wasJustHere: Bool = false
    ) {
        let deviceTime = effective.adding(seconds: -offset)
        let (event, sessions) = (Self.schedules[schedule].event, Self.schedules[schedule].sessions)
        let scan = ScanAttempt(
            id: ScanAttempt.ID("1"),
            text: Self.text(kind),
            digest: "",
            channel: .qr,
            mode: .offline,
            deviceTime: deviceTime,
            clock: ScanAttempt.Clock(offsetSeconds: offset, uncertaintySeconds: uncertainty),
        )
        let known = OfflineKnowledge(
            gate: Gate(
                event: event.id, session: session, device: Gate.DeviceID("hp"), name: "Gerbang Utara", operator: ""),
            event: event,
            sessions: sessions,
            standing: standing,
            presence: presentAt.map { OfflineKnowledge.Presence(at: $0, gate: "Gerbang Timur") },
            wasJustHere: wasJustHere,
        )
        self.schedule = schedule
        self.session = session?.rawValue
        self.kind = kind == "code" ? nil : kind
        self.deviceTime = deviceTime.microseconds
        self.offset = offset == 0 ? nil : offset
        self.uncertainty = uncertainty == 0 ? nil : uncertainty
        self.standing =
            switch standing {
            case .unlisted: "unlisted"
            case .revoked: "revoked"
            case .listed(let opd): opd.rawValue
            }
        self.presentAt = presentAt?.microseconds
        self.wasJustHere = wasJustHere ? true : nil
        verdict = Verdict(OfflineDecision(scan, known))
    }

    private static func text(_ kind: String) -> ScannedText {
        switch kind {
        case "code": .code(BadgeCode(number: CodeVector.numbers[0], key: CodeVector.key))
        case "typed": .typed(CodeVector.numbers[0])
        case "nip": .nip("196908111994031001")
        case "words": .words("Sri Wahyuni")
        default: .malformed
        }
    }
}
