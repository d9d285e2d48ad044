/// A change to a closed roster, which takes two people: one proposes it with a document, another one decides.
///
/// Nothing is overwritten: the facts stay, the correction stands beside them, and a later one that is approved for the
/// same person takes its place.
public struct Correction: Sendable, Hashable {
    public typealias ID = Identifier<Correction>

    /// What the roster is to say of the person.
    public enum Kind: Sendable, Hashable {
        /// They came; at that time, where it is known. They are late by the session's own rule, and never without a time.
        case present(at: Instant?)
        case excused(ExcuseKind)
        /// Neither a scan nor an excuse counts.
        case absent
    }

    public enum Verdict: String, Sendable, CaseIterable {
        case approved, rejected
    }

    public struct Decision: Sendable, Hashable {
        public var verdict: Verdict
        public var by: String
        public var at: Instant
        public var why: String

        public init(verdict: Verdict, by: String, at: Instant, why: String) {
            self.verdict = verdict
            self.by = by
            self.at = at
            self.why = why
        }
    }

    public var id: ID
    public var event: Event.ID
    /// Whose roster is corrected.
    public var opd: OrgUnit.ID
    public var person: Person.ID
    public var kind: Kind
    /// Number of the letter that proves it (never the letter itself).
    public var document: String
    public var why: String
    public var proposedBy: String
    public var proposedAt: Instant
    /// `nil` while it waits for somebody else.
    public var decision: Decision?
    /// When a later correction took its place.
    public var replacedAt: Instant?

    public init(
        id: ID,
        event: Event.ID,
        opd: OrgUnit.ID,
        person: Person.ID,
        kind: Kind,
        document: String,
        why: String,
        proposedBy: String,
        proposedAt: Instant,
        decision: Decision? = nil,
        replacedAt: Instant? = nil
    ) {
        self.id = id
        self.event = event
        self.opd = opd
        self.person = person
        self.kind = kind
        self.document = document
        self.why = why
        self.proposedBy = proposedBy
        self.proposedAt = proposedAt
        self.decision = decision
        self.replacedAt = replacedAt
    }

    public var isPending: Bool { decision == nil }
    /// Whether rosters follow it.
    public var isInEffect: Bool { decision?.verdict == .approved && replacedAt == nil }
}

/// A correction with whom it is about.
public struct CorrectionOverview: Sendable, Hashable {
    public var correction: Correction
    public var nip: NIP
    /// With titles, as documents print it.
    public var name: String
    public var unit: String

    public init(correction: Correction, nip: NIP, name: String, unit: String) {
        self.correction = correction
        self.nip = nip
        self.name = name
        self.unit = unit
    }
}

/// What a roster says of a correction in the row that it changed.
public struct RosterCorrection: Sendable, Hashable {
    public var id: Correction.ID
    public var document: String
    public var proposedBy: String
    public var approvedBy: String
    public var approvedAt: Instant

    public init(
        id: Correction.ID,
        document: String,
        proposedBy: String,
        approvedBy: String,
        approvedAt: Instant
    ) {
        self.id = id
        self.document = document
        self.proposedBy = proposedBy
        self.approvedBy = approvedBy
        self.approvedAt = approvedAt
    }
}
