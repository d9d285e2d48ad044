/// What a device said of itself when it was last heard of. `nil`: not said; then what it said before stays.
public struct DeviceContact: Sendable, Hashable {
    /// By the registry's clock.
    public var at: Instant
    /// Registry time minus device time, seconds.
    public var clockOffset: Int64?
    /// Plus or minus, seconds.
    public var uncertainty: Int64?
    /// Scans that it has not handed in yet.
    public var unsynced: Int?
    /// The ``Manifest/cursor`` of the list that it holds; ``hub`` where none was needed.
    public var manifest: String?
    /// Percent.
    public var battery: Int?
    /// What was tried out there and works.
    public var rehearsed: Set<RehearsalCheck>?

    public init(
        at: Instant,
        clockOffset: Int64? = nil,
        uncertainty: Int64? = nil,
        unsynced: Int? = nil,
        manifest: String? = nil,
        battery: Int? = nil,
        rehearsed: Set<RehearsalCheck>? = nil
    ) {
        self.at = at
        self.clockOffset = clockOffset
        self.uncertainty = uncertainty
        self.unsynced = unsynced
        self.manifest = manifest
        self.battery = battery
        self.rehearsed = rehearsed
    }

    /// What a hub says for a list when it hands on a device's scans: it decided by a registry of its own, and the device is nobody's
    /// gate here.
    public static let hub = "hub"

    /// How often a device that has no news is written down, seconds.
    static let seconds: Int64 = 5

    /// Whether it is worth a write after what was written last.
    func isNews(after last: DeviceContact?) -> Bool {
        guard let last else { return true }
        let age = abs(at.since(last.at))
        if age >= Self.seconds * 1_000_000 { return true }
        let changes =
            (unsynced != nil && unsynced != last.unsynced) || (manifest != nil && manifest != last.manifest)
            || (rehearsed != nil && rehearsed != last.rehearsed)
        return changes && age >= 1_000_000
    }
}
