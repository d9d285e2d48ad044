/// A device of an event as a supervisor looks at it.
public struct DeviceStatus: Sendable, Hashable {
    public var id: Gate.DeviceID
    /// Its own name; its id when it was never enrolled.
    public var name: String
    public var gate: String
    public var session: Session.ID?
    /// `nil` for one that scans without being enrolled: the registry's own command line.
    public var enrolledAt: Instant?
    public var revokedAt: Instant?
    /// `nil` when it was never heard of.
    public var contact: DeviceContact?
    /// When it was first heard to hold the list that it holds.
    public var rosterAt: Instant?
    /// Whether nobody and no badge has been added to that list or taken from it since.
    public var hasCurrentRoster: Bool
    /// People of this event whose first scan is its.
    public var people: Int
    /// Its scans, whatever came of them.
    public var scans: Int
    /// When the last of them was received.
    public var lastScanAt: Instant?
    /// Scans that it has made, by their numbers, and not handed in.
    public var missing: Int
    /// Their numbers; the first twenty gaps.
    public var gaps: [ClosedRange<Int64>]

    public init(
        id: Gate.DeviceID,
        name: String,
        gate: String,
        session: Session.ID? = nil,
        enrolledAt: Instant? = nil,
        revokedAt: Instant? = nil,
        contact: DeviceContact? = nil,
        rosterAt: Instant? = nil,
        hasCurrentRoster: Bool = false,
        people: Int = 0,
        scans: Int = 0,
        lastScanAt: Instant? = nil,
        missing: Int = 0,
        gaps: [ClosedRange<Int64>] = []
    ) {
        self.id = id
        self.name = name
        self.gate = gate
        self.session = session
        self.enrolledAt = enrolledAt
        self.revokedAt = revokedAt
        self.contact = contact
        self.rosterAt = rosterAt
        self.hasCurrentRoster = hasCurrentRoster
        self.people = people
        self.scans = scans
        self.lastScanAt = lastScanAt
        self.missing = missing
        self.gaps = gaps
    }

    public var isEnrolled: Bool { enrolledAt != nil }

    /// Its scans were made in a yard, and handed on by a hub.
    public var isForwarded: Bool { contact?.manifest == DeviceContact.hub }

    /// Enrolled, not revoked, and a gate of this registry's.
    public var isInService: Bool { isEnrolled && revokedAt == nil && !isForwarded }

    static let gapLimit = 20
}

/// What was counted at one gate by one device.
public struct GateTally: Sendable, Hashable {
    public var gate: String
    public var device: Gate.DeviceID
    /// Scans or people, as was asked for.
    public var count: Int
    /// The last of them.
    public var last: Instant

    public init(gate: String, device: Gate.DeviceID, count: Int, last: Instant) {
        self.gate = gate
        self.device = device
        self.count = count
        self.last = last
    }
}
