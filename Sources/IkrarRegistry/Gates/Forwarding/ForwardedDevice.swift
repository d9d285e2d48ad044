/// What a device of a hub has made at one gate, as the office's gate API takes it: its scans, and which of them were taken back.
///
/// A hub is a registry that was copied from the office's and stood in a yard without a network. A device that was moved from one
/// gate to another is two here, so that every scan keeps the name of its gate.
public struct ForwardedDevice: Sendable, Hashable {
    public var event: Event.ID
    public var device: Gate.DeviceID
    /// The device's own name.
    public var name: String
    public var gate: String
    /// `nil` where it led each person to the session that serves them.
    public var session: Session.ID?
    /// In order of arrival at the hub.
    public var scans: [ForwardedScan]
    /// The hub's own, of these scans. The office makes an id of its own of each.
    public var annulments: [AnnulmentRequest]

    public init(
        event: Event.ID,
        device: Gate.DeviceID,
        name: String,
        gate: String,
        session: Session.ID?,
        scans: [ForwardedScan] = [],
        annulments: [AnnulmentRequest] = []
    ) {
        self.event = event
        self.device = device
        self.name = name
        self.gate = gate
        self.session = session
        self.scans = scans
        self.annulments = annulments
    }
}

/// One scan of a hub, as it is put to the office.
public struct ForwardedScan: Sendable, Hashable {
    /// `offline`, with the hub's id, effective time and outcome. Not with its number: the office has some of a device's scans by
    /// another name, those that the hub was copied with or that were handed on before, and would miss them. Whether all came is
    /// known by their ids.
    public var request: ScanRequest
    /// Effective time at the hub.
    public var at: Instant
    /// The hub's own decision.
    public var outcome: ScanOutcome
    /// Whether the office can tell whose badge it was. The hub keeps digests alone: of a scan that told it nobody, nobody can say
    /// any more what was read, and it goes on as one that is malformed.
    public var isTold: Bool

    public init(request: ScanRequest, at: Instant, outcome: ScanOutcome, isTold: Bool) {
        self.request = request
        self.at = at
        self.outcome = outcome
        self.isTold = isTold
    }
}
