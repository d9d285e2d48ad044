/// A scan that was answered before, with what tells it from another of the same id.
public struct AnsweredScan: Sendable, Hashable {
    public var answer: ScanAnswer
    public var event: Event.ID
    public var device: Gate.DeviceID
    /// ``ScanAttempt/digest``.
    public var digest: String
    public var deviceTime: Instant

    public init(
        answer: ScanAnswer, event: Event.ID, device: Gate.DeviceID, digest: String, deviceTime: Instant
    ) {
        self.answer = answer
        self.event = event
        self.device = device
        self.digest = digest
        self.deviceTime = deviceTime
    }
}

/// What the registry says of one scan. It is durable before anybody hears it.
public struct ScanAnswer: Sendable, Hashable {
    /// Who was recognised, as the operator's screen shows it.
    public struct PersonCard: Sendable, Hashable {
        public var name: String
        public var unit: String
        public var opd: String
        public var position: String

        public init(name: String, unit: String, opd: String, position: String) {
            self.name = name
            self.unit = unit
            self.opd = opd
            self.position = position
        }
    }

    public var id: ScanAttempt.ID
    public var outcome: ScanOutcome
    /// This id was answered before; this is the first answer once more.
    public var replay: Bool
    public var person: PersonCard?
    /// Effective time.
    public var at: Instant
    /// For a duplicate or repeat: the scan that counts.
    public var firstAt: Instant?
    public var firstGate: String?
    public var firstDevice: String?
    /// Whole minutes after late-after.
    public var minutesLate: Int?
    public var review: [ReviewReason]
    /// When the badge was revoked, or when the window opens or closed.
    public var since: Instant?

    public init(
        id: ScanAttempt.ID,
        outcome: ScanOutcome,
        replay: Bool = false,
        person: PersonCard? = nil,
        at: Instant,
        firstAt: Instant? = nil,
        firstGate: String? = nil,
        firstDevice: String? = nil,
        minutesLate: Int? = nil,
        review: [ReviewReason] = [],
        since: Instant? = nil
    ) {
        self.id = id
        self.outcome = outcome
        self.replay = replay
        self.person = person
        self.at = at
        self.firstAt = firstAt
        self.firstGate = firstGate
        self.firstDevice = firstDevice
        self.minutesLate = minutesLate
        self.review = review
        self.since = since
    }

    public var disposition: ScanOutcome.Disposition { outcome.disposition }
}
