/// Whether an attempt may be made.
enum AttemptStart: Sendable {
    case tooMany(until: Instant)
    /// With the account that the login has, if any.
    case begun(AccountCredentials?)
}

/// What comes of asking for one's own password once more, before something that a session alone may not do.
enum PasswordProof: Sendable {
    case tooMany(until: Instant)
    case refused
    /// The attempt counts as a failure until it is forgotten.
    case given(SignInAttempt, AccountCredentials)
}

extension Registry {
    /// Asks whoever is signed in for their password; wrong ones count as those of signing in do.
    func proof(
        of password: String,
        in session: AccountSession,
        address: String,
        _ passwords: any PasswordHashing
    ) async throws -> PasswordProof {
        guard !session.mayOnlyEnrol else { return .refused }
        let account = session.account
        let attempt = SignInAttempt(login: account.login, address: address, ring: ring, surroundings)
        switch try await begin(attempt) {
        case .tooMany(let until): return .tooMany(until: until)
        case .begun(let credentials):
            guard let credentials, credentials.account.id == account.id,
                try await isRight(password, for: credentials, passwords)
            else { return .refused }
            return .given(attempt, credentials)
        }
    }

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
