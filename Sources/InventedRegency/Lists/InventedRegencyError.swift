/// Why a list could not be written. Recipes cannot fail; only files can.
public struct InventedRegencyError: Error, Hashable, Sendable {
    public enum Code: String, Sendable {
        /// The file cannot be created or put in its place.
        case cannotCreate
        /// The file was begun and could not be finished; nothing was left at the path.
        case cannotWrite
    }

    public let code: Code
    public let path: String
    /// The system's error number (errno).
    public let errorNumber: Int32

    public init(code: Code, path: String, errorNumber: Int32) {
        self.code = code
        self.path = path
        self.errorNumber = errorNumber
    }
}
