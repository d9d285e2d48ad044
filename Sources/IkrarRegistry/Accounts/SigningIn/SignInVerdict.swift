/// What comes of trying to sign in.
public enum SignInVerdict: Sendable, Hashable {
    case signedIn(SignedIn)
    /// The account's role asks for TOTP and it has none yet: its session may only set that up.
    case mustEnrolTOTP(SignedIn)
    /// The password was right: now the code, with the pass in the password's place.
    case codeNeeded(PasswordPass)
    case codeWrong(PasswordPass)
    /// The pass is good no more: the password is asked again.
    case passEnded
    /// One answer for a wrong password, an unknown login, an account without a password and a disabled one.
    case refused
    case tooMany(until: Instant)
}

/// A session that was begun.
public struct SignedIn: Sendable, Hashable {
    /// For the cookie: 43 characters of base64url. The registry keeps its digest alone.
    public let token: String
    public let account: Account
    /// Whatever happens, it ends then.
    public let expires: Instant
}
