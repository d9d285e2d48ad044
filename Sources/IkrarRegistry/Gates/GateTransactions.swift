/// Enrolled devices, and what is heard of them.
public protocol DeviceTransaction {
    func insert(_ invitation: DeviceInvitation, digest: String) throws
    func invitation(_ id: DeviceInvitation.ID) throws -> DeviceInvitation?
    func invitation(digest: String) throws -> DeviceInvitation?
    /// Newest first.
    func invitations(of event: Event.ID) throws -> [DeviceInvitation]
    func revoke(_ invitation: DeviceInvitation.ID, at: Instant) throws
    /// Enrols the device for its event, and uses the invitation up.
    func insert(_ pass: DevicePass, digest: String, with invitation: DeviceInvitation.ID) throws
    func pass(digest: String) throws -> DevicePass?
    /// The digest of the token that a device of the event had; `nil` unless it was revoked.
    func revokedDigest(of device: Gate.DeviceID, event: Event.ID) throws -> String?
    /// Enrolled or not: any that has ever scanned.
    func device(_ id: Gate.DeviceID) throws -> Device?
    func revoke(_ device: Gate.DeviceID, at: Instant) throws
    func gate(of device: Gate.DeviceID) throws -> String?
    /// Its own; `nil` of one that was never enrolled.
    func name(of device: Gate.DeviceID) throws -> String?
    func renameGate(of device: Gate.DeviceID, to name: String) throws
    /// Unless a later one is there. What it does not say stays as it was.
    func note(_ contact: DeviceContact, of device: Gate.DeviceID) throws
    /// Those enrolled for the event, with how many of their numbers are missing, but not which.
    func devices(enrolledFor event: Event.ID) throws -> [DeviceStatus]
    /// Which numbers below its last the device has not handed in.
    func gaps(of device: Gate.DeviceID, limit: Int) throws -> [ClosedRange<Int64>]
}

/// Counting at the gates.
public protocol BoardTransaction {
    /// Scans of all outcomes.
    func scanCount(of event: Event.ID) throws -> Int
    /// Scans of all outcomes, by gate and device, with the time the last was received.
    func scanTallies(of event: Event.ID) throws -> [GateTally]
    /// Scans of all outcomes that were received in the last minutes before `now`: by gate, and by how many whole minutes ago.
    func scanMinutes(of event: Event.ID, before now: Instant, minutes: Int64) throws -> [(
        gate: String, ago: Int, scans: Int
    )]
    /// People first accepted in each of the minutes that begin at `start`.
    func arrivals(of event: Event.ID, from start: Instant, minutes: Int) throws -> [MinuteCount]
    /// By the OPDs' names. Whoever has an excuse and came is present.
    func opdCounts(of event: Event.ID) throws -> [OPDCount]
    /// People on the list who must come and have no good badge.
    func badgesMissing(of event: Event.ID) throws -> Int
    /// People by the gate and device of the scan that counts, with its effective time.
    func attendanceTallies(of event: Event.ID) throws -> [GateTally]
}

/// What devices take along to the gates.
public protocol ManifestTransaction {
    func manifestCursor(of event: Event.ID) throws -> ManifestCursor
    /// How many badges were issued, badges revoked and scans of the event received later than the cursor knows of.
    func changes(of event: Event.ID, after cursor: ManifestCursor) throws -> ManifestChanges
    /// Good badges of people on the event's list; `after`: of those issued later.
    func eachListedBadge(event: Event.ID, after: Instant?, _ body: (ListedBadge) throws -> Void) throws
    /// Revoked badges of people on the event's list; `after`: of those revoked later.
    func eachRevokedBadge(event: Event.ID, after: Instant?, _ body: (BadgeKeying) throws -> Void) throws
    /// Everybody who is present, by their good badge.
    func eachPresence(event: Event.ID, _ body: (Presence) throws -> Void) throws
    /// Whose scan that counts was received later.
    func eachPresence(event: Event.ID, scannedAfter: Instant, _ body: (Presence) throws -> Void) throws
    /// Who is present and was issued a badge later.
    func eachPresence(event: Event.ID, issuedAfter: Instant, _ body: (Presence) throws -> Void) throws
}

extension ManifestTransaction {
    public typealias Presence = (badge: BadgeKeying, at: Instant, gate: String)
}

/// What is to be looked at once more; but for ``undoneLate(of:after:)`` of scans that are not annulled.
public protocol ReviewTransaction {
    /// Scans that were flagged when they came; that somebody was excused is told by ``excusedAndCame(of:)``.
    func flaggedScans(of event: Event.ID) throws -> [ReviewItem]
    /// People who are present and excused, whichever was entered first.
    func excusedAndCame(of event: Event.ID) throws -> [ReviewItem]
    /// Taken back by wishes that were heard of more than so many microseconds after their scans.
    func undoneLate(of event: Event.ID, after microseconds: Int64) throws -> [ReviewItem]
    /// A person's neighbouring scans at different gates that lie at most so many seconds apart.
    func twoGates(of event: Event.ID, within seconds: Int64) throws -> [ReviewItem]
    /// Scans of a person in different sessions whose times overlap, and presence in another event's session meanwhile.
    func twoSessions(of event: Event.ID) throws -> [ReviewItem]
    /// Check-ins of people's own by devices that several people have used.
    func sharedDevices(of event: Event.ID) throws -> [ReviewItem]
    /// Scans of a hall's people beside others of theirs, in the same session or in one whose times overlap; the same place
    /// declared twice is none.
    func hallsAndElsewhere(of event: Event.ID) throws -> [ReviewItem]
    func settlements(of event: Event.ID) throws -> [String: ReviewItem.Settlement]
    /// Replaces what was settled before.
    func settle(_ item: String, of event: Event.ID, _ settlement: ReviewItem.Settlement) throws
}
