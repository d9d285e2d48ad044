import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct EventPagesTests {
    private static let typed = [
        "event": "webinar-2026", "kind": "webinar", "title": "Sosialisasi Netralitas", "place": "", "zone": "WITA",
        "date": "2026-10-05", "opens": "", "starts": "08:00", "late": "08:30", "closes": "11:00",
    ]

    @Test func `who is excused without a letter is not said to have one`() async throws {
        let site = try await TestSite.atTheGate()
        let page = try await site.signedIn(.admin).get("/acara/\(Wanasari.event)").text
        #expect(page.contains("<b>1</b>orang berhalangan (surat atau kedudukan hukum)"))
    }

    @Test func `an event is made with its main session, in the zone that was chosen`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let answer = try await client.post(
            "/acara/baru", Self.typed.merging(["csrf": try await site.csrf(client)]) { $1 })
        #expect(answer.status == 303)
        #expect(answer.location == "/acara/webinar-2026?kabar=notice_event_created")
        let (event, sessions) = try await site.wanasari.registry.event(Event.ID("webinar-2026"))
        #expect(event.state == .draft)
        #expect(event.kind == .webinar)
        #expect(sessions.map(\.id) == [Session.main])
        #expect(sessions[0].starts == Instant(iso: "2026-10-05T08:00:00+08:00", zone: .wib))
        #expect(sessions[0].opens == Instant(iso: "2026-10-05T06:00:00+08:00", zone: .wib))
        #expect(try await client.get("/acara/webinar-2026").text.contains("Sosialisasi Netralitas"))
    }

    @Test(arguments: [
        ("event", "ikrar 2026"), ("event", "ikrar-2026"), ("event", ""), ("title", ""), ("starts", ""),
        ("closes", "07:00"), ("date", "2026-02-30"), ("starts", "25:00"), ("late", "12:00"), ("kind", "pesta"),
        ("starts", "2026-10-06T08:00"),
    ])
    func `a form with a fault is shown again with what was typed`(field: String, value: String) async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let change = [field: value, "csrf": try await site.csrf(client)]
        let answer = try await client.post("/acara/baru", Self.typed.merging(change) { $1 })
        #expect(answer.status == (value == "ikrar-2026" ? 409 : 422))
        #expect(answer.text.contains("role=\"alert\""))
        #expect(answer.text.contains("value=\"11:00\"") != (field == "closes"))
        #expect(try await site.wanasari.registry.events().count == 1)
    }

    @Test(arguments: [
        ("event", "ikrar 2026", "event-fault", "garis bawah"), ("event", "ikrar-2026", "event-fault", "ikrar-2026"),
        ("title", "", "title-fault", "Judul acara"), ("closes", "07:00", "", ""),
    ])
    func `what is wrong stands beside its field`(
        field: String, value: String, place: String, words: String
    ) async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let change = [field: value, "csrf": try await site.csrf(client)]
        let text = try await client.post("/acara/baru", Self.typed.merging(change) { $1 }).text
        #expect(text.matches(of: /role="alert"/).count == 1)
        if words.isEmpty {
            #expect(text.contains(/<fieldset><legend>[^<]*<\/legend>\s*<div class="stack">\s*<p class="fault"/))
        } else {
            #expect(text.contains("aria-invalid=\"true\" aria-describedby=\"\(field)-hint \(place)\""))
            let told = try #require(text.firstMatch(of: try Regex("id=\"\(place)\">([^<]*)<")))
            #expect(told.output[1].substring?.contains(words) == true)
        }
    }

    @Test func `the rule of a short name is told before anybody types one`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        for path in ["/acara/baru", "/acara/ikrar-2026/sesi/baru"] {
            #expect(try await client.get(path).text.contains("garis bawah, dan tanda hubung, tanpa spasi"))
        }
    }

    @Test func `a missing field is named as its label names it`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let change = ["title": "", "csrf": try await site.csrf(client)]
        let answer = try await client.post("/acara/baru", Self.typed.merging(change) { $1 })
        #expect(answer.text.contains("Isian “Judul acara” belum diisi."))
    }

    @Test func `a further session serves the OPDs that were chosen`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let form = try await client.get("/acara/ikrar-2026/sesi/baru")
        #expect(form.text.contains("Dinas Kesehatan"))
        #expect(form.field("date") == "2026-09-21")
        let typed = [
            "session": "timur", "title": "Lapangan Timur", "place": "Timur", "date": "2026-09-21", "starts": "07:30",
            "closes": "09:00", "opd": Wanasari.dinkes.rawValue, "csrf": try await site.csrf(client),
        ]
        #expect(try await client.post("/acara/ikrar-2026/sesi/baru", typed).status == 303)
        let sessions = try await site.wanasari.registry.event(Wanasari.event).sessions
        #expect(sessions.first { $0.id == Session.ID("timur") }?.opds == [Wanasari.dinkes])
        #expect(try await client.get("/acara/ikrar-2026").text.contains("Lapangan Timur"))
        let again = try await client.post("/acara/ikrar-2026/sesi/baru", typed)
        #expect(again.status == 409)
        #expect(again.text.contains("value=\"Lapangan Timur\""))
        #expect(again.text.contains("value=\"\(Wanasari.dinkes.rawValue)\" checked"))
    }

    @Test func `an event is closed and opened again after a page that says what it means`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let word = ["csrf": try await site.csrf(client)]
        #expect(try await client.get("/acara/ikrar-2026/langkah/tutup").text.contains("tanpa keterangan"))
        let closed = try await client.post("/acara/ikrar-2026/langkah/tutup", word)
        #expect(closed.location == "/acara/ikrar-2026?kabar=notice_step_close")
        #expect(try await site.wanasari.registry.event(Wanasari.event).event.state == .closed)
        let again = try await client.post("/acara/ikrar-2026/langkah/tutup", word)
        #expect(again.status == 409)
        #expect(!again.text.contains("ikrar event"))
        #expect(try await client.post("/acara/ikrar-2026/langkah/buka-lagi", word).status == 303)
        #expect(try await site.wanasari.registry.event(Wanasari.event).event.state == .open)
        #expect(try await client.post("/acara/ikrar-2026/langkah/buka", word).status == 409)
    }

    @Test func `steps and events that are not there are not found`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        for path in [
            "/acara/ikrar-2026/langkah/sahkan", "/acara/lain", "/acara/lain/langkah/buka", "/acara/lain/papan",
        ] {
            #expect(try await client.get(path).status == 404, Comment(rawValue: path))
        }
    }

    @Test func `an event's page offers each role only what it may do`() async throws {
        let site = try await TestSite.atTheGate()
        let page = { (role: Role) in try await site.signedIn(role).get("/acara/ikrar-2026").text }
        let (admin, supervisor, hr) = (try await page(.admin), try await page(.supervisor), try await page(.hr))
        #expect(admin.contains("/langkah/tutup") && admin.contains("/sesi/baru") && admin.contains("/papan"))
        #expect(
            supervisor.contains("/papan") && !supervisor.contains("/langkah/") && !supervisor.contains("/sesi/baru"))
        #expect(!hr.contains("/papan") && !hr.contains("/langkah/"))
    }
}
