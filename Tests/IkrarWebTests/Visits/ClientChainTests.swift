import HTTPTypes
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// For whom a proxy asks.
@Suite struct ClientChainTests {
    private static let trusted = ["127.0.0.1", "10.0.0.0/8", "2001:db8:0:1::/64"].compactMap { NetworkRange($0) }

    private func client(_ peer: String, _ fields: (HTTPField.Name, String)...) throws -> String? {
        var headers = HTTPFields()
        for (name, value) in fields { headers.append(HTTPField(name: name, value: value)) }
        let peer = try #require(NetworkAddress(peer))
        return ClientChain(peer: peer, headers).client(trusting: Self.trusted)?.description
    }

    @Test(arguments: [
        // Nobody that is not trusted is believed.
        ("203.0.113.9", "192.0.2.1", "203.0.113.9"),
        ("127.0.0.1", "192.0.2.1", "192.0.2.1"),
        // What stands before the first untrusted hop is anybody's invention.
        ("127.0.0.1", "1.1.1.1, 192.0.2.1", "192.0.2.1"),
        ("127.0.0.1", "1.1.1.1, 192.0.2.1, 10.1.2.3", "192.0.2.1"),
        ("::ffff:127.0.0.1", "::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:0:1::5", "2001:db8:7::1", "2001:db8:7::1"),
        ("127.0.0.1", "192.0.2.1:5000", "192.0.2.1"),
        ("127.0.0.1", "[2001:db8:7::1]:5000", "2001:db8:7::1"),
        // All are ours, or none is named: the last that is known.
        ("127.0.0.1", "10.0.0.1", "10.0.0.1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "1.1.1.1, unknown", "127.0.0.1"),
        ("127.0.0.1", "1.1.1.1, , 10.0.0.1", "10.0.0.1"),
        ("127.0.0.1", "1.1.1.1,", "127.0.0.1"),
    ])
    func `the nearest that is no trusted proxy asks`(peer: String, header: String, client: String) throws {
        #expect(try self.client(peer, (.xForwardedFor, header)) == client)
    }

    @Test func `several headers are one list`() throws {
        #expect(try client("127.0.0.1", (.xForwardedFor, "1.1.1.1"), (.xForwardedFor, "192.0.2.1")) == "192.0.2.1")
        #expect(try client("127.0.0.1", (.xForwardedFor, "192.0.2.1"), (.xForwardedFor, "10.0.0.1")) == "192.0.2.1")
    }

    @Test(arguments: [
        ("for=192.0.2.60;proto=http;by=10.0.0.1", "192.0.2.60"),
        ("For=\"[2001:db8:7::17]:4711\"", "2001:db8:7::17"),
        ("for=1.1.1.1, proto=https; for=192.0.2.60", "192.0.2.60"),
        ("for=\"_secret, for=1.1.1.1\"", "127.0.0.1"),
        ("for=1.1.1.1, proto=https", "127.0.0.1"),
        ("for=192.0.2.60, for=10.0.0.7", "192.0.2.60"),
    ])
    func `Forwarded says it, too`(header: String, client: String) throws {
        #expect(try self.client("127.0.0.1", (.forwarded, header)) == client)
    }

    @Test func `of two headers that differ, one is a client's own, and neither counts`() throws {
        #expect(try client("127.0.0.1", (.xForwardedFor, "192.0.2.1"), (.forwarded, "for=1.1.1.1")) == "127.0.0.1")
        #expect(try client("127.0.0.1", (.xForwardedFor, "192.0.2.1"), (.forwarded, "for=192.0.2.1")) == "192.0.2.1")
    }

    @Test(arguments: ["10.0.0.0/8", "10.0.0.7", "fd00::/8", "::1", "0.0.0.0/0", "2001:db8::/128"])
    func `a proxy is an address or a range of them`(text: String) { #expect(NetworkRange(text) != nil) }

    @Test(arguments: [
        "", "10.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "fd00::/129", "proksi", "/8",
    ])
    func `nothing else is`(text: String) { #expect(NetworkRange(text) == nil) }

    @Test func `behind a trusted proxy each client waits for its own failures alone`() async throws {
        let site = try await TestSite(Wanasari(), trusting: [try #require(NetworkRange("127.0.0.1"))])
        let client = try await site.signedIn(.hr)
        let login = try #require(try await site.wanasari.registry.session(token: client.cookies["ikrar"] ?? ""))
            .account.login
        func signIn(_ login: String, _ password: String, from address: String) async throws -> Int {
            try await site.client().post(
                "/masuk", ["login": login, "password": password], headers: ["X-Forwarded-For": address]
            ).status
        }
        for number in 0..<30 { #expect(try await signIn("asn\(number)", "salah", from: "192.0.2.1") == 422) }
        #expect(try await signIn(login, TestSite.password, from: "192.0.2.1") == 422, "has to wait")
        #expect(try await signIn(login, TestSite.password, from: "1.1.1.1, 192.0.2.1") == 422, "an invention")
        #expect(try await signIn(login, TestSite.password, from: "192.0.2.2") == 303)
    }

    @Test func `who is trusted by nobody is one address, whatever it says`() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let (account, invitation) = try await registry.addAccount(
            login: "hr.bkpsdm", name: "Uji", role: .hr, opd: nil, by: "uji")
        _ = try await registry.accept(invitation.code, password: TestSite.password, passwords: PlainPasswords())
        for number in 0..<30 {
            _ = try await site.client().post(
                "/masuk", ["login": "asn\(number)", "password": "salah"],
                headers: ["X-Forwarded-For": "192.0.2.\(number)"])
        }
        let answer = try await site.client().post(
            "/masuk", ["login": account.login, "password": TestSite.password],
            headers: ["X-Forwarded-For": "192.0.2.77"])
        #expect(answer.status == 422 && answer.text.contains("role=\"alert\""))
    }
}
