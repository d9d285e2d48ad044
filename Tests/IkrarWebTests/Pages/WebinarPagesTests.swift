import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct WebinarPagesTests {
    private static let path = "/acara/ikrar-2026/webinar"

    /// Budi by his NIP; one of two Sitis; a guest.
    private static let report = """
        Name (original name),Email,Join time,Leave time
        198605152010011003 Budi,,21/09/2026 07:30:00,21/09/2026 08:45:00
        Siti,siti@example.id,21/09/2026 07:30:00,21/09/2026 09:00:00
        Zz Tamu 7,,21/09/2026 07:30:00,21/09/2026 09:00:00
        """

    private func site() async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("08:59"))
        return site
    }

    private func upload(
        _ site: TestSite, _ client: TestClient, _ content: String = report, isTrial: Bool = false,
        wishes: [(String, String)] = []
    ) async throws -> TestClient.Answer {
        let csrf = try await site.csrf(client)
        return try await client.send(
            "POST", Self.path,
            body: MultipartBody(
                [("laporan", "zoom.csv", content)],
                fields: [("csrf", csrf)] + (isTrial ? [("trial", "ya")] : []) + wishes
            ).bytes,
            headers: ["Content-Type": MultipartBody.type])
    }

    private func status(of nip: NIP, _ site: TestSite) async throws -> AttendanceStatus? {
        try await site.wanasari.roster().rows.first { $0.nip == nip }?.status
    }

    @Test func `a report is uploaded, its queue settled by one button each, and the roster knows`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.hr)
        let taken = try await upload(site, client)
        #expect(
            taken.location.hasPrefix(
                Self.path + "?kabar=notice_webinar_taken&format=zoom-meeting&angka=3-1-1-1-1-0-0-"))
        let told = try await client.get(taken.location).text
        #expect(told.contains("3 peserta; dikenali 1, dalam antrean 1, tidak dikenal 1."))
        #expect(told.contains("Tercatat hadir 1 orang"))
        #expect(told.contains("<th scope=\"row\">zoom.csv</th>") && told.contains("data-name=\"Peserta\">3</td>"))
        #expect(!(try await client.get(Self.path + "?format=x&angka=1-2").text.contains("dikenali")))
        #expect(try await status(of: Wanasari.budi, site) == .present)
        let page = try await client.get(Self.path)
        #expect(
            page.text.contains("Siti Aminah") && page.text.contains("Siti Rahayu") && page.text.contains("Zz Tamu 7"))
        #expect(page.text.contains("data-key=\"2\"") && page.text.contains("data-key=\"0\""))
        for nip in [Wanasari.siti, Wanasari.sitiToo] { #expect(!page.text.contains(nip.digits)) }
        let row = try #require(page.field("row"))
        let csrf = try await site.csrf(client)
        let settled = try await client.post(Self.path + "/tetapkan", ["row": row, "person": "p3", "csrf": csrf])
        #expect(settled.location == Self.path + "?kabar=notice_webinar_settled&baris=2")
        #expect(try await status(of: Wanasari.siti, site) == .present)
        #expect(!(try await client.get(Self.path).text.contains("data-item")))
        #expect(try await upload(site, client).location.hasPrefix(Self.path + "?kabar=notice_webinar_known&"))
    }

    @Test func `a report is looked at first: who would be credited is told, and nothing is on record`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.hr)
        let looked = try await upload(site, client, isTrial: true)
        #expect(looked.status == 200 && looked.text.contains("Budi Santoso"))
        #expect(looked.text.contains("data-name=\"Dikenali dari\">NIP</td>"))
        #expect(looked.text.contains("Belum ada yang dicatat") && !looked.text.contains(Wanasari.budi.digits))
        #expect(!looked.text.contains("data-item"))
        #expect(looked.text.contains("data-name=\"Terhitung\">hadir</td>"))
        #expect(try await status(of: Wanasari.budi, site) == .notYet)
        // What was asked for is asked for again: by less, others would be credited than were shown.
        let wishes = [("minimum", "90"), ("unit", "percent"), ("date", "2026-09-21"), ("zone", "WIB")]
        let strict = try await upload(site, client, isTrial: true, wishes: wishes)
        #expect(strict.text.contains("value=\"percent\" checked") && strict.text.contains("value=\"90\""))
        #expect(strict.text.contains("value=\"2026-09-21\"") && strict.text.contains("<details open>"))
        #expect(try await upload(site, client).location.hasPrefix(Self.path + "?kabar=notice_webinar_taken&"))
    }

    @Test func `somebody who is not among the candidates is settled by a NIP, and nobody by a button`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        _ = try await upload(site, client)
        let csrf = try await site.csrf(client)
        let fields = ["row": "2", "nip": Wanasari.head.digits, "csrf": csrf]
        #expect(try await client.post(Self.path + "/tetapkan", fields).status == 303)
        #expect(try await status(of: Wanasari.head, site) == .present)
        #expect(
            try await client.post(Self.path + "/tetapkan", ["row": "3", "person": "none", "csrf": csrf]).status == 303)
        #expect(!(try await client.get(Self.path).text.contains("data-item")))
    }

    @Test func `a slip is seen with its row, shown name and person, and changed there`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        _ = try await upload(site, client)
        let csrf = try await site.csrf(client)
        let settled = try await client.post(Self.path + "/tetapkan", ["row": "2", "person": "p3", "csrf": csrf])
        let page = try await client.get(settled.location)
        #expect(page.text.contains("No. 2, “Siti”: Siti Aminah · ") && page.text.contains("id=\"baru\""))
        #expect(page.text.contains("Bidang I, Dinas Sosial") && page.text.contains("menit: terhitung hadir."))
        #expect(!page.text.contains(Wanasari.siti.digits))
        _ = try await client.post(Self.path + "/tetapkan", ["row": "3", "person": "none", "csrf": csrf])
        let listed = try await client.get(Self.path)
        #expect(listed.text.contains("No. 2, “Siti”") && listed.text.contains("No. 3, “Zz Tamu 7”: bukan pegawai"))
        let found = try await client.get(Self.path + "?cari=aminah")
        #expect(found.text.contains("No. 2, ") && !found.text.contains("No. 3, "))
        let taken = try await client.post(Self.path + "/tetapkan", ["row": "2", "person": "none", "csrf": csrf])
        #expect(taken.status == 303, "\(taken.text)")
        #expect(try await status(of: Wanasari.siti, site) == .notYet)
        let fields = ["row": "3", "nip": Wanasari.head.digits, "csrf": csrf]
        #expect(try await client.post(Self.path + "/tetapkan", fields).status == 303)
        #expect(try await status(of: Wanasari.head, site) == .present)
    }

    @Test func `people whom nobody knows are settled by a NIP as well`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        let report = """
            Name (original name),Email,Join time,Leave time
            Zz Tamu 7,,21/09/2026 07:30,21/09/2026 08:00
            """
        _ = try await upload(site, client, report)
        let page = try await client.get(Self.path)
        #expect(page.field("row") == "1" && page.text.contains("name=\"nip\"") && page.text.contains("value=\"none\""))
    }

    @Test func `a NIP in another name that the report has is masked`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        let report = """
            Attendee Report
            Attendee Details
            Attended,User Name (Original Name),First Name,Last Name,Email,Join Time,Leave Time,Time in Session (minutes)
            Yes,Siti,Siti,\(Wanasari.siti.digits),,21/09/2026 07:30:00,21/09/2026 08:30:00,60
            """
        #expect(try await upload(site, client, report).status == 303)
        let page = try await client.get(Self.path)
        #expect(page.text.contains("Siti ***") && !page.text.contains(Wanasari.siti.digits))
    }

    @Test func `a report about people on a closed roster says that they are left`() async throws {
        let site = try await site()
        site.wanasari.clock.set(Wanasari.time("10:00"))
        let client = try await site.signedIn(.hr)
        _ = try await site.wanasari.registry.closeRosters(Wanasari.event, by: "kesbangpol")
        let taken = try await upload(site, client)
        #expect(taken.location.hasPrefix(Self.path + "?kabar=notice_webinar_closed&"))
        #expect(try await status(of: Wanasari.budi, site) == .absent)
    }

    @Test func `what cannot be settled is refused`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        _ = try await upload(site, client)
        let csrf = try await site.csrf(client)
        for (fields, status) in [
            (["row": "99", "person": "none"], 404), (["row": "2", "person": "p99"], 422),
            (["row": "x", "person": "none"], 422),
            (["row": "2", "nip": "123"], 422), (["row": "2"], 422),
        ] {
            let answer = try await client.post(Self.path + "/tetapkan", fields.merging(["csrf": csrf]) { $1 })
            #expect(answer.status == status, "\(fields)")
        }
    }

    @Test func `a NIP that nobody has, or that is none, is refused in place and stays typed`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        _ = try await upload(site, client)
        let csrf = try await site.csrf(client)
        for (row, nip, word) in [
            ("2", "199001012015011001", "NIP 199001012015011001 tidak ada di daftar pegawai"),
            ("3", "199001012015011001", "tidak ada di daftar pegawai"), ("2", "123", "123"),
        ] {
            let answer = try await client.post(Self.path + "/tetapkan", ["row": row, "nip": nip, "csrf": csrf])
            #expect(answer.status == 422 && answer.text.contains(word) && answer.text.contains("role=\"alert\""))
            #expect(answer.text.contains("id=\"nip\(row)\" name=\"nip\" value=\"\(nip)\""))
            #expect(!answer.text.contains("<details open><summary>Sesi, zona"), "the report's options stay closed")
            #expect(answer.text.contains("<details open>") == (row == "3"), "who is folded away is unfolded")
        }
    }

    @Test(arguments: [
        ("Name (original name),Email,Masuk,Leave time\nBudi,,21/09/2026 07:30,21/09/2026 08:00", "“Masuk”"),
        ("Name (original name),Email,Join time,Leave time\nBudi,,21/09/2026 00:30,21/09/2026 01:30", "UTC"),
        ("NAMA,ALAMAT\nBudi,Jalan Mawar", "bukan laporan"),
    ])
    func `a report that does not fit is told why, in fields of the page`(content: String, word: String) async throws {
        let site = try await site()
        let client = try await site.signedIn(.hr)
        let answer = try await upload(site, client, content)
        #expect(answer.status == 422)
        #expect(answer.text.contains(word) && answer.text.contains("role=\"alert\"") && !answer.text.contains("--zone"))
        #expect(try await site.wanasari.registry.webinarQueue(of: Wanasari.event).isEmpty)
    }

    @Test func `neither supervisors nor auditors are shown strangers' addresses`() async throws {
        let site = try await site()
        for role in [Role.supervisor, .auditor] {
            #expect(try await site.signedIn(role).get(Self.path).status == 403)
        }
    }
}
