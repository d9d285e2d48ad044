import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct OwnPathTests {
    @Test(arguments: ["/", "/acara", "/acara/ikrar-2026?cari=a%20b", "/saya/IKP"])
    func `a path of ours is gone to`(path: String) {
        #expect(OwnPath(path)?.text == path)
    }

    @Test(arguments: [
        "", "acara", "//evil.example", "/\t/evil.example", "/\n/evil.example", "/\\evil.example",
        "//\u{FE0F}evil.example",
        "https://evil.example", "/ evil", "/\u{00A0}/evil.example",
    ])
    func `what could be another site is not`(path: String) {
        #expect(OwnPath(path) == nil)
    }

    @Test func `who signs in is led to a page of ours, whatever the link says`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let login = try #require(try await site.wanasari.registry.accounts().first { $0.role == .hr }).login
        for (target, leadsTo) in [("/token", "/token"), ("/\t/evil.example", "/"), ("//evil.example", "/")] {
            let fields = ["login": login, "password": TestSite.password, "ke": target]
            let answer = try await client.post("/masuk", fields.merging(["csrf": try await site.csrf(client)]) { $1 })
            #expect(answer.location == leadsTo)
        }
    }

    @Test func `what is counted is for this machine, not for whom a proxy speaks`() async throws {
        let site = try await TestSite.atTheGate()
        #expect(try await site.client().get("/metrics").status == 200)
        for name in ["X-Forwarded-For", "Forwarded"] {
            #expect(try await site.client().get("/metrics", headers: [name: "203.0.113.7"]).status == 403)
        }
    }
}
