import Foundation
import TestRegistries
import Testing

@testable import IkrarWeb

/// Installing the authority of `--tls-lan`.
@Suite struct TrustPagesTests {
    @Test func `a server without an authority of its own has no such page, and tells of none`() async throws {
        let site = try await TestSite(Wanasari())
        #expect(try await site.client().get("/pasang").status == 404)
        for file in TrustFile.allCases {
            #expect(try await site.client().get("/pasang/\(file.rawValue)").status == 404)
        }
        #expect(try await !site.client().get("/masuk").text.contains("/pasang"))
    }

    @Test func `with one, anybody gets the page with its fingerprint, and the certificate as phones take it`()
        async throws
    {
        let folder = NSTemporaryDirectory() + "ikrar-trust-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let authority = try LocalAuthority(folder: folder)
        let site = try await TestSite(Wanasari(), authority: authority)
        let client = site.client()
        let page = try await client.get("/pasang")
        #expect(page.status == 200 && page.text.contains(authority.fingerprint))
        for text in ["Android", "iPhone", "Windows", "<svg class=\"qr\""] { #expect(page.text.contains(text)) }
        let der = try await client.get("/pasang/ikrar-ca.crt")
        #expect(der.status == 200 && der.headers["content-type"] == "application/x-x509-ca-cert")
        #expect(der.headers["content-disposition"] == "attachment; filename=\"ikrar-ca.crt\"")
        #expect(der.body == authority.certificateDER)
        let pem = try await client.get("/pasang/ikrar-ca.pem")
        #expect(pem.text == authority.certificate)
        #expect(try await client.get("/pasang/ca.key").status == 404)
        #expect(try await client.get("/masuk").text.contains("/pasang"))
    }
}
