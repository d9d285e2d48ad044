import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("API tokens")
struct APITokenTests {
    private static func office() async throws -> (AccountOffice, Account, token: APIToken, secret: String) {
        let office = try await AccountOffice()
        let account = try await office.account("hr.bkpsdm", .hr)
        let (token, secret) = try await office.registry.addToken(
            of: account.id, name: " SIMPEG  baru", expires: office.registry.now.adding(seconds: 3600), by: "uji")
        return (office, account, token, secret)
    }

    @Test("act for their account until they expire")
    func acts() async throws {
        let (office, account, token, secret) = try await Self.office()
        #expect(secret.hasPrefix("ikrar_"))
        #expect(secret.utf8.count == 49)
        #expect(token.name == "SIMPEG baru")
        let holder = try #require(try await office.registry.token(secret: secret))
        #expect(holder.account == account)
        #expect(holder.token.id == token.id)
        for wrong in ["", "ikrar_", secret + "x", String(secret.dropFirst(6)), token.id.rawValue] {
            #expect(try await office.registry.token(secret: wrong) == nil)
        }
        office.wait(seconds: 3599)
        #expect(try await office.registry.token(secret: secret) != nil)
        office.wait(seconds: 1)
        #expect(try await office.registry.token(secret: secret) == nil)
    }

    @Test("are listed newest first, with their last use to the minute, and without their secrets")
    func listed() async throws {
        let (office, account, token, secret) = try await Self.office()
        office.wait(seconds: 10)
        let (second, _) = try await office.registry.addToken(
            of: account.id, name: "Absensi", expires: office.registry.now.adding(seconds: 60), by: "uji")
        #expect(try await office.registry.tokens(of: account.id) == [second, token])
        let used = office.registry.now
        _ = try await office.registry.token(secret: secret)
        office.wait(seconds: 59)
        _ = try await office.registry.token(secret: secret)
        #expect(try await office.registry.tokens(of: account.id).last?.lastUsedAt == used)
        office.wait(seconds: 1)
        _ = try await office.registry.token(secret: secret)
        #expect(try await office.registry.tokens(of: account.id).last?.lastUsedAt == used.adding(seconds: 60))
    }

    @Test("are dead when they are revoked; revoking again changes nothing")
    func revoked() async throws {
        let (office, account, token, secret) = try await Self.office()
        let revoked = try await office.registry.revokeToken(token.id, of: account.id, by: "uji")
        #expect(revoked.revokedAt == office.registry.now)
        #expect(try await office.registry.token(secret: secret) == nil)
        office.wait(seconds: 5)
        #expect(try await office.registry.revokeToken(token.id, of: account.id, by: "uji") == revoked)
        let entries = try await office.registry.journal(subject: account.id.rawValue).entries
        #expect(entries.filter { $0.action == .tokenRevoke }.map(\.detail) == [token.id.rawValue])
        #expect(entries.filter { $0.action == .tokenAdd }.map(\.detail) == [token.id.rawValue])
    }

    @Test("are dead when their account is disabled, and stay so")
    func disabled() async throws {
        let (office, account, _, secret) = try await Self.office()
        _ = try await office.registry.disable(account.id, by: "uji")
        #expect(try await office.registry.token(secret: secret) == nil)
        _ = try await office.registry.enable(account.id, by: "uji")
        #expect(try await office.registry.token(secret: secret) == nil)
    }

    @Test("live on when people sign out everywhere, unless they say otherwise; the journal names each")
    func signedOut() async throws {
        let (office, account, token, secret) = try await Self.office()
        try await office.registry.signOutEverywhere(account.id, by: "uji")
        #expect(try await office.registry.token(secret: secret) != nil)
        try await office.registry.signOutEverywhere(account.id, revokingTokens: true, by: "uji")
        #expect(try await office.registry.token(secret: secret) == nil)
        try await office.registry.signOutEverywhere(account.id, revokingTokens: true, by: "uji")
        let entries = try await office.registry.journal(subject: account.id.rawValue).entries
        #expect(entries.filter { $0.action == .tokenRevoke }.map(\.detail) == [token.id.rawValue])
    }

    @Test("live on when the password changes, unless its owner says otherwise")
    func passwordChanged() async throws {
        let (office, _, _, secret) = try await Self.office()
        let session = try await office.session("hr.bkpsdm")
        let new = "Sapi terbang 8 kali"
        func change(from old: String, to new: String, revokingTokens: Bool) async throws -> PasswordVerdict {
            try await office.registry.changePassword(
                in: session, from: old, to: new, address: AccountOffice.address, revokingTokens: revokingTokens,
                passwords: office.passwords)
        }
        guard case .set = try await change(from: AccountOffice.password, to: new, revokingTokens: false) else {
            Issue.record("not changed")
            return
        }
        #expect(try await office.registry.token(secret: secret) != nil)
        #expect(try await change(from: "salah", to: AccountOffice.password, revokingTokens: true) == .refused)
        #expect(try await office.registry.token(secret: secret) != nil)
        guard case .set = try await change(from: new, to: AccountOffice.password, revokingTokens: true) else {
            Issue.record("not changed")
            return
        }
        #expect(try await office.registry.token(secret: secret) == nil)
    }

    private static func add(
        _ office: AccountOffice, in session: AccountSession, password: String = AccountOffice.password,
        code: String? = nil
    ) async throws -> TokenVerdict {
        try await office.registry.addToken(
            in: session, name: "SIMPEG", expires: office.registry.now.adding(seconds: 60), password: password,
            code: code, address: AccountOffice.address, passwords: office.passwords)
    }

    @Test("are made for whoever gives the password once more; wrong ones count as those of signing in do")
    func asksPassword() async throws {
        let office = try await AccountOffice()
        let account = try await office.account("hr.bkpsdm", .hr)
        let session = try await office.session("hr.bkpsdm")
        guard case .made(let token, let secret) = try await Self.add(office, in: session) else {
            Issue.record("not made")
            return
        }
        #expect(try await office.registry.token(secret: secret)?.token.id == token.id)
        for _ in 0..<5 { #expect(try await Self.add(office, in: session, password: "salah") == .refused) }
        let until = office.registry.now.adding(seconds: 60)
        #expect(try await Self.add(office, in: session) == .tooMany(until: until))
        #expect(try await office.signIn("hr.bkpsdm") == .tooMany(until: until))
        #expect(try await office.registry.tokens(of: account.id).count == 1)
    }

    @Test("of an account with TOTP ask for a code, which is good once")
    func asksCode() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("kesbangpol", .admin)
        let begun = try await office.session("kesbangpol")
        #expect(try await Self.add(office, in: begun) == .refused, "a session that may only set TOTP up")
        let signedIn = try await office.enrolled("kesbangpol")
        let session = try #require(try await office.registry.session(token: signedIn.token))
        #expect(try await Self.add(office, in: session) == .codeNeeded)
        #expect(try await Self.add(office, in: session, code: "000000") == .codeWrong)
        office.wait(seconds: 30)
        let code = try await office.app(of: "kesbangpol").code(at: TOTP.step(at: office.registry.now))
        #expect(try await Self.add(office, in: session, password: "salah", code: code) == .refused)
        guard case .made = try await Self.add(office, in: session, code: code) else {
            Issue.record("not made")
            return
        }
        #expect(try await Self.add(office, in: session, code: code) == .codeWrong)
        #expect(try await office.registry.tokens(of: session.account.id).count == 1)
    }

    @Test("are made in no session that has ended")
    func endedSession() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        let session = try await office.session("hr.bkpsdm")
        try await office.registry.signOut(session)
        #expect(try await Self.add(office, in: session) == .refused)
        #expect(try await office.registry.tokens(of: session.account.id).isEmpty)
    }

    @Test("are for admin, supervisor, HR and auditor alone", arguments: Role.allCases)
    func roles(_ role: Role) async throws {
        let office = try await AccountOffice()
        let account = try await office.account("akun", role, opd: role == .head ? Wanasari.dinsos : nil)
        let expires = office.registry.now.adding(seconds: 60)
        if [.admin, .supervisor, .hr, .auditor].contains(role) {
            _ = try await office.registry.addToken(of: account.id, name: "x", expires: expires, by: "uji")
        } else {
            await #expect(throws: RegistryError(.tokenRefused)) {
                try await office.registry.addToken(of: account.id, name: "x", expires: expires, by: "uji")
            }
        }
    }

    @Test("need a name, a year at most, and an active account that is there")
    func refusals() async throws {
        let (office, account, token, _) = try await Self.office()
        let now = office.registry.now
        func add(_ name: String, _ expires: Instant, _ id: Account.ID) async throws {
            _ = try await office.registry.addToken(of: id, name: name, expires: expires, by: "uji")
        }
        let good = now.adding(seconds: 60)
        await #expect(throws: RegistryError(.tokenNameMissing)) { try await add(" ", good, account.id) }
        for expires in [now, now.adding(seconds: -1), now.adding(seconds: 366 * 86_400 + 1)] {
            await #expect(throws: RegistryError(.badTokenExpiry)) { try await add("x", expires, account.id) }
        }
        await #expect(throws: RegistryError(.noSuchAccount)) { try await add("x", good, Account.ID("x")) }
        await #expect(throws: RegistryError(.noSuchAccount)) { try await office.registry.tokens(of: Account.ID("x")) }
        let other = try await office.account("bawaslu", .auditor)
        await #expect(throws: RegistryError(.noSuchToken)) {
            try await office.registry.revokeToken(token.id, of: other.id, by: "uji")
        }
        _ = try await office.registry.disable(account.id, by: "uji")
        await #expect(throws: RegistryError(.tokenRefused)) { try await add("x", good, account.id) }
    }
}
