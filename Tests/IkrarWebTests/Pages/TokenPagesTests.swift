import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct TokenPagesTests {
    @Test func `a token's secret is shown once, and opens the interface until it is revoked`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let made = try await client.post(
            "/token", ["csrf": csrf, "name": "SIMPEG", "days": "90", "password": TestSite.password])
        #expect(made.status == 200)
        let secret = try #require(made.text.firstMatch(of: /ikrar_[A-Za-z0-9_-]{43}/).map { String($0.0) })
        let program = TestClient(port: site.port, bearer: secret, keeping: site)
        #expect(try await program.get("/api/v1/events").status == 200)
        let page = try await client.get("/token")
        #expect(page.text.contains("SIMPEG") && !page.text.contains(secret))
        let action = try #require(page.text.firstMatch(of: /\/token\/[^"]+\/cabut/).map { String($0.0) })
        let revoked = try await client.post(action, ["csrf": csrf])
        #expect(revoked.status == 303)
        #expect(try await program.get("/api/v1/events").status == 401)
        #expect(try await client.get(revoked.location).text.contains("Dicabut"))
    }

    @Test(arguments: [["name": "", "days": "90"], ["name": "SIMPEG", "days": "9999"], ["name": "SIMPEG"]])
    func `a token without a name or with another span is not made`(fields: [String: String]) async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let refused = try await client.post("/token", fields.merging(["csrf": csrf]) { $1 })
        #expect(refused.status == 422 && refused.text.contains("role=\"alert\"") && !refused.text.contains("ikrar_"))
    }

    @Test func `a token is not made without the password, nor without a code where the account has one`() async throws {
        let site = try await TestSite(Wanasari())
        let fields = ["name": "SIMPEG", "days": "90"]
        for (role, password) in [(Role.hr, ""), (.hr, "salah"), (.admin, TestSite.password)] {
            let client = try await site.signedIn(role)
            let csrf = try await site.csrf(client)
            #expect(try await client.get("/token").text.contains("name=\"code\"") == (role == .admin))
            let answer = try await client.post("/token", fields.merging(["csrf": csrf, "password": password]) { $1 })
            #expect(answer.status == 422 && answer.text.contains("role=\"alert\"") && !answer.text.contains("ikrar_"))
            #expect(answer.text.contains("value=\"SIMPEG\""), "what was typed stays")
        }
    }

    @Test func `a program is out at once when its account is disabled, or its owner ticks so on going out`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        func program(_ client: TestClient) async throws -> TestClient {
            let account = try #require(try await registry.session(token: client.cookies["ikrar"] ?? "")).account
            let expires = registry.now.adding(seconds: 86_400)
            let secret = try await registry.addToken(of: account.id, name: "Uji", expires: expires, by: "uji").secret
            return TestClient(port: site.port, bearer: secret, keeping: site)
        }
        let owner = try await site.signedIn(.hr)
        let programs = try await program(owner)
        #expect(try await owner.get("/akun").text.contains("name=\"tokens\""))
        #expect(try await programs.get("/api/v1/events").status == 200)
        _ = try await owner.post("/akun/keluar-semua", ["csrf": try await site.csrf(owner), "tokens": "1"])
        #expect(try await programs.get("/api/v1/events").status == 401)

        let other = try await site.signedIn(.auditor)
        let account = try #require(try await registry.session(token: other.cookies["ikrar"] ?? "")).account
        let others = try await program(other)
        #expect(try await others.get("/api/v1/events").status == 200)
        _ = try await registry.disable(account.id, by: "uji")
        #expect(try await others.get("/api/v1/events").status == 401)
        #expect(!(try await site.signedIn(.operator).get("/akun").text.contains("name=\"tokens\"")), "who has none")
    }

    @Test func `another account's token cannot be revoked`() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let owner = try await site.signedIn(.admin)
        let account = try #require(try await registry.session(token: owner.cookies["ikrar"] ?? "")).account
        let expires = registry.now.adding(seconds: 86_400)
        let token = try await registry.addToken(of: account.id, name: "Uji", expires: expires, by: "uji").token
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        #expect(try await client.post("/token/\(token.id.rawValue)/cabut", ["csrf": csrf]).status == 404)
        #expect(try await registry.tokens(of: account.id).first?.revokedAt == nil)
    }
}
