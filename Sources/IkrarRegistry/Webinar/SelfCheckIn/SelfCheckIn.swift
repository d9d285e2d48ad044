/// Somebody has typed the code from the screen on their own page: their word for it, measured by nobody.
public struct SelfCheckIn: Sendable, Hashable {
    /// What a person has said of one that several people's device made.
    public enum Ruling: String, Sendable, CaseIterable {
        case accepted, rejected
    }

    /// What comes of it.
    public enum Standing: String, Sendable, CaseIterable {
        case counted
        /// Several people have come by the same device: none of them counts until somebody has looked at it.
        case sharedDevice
        /// The event asks for minutes, and a code tells none.
        case needsMinutes
        case rejected
        /// Somebody has annulled the scan by which it counted.
        case annulled
    }

    public var event: Event.ID
    public var session: Session.ID
    public var person: Person.ID
    public var at: Instant
    /// When the page was opened that it was typed on.
    public var openedAt: Instant
    /// A keyed digest of event and device: the same device of one event is known again, and of two events is not.
    public var device: String
    /// How many people have come to this event by the device.
    public var sharers: Int
    public var ruling: Ruling?

    public init(
        event: Event.ID, session: Session.ID, person: Person.ID, at: Instant, openedAt: Instant, device: String,
        sharers: Int = 1, ruling: Ruling? = nil
    ) {
        self.event = event
        self.session = session
        self.person = person
        self.at = at
        self.openedAt = openedAt
        self.device = device
        self.sharers = sharers
        self.ruling = ruling
    }

    /// - Parameter isAnnulled: Whether somebody has annulled the scan by which it counted.
    func standing(_ minimum: PresenceMinimum, at session: Session, isAnnulled: Bool) -> Standing {
        if ruling == .rejected { return .rejected }
        if ruling == nil, sharers > 1 { return .sharedDevice }
        guard minimum.isMet(by: nil, of: session) else { return .needsMinutes }
        return isAnnulled ? .annulled : .counted
    }
}

extension Gate.DeviceID {
    /// The device that people's own check-ins come by.
    public static let selfCheckIn = Gate.DeviceID("self")
    /// Whose word for a presence nobody has measured. Wherever something measured is there as well, that counts.
    public static let unmeasured: [Gate.DeviceID] = [.selfCheckIn, .hall]

    public var measures: Bool { !Self.unmeasured.contains(self) }
}
