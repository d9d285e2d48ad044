import IkrarRegistry
import TestRegistries
import Testing

@Suite("Sessions of accounts")
struct AccountSessionTests {
    private static func office() async throws -> (AccountOffice, token: String) {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        return (office, try await office.signedIn("hr.bkpsdm").token)
    }

    @Test("are known by their token, and by no other")
    func known() async throws {
        let (office, token) = try await Self.office()
        let session = try #require(try await office.registry.session(token: token))
        #expect(session.account.login == "hr.bkpsdm")
        #expect(!session.mayOnlyEnrol)
        for other in ["", token + "x", String(token.dropLast()), session.id.rawValue] {
            #expect(try await office.registry.session(token: other) == nil)
        }
    }

    @Test("end an hour after somebody was last there")
    func idle() async throws {
        let (office, token) = try await Self.office()
        for _ in 0..<5 {
            office.wait(seconds: 3599)
            let session = try #require(try await office.registry.session(token: token))
            #expect(session.lastSeenAt == office.registry.now)
            #expect(session.expires == office.registry.now.adding(seconds: 3600))
        }
        office.wait(seconds: 3600)
        #expect(try await office.registry.session(token: token) == nil)
    }

    @Test("end after twelve hours, whoever is there")
    func longest() async throws {
        let (office, token) = try await Self.office()
        for _ in 0..<23 {
            office.wait(seconds: 1800)
            #expect(try await office.registry.session(token: token) != nil)
        }
        office.wait(seconds: 1799)
        let last = try #require(try await office.registry.session(token: token))
        #expect(last.expires == office.registry.now.adding(seconds: 1))
        office.wait(seconds: 1)
        #expect(try await office.registry.session(token: token) == nil)
    }

    @Test("write down who is there once a minute")
    func touched() async throws {
        let (office, token) = try await Self.office()
        let begun = office.registry.now
        office.wait(seconds: 59)
        #expect(try await office.registry.session(token: token)?.lastSeenAt == begun)
        office.wait(seconds: 1)
        #expect(try await office.registry.session(token: token)?.lastSeenAt == office.registry.now)
        office.wait(seconds: 59)
        #expect(try await office.registry.session(token: token)?.lastSeenAt == begun.adding(seconds: 60))
    }

    @Test("have a text for forms that stays, is the session's own and is held exactly")
    func csrf() async throws {
        let (office, token) = try await Self.office()
        let session = try #require(try await office.registry.session(token: token))
        office.wait(seconds: 120)
        #expect(try await office.registry.session(token: token)?.csrf == session.csrf)
        let other = try await office.session("hr.bkpsdm")
        #expect(other.csrf != session.csrf)
        #expect(session.csrf.utf8.count == 43)
        #expect(session.accepts(csrf: session.csrf))
        for wrong in ["", other.csrf, session.csrf + "A", String(session.csrf.dropLast())] {
            #expect(!session.accepts(csrf: wrong))
        }
    }

    @Test("end when somebody signs out, only that one")
    func signOut() async throws {
        let (office, token) = try await Self.office()
        let other = try await office.signedIn("hr.bkpsdm").token
        try await office.registry.signOut(try #require(try await office.registry.session(token: token)))
        #expect(try await office.registry.session(token: token) == nil)
        #expect(try await office.registry.session(token: other) != nil)
    }

    @Test("all end when somebody signs out everywhere, and nobody else's")
    func everywhere() async throws {
        let (office, token) = try await Self.office()
        let second = try await office.signedIn("hr.bkpsdm")
        _ = try await office.account("bawaslu", .auditor)
        let other = try await office.signedIn("bawaslu").token
        try await office.registry.signOutEverywhere(second.account.id, by: "hr.bkpsdm")
        #expect(try await office.registry.session(token: token) == nil)
        #expect(try await office.registry.session(token: second.token) == nil)
        #expect(try await office.registry.session(token: other) != nil)
        await #expect(throws: RegistryError(.noSuchAccount)) {
            try await office.registry.signOutEverywhere(Account.ID("x"), by: "uji")
        }
    }

    @Test("end at once when the account is disabled, and stay so")
    func disabled() async throws {
        let (office, token) = try await Self.office()
        let id = try await office.registry.account(login: "hr.bkpsdm").id
        _ = try await office.registry.disable(id, by: "uji")
        #expect(try await office.registry.session(token: token) == nil)
        _ = try await office.registry.enable(id, by: "uji")
        #expect(try await office.registry.session(token: token) == nil)
    }

    @Test("end at once when the role changes")
    func roleChanged() async throws {
        let (office, token) = try await Self.office()
        let id = try await office.registry.account(login: "hr.bkpsdm").id
        _ = try await office.registry.changeRole(of: id, to: .auditor, opd: nil, by: "uji")
        #expect(try await office.registry.session(token: token) == nil)
    }

    @Test("of others end when somebody changes their password, with the old one")
    func passwordChanged() async throws {
        let (office, token) = try await Self.office()
        let session = try await office.session("hr.bkpsdm")
        func change(from old: String, to new: String) async throws -> PasswordVerdict {
            try await office.registry.changePassword(
                in: session, from: old, to: new, address: "192.0.2.77", passwords: office.passwords)
        }
        #expect(try await change(from: "salah", to: "Sapi terbang 8 kali") == .refused)
        #expect(try await change(from: AccountOffice.password, to: "rahasia") == .weak(.tooShort))
        #expect(try await office.registry.session(token: token) != nil)
        guard case .set = try await change(from: AccountOffice.password, to: "Sapi terbang 8 kali") else {
            Issue.record("not changed")
            return
        }
        #expect(try await office.registry.session(token: token) == nil)
        #expect(try await office.signIn("hr.bkpsdm") == .refused)
        guard case .signedIn = try await office.signIn("hr.bkpsdm", password: "Sapi terbang 8 kali") else {
            Issue.record("not signed in")
            return
        }
        for _ in 0..<4 { #expect(try await change(from: "salah", to: AccountOffice.password) == .refused) }
        guard case .tooMany = try await change(from: "salah", to: AccountOffice.password) else {
            Issue.record("guessed on")
            return
        }
    }

    @Test("that have ended change no password")
    func endedChangesNothing() async throws {
        let (office, _) = try await Self.office()
        let session = try await office.session("hr.bkpsdm")
        try await office.registry.signOut(session)
        let verdict = try await office.registry.changePassword(
            in: session, from: AccountOffice.password, to: "Sapi terbang 8 kali", address: "192.0.2.1",
            passwords: office.passwords)
        #expect(verdict == .refused)
        _ = try await office.signedIn("hr.bkpsdm")
    }
}
