/// A supervisor's word that one more device may scan for an event: shown as a QR code, good once and for a day.
public struct DeviceInvitation: Sendable, Hashable {
    public typealias ID = Identifier<DeviceInvitation>

    public var id: ID
    public var event: Event.ID
    /// `nil` where each person is led to the session that serves them.
    public var session: Session.ID?
    /// The entrance that the device is to stand at, unless it names another.
    public var gate: String
    public var madeBy: String
    public var madeAt: Instant
    /// Not good any more from here on.
    public var expiresAt: Instant
    public var usedAt: Instant?
    /// The device that used it.
    public var device: Gate.DeviceID?
    public var revokedAt: Instant?

    public init(
        id: ID,
        event: Event.ID,
        session: Session.ID?,
        gate: String,
        madeBy: String,
        madeAt: Instant,
        expiresAt: Instant,
        usedAt: Instant? = nil,
        device: Gate.DeviceID? = nil,
        revokedAt: Instant? = nil
    ) {
        self.id = id
        self.event = event
        self.session = session
        self.gate = gate
        self.madeBy = madeBy
        self.madeAt = madeAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
        self.device = device
        self.revokedAt = revokedAt
    }

    static let hours: Int64 = 24

    /// What stands against enrolling with it.
    func objection(at now: Instant) -> RegistryError.Code? {
        if usedAt != nil { return .enrolmentUsed }
        return revokedAt != nil || now >= expiresAt ? .enrolmentExpired : nil
    }
}
