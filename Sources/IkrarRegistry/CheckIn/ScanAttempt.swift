/// One reading of a code, as a gate hands it in.
public struct ScanAttempt: Sendable, Hashable {
    public typealias ID = Identifier<ScanAttempt>

    public enum Channel: String, Sendable, CaseIterable {
        /// A camera.
        case qr
        /// Typed or searched by an operator, who looked at the person.
        case manual
        /// A USB or Bluetooth scanner.
        case hid
        case `import`
        case paper
        /// Typed by the person themselves from a session's screen: ``SelfCheckIn``.
        case selfCheckIn = "self"
        /// Declared by an OPD of those who sat in a hall before one screen.
        case hall
        /// A circular that somebody has read; it is no gate that says so.
        case circular

        /// Whether a clock stamped it. Of paper, halls and circulars a record says when it was.
        var tellsTime: Bool {
            switch self {
            case .qr, .manual, .hid, .import, .selfCheckIn: true
            case .paper, .hall, .circular: false
            }
        }
    }

    public enum Mode: String, Sendable {
        case online, offline
    }

    /// What is known of the clock that stamped a scan.
    public struct Clock: Sendable, Hashable {
        /// Registry time minus device time, seconds, measured at contact.
        public var offsetSeconds: Int64
        /// Plus or minus, seconds.
        public var uncertaintySeconds: Int64

        public init(offsetSeconds: Int64 = 0, uncertaintySeconds: Int64 = 0) {
            self.offsetSeconds = min(max(offsetSeconds, -Self.century), Self.century)
            self.uncertaintySeconds = min(max(uncertaintySeconds, 0), Self.century)
        }

        public static let exact = Clock()

        /// No clock is further off; beyond it, sums of times would not fit.
        private static let century: Int64 = 100 * 366 * 86_400
    }

    /// A supervisor's word that somebody refused may come in.
    public struct Admission: Sendable, Hashable {
        public var supervisor: String
        public var reason: String

        public init(supervisor: String, reason: String) {
            self.supervisor = supervisor
            self.reason = reason
        }
    }

    /// Made by the device before its first attempt; the key of everything that follows.
    public var id: ID
    public var text: ScannedText
    /// ``BadgeKeyRing/digest(of:)`` of the text as read: enough to recognise it again, too little to print it.
    public var digest: String
    /// The device's own gapless number; `nil` lets the registry number it.
    public var sequence: Int64?
    public var channel: Channel
    public var mode: Mode
    public var deviceTime: Instant
    public var clock: Clock
    /// What the device told the person while it was offline.
    public var localOutcome: ScanOutcome?
    public var admission: Admission?

    public init(
        id: ID,
        text: ScannedText,
        digest: String,
        sequence: Int64? = nil,
        channel: Channel,
        mode: Mode,
        deviceTime: Instant,
        clock: Clock = .exact,
        localOutcome: ScanOutcome? = nil,
        admission: Admission? = nil
    ) {
        self.id = id
        self.text = text
        self.digest = digest
        self.sequence = sequence
        self.channel = channel
        self.mode = mode
        self.deviceTime = deviceTime
        self.clock = clock
        self.localOutcome = localOutcome
        self.admission = admission
    }

    /// Whether it takes the place of a later scan that counts already.
    var maySupersede: Bool { mode == .offline && channel.tellsTime }

    /// Device time corrected by the measured offset, never later than received. Without a clock, what a person says stands, be
    /// it the start of an event that is still to come.
    func effectiveTime(received: Instant) -> Instant {
        guard channel.tellsTime else { return deviceTime }
        return min(deviceTime.adding(seconds: clock.offsetSeconds), received)
    }
}
