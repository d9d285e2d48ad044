/// Why a password is not taken.
public enum PasswordFault: String, Sendable, Hashable, CaseIterable {
    case tooShort, tooLong
    case isLogin, isName
    case isOneCharacter
    /// Digits alone: a NIP, a date, a telephone number.
    case isNumber
    case isCommon
}

/// What becomes of a password that somebody sets.
public enum PasswordVerdict: Sendable, Hashable {
    case set(Account)
    case weak(PasswordFault)
    /// The invitation, or the old password, is not right.
    case refused
    case tooMany(until: Instant)
}
