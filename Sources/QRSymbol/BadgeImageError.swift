/// Why a badge image was not made or not written. The file it names is as it was before, or absent.
public struct BadgeImageError: Error, Hashable, Sendable {
    public enum Code: String, Hashable, Sendable {
        /// The style's module size, quiet zone or width in millimetres is outside what can be drawn.
        case undrawableStyle
        /// The typed code has a character that the letters here do not have; `position` says which, from 0.
        case undrawableTypedCode
        /// The typed code is wider than the picture even at one pixel a dot.
        case typedCodeTooWide
        /// The code gives no symbol; `symbol` says why.
        case symbolRefused
        /// Two images of one call have this path.
        case repeatedPath
        /// The folder is not there, or a part of the path is no folder.
        case folderMissing
        /// There is a folder at the path.
        case isFolder
        /// The folder or the file system may not be written to.
        case notAllowed
        /// The disk, or this user's share of it, is full.
        case diskFull
        /// The file system does not take a name this long.
        case nameTooLong
        /// Anything else the system answers; `errno` says what.
        case writeFailed
    }

    public let code: Code
    public var path: String?
    public var position: Int?
    public var symbol: QRSymbolError?
    public var errno: Int32?

    public init(
        code: Code, path: String? = nil, position: Int? = nil, symbol: QRSymbolError? = nil, errno: Int32? = nil,
    ) {
        self.code = code
        self.path = path
        self.position = position
        self.symbol = symbol
        self.errno = errno
    }
}
