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
        case .manifest, .scans, .annulments: .devices
        }
    }
}
