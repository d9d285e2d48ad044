/// One step of a roster's way from draft to closed. Steps are appended; none is changed or taken away.
public struct RosterStep: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The OPD's head stands for the roster.
        case verified
        /// The head no longer does.
        case withdrawn
        /// From here on only corrections change it.
        case closed
    }

    public var event: Event.ID
    public var opd: OrgUnit.ID
    /// From 1, without gaps, for one OPD in one event.
    public var number: Int
    public var kind: Kind
    public var by: String
    public var at: Instant
    /// Only of a withdrawal.
    public var why: String
    /// Of the roster at that moment.
    public var counts: RosterCounts
    public var digest: RosterDigest
    /// Of which text the digest was taken.
    public var form: CanonicalRoster.Form

    public init(
        event: Event.ID,
        opd: OrgUnit.ID,
        number: Int,
        kind: Kind,
        by: String,
        at: Instant,
        why: String,
        counts: RosterCounts,
        digest: RosterDigest,
        form: CanonicalRoster.Form = .newest
    ) {
        self.event = event
        self.opd = opd
        self.number = number
        self.kind = kind
        self.by = by
        self.at = at
        self.why = why
        self.counts = counts
        self.digest = digest
        self.form = form
    }
}
