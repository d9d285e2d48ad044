/// Everything a decision rests on, gathered before it is made: the decision itself touches nothing.
public struct ScanFacts: Sendable {
    public var gate: Gate
    public var device: Device
    public var event: Event
    public var sessions: [Session]
    public var received: Instant
    /// Whether one of the registry's keys made the code's tag; true for what a person typed.
    public var isSigned: Bool
    /// The people that the text fits: one for a badge, any number for words.
    public var bearers: [Bearer]
    /// The same person was seen on the same device within ``PresenceRule/repeatSeconds``.
    public var wasJustHere: Bool

    public init(
        gate: Gate,
        device: Device,
        event: Event,
        sessions: [Session],
        received: Instant,
        isSigned: Bool,
        bearers: [Bearer],
        wasJustHere: Bool
    ) {
        self.gate = gate
        self.device = device
        self.event = event
        self.sessions = sessions
        self.received = received
        self.isSigned = isSigned
        self.bearers = bearers
        self.wasJustHere = wasJustHere
    }

    public var bearer: Bearer? { bearers.count == 1 ? bearers[0] : nil }
}

/// What a store knows of a scan when it comes in.
public struct ScanFindings: Sendable {
    public var event: Event
    public var sessions: [Session]
    public var device: Device
    /// The event that a scan of the same id was answered for; `nil` for a new id.
    public var answeredFor: Event.ID?
    public var bearers: [Bearer]

    public init(event: Event, sessions: [Session], device: Device, answeredFor: Event.ID?, bearers: [Bearer]) {
        self.event = event
        self.sessions = sessions
        self.device = device
        self.answeredFor = answeredFor
        self.bearers = bearers
    }
}

/// An enrolled scanner.
public struct Device: Sendable, Hashable {
    public var id: Gate.DeviceID
    /// The events it may scan for; empty means all, as for the registry's own command line.
    public var events: Set<Event.ID>
    public var revokedAt: Instant?

    public init(id: Gate.DeviceID, events: Set<Event.ID> = [], revokedAt: Instant? = nil) {
        self.id = id
        self.events = events
        self.revokedAt = revokedAt
    }
}

/// Who a code belongs to, and how they stand to the event.
public struct Bearer: Sendable, Hashable {
    public struct Listing: Sendable, Hashable {
        public var opd: OrgUnit.ID
        public var duty: Duty

        public init(opd: OrgUnit.ID, duty: Duty) {
            self.opd = opd
            self.duty = duty
        }
    }

    public var person: Person.ID
    public var card: ScanAnswer.PersonCard
    /// Listed, and with a standing that counts today.
    public var isActive: Bool
    /// When the badge that was scanned was revoked; `nil` for a good one and for what was typed by name.
    public var badgeRevokedAt: Instant?
    /// `nil` when the person is not on the event's list.
    public var obligation: Listing?
    public var hasExcuse: Bool
    public var attendance: Attendance?

    public init(
        person: Person.ID,
        card: ScanAnswer.PersonCard,
        isActive: Bool,
        badgeRevokedAt: Instant?,
        obligation: Listing?,
        hasExcuse: Bool,
        attendance: Attendance?
    ) {
        self.person = person
        self.card = card
        self.isActive = isActive
        self.badgeRevokedAt = badgeRevokedAt
        self.obligation = obligation
        self.hasExcuse = hasExcuse
        self.attendance = attendance
    }
}
