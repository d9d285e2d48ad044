/// Every address that the server answers, each in one place: where it is, who may ask, and how much may be sent there.
///
/// A server starts only when every case has somebody who answers it (``RouteBook``).
enum Route: String, Sendable, CaseIterable {
    // Whoever comes.
    case home, signInForm, signIn, invitation, acceptInvitation, language
    case asset, folderAsset, health, readiness, metrics, trust, trustFile
    // The gate's page, and what it looks up for a supervisor.
    case scanner, scannerWorker, scannerSearch
    // Whoever is signed in.
    case signOut, secondFactor, confirmSecondFactor, account, changePassword, signOutEverywhere
    // Events.
    case events, newEvent, createEvent, event
    // The field: sessions, an event's beginning and end, gates, the live board, what is to be looked at once more.
    case newSession, createSession, eventStep, takeEventStep
    case gates, inviteDevice, revokeInvitation, device, renameGate, revokeDevice
    case board, boardStream, review, settleReview
    // A webinar: its reports, and who is left to be settled.
    case webinar, importWebinar, settleWebinar
    // Pledges: their text, the acts that put them on record, paktas as a list, who has and has not.
    case pledgeActs, recordPledges, setPledgeText, withdrawPledges, planPaktas, paktaPlan, applyPaktas
    case pledgeList, pledgeListFile
    // Circulars as Kesbangpol keeps them: published, who has confirmed and who has not, signed lists.
    case newCircular, publishNewCircular, eventCircular, publishCircular, circularVersion, circularMissing
    case recordCircularList
    // An event's OPDs: who came, excuses, sign-off, corrections.
    case offices, setExcuseDeadline, rosterClosing, closeRosters
    case office, officeStream, setExcuses, withdrawExcuse, declareHall, withdrawHall
    case officeCircular, acknowledgeOfficeCircular, officeCircularFile
    case signOff, verifyRoster, withdrawVerification, closeRoster
    case corrections, decideCorrection, newCorrection, proposeCorrection
    // A person's own page.
    case personal, personalBadge, pledge, signPledge, circular, acknowledgeCircular, circularFile, checkInSelf
    // Self check-in to a session: its screen, and where the symbol there leads.
    case selfScreen, selfScreenStream, setSelfCheckIn, screenCode
    // The directory: who is found, one person, their badge, the link to their own page.
    case people, person, officePeople, officePerson
    case badgeFile, issueBadge, reissueBadge, revokeBadge
    case handOutLink, renewLink, withdrawLink, handOutLinks
    // Accounts.
    case userAccounts, addUserAccount, userAccount, reinviteUser, changeUserRole, disableUser, enableUser
    // HR's lists.
    case importForm, planImport, importPlan, importPart, applyImport
    // Rosters to take home.
    case rosters, rosterFile, recapFile, rosterArchive
    // Papers.
    case documents, printDocument
    // Tokens of one's own, and the audit trail.
    case tokens, addToken, revokeToken, trail
    // Programs: HR's systems.
    case interfaceDescription, listEvents, readEvent, readRecap, readRoster, planDirectory, applyDirectoryPlan
    // Programs: gates.
    case makeInvitation, enrolDevice, manifest, scans, annulments, retirement
}
