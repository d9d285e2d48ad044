import TestRegistries
import Testing

@testable import IkrarRegistry
@testable import IkrarWeb

@Suite("The page to sign in")
struct SignInPagesTests {
    @Test("after the right password asks for the code alone, and for the password again when that took too long")
    func code() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let (account, invitation) = try await registry.addAccount(
            login: "ratna", name: "Ratna", role: .admin, opd: nil, by: "uji")
        _ = try await registry.accept(invitation.code, password: TestSite.password, passwords: PlainPasswords())
        let first = site.client()
        let credentials = ["login": account.login, "password": TestSite.password, "ke": "/akun"]
        _ = try await first.post("/masuk", credentials)
        let app = try await site.enrol(first)
        site.wanasari.clock.set(registry.now.adding(seconds: 30))

        let client = site.client()
        let asked = try await client.post("/masuk", credentials)
        #expect(asked.status == 200)
        #expect(!asked.text.contains(#"name="password""#) && asked.text.contains(#"name="code""#))
        let pass = try #require(asked.text.firstMatch(of: /name="pass" value="([^"]+)"/)).1
        var step = ["login": account.login, "pass": String(pass), "ke": "/akun"]
        let code = app.code(at: TOTP.step(at: registry.now))
        step["code"] = code == "000000" ? "000001" : "000000"
        let wrong = try await client.post("/masuk", step)
        #expect(wrong.status == 422 && !wrong.text.contains(#"name="password""#))
        step["code"] = code
        step["pass"] = "1" + String(pass)
        let forged = try await client.post("/masuk", step)
        #expect(forged.status == 422 && forged.text.contains(#"name="password""#))
        #expect(forged.text.contains("Isi kata sandi sekali lagi"))
        step["pass"] = String(pass)
        let signedIn = try await client.post("/masuk", step)
        #expect(signedIn.status == 303 && signedIn.location == "/akun")
    }
}
