/// Whether an attempt may be made.
enum AttemptStart: Sendable {
    case tooMany(until: Instant)
    /// With the account that the login has, if any.
    case begun(AccountCredentials?)
}

extension Registry {
    /// Counts the attempt as a failure before it is looked at, so that a thousand at once are a thousand; what turns out to be
    /// right is forgotten again.
    func begin(_ attempt: SignInAttempt) async throws -> AttemptStart {
        // Who has to wait costs no write.
        let look = try await store.read { try Self.look(at: attempt, $0) }
        if case .tooMany = look { return look }
        return try await store.write { transaction in
            let look = try Self.look(at: attempt, transaction)
            if case .tooMany = look { return look }
            let start = attempt.at.adding(seconds: -AttemptLimit.windowSeconds)
            let subjects = attempt.passwordSubjects.map(\.subject)
            try transaction.fail(subjects, attempt: attempt.id, at: attempt.at, forgettingBefore: start)
            return look
        }
    }

    private static func look(at attempt: SignInAttempt, _ transaction: any RegistryTransaction) throws -> AttemptStart {
        let credentials = Login.isWellFormed(attempt.login) ? try transaction.credentials(login: attempt.login) : nil
        let isKnown = try credentials.map {
            try transaction.knows(attempt.address, of: $0.account.id, since: attempt.knownSince)
        }
        let subjects = isKnown == true ? attempt.knownSubjects : attempt.passwordSubjects
        if let until = try transaction.wait(subjects, now: attempt.at) { return .tooMany(until: until) }
        return .begun(credentials)
    }

    /// Takes as long for an account that is not there as for one that is.
    func isRight(
        _ password: String,
        for credentials: AccountCredentials?,
        _ passwords: any PasswordHashing
    ) async throws -> Bool {
        let isTooLong = password.utf8.count > PasswordRule.mostBytes
        let tried = isTooLong ? "" : password
        guard let digest = credentials?.password else {
            _ = try await passwords.digest(of: tried)
            return false
        }
        return try await passwords.matches(tried, digest) && !isTooLong
    }
}
