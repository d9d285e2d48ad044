/// Why what a page sent cannot be read. The sender's fault but for `cannotStore`.
public struct FormError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// More than `limit` bytes in all.
        case tooManyBytes
        /// More than `limit` fields, or parts of a form with files.
        case tooMany
        /// A `%` without two hexadecimal digits after it.
        case badEscape
        /// Not UTF-8, or with U+0000, or with bytes that the form's encoding must escape.
        case badText
        /// A pair without a name.
        case nameMissing
        /// One value was asked for, and `field` has several.
        case severalValues
        /// The content type is not `multipart/form-data` with a valid boundary (RFC 2046, 5.1.1).
        case boundaryMissing
        /// A part's headers are over `limit` bytes.
        case headersTooLong
        /// A part's headers are not well-formed, or not those of a form (RFC 7578).
        case badHeaders
        /// Something else than a line's end or a last hyphen pair after a boundary.
        case badBoundary
        /// A field that is no file has more than `limit` bytes.
        case fieldTooLong
        /// A file has more than `limit` bytes.
        case fileTooLong
        /// The body ended before its last boundary: the sender went away.
        case cutShort
        /// The temporary folder or a file in it could not be made or written: see `systemError`.
        case cannotStore
    }

    public let code: Code
    /// The name of the field, where one is to blame.
    public let field: String?
    /// Bytes or a count, as the code says.
    public let limit: Int?
    /// `errno`.
    public let systemError: Int32?

    public init(_ code: Code, field: String? = nil, limit: Int? = nil, systemError: Int32? = nil) {
        self.code = code
        self.field = field
        self.limit = limit
        self.systemError = systemError
    }
}
