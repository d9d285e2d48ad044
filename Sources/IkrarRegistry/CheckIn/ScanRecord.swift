/// A scan as it is kept: what came in and what was decided. Rows are only ever added.
public struct ScanRecord: Sendable, Hashable {
    public var id: ScanAttempt.ID
    public var event: Event.ID
    public var session: Session.ID?
    public var device: Gate.DeviceID
    public var sequence: Int64
    public var gate: String
    public var `operator`: String
    public var person: Person.ID?
    /// Printed name, when the person is known.
    public var name: String?
    public var nip: NIP?
    /// ``ScanAttempt/digest``.
    public var digest: String
    public var channel: ScanAttempt.Channel
    public var mode: ScanAttempt.Mode
    public var deviceTime: Instant
    /// How far the device's clock was to be trusted, plus or minus, seconds.
    public var uncertaintySeconds: Int64
    public var receivedAt: Instant
    public var at: Instant
    public var outcome: ScanOutcome
    public var overruled: ScanOutcome?
    public var localOutcome: ScanOutcome?
    public var minutesLate: Int?
    public var review: [ReviewReason]
    public var isGuest: Bool
    public var annulment: Annulment?

    public init(
        id: ScanAttempt.ID,
        event: Event.ID,
        session: Session.ID?,
        device: Gate.DeviceID,
        sequence: Int64,
        gate: String,
        operator: String,
        person: Person.ID?,
        name: String?,
        nip: NIP?,
        digest: String,
        channel: ScanAttempt.Channel,
        mode: ScanAttempt.Mode,
        deviceTime: Instant,
        uncertaintySeconds: Int64,
        receivedAt: Instant,
        at: Instant,
        outcome: ScanOutcome,
        overruled: ScanOutcome?,
        localOutcome: ScanOutcome?,
        minutesLate: Int?,
        review: [ReviewReason],
        isGuest: Bool,
        annulment: Annulment?
    ) {
        self.id = id
        self.event = event
        self.session = session
        self.device = device
        self.sequence = sequence
        self.gate = gate
        self.operator = `operator`
        self.person = person
        self.name = name
        self.nip = nip
        self.digest = digest
        self.channel = channel
        self.mode = mode
        self.deviceTime = deviceTime
        self.uncertaintySeconds = uncertaintySeconds
        self.receivedAt = receivedAt
        self.at = at
        self.outcome = outcome
        self.overruled = overruled
        self.localOutcome = localOutcome
        self.minutesLate = minutesLate
        self.review = review
        self.isGuest = isGuest
        self.annulment = annulment
    }
}

/// The undoing of one scan. The scan stays; what it meant does not.
public struct Annulment: Sendable, Hashable {
    public typealias ID = Identifier<Annulment>

    public var id: ID
    public var scan: ScanAttempt.ID
    public var reason: String
    public var by: String
    /// When the registry heard of it.
    public var at: Instant
    /// When somebody wished it, by the device's word, where the registry heard of it later.
    public var wishedAt: Instant?

    public init(id: ID, scan: ScanAttempt.ID, reason: String, by: String, at: Instant, wishedAt: Instant? = nil) {
        self.id = id
        self.scan = scan
        self.reason = reason
        self.by = by
        self.at = at
        self.wishedAt = wishedAt
    }
}
