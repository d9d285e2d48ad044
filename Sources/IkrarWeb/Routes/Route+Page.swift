extension Route {
    /// Where the form stands that is sent here, when that is another address; `nil` for what is no form of a page, and where the
    /// page has the same address. A browser that asks for the address itself, as after a refused form, is shown there.
    var page: Route? {
        switch self {
        case .signOut, .language: .home
        case .changePassword, .signOutEverywhere: .account
        case .revokeInvitation: .gates
        case .renameGate, .revokeDevice: .device
        case .setExcuseDeadline: .offices
        case .setExcuses, .withdrawExcuse, .withdrawVerification, .closeRoster, .declareHall, .withdrawHall: .office
        case .decideCorrection: .corrections
        case .issueBadge, .reissueBadge, .revokeBadge, .handOutLink, .renewLink, .withdrawLink: .officePerson
        case .handOutLinks: .officePeople
        case .reinviteUser, .changeUserRole, .disableUser, .enableUser: .userAccount
        case .applyImport: .importPlan
        case .revokeToken: .tokens
        case .settleWebinar: .webinar
        case .checkInSelf: .personal
        case .recordCircularList: .eventCircular
        case .recordPledges, .setPledgeText, .withdrawPledges, .planPaktas: .pledgeActs
        case .home, .signInForm, .signIn, .invitation, .acceptInvitation, .asset, .folderAsset, .health, .readiness,
            .metrics, .trust,
            .trustFile, .secondFactor, .confirmSecondFactor, .account, .events, .newEvent, .createEvent, .event,
            .newSession, .createSession, .eventStep, .takeEventStep, .gates, .inviteDevice, .device, .board,
            .boardStream, .review, .settleReview, .offices, .rosterClosing, .closeRosters, .office, .officeStream,
            .signOff, .verifyRoster, .corrections, .newCorrection, .proposeCorrection, .personal, .personalBadge,
            .people, .person, .officePeople, .officePerson, .badgeFile, .userAccounts, .addUserAccount, .userAccount,
            .importForm, .planImport, .importPlan, .importPart, .rosters, .rosterFile, .recapFile, .rosterArchive,
            .documents, .printDocument, .tokens, .addToken, .trail, .interfaceDescription, .listEvents, .readEvent,
            .readRecap, .readRoster, .planDirectory, .applyDirectoryPlan, .makeInvitation, .enrolDevice, .manifest,
            .scans, .annulments, .retirement, .scanner, .scannerWorker, .scannerSearch, .webinar, .importWebinar,
            .pledge, .signPledge, .selfScreen, .selfScreenStream, .setSelfCheckIn, .screenCode, .circular,
            .acknowledgeCircular, .circularFile, .officeCircular, .acknowledgeOfficeCircular, .officeCircularFile,
            .newCircular, .publishNewCircular, .eventCircular, .publishCircular, .circularVersion, .circularMissing,
            .pledgeActs, .paktaPlan, .applyPaktas, .pledgeList, .pledgeListFile:
            nil
        }
    }
}
