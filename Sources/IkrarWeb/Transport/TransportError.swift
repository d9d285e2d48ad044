/// Why the server cannot speak TLS.
public struct TransportError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such file.
        case missing
        /// It is there and cannot be read: see `systemError`.
        case unreadable
        /// It, or the folder, cannot be made or written: see `systemError`.
        case unwritable
        /// Others than its owner may read a private key.
        case unsafeKey
        /// There is no certificate in it.
        case noCertificate
        /// There is no private key in it, or one with a password.
        case noKey
        /// The private key is another certificate's.
        case keyDiffers
        case expired
        case notYetValid
        /// A certificate stands there that is not that of a local authority of ours, or its key is gone.
        case brokenAuthority
        /// The files are all right one by one, and TLS does not start with them.
        case refused
    }

    public let code: Code
    /// The file or folder, as it was given or worked out.
    public let path: String
    /// `errno`.
    public let systemError: Int32?

    public init(_ code: Code, path: String, systemError: Int32? = nil) {
        self.code = code
        self.path = path
        self.systemError = systemError
    }
}
