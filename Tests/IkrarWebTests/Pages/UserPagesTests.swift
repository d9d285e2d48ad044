import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Who may sign in, kept by Kesbangpol.
@Suite struct UserPagesTests {
    private static let form = ["name": "Kadek Sari", "login": "kadek.sari", "role": "hr", "opd": ""]

    @Test func `a new account's invitation is shown once, and sets its password`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let added = try await client.post("/pengguna", Self.form.merging(["csrf": csrf]) { $1 })
        #expect(added.status == 200)
        let path = try #require(added.text.firstMatch(of: /\/undangan\/[0-9A-Z]{26}/).map { String($0.0) })
        #expect(added.text.contains("<svg class=\"qr\""))
        let account = try await site.wanasari.registry.account(login: "kadek.sari")
        #expect(account.role == .hr && account.name == "Kadek Sari")
        let stranger = site.client()
        #expect(try await stranger.get(path).text.contains("Kadek Sari"))
        let page = try await client.get("/pengguna/\(account.id.rawValue)")
        #expect(page.text.contains("Menunggu kata sandi"))
        #expect(!page.text.contains(path))
        #expect(try await !client.get("/pengguna").text.contains(path))
    }

    @Test(arguments: [
        ["login": "x"], ["login": ""], ["name": ""], ["role": "raja"], ["role": ""], ["role": "head"],
        ["opd": "opd-dinsos"], ["role": "head", "opd": "tidak-ada"],
    ])
    func `what cannot be an account is shown again with what was typed`(change: [String: String]) async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let before = try await site.wanasari.registry.accounts().count
        let fields = Self.form.merging(change) { $1 }
        let answer = try await client.post("/pengguna", fields.merging(["csrf": csrf]) { $1 })
        #expect([404, 422].contains(answer.status))
        #expect(answer.text.contains("role=\"alert\""))
        #expect(answer.field("login") == fields["login"] && answer.field("name") == fields["name"])
        #expect(try await site.wanasari.registry.accounts().count == before)
    }

    @Test func `a login that is taken is refused`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let fields = Self.form.merging(["csrf": csrf]) { $1 }
        _ = try await client.post("/pengguna", fields)
        let again = try await client.post("/pengguna", fields)
        #expect(again.status == 422 && again.text.contains("sudah dipakai"))
    }

    @Test func `disabling, enabling and another role ask for a reason and are in the journal with it`() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let (account, _) = try await registry.addAccount(
            login: "dewi.ayu", name: "Dewi Ayu", role: .hr, opd: nil, by: "uji")
        let path = "/pengguna/\(account.id.rawValue)"
        #expect(try await client.post(path + "/nonaktif", ["csrf": csrf, "why": " "]).status == 422)
        #expect(try await registry.account(account.id).isActive)

        let disabled = try await client.post(path + "/nonaktif", ["csrf": csrf, "why": "pindah tugas"])
        #expect(disabled.status == 303 && disabled.location.contains("notice_account_disabled"))
        #expect(!(try await registry.account(account.id).isActive))
        #expect(try await client.get(disabled.location).text.contains("Dinonaktifkan"))

        #expect(try await client.post(path + "/aktif", ["csrf": csrf, "why": "kembali"]).status == 303)
        let role = ["csrf": csrf, "why": "dilantik", "role": "head", "opd": Wanasari.dinsos.rawValue]
        #expect(try await client.post(path + "/peran", role).status == 303)
        let changed = try await registry.account(account.id)
        #expect(changed.isActive && changed.role == .head && changed.opd == Wanasari.dinsos)
        let reasons = try await registry.journal(subject: account.id.rawValue).entries.map(\.why)
        // The clock of tests stands still: all of them are of one moment.
        #expect(reasons.sorted() == ["", "dilantik", "kembali", "pindah tugas"])
    }

    @Test func `inviting again takes the password away and shows a new invitation`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let other = try await site.signedIn(.hr)
        let session = try #require(
            try await site.wanasari.registry.session(token: other.cookies["ikrar"] ?? ""))
        let path = "/pengguna/\(session.account.id.rawValue)/undangan"
        #expect(try await client.post(path, ["csrf": csrf, "why": ""]).status == 422)
        let again = try await client.post(path, ["csrf": csrf, "why": "telepon hilang"])
        #expect(again.status == 200)
        #expect(again.text.contains("http://127.0.0.1:\(site.port)/undangan/"), "the port that the machine chose")
        #expect(try await other.get("/akun").status == 303)
    }

    @Test func `the last admin can be neither disabled nor given another role`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let session = try #require(
            try await site.wanasari.registry.session(token: client.cookies["ikrar"] ?? ""))
        let path = "/pengguna/\(session.account.id.rawValue)"
        #expect(try await client.post(path + "/nonaktif", ["csrf": csrf, "why": "uji"]).status == 422)
        #expect(try await client.post(path + "/peran", ["csrf": csrf, "why": "uji", "role": "hr"]).status == 422)
        #expect(try await site.wanasari.registry.account(session.account.id).role == .admin)
    }

    @Test func `an account that is not there has no page`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        #expect(try await client.get("/pengguna/tidak-ada").status == 404)
        #expect(try await client.post("/pengguna/tidak-ada/nonaktif", ["csrf": csrf, "why": "uji"]).status == 404)
    }
}
