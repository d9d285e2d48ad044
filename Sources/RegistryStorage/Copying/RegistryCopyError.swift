/// A copy or a digest that cannot be made, or that is not what it was made from.
public struct RegistryCopyError: Error, Sendable, Equatable {
    public enum Code: String, Sendable, CaseIterable {
        /// The registry's schema is older than the program's: `detail` is its version.
        case older
        /// What was read back from the copy is not what was sent; nothing of it was kept. `detail` is the table.
        case differs
        /// A server was lost again and again; nothing was kept.
        case interrupted
    }

    public let code: Code
    /// The registry it is about, as it may be shown.
    public let subject: String
    public let detail: String

    public init(_ code: Code, subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
