internal import Glibc

extension QRSymbolError {
    /// What libqrencode's answer means; nil when it is no refusal.
    init?(refusal: Int32, length: Int, version: Int?) {
        switch refusal {
        case 0: return nil
        case ERANGE: self.init(code: .tooLong, length: length, version: version)
        default: self.init(code: .libraryFailed, errno: refusal)
        }
    }
}
