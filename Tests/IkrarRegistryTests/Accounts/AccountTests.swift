import IkrarRegistry
import TestRegistries
import Testing

@Suite("Accounts")
struct AccountTests {
    @Test("are found by their login, however it is written, and listed by it")
    func found() async throws {
        let office = try await AccountOffice()
        let head = try await office.account(" Kadis.Sosial ", .head, opd: Wanasari.dinsos)
        _ = try await office.account("bawaslu@wanasari", .auditor)
        #expect(head.login == "kadis.sosial")
        #expect(head.opd == Wanasari.dinsos)
        #expect(try await office.registry.account(login: "KADIS.SOSIAL") == head)
        #expect(try await office.registry.account(head.id) == head)
        #expect(try await office.registry.accounts().map(\.login) == ["bawaslu@wanasari", "kadis.sosial"])
    }

    @Test("have a login of 3 to 64 plain characters that is no NIP")
    func logins() async throws {
        let office = try await AccountOffice()
        let bad = [
            "", "ab", String(repeating: "a", count: 65), "budi santoso", "budi/1", "büdi", "198605152010011003",
            "asn-198605152010011003", "3201010101010001",
        ]
        for login in bad {
            await #expect(throws: RegistryError(.badLogin), "\(login)") {
                try await office.registry.addAccount(login: login, name: "A", role: .hr, opd: nil, by: "uji")
            }
        }
        #expect(Login.isWellFormed(String(repeating: "a", count: 64)))
        #expect(Login.isWellFormed("a.b_c-d@9"))
    }

    @Test("have a login and a name of their own")
    func refusals() async throws {
        let office = try await AccountOffice()
        _ = try await office.account("hr.bkpsdm", .hr)
        await #expect(throws: RegistryError(.loginTaken)) {
            try await office.registry.addAccount(login: "HR.bkpsdm", name: "A", role: .hr, opd: nil, by: "uji")
        }
        await #expect(throws: RegistryError(.accountNameMissing)) {
            try await office.registry.addAccount(login: "lain", name: " \n", role: .hr, opd: nil, by: "uji")
        }
        await #expect(throws: RegistryError(.noSuchAccount)) { try await office.registry.account(login: "lain") }
        await #expect(throws: RegistryError(.noSuchAccount)) { try await office.registry.account(Account.ID("x")) }
    }

    @Test("belong to an OPD when they are a head's, and only then")
    func opds() async throws {
        let office = try await AccountOffice()
        func add(_ role: Role, _ opd: OrgUnit.ID?) async throws {
            _ = try await office.registry.addAccount(login: "kepala", name: "A", role: role, opd: opd, by: "uji")
        }
        await #expect(throws: RegistryError(.opdNeeded)) { try await add(.head, nil) }
        await #expect(throws: RegistryError(.noSuchUnit)) { try await add(.head, OrgUnit.ID("tidak-ada")) }
        await #expect(throws: RegistryError(.noSuchUnit)) { try await add(.head, Wanasari.bidang) }
        for role in Role.allCases where role != .head {
            await #expect(throws: RegistryError(.opdUnneeded)) { try await add(role, Wanasari.dinsos) }
        }
        let head = try await office.account("kepala", .head, opd: Wanasari.dinsos)
        await #expect(throws: RegistryError(.opdUnneeded)) {
            try await office.registry.changeRole(of: head.id, to: .hr, opd: Wanasari.dinsos, by: "uji")
        }
        let moved = try await office.registry.changeRole(of: head.id, to: .head, opd: Wanasari.dinkes, by: "uji")
        #expect(moved.opd == Wanasari.dinkes)
        #expect(try await office.registry.account(head.id) == moved)
    }

    @Test("of the last admin can be neither disabled nor given another role")
    func lastAdmin() async throws {
        let office = try await AccountOffice()
        let first = try await office.account("kesbangpol", .admin)
        func refused() async throws {
            await #expect(throws: RegistryError(.lastAdmin)) {
                try await office.registry.disable(first.id, by: "uji")
            }
            await #expect(throws: RegistryError(.lastAdmin)) {
                try await office.registry.changeRole(of: first.id, to: .auditor, opd: nil, by: "uji")
            }
        }
        try await refused()
        let (second, invitation) = try await office.registry.addAccount(
            login: "kesbangpol2", name: "Sari", role: .admin, opd: nil, by: "uji")
        // Invited is not yet able to sign in.
        try await refused()
        _ = try await office.registry.disable(second.id, by: "uji")
        try await refused()
        _ = try await office.registry.enable(second.id, by: "uji")
        _ = try await office.accept(invitation)
        #expect(try await office.registry.disable(first.id, by: "uji").isActive == false)
        await #expect(throws: RegistryError(.lastAdmin)) {
            try await office.registry.disable(second.id, by: "uji")
        }
    }

    @Test("are changed in the journal with what was before, what is after and why, and without logins or names")
    func journalled() async throws {
        let office = try await AccountOffice()
        let account = try await office.account("kadis", .head, opd: Wanasari.dinsos)
        _ = try await office.registry.changeRole(of: account.id, to: .hr, opd: nil, why: "mutasi", by: "sari")
        _ = try await office.registry.changeRole(of: account.id, to: .hr, opd: nil, why: "mutasi", by: "sari")
        _ = try await office.registry.disable(account.id, why: "cuti", by: "sari")
        _ = try await office.registry.enable(account.id, by: "sari")
        let (_, invitation) = try await office.registry.reinvite(account.id, why: "lupa", by: "sari")
        let entries = try await office.registry.journal(subject: account.id.rawValue).entries
        let told = entries.map { [$0.by, $0.action.rawValue, $0.before, $0.after, $0.why] }
        #expect(
            Set(told) == [
                ["uji", "accountAdd", "", "head opd-dinsos", ""], ["kadis", "passwordSet", "", "", ""],
                ["sari", "accountRole", "head opd-dinsos", "hr", "mutasi"],
                ["sari", "accountDisable", "hr", "hr disabled", "cuti"],
                ["sari", "accountEnable", "hr disabled", "hr", ""], ["sari", "accountReset", "", "", "lupa"],
            ])
        #expect(told.count == 6, "what changes nothing is not noted")
        let all = "\(try await office.registry.journal().entries)"
        for secret in [invitation.code, AccountOffice.password, "Hasan"] { #expect(!all.contains(secret)) }
    }
}
