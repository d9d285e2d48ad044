/// Something that cannot be done: a stable code, what it is about, and what to do with it. Texts for people are made from
/// these in one catalogue.
public struct RegistryError: Error, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        // The registry itself.
        case registryMissing, registryExists, registryNewer, registryForeign, registryLocked, registryBroken
        case registryUnwritable, diskFull, registryChanged
        case registryUnreachable, registryRefused, registryAddress, textRefused
        case keysMissing, keysExist, keysUnsafe, keysBroken, keysForeign
        // What a user names.
        case noSuchPerson, noSuchEvent, noSuchSession, noSuchUnit, noSuchScan, noSuchExcuse
        case eventExists, sessionExists, badEventID, badTime, timesOutOfOrder
        case eventNotOpen, eventNotClosed, eventNotDraft, eventSealed, nobodyObliged
        case badNIP, nipTaken, sameNIP
        case badExcuseKind, documentMissing, excusesRefused
        case annulledAlready, annulRefused, reasonMissing, supervisorNeeded
        case noBadge, linkWithdrawn
        case noSuchParticipant, participantErased, reviewOpen
        // Halls that watched together.
        case hallPlaceMissing, hallNotBegun, hallDiffers, noSuchHall, hallWithdrawn
        // Devices at the gates.
        case gateMissing, enrolmentUnknown, enrolmentUsed, enrolmentExpired
        case noSuchDevice, noSuchInvitation, deviceRefused, scanOfOtherDevice, batchTooLarge, noSuchReviewItem
        // Rosters that are signed off, and their corrections.
        case rosterStillOpen, rosterClosed, rosterNotClosed, rosterNotVerified, rosterChanged
        case excuseDeadlinePassed
        case notOnRoster, noSuchCorrection, correctionPending, correctionDecided, sameHand
        // Circulars that are read.
        case circularNumberMissing, circularTooLarge, circularForeign, circularUntilPast, circularAudienceFixed
        case circularUnpublished, circularChanged, circularUnconfirmed, circularHasNoGate, circularListUnnumbered
        case circularListDay
        case circularListUndated, circularListElsewhere, notACircular, noSuchCircular, acknowledgedAlready,
            acknowledgementAnnulled, acknowledgementUncounted
        // Pledges, and who speaks for them.
        case pledgeTextMissing, pledgePointMissing, pledgeTextTooLong, pledgeTextChanged, pledgeNamesMissing
        case pledgeToCome
        case pledgeUnconfirmed, pledgedAlready, noSuchPledge, pledgeWithdrawn, paktaNumberMissing
        case noSuchDuta, dutaTermDisordered, dutaOverlaps, dutaEnded, decreeMissing, dutaUnlisted
        case missingCountDiffers
        // Accounts.
        case noSuchAccount, badLogin, loginTaken, accountNameMissing, opdNeeded, opdUnneeded, lastAdmin
        case totpEnrolled, noSuchToken, tokenRefused, tokenNameMissing, badTokenExpiry
        case listTooLong
    }

    public let code: Code
    /// What it is about: an event's short name, a path, a NIP in masked form.
    public let subject: String
    /// More of the same kind as the code asks for: a time, a count, a state.
    public let detail: String
    /// Names that may have been meant, the likeliest first.
    public let choices: [String]

    public init(_ code: Code, subject: String = "", detail: String = "", choices: [String] = []) {
        self.code = code
        self.subject = subject
        self.detail = detail
        self.choices = choices
    }
}

extension RegistryError: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
