import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// HR's lists: a plan first, then what it says.
@Suite struct ImportPagesTests {
    /// Budi has another position, Kartika is new, one row's NIP is one that a spreadsheet has spoilt; nobody else is named.
    private static let list = """
        NIP;NAMA;UNIT KERJA;OPD;JABATAN;GOLONGAN
        198605152010011003;Budi Santoso;Bidang I;Dinas Sosial;Kepala Bidang;III/b
        199203152019032005;Kartika Putri;Bidang I;Dinas Sosial;Pengelola Umum;III/a
        1,99002E+17;Siti Aminah;Bidang I;Dinas Sosial;Pengelola Umum;III/a
        """

    private func upload(
        _ site: TestSite, _ client: TestClient, _ content: String = list, name: String = "siasn.csv"
    ) async throws -> TestClient.Answer {
        try await upload(site, client, [("daftar", name, content)])
    }

    private func upload(
        _ site: TestSite, _ client: TestClient, _ files: [(field: String, name: String, content: String)],
        fields: [(String, String)] = []
    ) async throws -> TestClient.Answer {
        let word = [("csrf", try await site.csrf(client))]
        return try await client.send(
            "POST", "/pegawai/impor", body: MultipartBody(files, fields: word + fields).bytes,
            headers: ["Content-Type": MultipartBody.type])
    }

    @Test func `a plan shows what would change and writes nothing until it is applied`() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let planned = try await upload(site, client)
        #expect(planned.status == 303)
        let page = try await client.get(planned.location)
        #expect(page.status == 200)
        for text in ["siasn.csv", "Kartika Putri", "Analis Kebijakan", "Kepala Bidang", "Siti Aminah"] {
            #expect(page.text.contains(text), Comment(rawValue: text))
        }
        #expect(!page.text.contains("ikrar-upload"))
        #expect(try await registry.person(Wanasari.budi).person.position == "Analis Kebijakan")

        let applied = try await client.post(planned.location + "/terapkan", ["csrf": csrf, "missing": ""])
        #expect(applied.status == 303 && applied.location == planned.location)
        #expect(try await registry.person(Wanasari.budi).person.position == "Kepala Bidang")
        #expect(try await registry.person(Wanasari.head).person.isListed)
    }

    @Test func `after it is applied, a plan tells what it did, and does it no second time`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        let plan = try await upload(site, client).location
        let revision = { try await site.wanasari.registry.directoryRevision() }
        _ = try await client.post(plan + "/terapkan", ["csrf": csrf])
        let applied = try await revision()
        let done = try await client.get(plan)
        #expect(done.status == 200 && !done.text.contains("<form method=\"post\" action=\"/pegawai"))
        for text in [
            "Impor selesai", "<b>1</b>pegawai ditambahkan", "<b>1</b>pegawai diubah", "<b>1</b>baris ditahan",
            "href=\"/acara/baru\"", "href=\"\(plan)/ditahan\"",
        ] {
            #expect(done.text.contains(text), Comment(rawValue: text))
        }
        #expect(try await client.get(plan + "/ditahan").text.contains("Siti Aminah"))
        #expect(try await client.post(plan + "/terapkan", ["csrf": csrf]).location == plan)
        #expect(try await revision() == applied)
    }

    @Test func `a list of another agency is one question, above all else`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let rows = (1...7).map { "19920315201903200\($0);Kartika Putri \($0);Bidang I;Dinas Sosial;Kab. Lain" }
        let list = (["NIP;NAMA;UNIT KERJA;OPD;INSTANSI KERJA NAMA"] + rows).joined(separator: "\n")
        let page = try await client.get(try await upload(site, client, list).location).text
        #expect(page.matches(of: /menyebut instansi “Kab. Lain”/).count == 1)
        #expect(page.contains("7 baris") && page.contains("baris 2, 3, 4, 5, 6 …"))
    }

    private static let tree = """
        ID,NAMA_UNOR,ID_ATASAN
        A1,Pemerintah Kabupaten Wanasari,
        B2,Dinas Perhubungan,A1
        C3,Bidang Lalu Lintas,B2
        C4,,B2
        """

    @Test func `the tree of units, handed in by itself, is planned and applied`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let plan = try await upload(site, client, Self.tree, name: "unor.csv")
        #expect(plan.status == 303)
        let page = try await client.get(plan.location).text
        let told = [
            "unor.csv", "<b>2</b>unit baru", "<b>1</b>di antaranya OPD", "Bidang Lalu Lintas", "Nama unit kosong",
        ]
        for text in told {
            #expect(page.contains(text), Comment(rawValue: text))
        }
        #expect(try await client.get(plan.location + "/ditahan").status == 404)
        #expect(!(try await site.wanasari.registry.offices().contains { $0.name == "Dinas Perhubungan" }))
        let word = ["csrf": try await site.csrf(client)]
        #expect(try await client.post(plan.location + "/terapkan", word).location == plan.location)
        #expect(try await site.wanasari.registry.offices().contains { $0.name == "Dinas Perhubungan" })
        #expect(try await client.get(plan.location).text.contains("Unggah daftar pegawai"))
    }

    @Test func `the tree of units beside a list of people is named, and where it goes`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let refused = try await upload(
            site, client, [("daftar", "unor.csv", Self.tree), ("daftar", "siasn.csv", Self.list)])
        #expect(refused.status == 422)
        #expect(refused.text.contains("unor.csv") && refused.text.contains("pohon unit"))
    }

    @Test func `a refused upload leaves no secret in an address`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        for page in [try await client.get("/pegawai/impor"), try await upload(site, client, "")] {
            #expect(page.text.contains("action=\"/pegawai/impor\""))
            #expect(!page.text.contains("?csrf") && page.text.contains("name=\"csrf\" value=\"\(csrf)\""))
        }
    }

    @Test func `an upload whose word comes late, or not, is refused before anything is stored`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let bodies = [
            MultipartBody([("daftar", "siasn.csv", Self.list)]),
            MultipartBody([], fields: [("kolom-nip", "A"), ("csrf", csrf)]),
            MultipartBody([("csrf", "csrf", csrf)]), MultipartBody([]),
        ]
        for body in bodies {
            let answer = try await client.send(
                "POST", "/pegawai/impor?csrf=\(csrf)", body: body.bytes, headers: ["Content-Type": MultipartBody.type])
            #expect(answer.status == 403)
        }
    }

    @Test func `people whom no list names leave only when their number is typed`() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let plan = try await upload(site, client).location
        for typed in ["1", "semua", "-4"] {
            let refused = try await client.post(plan + "/terapkan", ["csrf": csrf, "missing": typed])
            #expect(refused.status == 422 && refused.text.contains("role=\"alert\""))
        }
        #expect(try await registry.person(Wanasari.head).person.isListed)
        let shown = try await client.get(plan).text.firstMatch(of: /Jumlah dalam rencana ini: ([0-9]+)/)
        let missing = try #require(shown.map { String($0.1) })
        #expect(try await client.post(plan + "/terapkan", ["csrf": csrf, "missing": missing]).status == 303)
        #expect(!(try await registry.person(Wanasari.head).person.isListed))
        #expect(try await registry.person(Wanasari.budi).person.isListed)
    }

    @Test func `what is held back comes as a file in the list's own columns`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let plan = try await upload(site, client).location
        let held = try await client.get(plan + "/ditahan")
        #expect(held.status == 200 && held.headers["content-type"]?.hasPrefix("text/csv") == true)
        #expect(held.headers["content-disposition"] == "attachment; filename=\"ditahan.csv\"")
        #expect(held.text.contains("\"NIP\";\"NAMA\"") && held.text.contains("Siti Aminah"))
        for part in PlanPart.allCases { #expect(try await client.get(plan + "/\(part.rawValue)").status == 200) }
        #expect(try await client.get(plan + "/semua").status == 404)
    }

    @Test func `a plan is nobody else's, and is gone after an hour`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let plan = try await upload(site, client).location
        #expect(try await site.signedIn(.hr).get(plan).status == 404)
        site.wanasari.clock.set(site.wanasari.registry.now.adding(seconds: 3500))
        #expect(try await client.get(plan).status == 200)
        site.wanasari.clock.set(site.wanasari.registry.now.adding(seconds: 101))
        #expect(try await client.get(plan).status == 404)
    }

    @Test func `a plan is not applied when somebody else changed the directory since`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let plan = try await upload(site, client).location
        _ = try await site.wanasari.registry.addAlias("DINSOS", of: "Dinas Sosial", by: "uji")
        #expect(try await client.post(plan + "/terapkan", ["csrf": csrf]).status == 409)
        #expect(try await site.wanasari.registry.person(Wanasari.budi).person.position == "Analis Kebijakan")
        #expect(try await client.get(plan).status == 404)
    }

    @Test(arguments: ["", "tidak ada judul\n", "NAMA;UNIT\nBudi;Bidang I\n", "\u{0}\u{1}\u{2}"])
    func `what is no list is refused with its name and a reason`(content: String) async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let refused = try await upload(site, client, content, name: "salah.csv")
        #expect(refused.status == 422)
        #expect(refused.text.contains("role=\"alert\"") && refused.text.contains("salah.csv"))
        #expect(!refused.text.contains("ikrar-upload"))
    }

    @Test func `a list whose headers are not understood is read once its columns are named`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let list = Self.list.replacing("NIP;NAMA", with: "NO PEGAWAI;NAMA")
        let refused = try await upload(site, client, list)
        #expect(refused.status == 422 && refused.text.contains("<details open>"))
        #expect(refused.text.contains("<option value=\"NO PEGAWAI\">"), "its headers are offered")
        #expect(!refused.text.contains("--map"))

        for (column, status) in [("NO PEGAWAI", 303), ("A", 303), ("NOMOR", 422)] {
            let answer = try await upload(
                site, client, [("daftar", "siasn.csv", list)], fields: [("kolom-nip", column), ("kolom-name", "")])
            #expect(answer.status == status, Comment(rawValue: column))
            if status == 303 {
                #expect(try await client.get(answer.location).text.contains("Kartika Putri"))
            } else {
                #expect(answer.text.contains("name=\"kolom-nip\" value=\"NOMOR\""), "what was typed stays")
            }
        }
    }

    @Test func `a plan tells pages' users of no commands`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        let list = """
            NIP;NAMA;UNIT KERJA;OPD;JABATAN;GOLONGAN
            199203152019032005;Kartika Putri;;;Pengelola Umum;III/a
            199203152019032006;Ayu Putri;Bidang I;Dinas Sosiall;Pengelola Umum;III/a
            199203152019032007;Sri Putri;Sekretariat;Dinas Sosial Baru;Pengelola Umum;III/a
            """
        let plan = try await upload(site, client, list).location
        for address in [plan, plan + "/ditahan", plan + "/perlu-dilihat"] {
            let text = try await client.get(address).text
            #expect(!text.contains("`ikrar") && !text.contains("--map"), Comment(rawValue: address))
        }
    }

    @Test func `a form without files or with another body is refused`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        #expect(try await upload(site, client, []).status == 422)
        #expect(try await client.post("/pegawai/impor", json: "{}").status == 422)
    }
}
