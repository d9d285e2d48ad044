import HTTPTypes
import IkrarRegistry

extension RegistryError {
    /// What HTTP calls it. Business outcomes of scans are none of these: they are answers, with 200.
    var status: HTTPResponse.Status {
        switch code {
        case .noSuchPerson, .noSuchEvent, .noSuchSession, .noSuchUnit, .noSuchScan, .noSuchExcuse, .noBadge,
            .noSuchAccount, .noSuchToken, .noSuchDevice, .noSuchInvitation, .noSuchReviewItem,
            .notOnRoster, .noSuchCorrection, .noSuchParticipant, .noSuchPledge, .noSuchDuta,
            .noSuchHall, .noSuchCircular:
            .notFound
        case .registryLocked, .registryUnreachable, .registryRefused, .diskFull, .registryUnwritable:
            .serviceUnavailable
        case .registryMissing, .registryExists, .registryNewer, .registryForeign, .registryBroken, .registryAddress,
            .keysMissing, .keysExist, .keysUnsafe, .keysBroken, .keysForeign:
            .internalServerError
        case .participantErased, .reviewOpen,
            .eventExists, .sessionExists, .eventNotOpen, .eventNotClosed, .eventNotDraft, .eventSealed, .nobodyObliged,
            .nipTaken, .sameNIP, .annulledAlready, .annulRefused, .registryChanged, .missingCountDiffers,
            .loginTaken, .lastAdmin, .totpEnrolled, .enrolmentUsed, .rosterStillOpen, .rosterClosed, .rosterNotClosed,
            .rosterNotVerified, .rosterChanged, .correctionPending, .correctionDecided, .linkWithdrawn,
            .pledgeTextMissing, .pledgeTextChanged, .pledgedAlready, .pledgeWithdrawn, .dutaOverlaps, .dutaEnded,
            .dutaUnlisted,
            .hallNotBegun, .hallDiffers, .hallWithdrawn, .circularAudienceFixed, .circularUnpublished, .circularChanged,
            .circularHasNoGate, .notACircular, .acknowledgedAlready, .acknowledgementAnnulled,
            .acknowledgementUncounted:
            .conflict
        case .supervisorNeeded, .tokenRefused, .deviceRefused, .scanOfOtherDevice, .enrolmentUnknown,
            .enrolmentExpired, .excuseDeadlinePassed, .sameHand:
            .forbidden
        case .batchTooLarge, .circularTooLarge: .contentTooLarge
        case .badEventID, .badTime, .timesOutOfOrder, .badNIP, .badExcuseKind, .documentMissing, .excusesRefused,
            .reasonMissing, .textRefused, .badLogin, .accountNameMissing, .opdNeeded, .opdUnneeded, .tokenNameMissing,
            .badTokenExpiry, .gateMissing, .listTooLong, .pledgePointMissing, .pledgeTextTooLong, .pledgeNamesMissing,
            .pledgeUnconfirmed, .dutaTermDisordered, .paktaNumberMissing, .decreeMissing,
            .hallPlaceMissing,
            .circularNumberMissing, .circularForeign, .circularUntilPast, .circularUnconfirmed, .circularListUnnumbered,
            .circularListDay, .circularListUndated, .circularListElsewhere, .pledgeToCome:
            .unprocessableContent
        }
    }
}
