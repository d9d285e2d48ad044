/// One attempt to sign in, as it is counted. Logins and addresses are kept as digests: nobody reads from the registry who tried
/// from where.
public struct SignInAttempt: Sendable, Hashable {
    let id: String
    let at: Instant
    let login: String
    let address: String

    private let pairKey: String
    private let loginKey: String

    init(login: String, address: String, ring: BadgeKeyRing, _ surroundings: Surroundings) {
        let counted = ClientAddress.counted(address)
        self.login = Login.normal(login)
        self.address = ring.digest(of: "address \(counted)")
        id = surroundings.newID()
        at = surroundings.now()
        loginKey = ring.digest(of: "login \(self.login)")
        pairKey = ring.digest(of: "pair \(self.login) \(counted)")
    }

    /// Addresses are known for thirty days.
    var knownSince: Instant { at.adding(seconds: -30 * 86_400) }

    /// What it counts against, each with its limit.
    var passwordSubjects: [(subject: String, limit: AttemptLimit)] {
        [(pairKey, .pair), (address, .address), (loginKey, .login)]
    }

    /// From where an account has signed in, others' failures keep it out neither here, where a whole office may share an address,
    /// nor elsewhere. Whoever is there too has five guesses at it, as anywhere; the failures count for all the rest.
    var knownSubjects: [(subject: String, limit: AttemptLimit)] { Array(passwordSubjects.prefix(1)) }

    /// The account's alone, from wherever.
    static func codeSubject(of id: Account.ID) -> String { "code \(id)" }

    /// What a success forgives.
    func forgiven(_ id: Account.ID) -> [String] { [pairKey, loginKey, Self.codeSubject(of: id)] }
}

public protocol SignInTransaction {
    /// The times of failures since `start`, oldest first.
    func failures(of subject: String, since start: Instant) throws -> [Instant]
    /// Counts a failure against all subjects, and drops what is older than `start`.
    func fail(_ subjects: [String], attempt: String, at: Instant, forgettingBefore start: Instant) throws
    /// Drops the failures of `subjects`: those of one attempt, or all.
    func forget(_ subjects: [String], attempt: String?) throws
    /// Whether the account has signed in from the address since `start`.
    func knows(_ address: String, of id: Account.ID, since start: Instant) throws -> Bool
    /// Drops the account's addresses that were last seen before `start`.
    func remember(_ address: String, of id: Account.ID, at: Instant, forgettingBefore start: Instant) throws
}

extension SignInTransaction {
    func forget(_ attempt: SignInAttempt) throws {
        try forget(attempt.passwordSubjects.map(\.subject), attempt: attempt.id)
    }

    /// Until when nobody may try; `nil`: now.
    func wait(_ subjects: [(subject: String, limit: AttemptLimit)], now: Instant) throws -> Instant? {
        let start = now.adding(seconds: -AttemptLimit.windowSeconds)
        return try subjects.compactMap { subject, limit in
            limit.wait(after: try failures(of: subject, since: start), now: now)
        }.max()
    }
}
