import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// A person's own page, by a link that only they have.
@Suite struct PersonalPagesTests {
    @Test func `a link shows its person, their badge and their attendance, and nobody else`() async throws {
        let site = try await TestSite.atTheGate()
        _ = try await site.wanasari.scan(try await site.wanasari.code(of: Wanasari.budi).text, at: "07:20")
        let link = try await site.wanasari.link(of: Wanasari.budi).text
        let answer = try await site.client().get("/saya/\(link)")
        #expect(answer.status == 200)
        #expect(answer.text.contains("Budi Santoso") && answer.text.contains("07.20"))
        #expect(answer.text.contains("<svg class=\"qr\""))
        for other in ["Siti Aminah", "Hasan Basri", "Dewi Lestari", Wanasari.budi.digits] {
            #expect(!answer.text.contains(other))
        }
        #expect(answer.headers["cache-control"] == "no-store")
        #expect(answer.headers["referrer-policy"] == "no-referrer")
        #expect(answer.text.contains("name=\"robots\" content=\"noindex\""))
    }

    @Test func `the badge is a picture to keep`() async throws {
        let site = try await TestSite.atTheGate()
        let link = try await site.wanasari.link(of: Wanasari.budi).text
        let answer = try await site.client().get("/saya/\(link)/lencana.png")
        #expect(answer.status == 200 && answer.headers["content-type"] == "image/png")
        #expect(answer.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(answer.headers["content-disposition"]?.contains("lencana-") == true)
    }

    @Test func `every link that opens nothing is answered alike`() async throws {
        let site = try await TestSite.atTheGate()
        let link = try await site.wanasari.link(of: Wanasari.budi).text
        let code = try await site.wanasari.code(of: Wanasari.budi).text
        let last: Character = link.last == "0" ? "1" : "0"
        let wrong = [String(link.dropLast()) + String(last), code, "bukan", String(repeating: "A", count: 300)]
        let answers = try await wrong.asyncMap { try await site.client().get("/saya/\($0)") }
        for answer in answers {
            #expect(answer.status == 404)
            #expect(answer.text == answers[0].text)
        }
        for text in wrong { #expect(try await site.client().get("/saya/\(text)/lencana.png").status == 404) }
    }
}
