/// Why a password could neither be digested nor compared. A wrong password is no error but `false`.
public struct PasswordError: Error, Hashable, Sendable {
    public enum Code: String, Sendable, CaseIterable {
        /// More sign-ins wait for the machine than it takes at once: to be tried again in a moment.
        case tooManyWaiting
        /// The machine could not work the digest out, mostly for want of memory.
        case notDerived
    }

    public let code: Code

    public init(_ code: Code) { self.code = code }
}
