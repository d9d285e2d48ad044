import IkrarRegistry

/// Who may come through a route.
enum Access: Sendable, Hashable {
    /// Whoever asks. What the address shows protects itself: by a secret in it, or because it is public.
    case anybody
    /// Programs on the same machine.
    case thisMachine
    /// Whoever is signed in, also who has yet to set the second factor up.
    case entrants
    /// Accounts with one of these roles.
    case staff(Set<Role>)
    /// As ``staff(_:)``, and heads, where the address names their own OPD.
    case staffAndOwnOffice(Set<Role>)
    /// Accounts with one of these roles, on a page or by an API token.
    case staffAndTokens(Set<Role>)
    /// Enrolled devices.
    case devices

    /// - Parameter opd: The OPD that the address names.
    func verdict(on visitor: Visitor, opd: OrgUnit.ID?, isLocal: Bool) -> Verdict {
        switch self {
        case .anybody: .welcome
        case .thisMachine: isLocal ? .welcome : .forbidden
        case .devices: if case .device = visitor { .welcome } else { .unknown }
        case .entrants: if case .account = visitor { .welcome } else { .unknown }
        case .staff(let roles): Self.verdict(on: visitor, roles, ownOffice: nil, byToken: false)
        case .staffAndOwnOffice(let roles): Self.verdict(on: visitor, roles, ownOffice: opd, byToken: false)
        case .staffAndTokens(let roles): Self.verdict(on: visitor, roles, ownOffice: nil, byToken: true)
        }
    }

    private static func verdict(
        on visitor: Visitor, _ roles: Set<Role>, ownOffice: OrgUnit.ID?, byToken: Bool
    ) -> Verdict {
        switch visitor {
        case .nobody, .device: return .unknown
        case .token(let holder):
            guard byToken else { return .unknown }
            return roles.contains(holder.account.role) ? .welcome : .forbidden
        case .account(let session):
            if session.mayOnlyEnrol { return .enrolFirst }
            if roles.contains(session.account.role) { return .welcome }
            let isOwn = session.account.role == .head && ownOffice != nil && session.account.opd == ownOffice
            return isOwn ? .welcome : .forbidden
        }
    }

    enum Verdict: Sendable, Hashable {
        case welcome
        /// Somebody has to sign in, or bring another token.
        case unknown
        /// The second factor comes first.
        case enrolFirst
        case forbidden
    }
}
