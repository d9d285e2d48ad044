import IkrarRegistry

extension Route {
    /// Who may ask. This table is the only place that says so.
    var access: Access {
        switch self {
        case .home, .signInForm, .signIn, .invitation, .acceptInvitation, .language, .asset, .folderAsset, .health,
            .readiness, .enrolDevice, .personal, .personalBadge, .pledge, .signPledge, .circular, .acknowledgeCircular,
            .circularFile, .interfaceDescription, .trust, .trustFile, .scanner, .scannerWorker, .checkInSelf,
            .screenCode:
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
        case .webinar, .importWebinar, .settleWebinar: .staff([.admin, .hr])
        case .pledgeActs, .pledgeList, .pledgeListFile, .planPaktas, .paktaPlan, .applyPaktas: .staff([.admin, .hr])
        case .newCircular, .publishNewCircular, .publishCircular: .staff([.admin])
        case .eventCircular, .circularVersion: .staff([.admin, .hr, .auditor])
        case .circularMissing, .recordCircularList: .staff([.admin, .hr])
        case .recordPledges, .setPledgeText, .withdrawPledges: .staff([.admin])
        case .scannerSearch, .selfScreen, .selfScreenStream, .setSelfCheckIn: .staff([.admin, .supervisor])
        case .offices: .staff([.admin, .supervisor, .hr, .auditor])
        case .setExcuseDeadline, .rosterClosing, .closeRosters, .closeRoster, .decideCorrection: .staff([.admin])
        case .officeCircular, .acknowledgeOfficeCircular: .staffAndOwnOffice([])
        case .office, .officeStream, .officeCircularFile: .staffAndOwnOffice([.admin, .hr, .auditor])
        case .setExcuses, .withdrawExcuse, .withdrawVerification, .declareHall, .withdrawHall:
            .staffAndOwnOffice([.admin])
        case .signOff, .verifyRoster: .staffAndOwnOffice([])
        case .corrections: .staff([.admin, .hr, .auditor])
        case .newCorrection, .proposeCorrection: .staffAndOwnOffice([.admin, .hr])
        case .people, .person: .staff([.admin, .supervisor, .head, .hr, .auditor])
        case .officePeople, .officePerson: .staffAndOwnOffice([.admin, .supervisor, .hr, .auditor])
        case .badgeFile, .handOutLink, .renewLink, .withdrawLink: .staffAndOwnOffice([.admin, .hr])
        case .issueBadge, .reissueBadge, .revokeBadge: .staff([.admin, .hr])
        case .handOutLinks: .staffAndOwnOffice([.admin])
        case .userAccounts, .addUserAccount, .userAccount, .reinviteUser, .changeUserRole, .disableUser, .enableUser:
            .staff([.admin])
        case .importForm, .planImport, .importPlan, .importPart, .applyImport: .staff([.admin, .hr])
        case .rosters, .recapFile: .staff([.admin, .hr, .auditor])
        case .rosterFile: .staffAndOwnOffice([.admin, .hr, .auditor])
        case .documents, .printDocument, .rosterArchive: .staff([.admin, .hr])
        case .tokens, .addToken, .revokeToken: .staff(Set(Role.allCases.filter(\.mayHoldTokens)))
        case .trail: .staff([.admin, .auditor])
        case .listEvents, .readEvent, .readRecap, .readRoster: .staffAndTokens([.admin, .hr, .auditor])
        case .planDirectory, .applyDirectoryPlan: .staffAndTokens([.admin, .hr])
        case .makeInvitation: .staffAndTokens([.admin, .supervisor])
        case .manifest, .scans, .annulments, .retirement: .devices
        }
    }
}
