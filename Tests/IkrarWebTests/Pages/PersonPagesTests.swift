import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// One person: badge, attendance, the link to their own page.
@Suite struct PersonPagesTests {
    private static let path = "/opd/opd-dinsos/pegawai/p2"

    @Test func `a person's page has who they are, their badge and where they came`() async throws {
        let site = try await TestSite.atTheGate()
        _ = try await site.wanasari.scan(try await site.wanasari.code(of: Wanasari.budi).text, at: "07:20")
        let badge = try #require(try await site.wanasari.registry.person(Wanasari.budi).badges.first)
        let page = try await site.signedIn(.hr).get(Self.path)
        #expect(page.status == 200)
        for text in [
            "Budi Santoso", "19860515 201001 1 003", "Dinas Sosial", "Bidang I", "Analis Kebijakan", "III/b",
            badge.number.typed, "Apel Ikrar", "07.20", "Gerbang Utara", "Perlihatkan tautan",
        ] {
            #expect(page.text.contains(text), Comment(rawValue: text))
        }
        let moved = try await site.signedIn(.hr).get("/opd/opd-dinkes/pegawai/p2")
        #expect(moved.status == 404)
    }

    @Test func `neither auditor nor supervisor reads of an illness, and an auditor sees neither NIP nor code`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        _ = try await registry.setExcuse(
            .sakit, document: "445/1/RSUD", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let badge = try #require(try await registry.person(Wanasari.budi).badges.first)
        #expect(try await site.signedIn(.admin).get(Self.path).text.contains("445/1/RSUD"))
        #expect(try await site.signedIn(.head).get(Self.path).text.contains("445/1/RSUD"))
        let supervisor = try await site.signedIn(.supervisor).get(Self.path).text
        let auditor = try await site.signedIn(.auditor).get(Self.path).text
        for text in [supervisor, auditor] {
            #expect(!text.contains("445/1") && !text.lowercased().contains("sakit"))
            #expect(!text.contains("/tautan") && !text.contains("/lencana"))
        }
        #expect(supervisor.contains("19860515 201001 1 003"))
        #expect(auditor.contains("***************003") && !auditor.contains("19860515"))
        #expect(!auditor.contains(badge.number.typed))
    }

    @Test func `a badge is issued, replaced and revoked with a reason that is kept`() async throws {
        let wanasari = try await Wanasari()
        let site = try await TestSite(wanasari)
        let registry = wanasari.registry
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        #expect(try await client.get(Self.path).text.contains("Terbitkan badge"))
        #expect(try await client.get(Self.path + "/lencana/pdf").status == 404)
        #expect(try await client.post(Self.path + "/lencana/cabut", ["csrf": csrf, "why": "x"]).status == 404)
        let issued = try await client.post(Self.path + "/lencana", ["csrf": csrf])
        #expect(issued.status == 303 && issued.location.contains("notice_badge_issued"))
        let first = try #require(try await registry.person(Wanasari.budi).badges.first)

        #expect(try await client.post(Self.path + "/lencana/ganti", ["csrf": csrf, "why": " "]).status == 422)
        #expect(try await registry.person(Wanasari.budi).badges.count == 1)
        let replaced = try await client.post(Self.path + "/lencana/ganti", ["csrf": csrf, "why": "jatuh di sawah"])
        #expect(replaced.location.contains("notice_badge_reissued"))
        let badges = try await registry.person(Wanasari.budi).badges
        #expect(badges.count == 2 && badges.contains { $0.number == first.number && $0.revokedAt != nil })
        #expect(try await client.get(Self.path).text.contains("jatuh di sawah"))

        let revoked = try await client.post(Self.path + "/lencana/cabut", ["csrf": csrf, "why": "pensiun"])
        #expect(revoked.location.contains("notice_badge_revoked"))
        #expect(try await registry.person(Wanasari.budi).badges.allSatisfy { $0.revokedAt != nil })
        let entries = try await registry.journal().entries
        for action in [JournalEntry.Action.badgeIssue, .badgeReissue, .badgeRevoke] {
            let entry = try #require(entries.first { $0.action == action })
            #expect(entry.by.hasPrefix("hr.") && !entry.subject.isEmpty)
        }
    }

    @Test func `one badge comes as a card and as a picture`() async throws {
        let site = try await TestSite.atTheGate()
        for role in [Role.admin, .hr, .head] {
            let client = try await site.signedIn(role)
            let pdf = try await client.get(Self.path + "/lencana/pdf")
            #expect(pdf.status == 200 && pdf.body.starts(with: Array("%PDF".utf8)))
            let png = try await client.get(Self.path + "/lencana/png")
            #expect(png.headers["content-type"] == "image/png" && png.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            #expect(png.headers["content-disposition"]?.contains("lencana-") == true)
            #expect(try await client.get(Self.path + "/lencana/svg").status == 404)
        }
        #expect(try await site.signedIn(.supervisor).get(Self.path + "/lencana/pdf").status == 403)
    }

    @Test func `the link is shown with a symbol and a message, and opens the page; showing it is put on record`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.head)
        let csrf = try await site.csrf(client)
        #expect(try await !client.get(Self.path).text.contains("/saya/"))
        let shown = try await client.post(Self.path + "/tautan", ["csrf": csrf])
        #expect(shown.status == 200 && shown.text.contains("<svg class=\"qr\""))
        let link = try #require(shown.text.firstMatch(of: /\/saya\/IKP[0-9A-Z]{24}/).map { String($0.0) })
        #expect(shown.text.contains("Yth. Budi Santoso") && shown.text.contains("Kabupaten Wanasari"))
        #expect(try await site.client().get(link).text.contains("Budi Santoso"))
        let entry = try #require(try await site.wanasari.registry.journal(subject: "p2").entries.first)
        #expect(entry.action == .linkHandOut && entry.by.hasPrefix("head."))

        let renewed = try await client.post(Self.path + "/tautan/ganti", ["csrf": csrf, "why": "terkirim ke grup"])
        let next = try #require(renewed.text.firstMatch(of: /\/saya\/IKP[0-9A-Z]{24}/).map { String($0.0) })
        #expect(next != link)
        #expect(try await site.client().get(link).status == 404)
        #expect(try await site.client().get(next).status == 200)

        #expect(try await client.post(Self.path + "/tautan/cabut", ["csrf": csrf, "why": ""]).status == 422)
        let ended = try await client.post(Self.path + "/tautan/cabut", ["csrf": csrf, "why": "diminta"])
        #expect(ended.status == 303)
        #expect(try await site.client().get(next).status == 404)
        #expect(try await client.post(Self.path + "/tautan", ["csrf": csrf]).status == 409)
        #expect(try await client.get(Self.path).text.contains("Tautan dicabut"))
        #expect(try await client.post("/opd/opd-dinkes/pegawai/p5/tautan", ["csrf": csrf]).status == 403)
        #expect(try await client.post("/opd/opd-dinsos/pegawai/p5/tautan", ["csrf": csrf]).status == 404)
    }

    @Test func `an OPD's links come as one list, to Kesbangpol and its own head`() async throws {
        let site = try await TestSite.atTheGate()
        for role in [Role.admin, .head] {
            let client = try await site.signedIn(role)
            let csrf = try await site.csrf(client)
            #expect(try await client.get("/opd/opd-dinsos/pegawai").text.contains("/opd/opd-dinsos/tautan"))
            let list = try await client.post("/opd/opd-dinsos/tautan", ["csrf": csrf])
            #expect(list.status == 200 && list.headers["content-type"]?.hasPrefix("text/csv") == true)
            #expect(list.headers["content-disposition"] == "attachment; filename=\"tautan-opd-dinsos.csv\"")
            let line = try #require(list.text.split(separator: "\r\n").first { $0.contains("Budi Santoso") })
            let link = try #require(line.firstMatch(of: /\/saya\/IKP[0-9A-Z]{24}/).map { String($0.0) })
            #expect(try await site.client().get(link).text.contains("Budi Santoso"))
            #expect(!list.text.contains("Dewi Lestari"))
        }
        let head = try await site.signedIn(.head)
        #expect(try await head.post("/opd/opd-dinkes/tautan", ["csrf": try await site.csrf(head)]).status == 403)
        let hr = try await site.signedIn(.hr)
        #expect(try await hr.post("/opd/opd-dinsos/tautan", ["csrf": try await site.csrf(hr)]).status == 403)
    }
}
