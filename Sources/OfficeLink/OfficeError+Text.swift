public import IkrarTexts

extension OfficeError: ExplainedError {
    public var text: Text {
        switch code {
        case .addressBroken: Say.officeAddressBroken(subject)
        case .addressPlain: Say.officeAddressPlain(subject)
        case .authorityBroken: Say.officeAuthorityBroken(subject)
        case .unreachable: Say.officeUnreachable(subject, detail)
        case .untrusted: Say.officeUntrusted(subject, detail)
        case .redirected: Say.officeRedirects(subject, to: detail)
        case .foreignAnswer: Say.officeForeign(subject)
        case .busy: Say.officeBusy(subject)
        case .tokenMissing: Say.officeTokenMissing(subject)
        case .tokenRefused: Say.officeTokenRefused(subject)
        case .tokenNotAllowed: Say.officeTokenNotAllowed(subject)
        case .eventUnknown: Say.officeEventUnknown(subject, at: detail)
        case .sessionUnknown: Say.officeSessionUnknown(subject, of: detail)
        case .eventSealed: Say.officeEventSealed(subject)
        case .keysForeign: Say.officeKeysForeign(subject)
        case .ownRegistry: Say.officeIsOwnRegistry(subject)
        case .deviceRevoked, .deviceUnknown: Say.officeDeviceUnknown(subject)
        case .refused: Say.officeRefused(subject, detail)
        }
    }
}

extension PushFailure: ExplainedError {
    public var text: Text {
        report.acknowledged == 0 ? error.text : Say.pushCutOff(error.text, acknowledged: report.acknowledged)
    }
}
