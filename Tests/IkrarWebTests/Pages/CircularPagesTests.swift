import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// Circulars, on people's own pages and on the page of an OPD's head.
@Suite struct CircularPagesTests {
    private static let event = Event.ID("se-2026")

    private func site() async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("08:00"))
        _ = try await site.wanasari.registry.publishCircular(
            CircularDraft(number: "200/1", file: "edaran.txt", content: Array("Jaga netralitas.\n".utf8)),
            at: Self.event, by: "uji")
        return site
    }

    @Test func `the document is opened, its words typed, and its receipt shown, on one's own page`() async throws {
        let site = try await site()
        let link = try await site.wanasari.link(of: Wanasari.budi)
        let visitor = site.client()
        let path = "/saya/\(link.text)/edaran/se-2026"
        #expect(try await visitor.get("/saya/\(link.text)").text.contains(path))
        let page = try await visitor.get(path)
        let digest = try await site.wanasari.registry.circular(of: Self.event).versions[0].digest
        #expect(page.status == 200 && page.text.contains(digest) && page.text.contains("SUDAH SAYA BACA"))
        let file = try await visitor.get(path + "/berkas")
        #expect(file.text == "Jaga netralitas.\n")
        let wrong = try await visitor.post(path, ["digest": digest, "confirmation": "ya"])
        #expect(wrong.status == 422 && wrong.text.contains("role=\"alert\""))
        let right = try await visitor.post(path, ["digest": digest, "confirmation": "Sudah saya baca"])
        #expect(right.status == 303)
        let read = try await visitor.get(path).text
        #expect(read.contains("EDR-") && !read.contains("name=\"confirmation\""))
        #expect(try await visitor.get("/saya/\(link.text)").text.contains("Sudah membaca"))
    }

    @Test func `a link that opens nothing opens no circular`() async throws {
        let site = try await site()
        let visitor = site.client()
        #expect(try await visitor.get("/saya/x/edaran/se-2026").status == 404)
        #expect(try await visitor.get("/saya/x/edaran/se-2026/berkas").status == 404)
    }

    @Test func `a head reads it for themselves, and the page of the OPD says who has not`() async throws {
        let site = try await site()
        let head = try await site.signedIn(.head)
        let office = "/acara/se-2026/opd/opd-dinsos"
        let page = try await head.get(office).text
        #expect(page.contains("Belum membaca") && page.contains(office + "/edaran"))
        let circular = try await head.get(office + "/edaran").text
        let reader = try await site.wanasari.registry.circularReader(headOf: Wanasari.dinsos, at: Self.event)
        #expect(circular.contains("atas nama <b>\(reader)</b>"))
        await #expect(throws: RegistryError(.noSuchPerson)) {
            try await site.wanasari.registry.circularReader(headOf: Wanasari.dinkes, at: Self.event)
        }
        let digest = try await site.wanasari.registry.circular(of: Self.event).versions[0].digest
        let fields = ["csrf": try await site.csrf(head), "digest": digest, "confirmation": "SUDAH SAYA BACA"]
        #expect(try await head.post(office + "/edaran", fields).status == 303)
        let read = try await head.get(office + "/edaran").text
        #expect(read.contains("EDR-") && read.contains("Hasan Basri"))
        #expect(try await head.get(office + "/edaran/berkas").text == "Jaga netralitas.\n")
        #expect(try await head.get("/acara/se-2026/opd/opd-dinkes/edaran").status == 403)
        #expect(try await head.post(office + "/edaran", fields).status == 409)
    }

    @Test func `the event's page has counts, and nothing of gates or sessions`() async throws {
        let site = try await site()
        let admin = try await site.signedIn(.admin)
        let page = try await admin.get("/acara/se-2026").text
        #expect(page.contains("Diminta membaca") && !page.contains("/acara/se-2026/papan"))
        #expect(!page.contains("/acara/se-2026/sesi/baru"))
    }

    @Test func `the event's page has its document, digest and deadline, and who has read it and who has not`()
        async throws
    {
        let site = try await site()
        let registry = site.wanasari.registry
        let until = LocalTime("2026-09-30T16:00", on: nil)?.instant(in: .wib)
        let draft = CircularDraft(number: "200/2", file: "baru.txt", content: Array("Baru.\n".utf8), until: until)
        let digest = try await registry.publishCircular(draft, at: Self.event, by: "uji").circular.digest
        _ = try await registry.acknowledgeCircular(
            [Wanasari.budi], at: Self.event, document: "800/9", on: CivilDate(year: 2026, month: 9, day: 21), by: "uji")
        let admin = try await site.signedIn(.admin)
        let page = try await admin.get("/acara/se-2026").text
        #expect(page.contains(digest) && page.contains("200/2") && page.contains("baru.txt"))
        #expect(page.contains("/acara/se-2026/edaran/berkas/2") && !page.contains("/acara/se-2026/edaran/berkas/1"))
        #expect(page.contains("batas waktu Rabu, 30 September 2026, pukul 16.00 WIB"))
        #expect(page.contains("Hasan Basri") && !page.contains("Budi Santoso"))
        let supervisor = try await site.signedIn(.supervisor).get("/acara/se-2026").text
        #expect(supervisor.contains(digest) && !supervisor.contains("/edaran/berkas/"))
        #expect(!supervisor.contains("Hasan Basri"))
        #expect(try await admin.get("/acara").text.contains("batas waktu Rabu, 30 September 2026"))
        let link = try await site.wanasari.link(of: Wanasari.siti)
        #expect(try await site.client().get("/saya/\(link.text)").text.contains("batas waktu Rabu, 30 September 2026"))
    }
}
