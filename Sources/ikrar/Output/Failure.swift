import IkrarRegistry
import IkrarTexts
import IkrarWeb
import InventedRegency
import OfficeLink
import OfficePaper
import PageDrawing
import PaperReading
import QRSymbol
import RegistryDocuments
import RegistryStorage
import RosterFiles

/// An error as the command line ends with it: a message on stderr and a status after sysexits(3).
///
/// This is the only place that knows which error ends in which status.
struct Failure {
    static let dataRefused: Int32 = 65
    static let noInput: Int32 = 66
    static let unavailable: Int32 = 69
    static let cannotCreate: Int32 = 73
    static let notAllowed: Int32 = 77

    var message: String
    var status: Int32

    /// `nil` for what the argument parser says itself: usage errors (64), help, version.
    init?(_ error: any Error) {
        switch error {
        case let error as RegistryError: self.init(error.text, Self.status(of: error.code))
        case let error as RegistryCopyError: self.init(error.text, Self.unavailable)
        case let error as RosterFileError: self.init(error.text, Self.status(of: error.code))
        case let error as ListFault: self.init(error.text, Self.dataRefused)
        case let error as ReportFault: self.init(error.text, Self.dataRefused)
        case let error as BadgeImageError: self.init(error.text, Self.cannotCreate)
        case let error as DocumentError: self.init(error.text, Self.cannotCreate)
        case let error as InventedRegencyError: self.init(error.text, Self.cannotCreate)
        case let error as TemplateFindings: self.init(error.text, Self.status(of: error))
        case let error as BadgeSheetsError: self.init(error.text, Self.dataRefused)
        case let error as DrawingError: self.init(error.text, Self.status(of: error.code))
        case let error as PaperReadingError: self.init(error.text, Self.status(of: error.code))
        case let error as SheetRefusal: self.init(error.text, Self.dataRefused)
        case let error as PaperProposalFault: self.init(error.text, Self.dataRefused)
        case let error as PushFailure: self.init(error.text, Self.status(of: error.error.code))
        case let error as OfficeError: self.init(error.text, Self.status(of: error.code))
        case let error as WebError: self.init(error.text, Self.noInput)
        case let error as ListeningError: self.init(error.text, Self.status(of: error.code))
        case let error as TransportError: self.init(error.text, Self.noInput)
        case let error as InputError: self.init(error.text, error.status)
        default: return nil
        }
    }

    private init(_ text: Text, _ status: Int32) {
        message = text.current
        self.status = status
    }

    private static func status(of code: RegistryError.Code) -> Int32 {
        switch code {
        case .registryMissing, .keysMissing: noInput
        case .registryExists, .keysExist, .registryUnwritable, .diskFull: cannotCreate
        case .registryNewer, .registryLocked, .registryBroken, .registryChanged, .registryUnreachable: unavailable
        case .eventNotOpen, .eventNotClosed, .eventNotDraft, .eventSealed, .annulRefused, .supervisorNeeded,
            .excusesRefused, .keysUnsafe, .keysForeign, .registryRefused, .lastAdmin, .totpEnrolled, .tokenRefused,
            .enrolmentUsed, .enrolmentExpired, .deviceRefused, .scanOfOtherDevice,
            .rosterStillOpen, .rosterClosed, .rosterNotClosed, .rosterNotVerified, .rosterChanged,
            .excuseDeadlinePassed, .correctionPending, .correctionDecided, .sameHand, .linkWithdrawn,
            .participantErased, .reviewOpen, .pledgeTextMissing, .pledgeWithdrawn, .pledgedAlready, .dutaOverlaps,
            .dutaEnded, .dutaUnlisted, .hallNotBegun, .hallDiffers, .hallWithdrawn, .circularAudienceFixed,
            .circularUnpublished, .circularChanged, .circularHasNoGate, .acknowledgedAlready,
            .acknowledgementAnnulled, .acknowledgementUncounted:
            notAllowed
        default: dataRefused
        }
    }

    private static func status(of code: OfficeError.Code) -> Int32 {
        switch code {
        case .addressBroken, .eventUnknown, .sessionUnknown, .refused: dataRefused
        case .authorityBroken: noInput
        case .unreachable, .untrusted, .redirected, .foreignAnswer, .busy: unavailable
        case .addressPlain, .tokenMissing, .tokenRefused, .tokenNotAllowed, .eventSealed, .keysForeign, .ownRegistry,
            .deviceRevoked, .deviceUnknown:
            notAllowed
        }
    }

    /// A file that is not there is another matter than one that is wrong.
    private static func status(of findings: TemplateFindings) -> Int32 {
        switch findings.errors.first?.code {
        case .noFolder, .noFile, .unreadable: noInput
        default: dataRefused
        }
    }

    private static func status(of code: DrawingError.Code) -> Int32 {
        switch code {
        case .fontMissing: unavailable
        case .pictureMissing: noInput
        case .pictureNotAPicture, .pictureIsSVG, .pictureTooLarge: dataRefused
        case .noSpace, .notAllowed, .cannotWrite, .outOfMemory: cannotCreate
        }
    }

    private static func status(of code: PaperReadingError.Code) -> Int32 {
        switch code {
        case .noSuchFile, .notPermitted, .isDirectory, .notRegularFile, .unreadable: noInput
        case .programMissing, .programNotStarted, .programTooSlow: unavailable
        case .notWritten: cannotCreate
        case .empty, .foreignFormat, .encrypted, .broken, .tooManyPages, .tooManyPixels, .notRegistered,
            .impossibleShape:
            dataRefused
        }
    }

    private static func status(of code: ListeningError.Code) -> Int32 {
        switch code {
        case .portTaken, .refused: unavailable
        case .portForbidden: notAllowed
        case .addressForeign, .addressUnknown: dataRefused
        }
    }

    private static func status(of code: RosterFileError.Code) -> Int32 {
        switch code {
        case .noSuchFile, .isDirectory, .notRegularFile, .unreadable, .notPermitted: noInput
        default: dataRefused
        }
    }
}

/// Something the user gave the command line that only the command line knows of.
struct InputError: Error {
    var text: Text
    var status: Int32

    init(_ text: Text, status: Int32 = Failure.dataRefused) {
        self.text = text
        self.status = status
    }
}
