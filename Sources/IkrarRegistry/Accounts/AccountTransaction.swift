/// What of an account only signing in asks for.
public struct AccountCredentials: Sendable, Hashable {
    public var account: Account
    /// What ``PasswordHashing`` made.
    public var password: String?
    /// The sealed secret.
    public var totp: String?
    /// The step of the last code that was taken.
    public var totpStep: Int64?

    public init(account: Account, password: String?, totp: String?, totpStep: Int64?) {
        self.account = account
        self.password = password
        self.totp = totp
        self.totpStep = totpStep
    }
}

/// Everything about accounts in one transaction.
public typealias AccountTransactions =
    AccountTransaction & AccountSessionTransaction & APITokenTransaction & CredentialTransaction & SignInTransaction

public protocol AccountTransaction {
    /// By login.
    func accounts() throws -> [Account]
    func account(_ id: Account.ID) throws -> Account?
    func account(login: String) throws -> Account?
    func insert(_ account: Account) throws
    /// Its role, its OPD and whether it is disabled.
    func update(_ account: Account) throws
    /// Takes the place of the account's last invitation.
    func invite(_ id: Account.ID, digest: String, until: Instant) throws
    /// Whose invitation that is and until when.
    func invitation(digest: String) throws -> (account: Account, expires: Instant)?
    func endInvitation(of id: Account.ID) throws
}

public protocol CredentialTransaction {
    func credentials(login: String) throws -> AccountCredentials?
    /// Takes the password's place; false when it is no longer `old`.
    func setPassword(_ digest: String, of id: Account.ID, replacing old: String?) throws -> Bool
    /// - Parameter step: Of the code that has confirmed it.
    func setTOTP(_ sealed: String, of id: Account.ID, step: Int64) throws
    /// False when a code of that step or a later one was taken already.
    func takeTOTPStep(_ step: Int64, of id: Account.ID) throws -> Bool
    /// Without a password and TOTP nobody signs in.
    func removeCredentials(of id: Account.ID) throws
}
