/// Why a text could not be made into a symbol. Nothing was made.
public struct QRSymbolError: Error, Hashable, Sendable {
    public enum Code: String, Hashable, Sendable {
        /// There is no text at all.
        case empty
        /// A character has no place in the alphanumeric mode; `position` says which, counted in UTF-8 bytes from 0.
        case notAlphanumeric
        /// The text has `length` bytes, more than the version and level hold.
        case tooLong
        /// A series was prepared for texts of another length than this one's `length`.
        case otherLength
        /// The version asked for is not one of 1 to 40.
        case noSuchVersion
        /// The library failed for want of memory or otherwise; `errno` says how.
        case libraryFailed
    }

    public let code: Code
    public var length: Int?
    public var position: Int?
    public var version: Int?
    public var errno: Int32?

    public init(
        code: Code, length: Int? = nil, position: Int? = nil, version: Int? = nil, errno: Int32? = nil,
    ) {
        self.code = code
        self.length = length
        self.position = position
        self.version = version
        self.errno = errno
    }
}
