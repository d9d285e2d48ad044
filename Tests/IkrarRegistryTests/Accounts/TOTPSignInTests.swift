import TestRegistries
import Testing

@testable import IkrarRegistry

extension SignInVerdict {
    fileprivate var pass: PasswordPass? {
        switch self {
        case .codeNeeded(let pass), .codeWrong(let pass): pass
        case .signedIn, .mustEnrolTOTP, .passEnded, .refused, .tooMany: nil
        }
    }

    fileprivate var isCodeNeeded: Bool { pass.map { self == .codeNeeded($0) } ?? false }
    fileprivate var isCodeWrong: Bool { pass.map { self == .codeWrong($0) } ?? false }
    fileprivate var isSignedIn: Bool { if case .signedIn = self { true } else { false } }
}

extension AccountOffice {
    /// The app of somebody who has set TOTP up, as the registry keeps its secret.
    func app(of login: String) async throws -> TOTP {
        let credentials = try await wanasari.store.read { try $0.credentials(login: login) }
        guard let credentials, let sealed = credentials.totp else { throw Unexpected() }
        return TOTP(secret: try registry.ring.open(sealed, of: credentials.account.id.rawValue))
    }

    /// What an app shows that was given the secret which a session is shown.
    func begun(_ session: AccountSession) async throws -> TOTP {
        _ = try await registry.beginTOTP(in: session)
        let kept = try await wanasari.store.read { try $0.accountSession(session.id) }
        guard let sealed = kept?.pendingTOTP else { throw Unexpected() }
        return TOTP(secret: try registry.ring.open(sealed, of: session.id.rawValue))
    }

    /// Signs in for the first time and sets TOTP up.
    func enrolled(_ login: String) async throws -> SignedIn {
        let session = try await session(login)
        let code = try await begun(session).code(at: TOTP.step(at: registry.now))
        guard case .confirmed(let signedIn) = try await registry.confirmTOTP(code, in: session) else {
            throw Unexpected()
        }
        return signedIn
    }
}

@Suite("Signing in with TOTP")
struct TOTPSignInTests {
    private static func office() async throws -> AccountOffice {
        let office = try await AccountOffice()
        _ = try await office.account("kesbangpol", .admin)
        return office
    }

    @Test("is set up first by admins and supervisors, in a session that may do nothing else")
    func enrols() async throws {
        let office = try await Self.office()
        guard case .mustEnrolTOTP(let first) = try await office.signIn("kesbangpol") else {
            Issue.record("let in without TOTP")
            return
        }
        let session = try #require(try await office.registry.session(token: first.token))
        #expect(session.mayOnlyEnrol)
        let denied = try await office.registry.changePassword(
            in: session, from: AccountOffice.password, to: "Sapi terbang 8 kali", address: AccountOffice.address,
            passwords: office.passwords)
        #expect(denied == .refused)
        let app = try await office.begun(session)
        let shown = try await office.registry.beginTOTP(in: session)
        #expect(shown.secret.filter { $0 != " " } == Base32.encode(app.secret), "the same secret when asked again")
        let code = app.code(at: TOTP.step(at: office.registry.now))
        guard case .confirmed(let signedIn) = try await office.registry.confirmTOTP(code, in: session) else {
            Issue.record("not confirmed")
            return
        }
        #expect(signedIn.account.hasTOTP)
        #expect(try await office.registry.session(token: first.token) == nil, "a new token")
        #expect(try await office.registry.session(token: signedIn.token)?.mayOnlyEnrol == false)
        #expect(try await office.app(of: "kesbangpol").secret == app.secret)
    }

    @Test("shows another session another secret, and who confirms first ends the others")
    func twoSessions() async throws {
        let office = try await Self.office()
        let (mine, other) = (try await office.session("kesbangpol"), try await office.session("kesbangpol"))
        let (app, otherApp) = (try await office.begun(mine), try await office.begun(other))
        #expect(app.secret != otherApp.secret)
        let step = TOTP.step(at: office.registry.now)
        #expect(try await office.registry.confirmTOTP(otherApp.code(at: step), in: mine) == .codeWrong)
        guard case .confirmed = try await office.registry.confirmTOTP(app.code(at: step), in: mine) else {
            Issue.record("not confirmed")
            return
        }
        #expect(try await office.registry.confirmTOTP(otherApp.code(at: step), in: other) == .notBegun)
    }

    @Test("confirms nothing that was not begun, and begins nothing twice or in a session that has ended")
    func refusals() async throws {
        let office = try await Self.office()
        let session = try await office.session("kesbangpol")
        #expect(try await office.registry.confirmTOTP("123456", in: session) == .notBegun)
        let signedIn = try await office.enrolled("kesbangpol")
        await #expect(throws: RegistryError(.noSuchAccount)) { try await office.registry.beginTOTP(in: session) }
        let later = try #require(try await office.registry.session(token: signedIn.token))
        await #expect(throws: RegistryError(.totpEnrolled)) { try await office.registry.beginTOTP(in: later) }
    }

    @Test("asks for the code after the password, and takes each code once")
    func codes() async throws {
        let office = try await Self.office()
        _ = try await office.enrolled("kesbangpol")
        let app = try await office.app(of: "kesbangpol")
        #expect(try await office.signIn("kesbangpol").isCodeNeeded)
        #expect(try await office.signIn("kesbangpol", code: " ").isCodeNeeded)
        #expect(try await office.signIn("kesbangpol", password: "salah", code: "123456") == .refused)
        let used = app.code(at: TOTP.step(at: office.registry.now))
        #expect(try await office.signIn("kesbangpol", code: used).isCodeWrong, "set up with it")
        office.wait(seconds: 30)
        let next = app.code(at: TOTP.step(at: office.registry.now))
        guard case .signedIn = try await office.signIn("kesbangpol", code: next) else {
            Issue.record("not signed in")
            return
        }
        #expect(try await office.signIn("kesbangpol", code: next).isCodeWrong)
        #expect(try await office.signIn("kesbangpol", code: used).isCodeWrong, "older than the last")
    }

    @Test("takes the pass in the password's place, for five minutes and while the password is what it was")
    func passes() async throws {
        let office = try await Self.office()
        _ = try await office.enrolled("kesbangpol")
        _ = try await office.account("supervisor", .supervisor)
        _ = try await office.enrolled("supervisor")
        let app = try await office.app(of: "kesbangpol")
        office.wait(seconds: 30)
        let pass = try #require(try await office.signIn("kesbangpol").pass).text
        func signIn(_ pass: String, _ code: String, as login: String = "kesbangpol") async throws -> SignInVerdict {
            try await office.registry.signIn(login: login, pass: pass, code: code, address: AccountOffice.address)
        }
        let right = app.code(at: TOTP.step(at: office.registry.now))
        let wrong = right == "000000" ? "000001" : "000000"
        #expect(try await signIn(pass, right, as: "supervisor") == .passEnded, "another's")
        #expect(try await signIn(pass, right, as: "nobody") == .passEnded)
        for text in ["", "1", String(pass.dropLast()), "9" + pass] {
            #expect(try await signIn(text, right) == .passEnded, "forged: \(text)")
        }
        office.wait(seconds: 100)
        #expect(try await signIn(pass, "").pass?.text == pass, "no longer for having asked again")
        #expect(try await signIn(pass, wrong).pass?.text == pass)
        let now = app.code(at: TOTP.step(at: office.registry.now))
        #expect(try await signIn(pass, now).isSignedIn)
        office.wait(seconds: 200)
        let later = app.code(at: TOTP.step(at: office.registry.now))
        #expect(try await signIn(pass, later) == .passEnded, "five minutes are over")
        let other = try #require(try await office.signIn("kesbangpol").pass).text
        let account = try await office.registry.account(login: "kesbangpol")
        let again = try await office.registry.reinvite(account.id, why: "lupa", by: "uji")
        _ = try await office.registry.accept(
            again.invitation.code, password: "Sapi terbang 8 kali", passwords: office.passwords)
        #expect(try await signIn(other, later) == .passEnded, "the password is another")
    }

    @Test("takes no pass of an account without TOTP: it stands for the password beside a code alone")
    func passWithoutTOTP() async throws {
        let office = try await Self.office()
        let credentials = try #require(
            try await office.wanasari.store.read { try $0.credentials(login: "kesbangpol") })
        let pass = PasswordPass(for: credentials, at: office.registry.now, office.registry.ring).text
        let verdict = try await office.registry.signIn(
            login: "kesbangpol", pass: pass, code: "", address: AccountOffice.address)
        #expect(verdict == .passEnded)
    }

    @Test("waits after five wrong codes, from wherever they come")
    func limited() async throws {
        let office = try await Self.office()
        _ = try await office.enrolled("kesbangpol")
        let app = try await office.app(of: "kesbangpol")
        office.wait(seconds: 30)
        let right = app.code(at: TOTP.step(at: office.registry.now))
        let wrong = right == "000000" ? "000001" : "000000"
        for number in 0..<5 {
            #expect(try await office.signIn("kesbangpol", code: wrong, from: "192.0.2.\(number)").isCodeWrong)
        }
        let until = office.registry.now.adding(seconds: 60)
        #expect(try await office.signIn("kesbangpol", code: right) == .tooMany(until: until))
        office.wait(seconds: 60)
        let later = app.code(at: TOTP.step(at: office.registry.now))
        guard case .signedIn = try await office.signIn("kesbangpol", code: later) else {
            Issue.record("not signed in")
            return
        }
    }

    @Test("is not asked of other roles, who may set it up and are asked then")
    func byChoice() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        _ = try await office.enrolled("hr.bkpsdm")
        #expect(try await office.signIn("hr.bkpsdm").isCodeNeeded)
    }

    @Test("stays with an account that becomes an admin; without it, it is set up first")
    func promoted() async throws {
        let office = try await AccountOffice()
        let account = try await office.account("hr.bkpsdm", .hr)
        _ = try await office.registry.changeRole(of: account.id, to: .admin, opd: nil, by: "uji")
        guard case .mustEnrolTOTP = try await office.signIn("hr.bkpsdm") else {
            Issue.record("let in without TOTP")
            return
        }
    }
}
