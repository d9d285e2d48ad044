import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// A circular as Kesbangpol publishes it and follows who has confirmed.
@Suite struct PublishedCircularPagesTests {
    private let path = "/acara/se-2026/edaran"

    private func site() async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("08:00"))
        return site
    }

    private func admin(_ site: TestSite) async throws -> (client: TestClient, csrf: String) {
        let client = try await site.signedIn(.admin)
        return (client, try await site.csrf(client))
    }

    private func send(
        _ path: String, _ files: [(String, String, String)], _ fields: [(String, String)],
        _ visitor: (client: TestClient, csrf: String)
    ) async throws -> TestClient.Answer {
        let body = MultipartBody(files, fields: [("csrf", visitor.csrf)] + fields)
        return try await visitor.client.send(
            "POST", path, body: body.bytes, headers: ["Content-Type": MultipartBody.type])
    }

    private static let letter = ("circular", "edaran.txt", "Jaga netralitas.\n")
    private static let fields = [
        ("title", "Edaran Netralitas"), ("event", "se-2026"), ("number", "200/1"), ("until", "2026-09-30T16:00"),
        ("audience", "heads"),
    ]

    /// Published for all, until 30 September.
    private func published(_ site: TestSite) async throws {
        _ = try await site.wanasari.registry.publishCircular(
            CircularDraft(
                number: "200/1", file: "edaran.txt", content: Array("Jaga netralitas.\n".utf8),
                until: LocalTime("2026-09-30T16:00", on: nil)?.instant(in: .wib)),
            at: Event.ID("se-2026"), by: "uji")
    }

    @Test func `one form publishes it, with its digest to be seen; the same file again changes nothing`() async throws {
        let site = try await site()
        let visitor = try await admin(site)
        #expect(try await visitor.client.get("/acara").text.contains("/edaran/baru"))
        #expect(try await visitor.client.get("/edaran/baru").text.contains("name=\"circular\""))
        let answer = try await send("/edaran/baru", [Self.letter], Self.fields, visitor)
        #expect(answer.status == 303 && answer.location == path + "?kabar=notice_circular_published")
        let overview = try await site.wanasari.registry.circular(of: Event.ID("se-2026"))
        #expect(overview.audience == .heads && overview.versions.count == 1)
        #expect(overview.versions[0].until == LocalTime("2026-09-30T16:00", on: nil)?.instant(in: .wib))
        let page = try await visitor.client.get(path)
        #expect(page.status == 200 && page.text.contains(overview.versions[0].digest))
        #expect(page.text.contains("jabatan di daftar pegawai: Dinas Kesehatan."))
        #expect(page.text.contains("Kepala OPD") && page.text.contains("Edaran Netralitas"))
        #expect(try await visitor.client.get(path + "/berkas/1").text == "Jaga netralitas.\n")
        let again = try await send(path, [Self.letter], [("number", "200/1")], visitor)
        #expect(again.location == path + "?kabar=notice_circular_known")
        let other = try await send(path, [("circular", "baru.txt", "Lain.\n")], [("number", "200/1")], visitor)
        #expect(other.location == path + "?kabar=notice_circular_published")
        #expect(try await site.wanasari.registry.circular(of: Event.ID("se-2026")).versions.count == 2)
    }

    @Test func `what cannot be published is refused beside what was typed, and makes nothing`() async throws {
        let site = try await site()
        let visitor = try await admin(site)
        let wrong: [([(String, String, String)], [(String, String)])] = [
            ([], Self.fields), ([("circular", "x.docx", "PK\u{0}")], Self.fields),
            ([Self.letter], Self.fields.map { $0.0 == "number" ? ("number", " ") : $0 }),
            ([Self.letter], Self.fields.map { $0.0 == "until" ? ("until", "2026-09-01T08:00") : $0 }),
            ([Self.letter], Self.fields.map { $0.0 == "until" ? ("until", "kapan") : $0 }),
            ([Self.letter], Self.fields.map { $0.0 == "audience" ? ("audience", "lain") : $0 }),
            ([Self.letter], Self.fields.map { $0.0 == "event" ? ("event", "") : $0 }),
            // An event that is there already is not made into a circular.
            ([Self.letter], Self.fields.map { $0.0 == "event" ? ("event", Wanasari.event.rawValue) : $0 }),
        ]
        for (files, fields) in wrong {
            let answer = try await send("/edaran/baru", files, fields, visitor)
            #expect(
                [409, 422].contains(answer.status) && answer.text.contains("role=\"alert\""),
                "\(fields) \(answer.status)")
            #expect(answer.text.contains("value=\"Edaran Netralitas\""))
        }
        #expect(try await site.wanasari.registry.events().map(\.id) == [Wanasari.event])
        #expect(try await visitor.client.get("/acara/\(Wanasari.event)/edaran").status == 404)
    }

    @Test func `a signed list names who counts again although somebody had annulled their scan`() async throws {
        let site = try await site()
        try await published(site)
        let visitor = try await admin(site)
        let registry = site.wanasari.registry
        let event = Event.ID("se-2026")
        _ = try await registry.acknowledgeCircular([Wanasari.budi], at: event, document: "800/10", by: "uji")
        let scan = try #require(
            try await site.wanasari.store.read { try $0.scans(of: Gate.DeviceID("circular"), event: event) }.first)
        _ = try await registry.annul(scan.id, reason: "bukan dia", by: "uji", supervisor: "uji")
        let typed = [("number", "800/11"), ("date", "2026-09-21"), ("nips", Wanasari.budi.digits)]
        let answer = try await send(path + "/daftar", [], typed, visitor)
        #expect(answer.status == 200 && answer.text.contains("kini dihitung lagi: Budi Santoso"))
    }

    @Test func `of two who publish at once under one name, one is refused; the same form twice is one circular`()
        async throws
    {
        let site = try await site()
        let visitor = try await admin(site)
        _ = try await send("/edaran/baru", [Self.letter], Self.fields, visitor)
        let other = try await send("/edaran/baru", [("circular", "lain.txt", "Lain.\n")], Self.fields, visitor)
        #expect(other.status == 409 && other.text.contains("se-2026"))
        let again = try await send("/edaran/baru", [Self.letter], Self.fields, visitor)
        #expect(again.location == path + "?kabar=notice_circular_known")
        let versions = try await site.wanasari.registry.circular(of: Event.ID("se-2026")).versions
        #expect(versions.map(\.version) == [1] && versions.map(\.file) == ["edaran.txt"])
    }

    @Test func `a signed list that is refused keeps what was typed, in the form that was sent`() async throws {
        let site = try await site()
        try await published(site)
        let visitor = try await admin(site)
        let typed = [("number", "800/11"), ("date", "2026-09-21")]
        let list = ("list", "daftar.csv", "NIP;NAMA\n\(Wanasari.budi.digits);Budi\n")
        let wrong: [([(String, String, String)], String, String)] = [
            ([], "197001011995031999", "NIP 19700101 199503 1 999 tidak ada"),
            ([], "\(Wanasari.siti.digits)\r\nEncep Sopandi", "Baris “Encep Sopandi”"),
            ([list], Wanasari.siti.digits, "Kirim satu saja"),
        ]
        for (files, nips, why) in wrong {
            let answer = try await send(path + "/daftar", files, typed + [("nips", nips)], visitor)
            #expect(answer.status == 422 && answer.text.contains(why), "\(nips) \(answer.status)")
            #expect(answer.text.contains("value=\"800/11\"") && answer.text.contains("value=\"2026-09-21\""))
            #expect(
                answer.text.contains(">\(nips.replacing("\r\n", with: "\n"))</textarea>")
                    || answer.text.contains(">\(nips)</textarea>"), "\(nips)")
            #expect(answer.text.contains("<details open><summary>Catat daftar"))
            #expect(answer.text.contains("<details><summary>Terbitkan versi baru"))
        }
        #expect(try await site.wanasari.registry.recap(of: Event.ID("se-2026")).counts.came == 0)
        let beside = [("number", "800/11"), ("nips", "Siti Aminah, S.Sos. \(Wanasari.siti.spaced)")]
        #expect(try await send(path + "/daftar", [], beside, visitor).text.contains("Dicatat telah membaca: 1 orang"))
    }

    @Test(arguments: ["2026-09-20", "2026-09-22", "0026-09-21"])
    func `nobody signed before it was published, or tomorrow`(day: String) async throws {
        let site = try await site()
        try await published(site)
        let visitor = try await admin(site)
        let fields = [("number", "1"), ("date", day), ("nips", Wanasari.siti.digits)]
        let answer = try await send(path + "/daftar", [], fields, visitor)
        #expect(answer.status == 422 && answer.text.contains("tidak mungkin ditandatangani pada \(day)"))
        #expect(try await site.wanasari.registry.recap(of: Event.ID("se-2026")).counts.came == 0)
    }

    @Test func `pages of what a circular does not have are not there, nor its papers`() async throws {
        let site = try await site()
        try await published(site)
        let visitor = try await admin(site)
        for page in ["papan", "webinar", "ikrar", "gerbang"] {
            #expect(try await visitor.client.get("/acara/se-2026/\(page)").status == 404, "\(page)")
            #expect(try await visitor.client.get("/acara/\(Wanasari.event)/\(page)").status == 200, "\(page)")
        }
        let text = ["csrf": visitor.csrf, "wording": "1. netral\n2. tidak memihak\n3. bijak\n4. tanpa politik uang"]
        #expect(try await visitor.client.post("/acara/se-2026/ikrar/naskah", text).status == 404)
        #expect(try await visitor.client.get("/acara/se-2026/ikrar?tanda=IKR-0000-0000-0000").status == 200)
        for kind in ["pakta", "berita-acara", "kartu", "sertifikat"] {
            let wish = ["csrf": visitor.csrf, "kind": kind, "opd": "opd-dinsos", "paper": "f4", "layout": "card"]
            let answer = try await visitor.client.post("/acara/se-2026/dokumen", wish)
            #expect(answer.status == 422 && answer.text.contains("role=\"alert\""), "\(kind) \(answer.status)")
        }
    }

    @Test func `who has not confirmed is named OPD by OPD, and all of them taken home`() async throws {
        let site = try await site()
        try await published(site)
        let visitor = try await admin(site)
        _ = try await site.wanasari.registry.acknowledgeCircular(
            [Wanasari.budi], at: Event.ID("se-2026"), document: "800/9", by: "uji")
        let page = try await visitor.client.get(path).text
        #expect(page.contains("Hasan Basri") && !page.contains("Budi Santoso"))
        #expect(page.contains("/acara/se-2026/opd/opd-dinsos"))
        let file = try await visitor.client.get(path + "/belum/csv").text
        #expect(file.contains("Hasan Basri") && !file.contains("Budi Santoso"))
        let hr = try await site.signedIn(.hr)
        #expect(try await hr.get(path).status == 200)
        #expect(!(try await hr.get(path).text.contains("name=\"circular\"")))
        #expect(try await site.signedIn(.auditor).get(path + "/belum/csv").status == 403)
    }

    @Test func `a signed list is recorded from a file or from NIPs, and says what it left out`() async throws {
        let site = try await site()
        try await published(site)
        let visitor = try await admin(site)
        let list = ("list", "daftar.csv", "NIP;NAMA\n\(Wanasari.budi.digits);Budi\n12;Ani\n")
        let first = try await send(path + "/daftar", [list], [("number", "800/9"), ("date", "2026-09-21")], visitor)
        #expect(first.status == 200 && first.text.contains("Dicatat telah membaca: 1 orang"))
        #expect(first.text.contains(">3</th>") && first.text.contains(">Ani</td>"))
        let typed = [("number", "800/10"), ("nips", "\(Wanasari.siti.digits)\r\n\(Wanasari.budi.digits)")]
        let second = try await send(path + "/daftar", [], typed, visitor)
        #expect(
            second.text.contains("Dicatat telah membaca: 1 orang") && second.text.contains("Sudah tercatat membaca"))
        for fields in [
            [("number", ""), ("nips", Wanasari.head.digits)], [("number", "1")], [("number", "1"), ("nips", "12")],
        ] {
            let answer = try await send(path + "/daftar", [], fields, visitor)
            #expect(answer.status == 422 && answer.text.contains("role=\"alert\""), "\(fields) \(answer.status)")
        }
    }

    @Test func `a receipt is verified there`() async throws {
        let site = try await site()
        try await published(site)
        let link = try await site.wanasari.link(of: Wanasari.budi)
        let digest = try await site.wanasari.registry.circular(of: Event.ID("se-2026")).versions[0].digest
        let own = try await site.wanasari.registry.acknowledgeCircular(
            link.text, at: Event.ID("se-2026"), shown: digest, confirmation: "SUDAH SAYA BACA")
        let receipt = try #require(own?.receipt.typed)
        let client = try await site.signedIn(.hr)
        let page = try await client.get(path + "?tanda=" + receipt).text
        #expect(page.contains("Asli. Budi Santoso") && page.contains("pukul 08.00 WIB"))
        #expect(try await client.get(path + "?tanda=EDR-0").text.contains("tidak mengenal tanda terima"))
    }

    @Test(arguments: ["id", "en"])
    func `no page about a circular speaks of attendance`(language: String) async throws {
        let site = try await site()
        try await published(site)
        let visitor = try await admin(site)
        let head = try await site.signedIn(.head)
        for client in [visitor.client, head] {
            _ = try await client.post("/bahasa", ["csrf": try await site.csrf(client), "bahasa": language])
        }
        let office = "/acara/se-2026/opd/\(Wanasari.dinsos)"
        let pages = [
            "/acara/se-2026", "/acara/se-2026/opd", "/acara/se-2026/daftar", "/acara/se-2026/tutup-daftar", office,
            path,
            "/acara/se-2026/langkah/tutup", "/acara/se-2026/koreksi", "/acara/se-2026/dokumen",
        ]
        for page in pages { try await Self.expectReading(visitor.client, page) }
        for page in [office, office + "/pengesahan", office + "/edaran"] { try await Self.expectReading(head, page) }
    }

    private static func expectReading(_ client: TestClient, _ path: String) async throws {
        let answer = try await client.get(path)
        #expect(answer.status == 200, "\(path)")
        let text = answer.text.replacing(/<[^>]*>/, with: " ").lowercased()
        for word in ["hadir", "attendance", "present", " came", "absent", "not in"] {
            #expect(!text.contains(word), "\(path): \(word)")
        }
    }
}
