/// Scans as a device hands them in through the gate API: some that it made offline, or the one that it has just made.
public struct ScanBatch: Sendable, Hashable {
    /// The most scans that are taken at once.
    public static let limit = 500

    public var event: Event.ID
    /// What the device's clock said when it sent the batch.
    public var deviceTime: Instant
    /// How long the device last waited for an answer; `nil` when it did not say.
    public var roundTripMilliseconds: Int?
    /// Registry time minus device time as the device measured it in that round trip; `nil` when it did not say.
    public var offsetMilliseconds: Int?
    public var scans: [ScanRequest]
    /// Scans that the device has still got besides these.
    public var unsynced: Int?
    /// The ``Manifest/cursor`` of the list that it holds.
    public var manifest: String?
    /// Percent.
    public var battery: Int?
    /// What was tried out on the device and works.
    public var rehearsed: Set<RehearsalCheck>?

    public init(
        event: Event.ID,
        deviceTime: Instant,
        roundTripMilliseconds: Int? = nil,
        offsetMilliseconds: Int? = nil,
        scans: [ScanRequest],
        unsynced: Int? = nil,
        manifest: String? = nil,
        battery: Int? = nil,
        rehearsed: Set<RehearsalCheck>? = nil
    ) {
        self.event = event
        self.deviceTime = deviceTime
        self.roundTripMilliseconds = roundTripMilliseconds
        self.offsetMilliseconds = offsetMilliseconds
        self.scans = scans
        self.unsynced = unsynced
        self.manifest = manifest
        self.battery = battery
        self.rehearsed = rehearsed
    }

    /// What the batch shows of the device's clock: its time was taken at most a round trip before it was received, half of one
    /// in all likelihood. On a bad network it may have been long on its way; then the offset is that which the device measured
    /// when the way was shorter. No way takes less than no time: what could not be is not believed.
    func clock(received: Instant) -> ScanAttempt.Clock {
        let offset = Self.clockOffset(
            deviceTime: deviceTime, measuredMilliseconds: offsetMilliseconds, received: received)
        let trip = Int64(min(max(roundTripMilliseconds ?? Self.slowMilliseconds, 0), Self.longestMilliseconds))
        return ScanAttempt.Clock(
            offsetSeconds: (offset + (offset < 0 ? -500_000 : 500_000)) / 1_000_000,
            uncertaintySeconds: Self.uncertainty(roundTrip: trip),
        )
    }

    /// Half the way there and back, and a second for rounding.
    private static func uncertainty(roundTrip: Int64) -> Int64 { 1 + (roundTrip + 1999) / 2000 }

    /// No clock is doubted more.
    static let mostUncertainSeconds = uncertainty(roundTrip: Int64(longestMilliseconds))

    /// Whether it was so long on its way that nobody has waited for the answer, whatever its scans say: they were made offline.
    func isOverdue(received: Instant) -> Bool {
        guard let offset = Self.believedOffset(offsetMilliseconds, deviceTime, received: received) else { return false }
        return received.since(deviceTime) - offset > Self.longestWait
    }

    /// Registry time minus device time, microseconds.
    /// - Parameter deviceTime: What the device's clock said when it sent what was received.
    static func clockOffset(deviceTime: Instant, measuredMilliseconds: Int?, received: Instant) -> Int64 {
        believedOffset(measuredMilliseconds, deviceTime, received: received) ?? received.since(deviceTime)
    }

    /// What the device has measured, microseconds, unless it cannot be.
    private static func believedOffset(_ milliseconds: Int?, _ deviceTime: Instant, received: Instant) -> Int64? {
        guard let measured = milliseconds.map({ Int64($0).multipliedReportingOverflow(by: 1000) }) else {
            return nil
        }
        let way = received.since(deviceTime).subtractingReportingOverflow(measured.partialValue)
        let isPossible =
            !measured.overflow && !way.overflow && (-1_000_000...longestWay).contains(way.partialValue)
        return isPossible ? measured.partialValue : nil
    }

    /// What the device says of itself with it.
    func contact(_ clock: ScanAttempt.Clock, received: Instant) -> DeviceContact {
        DeviceContact(
            at: received,
            clockOffset: clock.offsetSeconds,
            uncertainty: clock.uncertaintySeconds,
            unsynced: unsynced,
            manifest: manifest,
            battery: battery,
            rehearsed: rehearsed,
        )
    }

    /// Microseconds that a request may be on its way; beyond, the clock was set since it was measured.
    private static let longestWay: Int64 = 120_000_000

    /// Microseconds: more than anybody at a gate waits for an answer.
    private static let longestWait: Int64 = 5_000_000

    /// A round trip on a poor mobile network, for a device that has not measured its own.
    private static let slowMilliseconds = 6000
    private static let longestMilliseconds = 3_600_000
}

/// One scan of a batch, as it stood in the request: nothing of it is judged yet. What was missing is empty or `nil`.
public struct ScanRequest: Sendable, Hashable {
    /// UUIDv7, made by the device before its first attempt.
    public var id: String
    /// The device's own gapless number, from 1.
    public var seq: Int64?
    /// What was read or typed.
    public var code: String
    /// RFC 3339 with an offset, by the device's clock.
    public var scannedAt: String?
    /// `qr`, `hid` or `manual`; when it is missing, what fits the code.
    public var channel: String?
    /// `online` or `offline`; when it is missing, `online`.
    public var mode: String?
    /// The outcome that the device showed while it was offline.
    public var local: String?
    /// Of a hub's scan: ``BadgeKeyRing/digest(of:)`` of what was read there, so that it is the same scan however it is put to us.
    public var digest: String?
    /// Of a hub's scan: how far its time was to be trusted there already, plus or minus, seconds.
    public var uncertaintySeconds: Int64?
    /// No field was something else than it has to be: a number for a time, a text for a number.
    public var isReadable: Bool

    public init(
        id: String,
        seq: Int64? = nil,
        code: String,
        scannedAt: String?,
        channel: String? = nil,
        mode: String? = nil,
        local: String? = nil,
        digest: String? = nil,
        uncertaintySeconds: Int64? = nil,
        isReadable: Bool = true
    ) {
        self.id = id
        self.seq = seq
        self.code = code
        self.scannedAt = scannedAt
        self.channel = channel
        self.mode = mode
        self.local = local
        self.digest = digest
        self.uncertaintySeconds = uncertaintySeconds
        self.isReadable = isReadable
    }
}
