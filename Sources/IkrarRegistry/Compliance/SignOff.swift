/// Who stands for one OPD's roster of an event, and whether the roster is still the one they signed.
public struct SignOff: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        /// Nobody has signed.
        case draft
        /// The OPD's head stands for it; they may still withdraw.
        case verified
        /// Only corrections change it.
        case closed
    }

    /// A name beneath a roster as it was at that moment.
    public struct Signature: Sendable, Hashable {
        public var by: String
        public var at: Instant
        public var counts: RosterCounts
        public var digest: RosterDigest
        /// Of which text the digest was taken.
        public var form: CanonicalRoster.Form
    }

    public struct Withdrawal: Sendable, Hashable {
        public var by: String
        public var at: Instant
        public var why: String
    }

    public var opd: OrgUnit.ID
    /// Printed name of the OPD.
    public var name: String
    /// The head's; kept when the roster is closed, `nil` of one that was closed without.
    public var verified: Signature?
    public var closed: Signature?
    /// What ended the last verification, until there is a new one.
    public var withdrawal: Withdrawal?
    /// Of the roster as it stands now, corrections included.
    public var counts: RosterCounts
    public var pledges: PledgeCounts
    public var digest: RosterDigest
    /// How many of its people are corrected.
    public var corrected: Int
    /// Nobody of the OPD can come any more, so that it may be verified and closed.
    public var isOver: Bool
    /// Facts have come in since it was signed: a letter, a gate's queue that was handed in late. Corrections and later pledges do
    /// not count here.
    public var hasChanged: Bool
    /// It was closed, and stands, in another state than the head had signed; later pledges do not count here either.
    public var isClosedOtherwise = false

    public var state: State {
        if closed != nil { return .closed }
        return verified == nil ? .draft : .verified
    }

    init(of opd: OrgUnit, _ steps: [RosterStep], _ folded: FoldedRoster) {
        self.opd = opd.id
        name = opd.name
        counts = folded.roster.counts
        pledges = folded.roster.pledges
        digest = folded.canonical.digest
        corrected = folded.roster.rows.count { $0.correction != nil }
        isOver = folded.isOver
        for step in steps where step.opd == opd.id {
            let signature = Signature(
                by: step.by, at: step.at, counts: step.counts, digest: step.digest, form: step.form)
            switch step.kind {
            case .verified: (verified, withdrawal) = (signature, nil)
            case .withdrawn: (verified, withdrawal) = (nil, Withdrawal(by: step.by, at: step.at, why: step.why))
            case .closed: closed = signature
            }
        }
        hasChanged = false
        if let signed = closed ?? verified {
            // Nothing is corrected before it is closed, so what was signed is a roster without corrections.
            hasChanged = folded.uncorrected(signed.form, pledgedBy: signed.at).digest != signed.digest
        }
        if let verified, let closed, verified.digest != closed.digest, !hasChanged {
            isClosedOtherwise = folded.uncorrected(verified.form, pledgedBy: verified.at).digest != verified.digest
        }
    }
}
