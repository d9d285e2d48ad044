/// Something that is red on the board: it keeps an event from running as it should.
public struct ReadinessItem: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        /// Nobody can come in yet, or any more.
        case eventNotOpen
        /// `count` people who must come have no good badge.
        case badgesMissing
        /// No device is enrolled.
        case noDevice
        /// `count` devices are in service, and `limit` are needed to let everybody in in time.
        case tooFewGates
        /// The device was last heard of at `at` (`nil`: never), longer ago than `limit` seconds.
        case deviceSilent
        /// The device's clock is `count` seconds off, more than `limit`.
        case clockOff
        /// The device has `count` scans that it has not handed in.
        case unsynced
        /// `count` scans of the device are missing among those that it has handed in.
        case scansMissing
        /// The device holds no list (`at`: `nil`), or one that badges were added to or taken from since `at`.
        case rosterStale
    }

    public var code: Code
    public var device: Gate.DeviceID?
    /// The device's name; the event's state for ``Code/eventNotOpen``.
    public var name: String
    public var gate: String
    public var count: Int
    public var limit: Int
    public var at: Instant?

    public init(
        _ code: Code,
        device: Gate.DeviceID? = nil,
        name: String = "",
        gate: String = "",
        count: Int = 0,
        limit: Int = 0,
        at: Instant? = nil
    ) {
        self.code = code
        self.device = device
        self.name = name
        self.gate = gate
        self.count = count
        self.limit = limit
        self.at = at
    }
}
