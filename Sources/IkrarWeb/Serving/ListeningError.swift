import Glibc
import NIOCore

/// Why the server cannot listen where it is to.
public struct ListeningError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// Another program listens there.
        case portTaken
        /// Ports below 1024 are for those whom the system lets.
        case portForbidden
        /// The address is not this machine's.
        case addressForeign
        /// The host's name is no address.
        case addressUnknown
        /// Anything else: see `systemError`.
        case refused
    }

    public let code: Code
    public let host: String
    public let port: Int
    /// `errno`.
    public let systemError: Int32?

    public init(_ code: Code, host: String, port: Int, systemError: Int32? = nil) {
        self.code = code
        self.host = host
        self.port = port
        self.systemError = systemError
    }

    init(_ error: IOError, host: String, port: Int) {
        let code: Code =
            switch error.errnoCode {
            case EADDRINUSE: .portTaken
            case EACCES, EPERM: .portForbidden
            case EADDRNOTAVAIL: .addressForeign
            default: .refused
            }
        self.init(code, host: host, port: port, systemError: error.errnoCode)
    }
}
