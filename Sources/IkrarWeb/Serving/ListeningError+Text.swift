import Glibc
public import IkrarTexts

extension ListeningError: ExplainedError {
    public var text: Text {
        switch code {
        case .portTaken: Say.portTaken(port, host: host)
        case .portForbidden: Say.portForbidden(port)
        case .addressForeign: Say.addressForeign(host)
        case .addressUnknown: Say.addressUnknown(host)
        case .refused: Say.listeningRefused(host, port, systemError.map { String(cString: strerror($0)) } ?? "?")
        }
    }
}
