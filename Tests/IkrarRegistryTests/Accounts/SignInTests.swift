import IkrarRegistry
import TestRegistries
import Testing

@Suite("Signing in")
struct SignInTests {
    @Test("takes the right password, however the login is written")
    func right() async throws {
        let office = try await AccountOffice()
        let account = try await office.account("hr.bkpsdm", .hr)
        guard case .signedIn(let signedIn) = try await office.signIn(" HR.Bkpsdm") else {
            Issue.record("not signed in")
            return
        }
        #expect(signedIn.account == account)
        #expect(signedIn.token.utf8.count == 43)
        #expect(signedIn.expires == office.registry.now.adding(seconds: 12 * 3600))
        let entry = try await office.registry.journal(subject: account.id.rawValue).entries.first {
            $0.action == .signIn
        }
        #expect(entry?.by == "hr.bkpsdm")
    }

    @Test("answers alike, and looks at a password once, whether the login, the password or the account is no good")
    func refused() async throws {
        let office = try await AccountOffice()
        let disabled = try await office.account("mantan", .hr)
        _ = try await office.registry.disable(disabled.id, by: "uji")
        _ = try await office.account("hr.bkpsdm", .hr)
        _ = try await office.registry.addAccount(login: "baru", name: "A", role: .hr, opd: nil, by: "uji")
        let attempts = [
            ("hr.bkpsdm", "salah"), ("hr.bkpsdm", String(repeating: "x", count: 1_000_000)),
            ("mantan", AccountOffice.password), ("baru", AccountOffice.password), ("tidak.ada", AccountOffice.password),
            ("", ""), ("'; --", "x"),
        ]
        for (login, password) in attempts {
            let before = office.passwords.looks
            #expect(try await office.signIn(login, password: password) == .refused, "\(login)")
            #expect(office.passwords.looks == before + 1, "\(login)")
        }
    }

    @Test("waits after five failures from one address; a right password does not help before")
    func limited() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        for _ in 0..<5 { #expect(try await office.signIn("hr.bkpsdm", password: "salah") == .refused) }
        let looks = office.passwords.looks
        let until = office.registry.now.adding(seconds: 60)
        for _ in 0..<20 { #expect(try await office.signIn("hr.bkpsdm") == .tooMany(until: until)) }
        #expect(office.passwords.looks == looks, "who waits costs nothing")
        office.wait(seconds: 60)
        #expect(try await office.signIn("hr.bkpsdm", password: "salah") == .refused)
        let later = office.registry.now.adding(seconds: 120)
        #expect(try await office.signIn("hr.bkpsdm") == .tooMany(until: later), "the wait grows")
        office.wait(seconds: 120)
        _ = try await office.signedIn("hr.bkpsdm")
    }

    @Test("waits for logins that are not there as for others")
    func limitedUnknown() async throws {
        let office = try await AccountOffice()
        for _ in 0..<5 { _ = try await office.signIn("tidak.ada") }
        #expect(try await office.signIn("tidak.ada") == .tooMany(until: office.registry.now.adding(seconds: 60)))
    }

    @Test("counts attempts that come at once as so many")
    func together() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        let refused = try await withThrowingTaskGroup(of: SignInVerdict.self) { group in
            for _ in 0..<20 { group.addTask { try await office.signIn("hr.bkpsdm", password: "salah") } }
            return try await group.reduce(into: 0) { $0 += $1 == .refused ? 1 : 0 }
        }
        #expect(refused == 5)
    }

    @Test("forgets an account's failures with a success")
    func cleared() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        for _ in 0..<4 { _ = try await office.signIn("hr.bkpsdm", password: "salah") }
        _ = try await office.signedIn("hr.bkpsdm")
        for _ in 0..<5 { #expect(try await office.signIn("hr.bkpsdm", password: "salah") == .refused) }
    }

    @Test("does not count a success")
    func successes() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        for _ in 0..<40 { _ = try await office.signedIn("hr.bkpsdm") }
    }

    @Test("stops an address that tries one login after another")
    func manyLogins() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        for number in 0..<30 {
            #expect(try await office.signIn("asn\(number)", from: "2001:db8::\(number)") == .refused)
        }
        let until = office.registry.now.adding(seconds: 60)
        #expect(try await office.signIn("hr.bkpsdm", from: "2001:db8::ffff") == .tooMany(until: until))
        _ = try await office.signedIn("hr.bkpsdm")
    }

    @Test("stops who tries one login from everywhere, and lets in whoever signs in from where they always do")
    func manyAddresses() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        _ = try await office.signedIn("hr.bkpsdm")
        for number in 0..<100 {
            #expect(try await office.signIn("hr.bkpsdm", password: "salah", from: "198.51.100.\(number)") == .refused)
        }
        let until = office.registry.now.adding(seconds: 60)
        #expect(try await office.signIn("hr.bkpsdm", from: "203.0.113.1") == .tooMany(until: until))
        _ = try await office.signedIn("hr.bkpsdm")
        // Forgiven by that.
        #expect(try await office.signIn("hr.bkpsdm", password: "salah", from: "203.0.113.1") == .refused)
    }

    @Test("lets in whoever has signed in from an address that others fail at, and not who is new to it")
    func sharedAddress() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        _ = try await office.account("bawaslu", .auditor)
        _ = try await office.signedIn("hr.bkpsdm")
        for number in 0..<30 { #expect(try await office.signIn("asn\(number)") == .refused) }
        let until = office.registry.now.adding(seconds: 60)
        #expect(try await office.signIn("bawaslu") == .tooMany(until: until))
        _ = try await office.signedIn("hr.bkpsdm")
        for _ in 0..<5 { #expect(try await office.signIn("hr.bkpsdm", password: "salah") == .refused) }
        #expect(try await office.signIn("hr.bkpsdm") == .tooMany(until: until), "five guesses, as everywhere")
    }

    @Test("keeps nobody out for good who tries on during the wait")
    func noLockOut() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        for _ in 0..<5 { _ = try await office.signIn("hr.bkpsdm", password: "salah") }
        for _ in 0..<59 {
            office.wait(seconds: 1)
            guard case .tooMany = try await office.signIn("hr.bkpsdm", password: "salah") else {
                Issue.record("did not wait")
                return
            }
        }
        office.wait(seconds: 1)
        _ = try await office.signedIn("hr.bkpsdm")
    }

    @Test("keeps neither passwords, tokens, codes nor addresses")
    func keepsNoSecrets() async throws {
        let office = try await AccountOffice()
        let account = try await office.account("hr.bkpsdm", .hr)
        let signedIn = try await office.signedIn("hr.bkpsdm")
        _ = try await office.signIn("hr.bkpsdm", password: "salah sekali")
        let session = try #require(try await office.registry.session(token: signedIn.token))
        #expect(session.id.rawValue != signedIn.token)
        let kept = try await office.wanasari.store.read { transaction in
            "\(try transaction.accountSession(session.id) as Any) \(try transaction.credentials(login: account.login) as Any)"
        }
        #expect(!kept.contains(signedIn.token))
    }
}
