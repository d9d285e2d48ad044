/// What a device takes along, so that it knows people while no network reaches it: the list of an event, sealed.
///
/// A device that is lost tells nothing of badges that it has not seen: what stands beside a badge's digest opens only with the
/// badge's code (see ``BadgeSeal``).
public struct Manifest: Sendable, Hashable {
    /// One good badge of somebody on the event's list.
    public struct Badge: Sendable, Hashable {
        /// The first eight bytes of SHA-256 of the code, in hex.
        public var digest: String
        /// Name, unit and position, sealed; Base64.
        public var sealed: String

        public init(digest: String, sealed: String) {
            self.digest = digest
            self.sealed = sealed
        }
    }

    /// Somebody who is in already, by the digest of their good badge.
    public struct Presence: Sendable, Hashable {
        public var digest: String
        public var at: Instant
        public var gate: String

        public init(digest: String, at: Instant, gate: String) {
            self.digest = digest
            self.at = at
            self.gate = gate
        }
    }

    /// Stands for this state of the list: it changes with every badge, scan and annulment, and is good as an ETag.
    public var cursor: String
    public var serverTime: Instant
    public var event: Event
    public var sessions: [Session]
    /// Everything: what the device had before is thrown away. Otherwise what is here is added to it, or stands there already.
    public var isComplete: Bool
    public var badges: [Badge]
    /// Digests of badges that are not good any more.
    public var revoked: [String]
    public var present: [Presence]

    public init(
        cursor: String,
        serverTime: Instant,
        event: Event,
        sessions: [Session],
        isComplete: Bool,
        badges: [Badge] = [],
        revoked: [String] = [],
        present: [Presence] = []
    ) {
        self.cursor = cursor
        self.serverTime = serverTime
        self.event = event
        self.sessions = sessions
        self.isComplete = isComplete
        self.badges = badges
        self.revoked = revoked
        self.present = present
    }
}

/// A badge by what its code is made of.
public struct BadgeKeying: Sendable, Hashable {
    public var number: BadgeNumber
    public var keyID: String

    public init(number: BadgeNumber, keyID: String) {
        self.number = number
        self.keyID = keyID
    }
}

/// A badge of somebody on an event's list, with what an operator is shown of them.
public struct ListedBadge: Sendable, Hashable {
    public var badge: BadgeKeying
    public var contents: BadgeSeal.Contents

    public init(badge: BadgeKeying, contents: BadgeSeal.Contents) {
        self.badge = badge
        self.contents = contents
    }
}
