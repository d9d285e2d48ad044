public import IkrarRegistry

/// What became of a hub's scans at the office.
public struct PushReport: Sendable, Hashable {
    /// In the order in which they were handed on; those that it did not get to are missing.
    public var devices: [PushedDevice] = []
    /// The office's clock minus the hub's, seconds; `nil` when nothing was sent.
    public var clockOffset: Int64?

    public init() {}

    /// Scans that the office has, as far as this push heard.
    public var acknowledged: Int { devices.reduce(0) { $0 + $1.acknowledged } }

    /// Beyond it the office puts every scan up for review.
    public var hasClockOff: Bool { clockOffset.map { abs($0) > 120 } ?? false }
}

/// One device's part of it. All numbers are scans.
public struct PushedDevice: Sendable, Hashable {
    public var event: Event.ID
    public var device: Gate.DeviceID
    public var name: String
    public var gate: String
    public var scans: Int
    public var taken = 0
    /// Those that the office had already.
    public var known = 0
    public var review = 0
    public var differences: [Difference] = []
    /// Annulments that count at the office.
    public var annulled = 0
    public var annulmentsLeft: [AnnulmentLeft] = []
    /// Why the office listens to this device no more.
    public var refusal: OfficeError.Code?

    public var acknowledged: Int { taken + known }

    /// A scan that the office decided otherwise than the hub.
    public struct Difference: Sendable, Hashable {
        public var scan: String
        public var at: Instant
        public var name: String?
        public var hub: ScanOutcome
        public var office: ScanOutcome
    }

    /// An annulment that somebody has to make at the office.
    public struct AnnulmentLeft: Sendable, Hashable {
        public var scan: String
        public var reason: String
        /// The office's code for why.
        public var code: String
    }

    /// Before anything was handed on.
    public init(_ device: ForwardedDevice) {
        event = device.event
        self.device = device.device
        name = device.name
        gate = device.gate
        scans = device.scans.count
    }

    mutating func add(_ verdict: OfficeVerdict, on scan: ForwardedScan) {
        if verdict.isKnown { known += 1 } else { taken += 1 }
        if verdict.needsReview { review += 1 }
        guard scan.isTold, verdict.outcome != scan.outcome else { return }
        // Which notice it is depends on the device that saw the person first.
        guard verdict.outcome.disposition != .notice || scan.outcome.disposition != .notice else { return }
        differences.append(
            Difference(
                scan: verdict.id, at: scan.at, name: verdict.name, hub: scan.outcome, office: verdict.outcome))
    }
}

/// A push that did not come to its end, with what the office has all the same. Giving it again is harmless.
public struct PushFailure: Error, Sendable {
    public var error: OfficeError
    public var report: PushReport
}
