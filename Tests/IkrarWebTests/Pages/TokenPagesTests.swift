import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct TokenPagesTests {
    @Test func `a token's secret is shown once, and opens the interface until it is revoked`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let made = try await client.post("/token", ["csrf": csrf, "name": "SIMPEG", "days": "90"])
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
