/// Something about an event that a person should look at once more. Nothing on the list takes anything away from anybody.
public struct ReviewItem: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A scan that carries a flag of its own: ``ReviewItem/reasons``.
        case scan
        /// Excused by a letter or by standing, and scanned all the same.
        case excusedAndCame
        /// At two gates within a minute.
        case twoGates
        /// Undone by its device later than that may, as the registry heard of it; in time by the device's own word.
        case undoneLate
        /// Present in two sessions that were held at the same time, of this event or of another: in the field and in a
        /// webinar at once.
        case twoSessions
        /// One of several people who have checked themselves in by one device: nobody of them counts until it is settled.
        case sharedDevice
        /// Declared in a hall, and seen elsewhere meanwhile: measured, or declared in another hall.
        case hallAndElsewhere
    }

    /// Whose scans they are. Pages show the NIP masked.
    public struct Subject: Sendable, Hashable {
        public var id: Person.ID
        public var name: String
        public var nip: NIP

        public init(id: Person.ID, name: String, nip: NIP) {
            self.id = id
            self.name = name
            self.nip = nip
        }
    }

    /// One of the scans that it is about.
    public struct Scan: Sendable, Hashable {
        public var id: ScanAttempt.ID
        public var event: Event.ID
        public var session: Session.ID?
        /// Effective time.
        public var at: Instant
        public var gate: String
        public var device: Gate.DeviceID
        public var outcome: ScanOutcome
        /// What the registry would have said of an acceptance made offline.
        public var overruled: ScanOutcome?

        public init(
            id: ScanAttempt.ID,
            event: Event.ID,
            session: Session.ID?,
            at: Instant,
            gate: String,
            device: Gate.DeviceID,
            outcome: ScanOutcome,
            overruled: ScanOutcome?
        ) {
            self.id = id
            self.event = event
            self.session = session
            self.at = at
            self.gate = gate
            self.device = device
            self.outcome = outcome
            self.overruled = overruled
        }
    }

    /// A check-in of one's own, by a device that others have used as well.
    public struct SharedCheckIn: Sendable, Hashable {
        public var session: Session.ID
        public var at: Instant
        /// Who else has come by the device, by name.
        public var others: [String]
        public var ruling: SelfCheckIn.Ruling?

        public init(session: Session.ID, at: Instant, others: [String], ruling: SelfCheckIn.Ruling?) {
            self.session = session
            self.at = at
            self.others = others
            self.ruling = ruling
        }
    }

    /// Somebody looked at it and wrote down what they found.
    public struct Settlement: Sendable, Hashable {
        public var note: String
        public var by: String
        public var at: Instant

        public init(note: String, by: String, at: Instant) {
            self.note = note
            self.by = by
            self.at = at
        }
    }

    /// The same as long as it is about the same scans: `scan:…`, `excusedAndCame:…`.
    public var id: String
    public var kind: Kind
    /// `nil` when the scan was nobody's.
    public var person: Subject?
    /// Of a flagged scan.
    public var reasons: [ReviewReason]
    /// Earliest first.
    public var scans: [Scan]
    public var settlement: Settlement?
    public var shared: SharedCheckIn?

    public init(
        kind: Kind,
        person: Subject?,
        reasons: [ReviewReason] = [],
        scans: [Scan],
        settlement: Settlement? = nil
    ) {
        id = scans.reduce(into: kind.rawValue) { $0 += ":" + $1.id.rawValue }
        self.kind = kind
        self.person = person
        self.reasons = reasons
        self.scans = scans
        self.settlement = settlement
    }

    public init(_ shared: SharedCheckIn, of person: Subject) {
        id = "\(Kind.sharedDevice.rawValue):\(shared.session):\(person.id)"
        kind = .sharedDevice
        self.person = person
        reasons = []
        scans = []
        self.shared = shared
    }

    /// When it, or the first of its scans, happened.
    public var at: Instant { shared?.at ?? scans.map(\.at).min() ?? Instant(microseconds: 0) }

    /// Nobody walks from one gate to another in so many seconds.
    static let gateSeconds: Int64 = 60
}
