import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// A pledge on one's own page.
@Suite struct PledgePagesTests {
    private func site() async throws -> (site: TestSite, path: String, wording: PledgeWording) {
        let site = try await TestSite.atTheGate()
        let wording = try PledgeWording("IKRAR\n1. netral & adil\n2. tidak memihak\n3. bijak\n4. tanpa politik uang")
        _ = try await site.wanasari.registry.setPledgeText(wording, of: Wanasari.event, by: "kesbangpol")
        let link = try await site.wanasari.link(of: Wanasari.budi).text
        return (site, "/saya/\(link)/ikrar/\(Wanasari.event)", wording)
    }

    @Test func `the whole text is shown, what is typed is recorded, and the receipt verifies`() async throws {
        let (site, path, wording) = try await site()
        let client = site.client()
        let personal = try await client.get(String(path.prefix { $0 != "?" }.split(separator: "/ikrar")[0]))
        #expect(personal.text.contains("/ikrar/\(Wanasari.event)"))
        let shown = try await client.get(path)
        #expect(shown.status == 200)
        for line in ["1. netral &amp; adil", "4. tanpa politik uang", wording.digest, "SAYA BERIKRAR"] {
            #expect(shown.text.contains(line))
        }
        let sent = try await client.post(path, ["digest": wording.digest, "confirmation": "saya berikrar"])
        #expect(sent.status == 303 && sent.location == path)
        let after = try await client.get(path)
        let receipt = try #require(after.text.firstMatch(of: /IKR(-[0-9A-Z]{4}){4}/)).output.0
        guard case .genuine(let found) = try await site.wanasari.registry.verifyReceipt(receipt) else {
            Issue.record("the receipt is genuine")
            return
        }
        #expect(found.nip == Wanasari.budi)
        #expect(!after.text.contains("name=\"confirmation\""))
        let twice = try await client.post(path, ["digest": wording.digest, "confirmation": "saya berikrar"])
        #expect(twice.status == 303 && twice.location == path)
        #expect(try await site.wanasari.registry.pledgeLines(of: Wanasari.event).flatMap(\.pledges).count == 1)
    }

    @Test func `without the words, or of a text that was changed, nothing is recorded and the page says why`()
        async throws
    {
        let (site, path, wording) = try await site()
        let client = site.client()
        let unconfirmed = try await client.post(path, ["digest": wording.digest, "confirmation": "ya"])
        #expect(unconfirmed.status == 422 && unconfirmed.text.contains("role=\"alert\""))
        let changed = try await client.post(path, ["digest": "x", "confirmation": PledgeConfirmation.words])
        #expect(changed.status == 409 && changed.text.contains(wording.digest))
        #expect(try await site.wanasari.registry.pledgeLines(of: Wanasari.event).isEmpty)
    }

    @Test func `a wrong link and an event without a pledge are pages that do not exist`() async throws {
        let (site, path, wording) = try await site()
        let client = site.client()
        let form = ["digest": wording.digest, "confirmation": PledgeConfirmation.words]
        #expect(try await client.get("/saya/IKP000/ikrar/\(Wanasari.event)").status == 404)
        #expect(try await client.post("/saya/IKP000/ikrar/\(Wanasari.event)", form).status == 404)
        let other = String(path.dropLast(Wanasari.event.rawValue.count)) + "lain"
        #expect(try await client.get(other).status == 404)
        #expect(try await client.post(other, form).status == 404)
    }

    @Test func `an OPD's page tells the pledge beside the attendance`() async throws {
        let (site, _, _) = try await site()
        site.wanasari.clock.set(Wanasari.time("10:00"))
        _ = try await site.wanasari.registry.recordPaperPledges(
            [
                PaktaRequest(
                    nip: Wanasari.siti, number: "800/17", signedOn: CivilDate(year: 2026, month: 9, day: 20)!)
            ], at: Wanasari.event, filedBy: "BKPSDM", by: "hr")
        let client = try await site.signedIn(.admin)
        let page = try await client.get("/acara/\(Wanasari.event)/opd/\(Wanasari.dinsos)")
        #expect(page.text.contains("berikrar: pakta 800/17"))
        #expect(page.text.contains("berikrar tetapi tidak hadir 1"))
    }
}
