internal import Glibc

/// Why a scan or a page could not be read. The texts for people are made elsewhere, from the code and these values.
public struct PaperReadingError: Error, Hashable, Sendable {
    public enum Code: String, CaseIterable, Hashable, Sendable {
        case noSuchFile
        case notPermitted
        case isDirectory
        /// A pipe, a device or a socket.
        case notRegularFile
        /// The system refused to open or read; `systemError` says why.
        case unreadable
        case empty
        /// Neither PDF nor PNG nor JPEG, whatever the name says; `detail` is the format's name when it is known.
        case foreignFormat
        /// A PDF that opens with a password only.
        case encrypted
        /// Begins as a PDF, PNG or JPEG and cannot be read; `detail` is what the reader of the format said.
        case broken
        /// The PDF has `count` pages, more than `limit`.
        case tooManyPages
        /// `page` has `count` pixels, more than `limit`.
        case tooManyPixels
        /// The command `program` is not installed.
        case programMissing
        /// The command `program` could not be started; `systemError` says why.
        case programNotStarted
        /// The command `program` said nothing for `limit` seconds.
        case programTooSlow
        /// Of the four squares of `page`, `count` are seen: too few, or, when they are three or four, not where the
        /// sheet has them.
        case notRegistered
        /// The sheet's measures contradict each other: no such sheet was printed.
        case impossibleShape
        /// A picture could not be written; `systemError` says why.
        case notWritten
    }

    public var code: Code
    /// The path as it was given; of a picture, where it was to go.
    public var path: String?
    /// From 1.
    public var page: Int?
    public var detail: String?
    public var program: String?
    public var count: Int?
    public var limit: Int?
    /// `errno`.
    public var systemError: Int32?

    public init(_ code: Code, path: String? = nil, page: Int? = nil) {
        self.code = code
        self.path = path
        self.page = page
    }

    /// What a failed call of the system says of the file to be read.
    init(systemError: Int32, path: String) {
        switch systemError {
        case ENOENT, ENOTDIR: code = .noSuchFile
        case EACCES, EPERM: code = .notPermitted
        case EISDIR: code = .isDirectory
        default: code = .unreadable
        }
        self.path = path
        self.systemError = systemError
    }

    func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
