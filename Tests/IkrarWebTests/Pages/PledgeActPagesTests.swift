import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// Pledges on Kesbangpol's pages: their text, spoken ones, paktas, lists, withdrawal.
@Suite struct PledgeActPagesTests {
    private let path = "/acara/\(Wanasari.event)/ikrar"
    private let words = "IKRAR\n1. netral\n2. tidak memihak\n3. bijak\n4. tanpa politik uang"

    /// With Budi and Siti on record as present, after the apel.
    private func site(withText: Bool = true) async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        for nip in [Wanasari.budi, Wanasari.siti] {
            _ = try await site.wanasari.scan(try await site.wanasari.code(of: nip).text, at: "07:20")
        }
        site.wanasari.clock.set(Wanasari.time("10:00"))
        if withText {
            _ = try await site.wanasari.registry.setPledgeText(
                try PledgeWording(words), of: Wanasari.event, by: "kesbangpol")
        }
        return site
    }

    private func admin(_ site: TestSite) async throws -> (client: TestClient, csrf: String) {
        let client = try await site.signedIn(.admin)
        return (client, try await site.csrf(client))
    }

    private func upload(_ csv: String, _ client: TestClient, _ csrf: String) async throws -> TestClient.Answer {
        let body = MultipartBody(
            [("pakta", "pakta.csv", csv)], fields: [("csrf", csrf), ("filed_by", "BKPSDM")])
        return try await client.send(
            "POST", path + "/pakta", body: body.bytes, headers: ["Content-Type": MultipartBody.type])
    }

    @Test func `the text is set in versions with their digests, and one without its four points is refused`()
        async throws
    {
        let site = try await site(withText: false)
        let (client, csrf) = try await admin(site)
        let before = try await client.get(path)
        #expect(before.status == 200 && before.text.contains("Menjaga dan menegakkan netralitas"))
        #expect(!before.text.contains("name=\"led_by\""))
        let refused = try await client.post(path + "/naskah", ["csrf": csrf, "wording": "1. saja"])
        #expect(refused.status == 422 && refused.text.contains("role=\"alert\"") && refused.text.contains("1. saja"))
        #expect(try await client.post(path + "/naskah", ["csrf": csrf, "wording": words]).status == 303)
        _ = try await client.post(path + "/naskah", ["csrf": csrf, "wording": words + " lagi"])
        let texts = try await site.wanasari.registry.pledgeTexts(of: Wanasari.event)
        #expect(texts.map(\.version) == [1, 2])
        let after = try await client.get(path)
        for text in texts { #expect(after.text.contains(text.wording.digest)) }
    }

    @Test func `a spoken pledge is recorded for everybody present, with who led, read and witnessed`() async throws {
        let site = try await site()
        let (client, csrf) = try await admin(site)
        let nameless = try await client.post(path + "/lisan", ["csrf": csrf, "led_by": "", "read_by": "Didik"])
        #expect(nameless.status == 422 && nameless.text.contains("value=\"Didik\""))
        let form = [
            "csrf": csrf, "led_by": "Bupati", "read_by": "Didik", "witnesses": "Bawaslu\r\nKPU",
            "opd": Wanasari.dinsos.rawValue,
        ]
        // They came later than that.
        let early = form.merging(["at": "2026-09-21T06:30"]) { $1 }
        #expect(try await client.post(path + "/lisan", early).location == path + "?kabar=notice_acts_later")
        #expect(try await client.post(path + "/lisan", form).location == path + "?kabar=notice_acts_nobody")
        let acts = try await site.wanasari.registry.pledgeActs(of: Wanasari.event)
        #expect(acts.map(\.standing) == [2] && acts.map(\.at) == [Wanasari.time("06:30")])
        #expect(
            acts[0].act.kind
                == .spoken(PledgeCeremony(ledBy: "Bupati", readBy: "Didik", witnesses: ["Bawaslu", "KPU"])))
        let page = try await client.get(path)
        #expect(page.text.contains("Bupati") && page.text.contains("Bawaslu; KPU"))
    }

    @Test func `whoever pledges later is named by NIP; what is no NIP, nobody's, or to come is refused on the page`()
        async throws
    {
        let site = try await site()
        let (client, csrf) = try await admin(site)
        let names = ["csrf": csrf, "led_by": "Kadis", "read_by": "Didik"]
        func send(_ fields: [String: String]) async throws -> TestClient.Answer {
            try await client.post(path + "/lisan", names.merging(fields) { $1 })
        }
        #expect(try await send(["nips": Wanasari.head.digits]).status == 303)
        let lines = try await site.wanasari.registry.pledgeLines(of: Wanasari.event, .pledgedNotPresent)
        #expect(lines.map(\.nip) == [Wanasari.head])
        for fields in [
            ["nips": "123"], ["nips": "197001011995031999"], ["opd": "lain"], ["session": "lain"], ["at": "kapan"],
            ["at": "2026-09-22T07:30"],
        ] {
            let answer = try await send(fields)
            #expect(answer.status == 422 && answer.text.contains("role=\"alert\""), "\(fields)")
        }
        #expect(try await site.wanasari.registry.pledgeActs(of: Wanasari.event).count == 1)
    }

    @Test(arguments: [
        "Budi Santoso", ", ;", "Siti\r\n", "\(Wanasari.head.digits)\r\nBudi Santoso", "9860515 201001 1 003",
        "\(Wanasari.head.digits) 19860515201001100",
        // A digit that was lost is not made good by what stands behind it.
        "19860515 201001 1 00 Budi 3", "19860515201001100 3", "1986051520100110 03",
    ])
    func `a line without a NIP is refused and named, and never means all who came`(typed: String) async throws {
        let site = try await site()
        let (client, csrf) = try await admin(site)
        let answer = try await client.post(
            path + "/lisan", ["csrf": csrf, "led_by": "Bupati", "read_by": "Didik", "nips": typed])
        #expect(answer.status == 422 && answer.text.contains("tidak memuat NIP yang benar"))
        if typed.contains("Santoso") { #expect(answer.text.contains("Baris “Budi Santoso”")) }
        #expect(try await site.wanasari.registry.pledgeActs(of: Wanasari.event).isEmpty)
    }

    @Test func `words, titles and a row's number beside a NIP are left out, and several stand on one line`()
        async throws
    {
        let site = try await site()
        let (client, csrf) = try await admin(site)
        let typed =
            "1. Budi Santoso, S.Sos., \(Wanasari.budi.spaced)\r\n\(Wanasari.siti.digits); \(Wanasari.head.digits)"
        let answer = try await client.post(
            path + "/lisan", ["csrf": csrf, "led_by": "Bupati", "read_by": "Didik", "nips": typed])
        #expect(answer.status == 303)
        let lines = try await site.wanasari.registry.pledgeLines(of: Wanasari.event)
        let pledged = Set(lines.filter { !$0.pledges.isEmpty }.map(\.nip))
        #expect(pledged == [Wanasari.budi, Wanasari.siti, Wanasari.head])
    }

    @Test func `a NIP that nobody has is told whole to whoever typed it; a time to come is called so`() async throws {
        let site = try await site()
        let (client, csrf) = try await admin(site)
        let names = ["csrf": csrf, "led_by": "Bupati", "read_by": "Didik"]
        let unknown = try await client.post(path + "/lisan", names.merging(["nips": "197001011995031999"]) { $1 })
        #expect(unknown.status == 422 && unknown.text.contains("NIP 19700101 199503 1 999 tidak ada"))
        // Whoever else was typed may end as it does.
        let both = try await client.post(
            path + "/lisan", names.merging(["nips": "\(Wanasari.budi.digits)\r\n197001011995031003"]) { $1 })
        #expect(both.status == 422 && both.text.contains("NIP 19700101 199503 1 003 tidak ada"))
        let early = try await client.post(path + "/lisan", names.merging(["at": "2026-09-22T07:30"]) { $1 })
        #expect(early.status == 422 && early.text.contains("saat itu belum tiba"))
        #expect(!early.text.contains("bukan tanggal atau jam"))
        #expect(early.text.contains("value=\"2026-09-22T07:30\""))
    }

    @Test func `after a list of paktas one sees what was left out of it; else one is back at the pledges`() async throws
    {
        let site = try await site()
        let (client, csrf) = try await admin(site)
        func record(_ rows: String) async throws -> (plan: String, after: String) {
            let plan = try await upload("NIP;NOMOR PAKTA;TANGGAL\n\(rows)", client, csrf).location
            return (plan, try await client.post(plan, ["csrf": csrf]).location)
        }
        let whole = try await record("\(Wanasari.budi.digits);800/1;21-09-2026\n")
        #expect(whole.after == path + "?kabar=notice_acts_recorded")
        let part = try await record("\(Wanasari.siti.digits);800/2;21-09-2026\n\(Wanasari.head.digits);;21-09-2026\n")
        #expect(part.after == part.plan)
        let page = try await client.get(part.plan).text
        #expect(page.contains("Nomor pakta kosong") && page.contains("pakta dicatat"))
        #expect(!page.contains("akan dicatat"))
        let nothing = try await record("\(Wanasari.budi.digits);800/1;21-09-2026\n")
        #expect(nothing.after == nothing.plan)
        #expect(try await client.get(nothing.plan).text.contains("Tidak ada yang dicatat"))
    }

    @Test func `a list of paktas is looked at first, with what is held back, and recorded once`() async throws {
        let site = try await site()
        let (client, csrf) = try await admin(site)
        let csv = """
            NIP;NAMA;NOMOR PAKTA;TANGGAL
            \(Wanasari.sitiToo.digits);Joko Widodo;800/3;21-09-2026
            \(Wanasari.budi.digits);Budi;800/1;21-09-2026
            \(Wanasari.siti.digits);;;21-09-2026
            """
        let planned = try await upload(csv, client, csrf)
        #expect(planned.status == 303 && planned.location.hasPrefix(path + "/pakta/"))
        let plan = try await client.get(planned.location)
        #expect(plan.status == 200 && plan.text.contains("Budi Santoso") && plan.text.contains("Nomor pakta kosong"))
        #expect(plan.text.contains("Nama tidak cocok dengan NIP") && plan.text.contains("Joko Widodo"))
        #expect(!plan.text.contains(Wanasari.budi.digits))
        #expect(try await site.wanasari.registry.pledgeActs(of: Wanasari.event).isEmpty)
        for _ in 0..<2 { #expect(try await client.post(planned.location, ["csrf": csrf]).status == 303) }
        let acts = try await site.wanasari.registry.pledgeActs(of: Wanasari.event)
        #expect(acts.map(\.standing) == [1] && acts.map(\.act.kind) == [.paper(filedBy: "BKPSDM")])
        #expect(try await client.get(planned.location).text.contains("sudah dicatat"))
        // The plan is its account's alone, its event's alone, and no import of people.
        let other = try await site.signedIn(.hr)
        #expect(try await other.get(planned.location).status == 404)
        #expect(try await client.get(path.replacing("2026", with: "2027") + "/pakta/x").status == 404)
        let id = planned.location.split(separator: "/").last.map(String.init) ?? ""
        #expect(try await upload("HARI;TANGGAL\nSenin;1\n", client, csrf).status == 422)
        #expect(!id.isEmpty)
        #expect(try await client.get("/pegawai/impor/\(id)").status == 404)
        #expect(try await client.post("/pegawai/impor/\(id)/terapkan", ["csrf": csrf]).status == 404)
    }

    @Test func `who came and did not pledge, and who pledged and did not come, are lists to read and to take home`()
        async throws
    {
        let site = try await site()
        let registry = site.wanasari.registry
        let ceremony = PledgeCeremony(ledBy: "Bupati", readBy: "Didik")
        _ = try await registry.recordSpokenPledges(
            at: Wanasari.event, of: .these([Wanasari.budi, Wanasari.head]), before: ceremony, by: "kesbangpol")
        let client = try await site.signedIn(.hr)
        let came = try await client.get(path + "/daftar/hadir-belum")
        #expect(came.status == 200 && came.text.contains("Siti Aminah") && !came.text.contains("Budi Santoso"))
        let away = try await client.get(path + "/daftar/tidak-hadir")
        #expect(away.text.contains("NIP 19700101 199503 1 001"))
        #expect(away.text.contains("Hasan Basri") && !away.text.contains("Siti Aminah"))
        let file = try await client.get(path + "/daftar/tidak-hadir/csv")
        #expect(file.headers["content-type"] == "text/csv; charset=utf-8")
        #expect(file.text.contains("19700101 199503 1 001") && file.text.contains("Hasan Basri"))
        #expect(try await client.get(path + "/daftar/lain").status == 404)
        #expect(try await client.get(path).text.contains("/daftar/hadir-belum/csv"))
        #expect(try await client.post(path + "/lisan", ["csrf": try await site.csrf(client)]).status == 403)
    }

    @Test func `beside attendance stands who has pledged, of all OPDs and of one, where anything is pledged`()
        async throws
    {
        let (bare, site) = (try await site(withText: false), try await site())
        let ceremony = PledgeCeremony(ledBy: "Bupati", readBy: "Didik")
        _ = try await site.wanasari.registry.recordSpokenPledges(
            at: Wanasari.event, of: .these([Wanasari.budi]), before: ceremony, by: "kesbangpol")
        let (client, other) = (try await site.signedIn(.admin), try await bare.signedIn(.admin))
        let event = "/acara/\(Wanasari.event)"
        for page in [event + "/opd", event + "/daftar"] {
            let text = try await client.get(page).text
            #expect(text.contains(">Berikrar</th>") && text.contains("data-name=\"Berikrar\">1</td>"), "\(page)")
            #expect(!(try await other.get(page).text.contains("Berikrar")), "\(page)")
        }
        let office = "\(event)/opd/\(Wanasari.dinsos)"
        let people = try await client.get(office).text
        #expect(people.contains("<td class=\"pledge\">berikrar: diucapkan</td>"))
        #expect(people.contains("<td class=\"pledge\">belum berikrar</td>"))
        #expect(!(try await other.get(office).text.contains("class=\"pledge\"")))
    }

    @Test func `a receipt that somebody brings is verified, whoever has made it up`() async throws {
        let site = try await site()
        let registry = site.wanasari.registry
        _ = try await registry.recordSpokenPledges(
            at: Wanasari.event, of: .these([Wanasari.budi]),
            before: PledgeCeremony(ledBy: "Bupati", readBy: "Didik"), by: "kesbangpol")
        let pledges = try await site.wanasari.store.read { try $0.pledges(of: Wanasari.event, person: nil) }
        let pledge = try #require(pledges.first)
        let client = try await site.signedIn(.hr)
        let genuine = try await client.get(path + "?tanda=" + pledge.receipt.typed)
        #expect(genuine.status == 200 && genuine.text.contains("class=\"notice\" role=\"status\""))
        let unknown = try await client.get(path + "?tanda=IKR-0000-0000-0000")
        #expect(unknown.status == 200 && unknown.text.contains("class=\"fault\" role=\"status\""))
        #expect(try await client.get(path).text.contains("name=\"tanda\""))
    }

    @Test func `an act is withdrawn with a reason, one person's pledge by its receipt`() async throws {
        let site = try await site()
        let registry = site.wanasari.registry
        let ceremony = PledgeCeremony(ledBy: "Bupati", readBy: "Didik")
        _ = try await registry.recordSpokenPledges(
            at: Wanasari.event, of: .present(opd: nil, session: nil), before: ceremony, by: "kesbangpol")
        let (client, csrf) = try await admin(site)
        let tarik = path + "/tarik"
        let lines = try await registry.pledgeLines(of: Wanasari.event)
        let receipt = try #require(lines.first { $0.nip == Wanasari.budi }?.pledges.first?.receipt.typed)
        let reasonless = try await client.post(tarik, ["csrf": csrf, "receipt": receipt, "reason": " "])
        #expect(reasonless.status == 422)
        #expect(
            try await client.post(tarik, ["csrf": csrf, "receipt": receipt, "reason": "salah orang"]).status == 303)
        #expect(try await registry.pledgeActs(of: Wanasari.event).map(\.standing) == [1])
        #expect(try await client.post(tarik, ["csrf": csrf, "receipt": receipt, "reason": "lagi"]).status == 409)
        #expect(try await client.post(tarik, ["csrf": csrf, "receipt": "IKR-0", "reason": "x"]).status == 422)
        let act = try #require(try await registry.pledgeActs(of: Wanasari.event).first?.act.id.rawValue)
        #expect(try await client.post(tarik, ["csrf": csrf, "act": "lain", "reason": "x"]).status == 422)
        #expect(try await client.post(tarik, ["csrf": csrf, "act": act, "reason": "salah acara"]).status == 303)
        let left = try await registry.pledgeActs(of: Wanasari.event)
        #expect(left.map(\.standing) == [0] && left.map(\.withdrawn) == [2])
    }
}
