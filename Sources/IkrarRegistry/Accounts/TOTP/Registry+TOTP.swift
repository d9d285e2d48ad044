extension Registry {
    /// Begins to set TOTP up. The same session is shown the same secret again, another session another: who has only the
    /// password learns nothing of what the owner sets up.
    /// - Throws: ``RegistryError`` `totpEnrolled` when the account has TOTP already: only a reset takes it away;
    ///   `noSuchAccount` when the session has ended.
    public func beginTOTP(in session: AccountSession) async throws -> TOTPEnrolment {
        let now = now
        let secret = Array((0..<3).flatMap { _ in Secret.bytes(of: surroundings.random()) }.prefix(TOTP.secretBytes))
        let sealed = try ring.seal(secret, of: session.id.rawValue, surroundings)
        let (shown, agency) = try await store.write { [ring] transaction in
            guard let live = try transaction.accountSession(session.id), live.isGood(at: now) else {
                throw RegistryError(.noSuchAccount, subject: session.account.login)
            }
            guard !live.account.hasTOTP else { throw RegistryError(.totpEnrolled, subject: live.account.login) }
            let agency = try transaction.setting(.agency) ?? "ikrar"
            if let pending = live.pendingTOTP { return (try ring.open(pending, of: session.id.rawValue), agency) }
            try transaction.setPendingTOTP(sealed, of: session.id)
            return (secret, agency)
        }
        return TOTPEnrolment(secret: shown, login: session.account.login, issuer: agency)
    }

    /// Ends setting TOTP up: from here on signing in asks for a code.
    public func confirmTOTP(_ code: String, in session: AccountSession) async throws -> TOTPVerdict {
        let id = session.account.id
        let fresh = FreshSession(surroundings)
        let attempt = surroundings.newID()
        let entry = entry(.totpEnrol, id.rawValue, by: session.account.login)
        let chance = surroundings
        return try await store.write { [ring] transaction in
            guard let live = try transaction.accountSession(session.id), live.isGood(at: fresh.at),
                !live.account.hasTOTP, let pending = live.pendingTOTP
            else { return .notBegun }
            let subject = SignInAttempt.codeSubject(of: id)
            if let until = try transaction.wait([(subject, .code)], now: fresh.at) { return .tooMany(until: until) }
            let secret = try ring.open(pending, of: session.id.rawValue)
            guard let step = TOTP(secret: secret).step(of: code, at: fresh.at) else {
                let start = fresh.at.adding(seconds: -AttemptLimit.windowSeconds)
                try transaction.fail([subject], attempt: attempt, at: fresh.at, forgettingBefore: start)
                return .codeWrong
            }
            try transaction.forget([subject], attempt: nil)
            try transaction.setTOTP(try ring.seal(secret, of: id.rawValue, chance), of: id, step: step)
            try transaction.endSessions(of: id, but: nil)
            try transaction.note(entry)
            return .confirmed(try transaction.begin(fresh, for: transaction.existing(id)))
        }
    }
}
