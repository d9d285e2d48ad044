import Glibc
public import IkrarTexts

extension TransportError: ExplainedError {
    public var text: Text {
        switch code {
        case .missing: Say.tlsMissing(path)
        case .unreadable: Say.tlsUnreadable(path, reason)
        case .unwritable: Say.tlsUnwritable(path, reason)
        case .unsafeKey: Say.tlsUnsafeKey(path)
        case .noCertificate: Say.tlsNoCertificate(path)
        case .noKey: Say.tlsNoKey(path)
        case .keyDiffers: Say.tlsKeyDiffers(path)
        case .expired: Say.tlsExpired(path)
        case .notYetValid: Say.tlsNotYetValid(path)
        case .brokenAuthority: Say.tlsBrokenAuthority(path)
        case .refused: Say.tlsRefused(path)
        }
    }

    private var reason: String { systemError.map { String(cString: strerror($0)) } ?? "?" }
}
