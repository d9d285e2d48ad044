import IkrarRegistry

/// Who asks.
enum Visitor: Sendable, Hashable {
    case nobody
    case account(AccountSession)
    /// A program with an account's API token.
    case token(TokenHolder)
    /// A gate's device.
    case device(DevicePass)

    var session: AccountSession? {
        if case .account(let session) = self { session } else { nil }
    }

    /// The account that acts, signed in or by its token.
    var account: Account? {
        switch self {
        case .account(let session): session.account
        case .token(let holder): holder.account
        case .nobody, .device: nil
        }
    }
}
