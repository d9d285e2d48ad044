/// What an account is for. What each may do is the server's table.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Kesbangpol: everything.
    case admin
    /// Answers for a gate: lets in who has no badge, undoes scans.
    case supervisor
    /// Scans at a gate.
    case `operator`
    /// The head of one OPD, who sees that OPD alone.
    case head
    /// The staff office: the directory, and all rosters.
    case hr
    /// Bawaslu: reads everything, masked, and changes nothing.
    case auditor

    /// Whether a password alone is not enough.
    public var needsTOTP: Bool {
        switch self {
        case .admin, .supervisor: true
        case .operator, .head, .hr, .auditor: false
        }
    }

    /// Whether an account of it belongs to one OPD.
    public var hasOPD: Bool { self == .head }

    /// Whether programs may act for an account of it.
    public var mayHoldTokens: Bool {
        switch self {
        case .admin, .supervisor, .hr, .auditor: true
        case .operator, .head: false
        }
    }
}
