import IkrarRegistry
import TestRegistries
import Testing

@Suite("Invitations")
struct InvitationTests {
    private static func invited() async throws -> (office: AccountOffice, Account, Invitation) {
        let office = try await AccountOffice()
        let (account, invitation) = try await office.registry.addAccount(
            login: "hr.bkpsdm", name: "Siti Aminah", role: .hr, opd: nil, by: "uji")
        return (office, account, invitation)
    }

    @Test("set a password once")
    func once() async throws {
        let (office, account, invitation) = try await Self.invited()
        #expect(!account.hasPassword)
        #expect(try await office.signIn("hr.bkpsdm") == .refused)
        #expect(try await office.registry.account(invitation: invitation.code) == account)
        #expect(try await office.accept(invitation).hasPassword)
        guard case .signedIn = try await office.signIn("hr.bkpsdm") else { Issue.record("not signed in"); return }
        #expect(try await office.registry.account(invitation: invitation.code) == nil)
        let again = try await office.registry.accept(
            invitation.code, password: "Lain sama sekali 99", passwords: office.passwords)
        #expect(again == .refused)
    }

    @Test("are read as people type them: in lower case, in groups, with O for 0")
    func typed() async throws {
        let (office, account, invitation) = try await Self.invited()
        #expect(invitation.code.count == 26)
        let typed = invitation.code.lowercased().enumerated().map { $0 % 5 == 4 ? "\($1)-" : "\($1)" }.joined()
        #expect(try await office.registry.account(invitation: " \(typed) ") == account)
        let read = invitation.code.map { $0 == "0" ? "O" : String($0) }.joined()
        #expect(try await office.registry.account(invitation: read) == account)
    }

    @Test("that are wrong are good for nothing", arguments: ["", "abc", String(repeating: "0", count: 26), "é"])
    func wrong(_ code: String) async throws {
        let (office, _, _) = try await Self.invited()
        #expect(try await office.registry.account(invitation: code) == nil)
        let verdict = try await office.registry.accept(
            code, password: AccountOffice.password, passwords: office.passwords)
        #expect(verdict == .refused)
    }

    @Test("expire after seven days")
    func expires() async throws {
        let (office, _, invitation) = try await Self.invited()
        office.wait(seconds: 7 * 86_400 - 1)
        #expect(try await office.registry.account(invitation: invitation.code) != nil)
        office.wait(seconds: 1)
        #expect(office.registry.now == invitation.expires)
        #expect(try await office.registry.account(invitation: invitation.code) == nil)
        let verdict = try await office.registry.accept(
            invitation.code, password: AccountOffice.password, passwords: office.passwords)
        #expect(verdict == .refused)
    }

    @Test("take the place of earlier ones")
    func replaced() async throws {
        let (office, account, first) = try await Self.invited()
        let (_, second) = try await office.registry.reinvite(account.id, by: "uji")
        #expect(try await office.registry.account(invitation: first.code) == nil)
        #expect(try await office.registry.account(invitation: second.code) == account)
    }

    @Test("of a disabled account wait until it is enabled")
    func disabled() async throws {
        let (office, account, invitation) = try await Self.invited()
        _ = try await office.registry.disable(account.id, by: "uji")
        #expect(try await office.registry.account(invitation: invitation.code) == nil)
        _ = try await office.registry.enable(account.id, by: "uji")
        #expect(try await office.registry.account(invitation: invitation.code) == account)
    }

    @Test("are not used up by a weak password")
    func weak() async throws {
        let (office, _, invitation) = try await Self.invited()
        for (password, fault) in [("rahasia", PasswordFault.tooShort), ("Siti Aminah 2026", .isName)] {
            let verdict = try await office.registry.accept(
                invitation.code, password: password, passwords: office.passwords)
            #expect(verdict == .weak(fault))
        }
        #expect(office.passwords.looks == 0)
        _ = try await office.accept(invitation)
    }

    @Test("start an account again: its password, TOTP, sessions and tokens are gone")
    func reset() async throws {
        let office = try await AccountOffice()
        let account = try await office.account("kesbangpol", .admin)
        let token = try await office.enrolled("kesbangpol").token
        let (_, secret) = try await office.registry.addToken(
            of: account.id, name: "SIMPEG", expires: office.registry.now.adding(seconds: 60), by: "uji")
        let (reset, invitation) = try await office.registry.reinvite(account.id, by: "uji")
        #expect(!reset.hasPassword)
        #expect(!reset.hasTOTP)
        #expect(try await office.registry.session(token: token) == nil)
        #expect(try await office.registry.token(secret: secret) == nil)
        #expect(try await office.signIn("kesbangpol") == .refused)
        _ = try await office.accept(invitation)
        guard case .mustEnrolTOTP = try await office.signIn("kesbangpol") else {
            Issue.record("TOTP is still there")
            return
        }
    }

    @Test("of an account that is not there are refused")
    func unknown() async throws {
        let office = try await AccountOffice()
        await #expect(throws: RegistryError(.noSuchAccount)) {
            try await office.registry.reinvite(Account.ID("x"), by: "uji")
        }
    }
}
