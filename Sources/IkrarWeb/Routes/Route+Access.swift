import IkrarRegistry

extension Route {
    /// Who may ask. This table is the only place that says so.
    var access: Access {
        switch self {
        case .home, .signInForm, .signIn, .invitation, .acceptInvitation, .language, .asset, .health, .readiness,
            .enrolDevice:
            .anybody
        case .metrics: .thisMachine
        case .signOut, .secondFactor, .confirmSecondFactor: .entrants
        case .account, .changePassword, .signOutEverywhere: .staff(Set(Role.allCases))
        case .events: .staff(Set(Role.allCases))
        case .newEvent, .createEvent: .staff([.admin])
        case .event: .staff([.admin, .supervisor, .hr, .auditor])
        case .newSession, .createSession, .eventStep, .takeEventStep: .staff([.admin])
        case .gates, .device, .board, .boardStream, .review: .staff([.admin, .supervisor, .auditor])
        case .inviteDevice, .revokeInvitation, .renameGate, .revokeDevice, .settleReview: .staff([.admin, .supervisor])
        case .manifest, .scans, .annulments: .devices
        }
    }
}
