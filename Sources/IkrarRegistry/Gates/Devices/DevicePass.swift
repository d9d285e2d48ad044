/// What lets an enrolled device scan: which event it may scan for, and where it stands.
public struct DevicePass: Sendable, Hashable {
    public var device: Gate.DeviceID
    /// The device's own name: `HP Satpol PP 3`.
    public var name: String
    /// The entrance that it stands at: `Gerbang Utara`.
    public var gate: String
    public var event: Event.ID
    public var session: Session.ID?
    public var enrolledAt: Instant
    /// A revoked device is not listened to.
    public var revokedAt: Instant?

    public init(
        device: Gate.DeviceID,
        name: String,
        gate: String,
        event: Event.ID,
        session: Session.ID?,
        enrolledAt: Instant,
        revokedAt: Instant? = nil
    ) {
        self.device = device
        self.name = name
        self.gate = gate
        self.event = event
        self.session = session
        self.enrolledAt = enrolledAt
        self.revokedAt = revokedAt
    }

    /// Who did what the device itself did, as the journal names it. Anybody may choose a device's name; no login has a colon.
    public var signature: String { "perangkat:\(name)" }

    /// Where its scans come from. Whether it may scan for `event` is ``DeviceRule``'s to say.
    func stand(for event: Event.ID) -> Gate {
        Gate(event: event, session: event == self.event ? session : nil, device: device, name: gate, operator: name)
    }
}

/// A device that has just been enrolled. The token is told once; the registry keeps its digest.
public struct Enrolment: Sendable {
    public var pass: DevicePass
    public var token: String
    public var event: Event
    /// What the same phone had put away when it was revoked, by the devices that it was then, opens with these.
    public var queueKeys: [Gate.DeviceID: String]

    public init(pass: DevicePass, token: String, event: Event, queueKeys: [Gate.DeviceID: String] = [:]) {
        self.pass = pass
        self.token = token
        self.event = event
        self.queueKeys = queueKeys
    }
}
