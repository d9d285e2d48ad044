/// An event as it is right now, for the field: on a projector, with nobody's name. Every number says whether it counts people
/// or scans.
public struct Board: Sendable, Hashable {
    public var event: Event
    public var sessions: [Session]
    public var at: Instant
    /// People on the list. They are present, excused or not yet in: `obliged = present + excused + notYet`.
    public var obliged: Int
    /// People on the list who are in, in time or late.
    public var present: Int
    /// Of those, people who came late.
    public var late: Int
    /// People on the list who are not in and need not come.
    public var excused: Int
    /// People who are awaited; once the event is over, absent.
    public var notYet: Int
    /// People who were admitted without being on the list.
    public var guests: Int
    /// Scans of the event, whatever came of them.
    public var scans: Int
    /// By name.
    public var gates: [GateCount]
    /// By name.
    public var opds: [OPDCount]
    /// The last sixty minutes, oldest first; the last one has only begun.
    public var minutes: [MinuteCount]
    /// People a minute, over the last five whole minutes.
    public var arrivalsPerMinute: Double
    /// `nil` when nothing can be known of it.
    public var queue: QueueEstimate?
    public var devices: [DeviceStatus]
    /// What is red; empty when all is well.
    public var readiness: [ReadinessItem]

    public init(
        event: Event,
        sessions: [Session],
        at: Instant,
        obliged: Int,
        present: Int,
        late: Int,
        excused: Int,
        notYet: Int,
        guests: Int,
        scans: Int,
        gates: [GateCount],
        opds: [OPDCount],
        minutes: [MinuteCount],
        arrivalsPerMinute: Double,
        queue: QueueEstimate?,
        devices: [DeviceStatus],
        readiness: [ReadinessItem]
    ) {
        self.event = event
        self.sessions = sessions
        self.at = at
        self.obliged = obliged
        self.present = present
        self.late = late
        self.excused = excused
        self.notYet = notYet
        self.guests = guests
        self.scans = scans
        self.gates = gates
        self.opds = opds
        self.minutes = minutes
        self.arrivalsPerMinute = arrivalsPerMinute
        self.queue = queue
        self.devices = devices
        self.readiness = readiness
    }

    /// Whether nobody comes in any more: whoever is not yet in is absent.
    public var isOver: Bool { event.state == .closed || event.state == .sealed }

    public var isReady: Bool { readiness.isEmpty }
}

/// One entrance.
public struct GateCount: Sendable, Hashable {
    public var gate: String
    /// People whose scan that counts was made here.
    public var people: Int
    /// Scans received in the last sixty seconds, whatever came of them.
    public var scansLastMinute: Int
    /// The most scans received in one of the last ten minutes.
    public var bestMinute: Int
    /// When the last scan of a device that stands here was received.
    public var lastScanAt: Instant?

    public init(
        gate: String,
        people: Int = 0,
        scansLastMinute: Int = 0,
        bestMinute: Int = 0,
        lastScanAt: Instant? = nil
    ) {
        self.gate = gate
        self.people = people
        self.scansLastMinute = scansLastMinute
        self.bestMinute = bestMinute
        self.lastScanAt = lastScanAt
    }
}

/// One OPD's people: `obliged = present + excused + notYet`.
public struct OPDCount: Sendable, Hashable {
    public var opd: OrgUnit.ID
    public var name: String
    public var obliged: Int
    public var present: Int
    /// Of those present.
    public var late: Int
    public var excused: Int

    public init(opd: OrgUnit.ID, name: String, obliged: Int = 0, present: Int = 0, late: Int = 0, excused: Int = 0) {
        self.opd = opd
        self.name = name
        self.obliged = obliged
        self.present = present
        self.late = late
        self.excused = excused
    }

    public var notYet: Int { obliged - present - excused }
}

/// People first accepted within one minute, by the time that counts.
public struct MinuteCount: Sendable, Hashable {
    /// When it begins.
    public var minute: Instant
    public var people: Int

    public init(minute: Instant, people: Int) {
        self.minute = minute
        self.people = people
    }
}
