import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// What a head sees and does of their own OPD, and others of it.
@Suite struct OfficePagesTests {
    static let office = "/acara/ikrar-2026/opd/opd-dinsos"
    static let other = "/acara/ikrar-2026/opd/opd-dinkes"

    @Test func `a letter can be taken back, a legal standing cannot`() async throws {
        let site = try await TestSite.atTheGate()
        _ = try await site.wanasari.registry.setExcuse(
            .izin, document: "800/1", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let head = try await site.signedIn(.head)
        let page = try await head.get(Self.office).text
        let undo = { (nip: NIP) in "form=\"batal\" name=\"nip\" value=\"\(nip.digits)\"" }
        #expect(page.contains(undo(Wanasari.budi)))
        #expect(!page.contains(undo(Wanasari.student)))
    }

    @Test func `a head lands on their own OPD of the open event and sees who is in and who is not`() async throws {
        let site = try await TestSite.atTheGate()
        _ = try await site.wanasari.scan(try await site.wanasari.code(of: Wanasari.budi).text, at: "07:20")
        site.wanasari.clock.set(Wanasari.time("07:40"))
        let head = try await site.signedIn(.head)
        #expect(try await head.get("/").location == Self.office)
        let page = try await head.get(Self.office)
        #expect(page.status == 200)
        #expect(page.text.contains("Budi Santoso") && page.text.contains("07.20"))
        #expect(page.text.contains("Belum hadir") && page.text.contains("Siti Aminah"))
        #expect(page.text.contains("<b data-key=\"came\">1</b>"))
        #expect(!page.text.contains("Dewi Lestari"))
    }

    @Test func `a head's list of events leads to their own OPD`() async throws {
        let site = try await TestSite.atTheGate()
        let head = try await site.signedIn(.head)
        #expect(try await head.get("/acara").text.contains("href=\"\(Self.office)\""))
    }

    @Test func `another OPD's page is kept from a head`() async throws {
        let site = try await TestSite.atTheGate()
        let head = try await site.signedIn(.head)
        #expect(try await head.get(Self.other).status == 403)
        #expect(try await head.get(Self.other + "/aliran").status == 403)
        #expect(try await head.get("/acara/ikrar-2026/opd").status == 403)
        let fields = ["csrf": try await site.csrf(head), "nip": Wanasari.nurse.digits, "kind": "izin", "document": "1"]
        #expect(try await head.post(Self.other + "/keterangan", fields).status == 403)
    }

    @Test func `a search leaves those whose names hold every word`() async throws {
        let site = try await TestSite.atTheGate()
        let head = try await site.signedIn(.head)
        let page = try await head.get(Self.office + "?cari=siti+AMI").text
        #expect(page.contains("Siti Aminah<small>") && !page.contains("Budi Santoso<small>"))
    }

    @Test func `one letter excuses everybody who was ticked, and can be taken back`() async throws {
        let site = try await TestSite.atTheGate()
        let head = try await site.signedIn(.head)
        let csrf = try await site.csrf(head)
        let body = "csrf=\(csrf)&kind=dinasLuar&document=ST%2F7&nip=\(Wanasari.budi.digits)&nip=\(Wanasari.siti.digits)"
        let answer = try await head.send(
            "POST", Self.office + "/keterangan", body: Array(body.utf8),
            headers: ["Content-Type": "application/x-www-form-urlencoded"])
        #expect(answer.status == 303 && answer.location.hasSuffix("kabar=notice_excused"))
        #expect(try await site.wanasari.roster().counts.excused == 3)
        #expect(try await head.get(Self.office).text.contains("Dinas Luar · ST/7"))
        let undone = try await head.post(
            Self.office + "/keterangan/batal", ["csrf": csrf, "nip": Wanasari.budi.digits])
        #expect(undone.status == 303)
        #expect(try await site.wanasari.roster().counts.excused == 2)
    }

    @Test(arguments: [("document", "Nomor"), ("nip", "")])
    func `a form for letters that lacks something is shown again with what was typed`(
        missing: String, word: String
    ) async throws {
        let site = try await TestSite.atTheGate()
        let head = try await site.signedIn(.head)
        var fields = [
            "csrf": try await site.csrf(head), "nip": Wanasari.budi.digits, "kind": "cuti", "document": "CT/1",
        ]
        fields[missing] = nil
        let answer = try await head.post(Self.office + "/keterangan", fields)
        #expect(answer.status == 422)
        #expect(answer.text.contains("role=\"alert\""))
        #expect(answer.text.contains("<option value=\"cuti\" selected>"))
        if missing == "document" {
            #expect(answer.text.contains("checked"))
        } else {
            #expect(answer.text.contains("CT/1"))
        }
        #expect(try await site.wanasari.roster().counts.excused == 1)
    }

    @Test func `after the deadline a head enters no letter, and Kesbangpol still does`() async throws {
        let site = try await TestSite.atTheGate()
        let admin = try await site.signedIn(.admin)
        let adminWord = try await site.csrf(admin)
        let set = try await admin.post(
            "/acara/ikrar-2026/batas-keterangan", ["csrf": adminWord, "date": "2026-09-21", "clock": "06:30"])
        #expect(set.status == 303)
        let head = try await site.signedIn(.head)
        #expect(try await head.get(Self.office).text.contains("sisa 30 menit"))
        site.wanasari.clock.set(Wanasari.time("06:31"))
        let fields = ["nip": Wanasari.budi.digits, "kind": "izin", "document": "1"]
        let refused = try await head.post(
            Self.office + "/keterangan", fields.merging(["csrf": try await site.csrf(head)]) { $1 })
        #expect(refused.status == 403)
        #expect(try await !head.get(Self.office).text.contains("id=\"izin\""))
        #expect(
            try await admin.post(Self.office + "/keterangan", fields.merging(["csrf": adminWord]) { $1 }).status == 303)
        let none = try await admin.post("/acara/ikrar-2026/batas-keterangan", ["csrf": adminWord, "none": "1"])
        #expect(none.status == 303)
        #expect(try await site.wanasari.registry.excuseDeadline(of: Wanasari.event) == nil)
        let broken = try await admin.post(
            "/acara/ikrar-2026/batas-keterangan", ["csrf": adminWord, "date": "besok", "clock": "07:00"])
        #expect(broken.status == 422)
    }

    @Test func `an auditor reads masked numbers and nothing of anybody's health, and changes nothing`() async throws {
        let site = try await TestSite.atTheGate()
        _ = try await site.wanasari.registry.setExcuse(
            .sakit, document: "RSUD-77", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let auditor = try await site.signedIn(.auditor)
        let page = try await auditor.get(Self.office).text
        #expect(page.contains("Budi Santoso") && page.contains(Wanasari.budi.masked))
        #expect(!page.contains("RSUD-77") && !page.contains("Sakit"))
        for nip in [Wanasari.budi, Wanasari.siti, Wanasari.head] { #expect(!page.contains(nip.digits)) }
        #expect(!page.contains("id=\"izin\"") && !page.contains("id=\"pesan\""))
        let word = try await site.csrf(auditor)
        #expect(try await auditor.post(Self.office + "/keterangan", ["csrf": word]).status == 403)
    }

    @Test func `the text for WhatsApp stands ready without NIP`() async throws {
        let site = try await TestSite.atTheGate()
        let page = try await site.signedIn(.head).get(Self.office).text
        let text = try #require(page.firstMatch(of: /<textarea id="pesan"[^>]*>([^<]*)</).map { String($0.1) })
        #expect(text.contains("Siti Aminah") && !text.contains(Wanasari.siti.digits))
    }

    @Test func `whoever watches is told the numbers, and what changes`() async throws {
        let site = try await TestSite.atTheGate()
        let head = try await site.signedIn(.head)
        #expect(try await head.get(Self.office).text.contains("data-live=\"\(Self.office)/aliran\""))
        let stream = try TestStream(head, Self.office + "/aliran")
        let begin = try await stream.read(until: "\n\n")
        #expect(begin.contains("200 OK") && begin.contains("\"came\":\"0\"") && begin.contains("\"obliged\":\"5\""))
        _ = try await site.wanasari.scan(try await site.wanasari.code(of: Wanasari.budi).text, at: "07:00")
        #expect(try await stream.read(until: "\"came\":\"1\"").contains("\"shape\""))
    }

    @Test func `only who may see the page may watch it`() async throws {
        let site = try await TestSite.atTheGate()
        for role in [Role.supervisor, .operator] {
            #expect(try await site.signedIn(role).get(Self.office + "/aliran").status == 403)
        }
    }
}
