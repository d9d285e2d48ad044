import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct ReviewPagesTests {
    private static let path = "/acara/ikrar-2026/tinjauan"

    /// One person at two gates within a minute.
    private func site() async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        let wanasari = site.wanasari
        let code = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.scan(code, at: "07:00", gate: "Gerbang Utara")
        _ = try await wanasari.scan(code, at: "07:00:20", gate: "Gerbang Selatan")
        return site
    }

    @Test func `an item is settled with a note, which stays with whoever wrote it`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.supervisor)
        let page = try await client.get(Self.path)
        #expect(page.text.contains("Di dua gerbang dalam satu menit") && page.text.contains("Budi Santoso"))
        let item = try #require(page.field("item"))
        let answer = try await client.post(
            Self.path, ["item": item, "note": "badge dipinjam", "csrf": try await site.csrf(client)])
        #expect(answer.location == Self.path + "?kabar=notice_review_settled")
        #expect(try await client.get(Self.path).text.contains("badge dipinjam"))
        #expect(try await site.wanasari.registry.reviewList(of: Wanasari.event)[0].settlement?.note == "badge dipinjam")
    }

    @Test func `NIPs are whole, and masked for an auditor`() async throws {
        let site = try await site()
        for role in [Role.admin, .supervisor] {
            let page = try await site.signedIn(role).get(Self.path).text
            #expect(page.contains(Wanasari.budi.spaced) && !page.contains(Wanasari.budi.masked))
        }
        let page = try await site.signedIn(.auditor).get(Self.path).text
        #expect(page.contains(Wanasari.budi.masked))
        #expect(!page.contains(Wanasari.budi.spaced) && !page.contains(Wanasari.budi.digits))
    }

    @Test func `an item without a note, and one that is not on the list, are refused`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let item = try #require(try await client.get(Self.path).field("item"))
        #expect(try await client.post(Self.path, ["item": item, "note": " ", "csrf": csrf]).status == 422)
        #expect(try await client.post(Self.path, ["item": "scan:lain", "note": "x", "csrf": csrf]).status == 404)
    }

    @Test func `an auditor reads the list and settles nothing`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.auditor)
        #expect(try await client.get(Self.path).field("item") == nil)
        let answer = try await client.post(Self.path, ["item": "x", "note": "x", "csrf": try await site.csrf(client)])
        #expect(answer.status == 403)
    }

    @Test func `an empty list says so`() async throws {
        let client = try await TestSite.atTheGate().signedIn(.admin)
        #expect(try await client.get(Self.path).text.contains("Tidak ada yang perlu ditinjau."))
    }
}
