import Glibc

/// Why a list could not be read. The texts for people are made elsewhere, from the code and these values.
public struct RosterFileError: Error, Hashable, Sendable {
    public enum Code: String, CaseIterable, Hashable, Sendable {
        case noSuchFile
        case notPermitted
        case isDirectory
        /// A pipe, a device or a socket: a list is read more than once.
        case notRegularFile
        /// The system refused to open or read; `systemError` says why.
        case unreadable
        case empty
        /// Some other kind of file, whatever its name says; `looksLike` tells which.
        case foreignFormat
        /// A zip archive with no workbook inside.
        case notWorkbook
        /// Closed with a password.
        case encrypted
        case truncatedArchive
        /// `part` does not unpack.
        case damagedArchive
        /// `part` unpacks to other bytes than were packed.
        case checksumMismatch
        /// The workbook names `part`, and it is not in the archive.
        case missingPart
        /// More than `limit` bytes unpacked.
        case unpacksTooLarge
        /// `part` unpacks to more than `limit` times its packed size.
        case unpacksTooDensely
        /// More than `limit` bytes of shared strings.
        case sharedStringsTooLarge
        /// A cell points at shared string `index`, which the workbook does not have.
        case missingSharedString
        /// `part` is not well-formed at `partLine`.
        case malformedXML
        /// `part` declares a document type, which no workbook does.
        case declaresDocumentType
        case nulByte
        /// A quote opened in `line` and never closed.
        case unterminatedQuote
        /// A cell of more than `limit` bytes.
        case cellTooLong
        /// A row of more than `limit` bytes.
        case rowTooLong
        /// A row of more than `limit` cells.
        case tooManyColumns
    }

    public var code: Code
    /// The path as it was given.
    public var file: String
    public var sheet: String?
    /// From 1: the physical line of a CSV file, the row number in a sheet.
    public var line: Int?
    /// From 1.
    public var column: Int?
    /// The name of a part inside the archive.
    public var part: String?
    /// From 1: the line of XML in `part`.
    public var partLine: Int?
    public var limit: Int?
    public var index: Int?
    public var looksLike: ForeignFormat?
    /// `errno`.
    public var systemError: Int32?

    public init(_ code: Code, file: String) {
        self.code = code
        self.file = file
    }

    /// What a failed call of the system says of `file`.
    init(systemError: Int32, file: String) {
        switch systemError {
        case ENOENT, ENOTDIR: code = .noSuchFile
        case EACCES, EPERM: code = .notPermitted
        case EISDIR: code = .isDirectory
        default: code = .unreadable
        }
        self.file = file
        self.systemError = systemError
    }

    func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
