import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// The code on a session's screen, typed on one's own page.
@Suite struct SelfCheckInPagesTests {
    private let screen = "/acara/\(Wanasari.event)/sesi/utama/layar"

    private func site() async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("07:20"))
        try await site.wanasari.registry.setSelfCheckIn(true, Wanasari.event, Session.main, by: "kesbangpol")
        return site
    }

    private func shown(_ site: TestSite) async throws -> String {
        try #require(try await site.wanasari.registry.selfCheckInScreen(of: Wanasari.event, Session.main).code)
    }

    /// Opens somebody's page and types a code, by the client's own phone.
    private func type(_ code: String, _ nip: NIP, _ client: TestClient, _ site: TestSite) async throws
        -> TestClient.Answer
    {
        let link = try await site.wanasari.link(of: nip).text
        let opening = try await client.get("/saya/\(link)").field("opening") ?? ""
        return try await client.post(
            "/saya/\(link)/hadir/\(Wanasari.event)/utama", ["code": code, "opening": opening])
    }

    @Test func `the screen is switched on, shows the code, its symbol and who came, and is switched off again`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("07:20"))
        let client = try await site.signedIn(.supervisor)
        site.wanasari.clock.set(Wanasari.time("07:20"))
        let csrf = try await site.csrf(client)
        let closed = try await client.get(screen)
        #expect(closed.status == 200 && closed.text.contains("value=\"buka\"") && !closed.text.contains("class=\"qr\""))
        #expect(try await client.post(screen, ["csrf": csrf, "keadaan": "buka"]).location == screen)
        let open = try await client.get(screen)
        let code = try await shown(site)
        #expect(open.text.contains("\(code.prefix(3)) \(code.suffix(3))") && open.text.contains("class=\"qr\""))
        #expect(open.text.contains("<noscript><meta http-equiv=\"refresh\"") && !open.text.contains("<script>"))
        #expect(try await client.post(screen, ["csrf": csrf, "keadaan": "lain"]).status == 422)
        _ = try await client.post(screen, ["csrf": csrf, "keadaan": "tutup"])
        #expect(try await client.get(screen).text.contains("value=\"buka\""))
        #expect(try await client.get("/acara/\(Wanasari.event)").text.contains(screen))
        #expect(try await client.get("/acara/\(Wanasari.event)/sesi/lain/layar").status == 404)
    }

    @Test func `the stream tells the screen's code and how many came`() async throws {
        let site = try await site()
        let client = try await site.signedIn(.admin)
        site.wanasari.clock.set(Wanasari.time("07:20"))
        let stream = try TestStream(client, screen + "/aliran")
        let code = try await shown(site)
        let told = try await stream.read(until: "\n\n")
        #expect(told.contains("\"code\":\"\(code.prefix(3)) \(code.suffix(3))\"") && told.contains("\"came\":\"0\""))
    }

    @Test func `what does not count yet is told as a warning, what counts as a success`() async throws {
        let site = try await site()
        let (phone, code) = (site.client(), try await shown(site))
        let first = try await phone.get(try await type(code, Wanasari.budi, phone, site).location).text
        #expect(first.contains("<p class=\"notice\" role=\"status\"><b>Presensi Anda tercatat."))
        let second = try await phone.get(try await type(code, Wanasari.siti, phone, site).location).text
        #expect(second.contains("<p class=\"warn\" role=\"status\"><b>Tercatat, tetapi belum dihitung"))
    }

    @Test func `a code that is typed puts the person on record, once, and their page says so`() async throws {
        let site = try await site()
        let (phone, code) = (site.client(), try await shown(site))
        let answer = try await type(code, Wanasari.budi, phone, site)
        #expect(answer.status == 303)
        let page = try await phone.get(answer.location)
        #expect(page.text.contains("Presensi Anda tercatat.") && !page.text.contains("name=\"code\""))
        let again = try await type(code, Wanasari.budi, phone, site)
        #expect(again.status == 409 && again.text.contains("Anda sudah melakukan presensi"))
    }

    @Test func `a wrong code, a late one, a page of another time and a closed session are told in words of their own`()
        async throws
    {
        let site = try await site()
        let (phone, code) = (site.client(), try await shown(site))
        let wrong = try await type("000000" == code ? "000001" : "000000", Wanasari.budi, phone, site)
        #expect(wrong.status == 422 && wrong.text.contains("Kode itu tidak benar"))
        site.wanasari.clock.set(Wanasari.time("07:23"))
        let late = try await type(code, Wanasari.budi, phone, site)
        #expect(late.status == 422 && late.text.contains("Kode itu sudah lewat"))
        let link = try await site.wanasari.link(of: Wanasari.budi).text
        let path = "/saya/\(link)/hadir/\(Wanasari.event)/utama"
        let stale = try await phone.post(path, ["code": try await shown(site), "opening": "1.x"])
        #expect(stale.status == 422 && stale.text.contains("lebih dari 2 menit"))
        // The page comes back with a time of opening of its own.
        #expect(stale.field("opening") != nil)
        let opening = stale.field("opening") ?? ""
        try await site.wanasari.registry.setSelfCheckIn(false, Wanasari.event, Session.main, by: "kesbangpol")
        let closed = try await phone.post(path, ["code": try await shownOr(site), "opening": opening])
        #expect(closed.status == 409 && closed.text.contains("tidak sedang dibuka"))
        #expect(try await phone.post("/saya/IKP000/hadir/\(Wanasari.event)/utama", ["code": code]).status == 404)
        #expect(try await phone.post("/saya/\(link)/hadir/\(Wanasari.event)/lain", ["code": code]).status == 404)
    }

    private func shownOr(_ site: TestSite) async throws -> String {
        try await site.wanasari.registry.selfCheckInScreen(of: Wanasari.event, Session.main).code ?? "1"
    }

    @Test func `too many wrong codes are answered with 429 and a time`() async throws {
        let site = try await site()
        let phone = site.client()
        for _ in 0..<10 { _ = try await type("1", Wanasari.budi, phone, site) }
        let answer = try await type(try await shown(site), Wanasari.budi, phone, site)
        #expect(answer.status == 429 && answer.text.contains("Terlalu banyak kode yang salah"))
    }

    @Test func `two people by one phone are flagged; accepted on the review page, they count`() async throws {
        let site = try await site()
        let (phone, other, code) = (site.client(), site.client(), try await shown(site))
        _ = try await type(code, Wanasari.budi, phone, site)
        #expect(phone.cookies["ikrar-perangkat"]?.utf8.count == 43)
        _ = try await type(code, Wanasari.head, other, site)
        let second = try await type(code, Wanasari.siti, phone, site)
        #expect(try await phone.get(second.location).text.contains("dipakai lebih dari satu orang"))
        func present() async throws -> Int { try await site.wanasari.roster().rows.count { $0.at != nil } }
        #expect(try await present() == 1)
        let client = try await site.signedIn(.supervisor)
        let review = try await client.get("/acara/\(Wanasari.event)/tinjauan")
        #expect(review.text.contains("Presensi mandiri dari perangkat bersama"))
        let rejected = try #require(review.text.range(of: "name=\"ruling\" value=\"rejected\""))
        let accepted = try #require(review.text.range(of: "name=\"ruling\" value=\"accepted\""))
        #expect(rejected.lowerBound < accepted.lowerBound, "Enter presses the first")
        let item = try #require(review.field("item"))
        let form = ["csrf": try await site.csrf(client), "item": item, "note": "satu rumah", "ruling": "accepted"]
        #expect(try await client.post("/acara/\(Wanasari.event)/tinjauan", form).status == 303)
        #expect(try await present() == 2)
        #expect(try await client.get("/acara/\(Wanasari.event)/tinjauan").text.contains("Diakui hadir"))
    }

    @Test func `whom the rules refuse when their check-in is accepted is told of: they are not present`() async throws {
        let site = try await site()
        let code = try await shown(site)
        let phone = site.client()
        for nip in [Wanasari.budi, Wanasari.siti] { _ = try await type(code, nip, phone, site) }
        try await site.wanasari.store.write { transaction in
            guard var budi = try transaction.person(nip: Wanasari.budi) else { return }
            budi.isListed = false
            try transaction.update([budi])
        }
        let items = try await site.wanasari.registry.reviewList(of: Wanasari.event)
        let item = try #require(items.first { $0.person?.nip == Wanasari.budi }).id
        let client = try await site.signedIn(.supervisor)
        let form = ["csrf": try await site.csrf(client), "item": item, "note": "satu rumah", "ruling": "accepted"]
        let answer = try await client.post("/acara/\(Wanasari.event)/tinjauan", form)
        #expect(answer.location.hasSuffix("?kabar=notice_review_refused"))
        #expect(try await client.get(answer.location).text.contains("tidak tercatat hadir"))
        let line = try await site.wanasari.roster().rows.first { $0.nip == Wanasari.budi }
        #expect(line?.at == nil)
    }

    @Test func `the symbol's page says the code and where to type it, and nothing for what is no code`() async throws {
        let client = try await site().client()
        let answer = try await client.get("/presensi/481207")
        #expect(answer.status == 200 && answer.text.contains("481 207"))
        for text in ["48120", "4812077", "48120a"] { #expect(try await client.get("/presensi/\(text)").status == 404) }
    }
}
