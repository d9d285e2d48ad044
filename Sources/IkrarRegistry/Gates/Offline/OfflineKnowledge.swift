/// What a device without a network knows when a code is read: what the newest ``Manifest`` said, and its own scans since.
public struct OfflineKnowledge: Sendable, Hashable {
    /// What the list says of a badge.
    public enum Standing: Sendable, Hashable {
        /// Not in the manifest: of somebody who is not on the list, or whom it does not know yet.
        case unlisted
        case revoked
        /// On the list, as the badge's opened seal tells.
        case listed(opd: OrgUnit.ID)
    }

    /// The earliest that is known of somebody's coming in.
    public struct Presence: Sendable, Hashable {
        public var at: Instant
        public var gate: String

        public init(at: Instant, gate: String) {
            self.at = at
            self.gate = gate
        }
    }

    public var gate: Gate
    public var event: Event
    public var sessions: [Session]
    public var standing: Standing
    public var presence: Presence?
    /// The device has seen the same badge within ``PresenceRule/repeatSeconds``.
    public var wasJustHere: Bool

    public init(
        gate: Gate,
        event: Event,
        sessions: [Session],
        standing: Standing,
        presence: Presence? = nil,
        wasJustHere: Bool = false
    ) {
        self.gate = gate
        self.event = event
        self.sessions = sessions
        self.standing = standing
        self.presence = presence
        self.wasJustHere = wasJustHere
    }
}
