/// One person in one event: derived from the accepted, un-annulled scan with the earliest effective time.
public struct Attendance: Sendable, Hashable {
    public var event: Event.ID
    public var person: Person.ID
    public var scan: ScanAttempt.ID
    public var session: Session.ID
    public var at: Instant
    public var gate: String
    public var device: Gate.DeviceID
    public var minutesLate: Int?
    /// Admitted without an obligation: came, and is on nobody's list.
    public var isGuest: Bool

    public init(
        event: Event.ID,
        person: Person.ID,
        scan: ScanAttempt.ID,
        session: Session.ID,
        at: Instant,
        gate: String,
        device: Gate.DeviceID,
        minutesLate: Int?,
        isGuest: Bool
    ) {
        self.event = event
        self.person = person
        self.scan = scan
        self.session = session
        self.at = at
        self.gate = gate
        self.device = device
        self.minutesLate = minutesLate
        self.isGuest = isGuest
    }

    /// An OPD says so of a hall; nothing measured it.
    public var isDeclared: Bool { device == .hall }
}
