/// Which state of an event's list a device has: counters that any change raises, and the times of the last changes.
///
/// `1-` and ten numbers, in letters and digits: an ETag, and a parameter of an address.
public struct ManifestCursor: Sendable, Hashable {
    /// Raised with every change of events, sessions and gates.
    public var schedule: Int64
    /// Raised with every change of people and units.
    public var directory: Int64
    /// When the event's list was frozen; 0 before.
    public var opened: Int64
    public var annulments: Int64
    /// Badges ever issued, and when the last was.
    public var issued: Int64
    public var lastIssued: Instant
    public var revoked: Int64
    public var lastRevoked: Instant
    /// Scans of the event, refused ones too, and when the last was received.
    public var scans: Int64
    public var lastScan: Instant

    public init(
        schedule: Int64,
        directory: Int64,
        opened: Int64,
        annulments: Int64,
        issued: Int64,
        lastIssued: Instant,
        revoked: Int64,
        lastRevoked: Instant,
        scans: Int64,
        lastScan: Instant
    ) {
        self.schedule = schedule
        self.directory = directory
        self.opened = opened
        self.annulments = annulments
        self.issued = issued
        self.lastIssued = lastIssued
        self.revoked = revoked
        self.lastRevoked = lastRevoked
        self.scans = scans
        self.lastScan = lastScan
    }

    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 11, parts[0] == "1" else { return nil }
        let numbers = parts.dropFirst().compactMap { Int64($0, radix: 36) }
        guard numbers.count == 10, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        self.init(
            schedule: numbers[0],
            directory: numbers[1],
            opened: numbers[2],
            annulments: numbers[3],
            issued: numbers[4],
            lastIssued: Instant(microseconds: numbers[5]),
            revoked: numbers[6],
            lastRevoked: Instant(microseconds: numbers[7]),
            scans: numbers[8],
            lastScan: Instant(microseconds: numbers[9]),
        )
    }

    public var text: String {
        let numbers = [
            schedule, directory, opened, annulments, issued, lastIssued.microseconds, revoked, lastRevoked.microseconds,
            scans, lastScan.microseconds,
        ]
        return numbers.reduce(into: "1") { $0 += "-" + String(max($1, 0), radix: 36) }
    }

    /// Whether what came since can be told as additions. Not when names changed, when the list itself did, and not when
    /// somebody is present no more.
    func canGrow(into newer: ManifestCursor) -> Bool {
        directory == newer.directory && opened == newer.opened && annulments == newer.annulments
            && issued <= newer.issued && revoked <= newer.revoked && scans <= newer.scans
    }

    /// Whether both know the same badges.
    func namesTheSameList(as other: ManifestCursor) -> Bool {
        (directory, opened, issued, revoked) == (other.directory, other.opened, other.issued, other.revoked)
    }
}

/// How many changes there are whose time is later than a cursor's.
public struct ManifestChanges: Sendable, Hashable {
    public var issued: Int64
    public var revoked: Int64
    public var scans: Int64

    public init(issued: Int64, revoked: Int64, scans: Int64) {
        self.issued = issued
        self.revoked = revoked
        self.scans = scans
    }
}

/// From when on a device has to be told: later than these times, and `nil` where there is nothing new.
struct ManifestNews {
    var issued: Instant?
    var revoked: Instant?
    var scans: Instant?

    init(from known: ManifestCursor, to newest: ManifestCursor, _ later: ManifestChanges) {
        issued = Self.start(known.lastIssued, newest.issued - known.issued, later.issued)
        revoked = Self.start(known.lastRevoked, newest.revoked - known.revoked, later.revoked)
        scans = Self.start(known.lastScan, newest.scans - known.scans, later.scans)
    }

    /// What several programs write is not always kept in the order of its times. When there is more that is new than is later,
    /// two minutes are told again.
    private static func start(_ last: Instant, _ new: Int64, _ later: Int64) -> Instant? {
        if new == 0 { return nil }
        return new == later ? last : last.adding(seconds: -120)
    }
}
