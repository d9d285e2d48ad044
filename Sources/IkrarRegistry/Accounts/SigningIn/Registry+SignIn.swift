extension Registry {
    /// - Parameters:
    ///   - code: Of an account with TOTP; `nil` or empty where nobody was asked for one yet.
    ///   - address: The client's, as text.
    public func signIn(
        login: String,
        password: String,
        code: String?,
        address: String,
        passwords: any PasswordHashing
    ) async throws -> SignInVerdict {
        let attempt = SignInAttempt(login: login, address: address, ring: ring, surroundings)
        let known: AccountCredentials?
        switch try await begin(attempt) {
        case .tooMany(let until): return .tooMany(until: until)
        case .begun(let credentials): known = credentials
        }
        let isRight = try await isRight(password, for: known, passwords)
        guard isRight, let known, known.account.isActive else { return .refused }
        let fresh = FreshSession(surroundings)
        return try await store.write { [ring] transaction in
            // Somebody may have changed it meanwhile.
            guard let live = try transaction.credentials(login: attempt.login), live.account.isActive,
                live.account.id == known.account.id, live.password == known.password
            else { return .refused }
            let pass = PasswordPass(for: live, at: attempt.at, ring)
            return try Self.welcome(live, code, attempt, fresh, pass, ring, transaction)
        }
    }

    /// The second step, where the first has answered ``SignInVerdict/codeNeeded(_:)``: as often as the code was wrong, until the
    /// pass ends. It stands for the password beside a code alone: without TOTP it is good no more.
    public func signIn(login: String, pass: String, code: String, address: String) async throws -> SignInVerdict {
        let attempt = SignInAttempt(login: login, address: address, ring: ring, surroundings)
        let fresh = FreshSession(surroundings)
        let live: @Sendable (any RegistryTransaction) throws -> AccountCredentials? = { [ring] transaction in
            guard let live = try transaction.credentials(login: attempt.login), live.account.isActive, live.totp != nil,
                PasswordPass.isGood(pass, for: live, at: attempt.at, ring)
            else { return nil }
            return live
        }
        // What somebody has made up holds nobody up.
        guard try await store.read({ try live($0) }) != nil else { return .passEnded }
        return try await store.write { [ring] transaction in
            guard let live = try live(transaction) else { return .passEnded }
            return try Self.welcome(live, code, attempt, fresh, PasswordPass(text: pass), ring, transaction)
        }
    }

    /// Whoever has the right password, once the code is right as well.
    private static func welcome(
        _ live: AccountCredentials, _ code: String?, _ attempt: SignInAttempt, _ fresh: FreshSession,
        _ pass: PasswordPass, _ ring: BadgeKeyRing, _ transaction: any RegistryTransaction
    ) throws -> SignInVerdict {
        switch try fault(in: code, for: live, attempt, ring, transaction) {
        case .needed: return .codeNeeded(pass)
        case .wrong: return .codeWrong(pass)
        case .tooMany(let until): return .tooMany(until: until)
        case nil: break
        }
        try transaction.forget(attempt.forgiven(live.account.id), attempt: nil)
        try transaction.forget(attempt)
        try transaction.remember(
            attempt.address, of: live.account.id, at: attempt.at, forgettingBefore: attempt.knownSince)
        let signedIn = try transaction.begin(fresh, for: live.account)
        try transaction.note(
            JournalEntry(at: attempt.at, by: live.account.login, action: .signIn, subject: live.account.id.rawValue))
        return live.account.needsTOTP && !live.account.hasTOTP ? .mustEnrolTOTP(signedIn) : .signedIn(signedIn)
    }

    /// What stands against the code; `nil` where it is right, or none is asked for.
    static func fault(
        in code: String?,
        for live: AccountCredentials,
        _ attempt: SignInAttempt,
        _ ring: BadgeKeyRing,
        _ transaction: any RegistryTransaction
    ) throws -> CodeFault? {
        guard let sealed = live.totp else { return nil }
        guard let code, code.contains(where: { !$0.isWhitespace }) else {
            try transaction.forget(attempt)
            return .needed
        }
        let subject = SignInAttempt.codeSubject(of: live.account.id)
        if let until = try transaction.wait([(subject, .code)], now: attempt.at) {
            try transaction.forget(attempt)
            return .tooMany(until: until)
        }
        let totp = TOTP(secret: try ring.open(sealed, of: live.account.id.rawValue))
        if let step = totp.step(of: code, at: attempt.at), try transaction.takeTOTPStep(step, of: live.account.id) {
            return nil
        }
        let start = attempt.at.adding(seconds: -AttemptLimit.windowSeconds)
        try transaction.fail([subject], attempt: attempt.id, at: attempt.at, forgettingBefore: start)
        return .wrong
    }
}

/// What stands against the code of an account with TOTP.
enum CodeFault: Sendable {
    case needed
    case wrong
    case tooMany(until: Instant)
}
