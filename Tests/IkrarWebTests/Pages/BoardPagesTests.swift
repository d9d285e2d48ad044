import IkrarRegistry
import IkrarTexts
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct BoardPagesTests {
    private static let path = "/acara/ikrar-2026/papan"

    @Test func `a board counts people and scans, and names nobody`() async throws {
        let site = try await TestSite.atTheGate()
        let code = try await site.wanasari.code(of: Wanasari.budi).text
        _ = try await site.wanasari.scan(code, at: "07:00")
        _ = try await site.wanasari.scan(code, at: "07:10")
        let page = try await site.signedIn(.supervisor).get(Self.path)
        #expect(page.status == 200)
        #expect(page.text.contains("<b data-key=\"present\">1</b>"))
        #expect(page.text.contains("<b data-key=\"scans\">2</b>"))
        #expect(page.text.contains("Dinas Sosial"))
        #expect(!page.text.contains("Budi"))
        #expect(page.text.contains("<noscript><meta http-equiv=\"refresh\""))
    }

    @Test func `a field that is not ready says why`() async throws {
        let site = try await TestSite.atTheGate()
        let page = try await site.signedIn(.admin).get(Self.path).text
        #expect(page.contains("BELUM SIAP") && page.contains("Belum ada perangkat terdaftar"))
    }

    @Test func `after closing nobody is awaited: who did not come is absent, and nothing is advised`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        #expect(try await client.get(Self.path).text.contains("orang belum hadir"))
        let registry = site.wanasari.registry
        _ = try await registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        try await registry.close(Wanasari.event, by: "uji")
        let board = try await registry.board(of: Wanasari.event)
        let live = BoardView(board: board, language: .indonesian).live
        #expect(live["not_yet"] == "5" && live["not_yet_word"] == "orang tanpa keterangan")
        #expect(live["queue"] == "tidak ada antrean lagi")
        #expect(live.lines("ready") == ["Acara: ditutup; pindaian baru ditolak."])
    }

    @Test func `who listens is told how it stands, and what changes`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let stream = try TestStream(client, "/acara/ikrar-2026/aliran")
        let begin = try await stream.read(until: "\n\n")
        #expect(begin.contains("200 OK") && begin.lowercased().contains("content-type: text/event-stream"))
        #expect(begin.contains("retry: 2000\ndata: {") && begin.contains("\"present\":\"0\""))
        let code = try await site.wanasari.code(of: Wanasari.budi).text
        _ = try await site.wanasari.scan(code, at: "07:00")
        #expect(try await stream.read(until: "\"present\":\"1\"").contains("\"o1n\":\"1/5\""))
    }

    @Test func `the stream ends with the server`() async throws {
        var client: TestClient? = try await TestSite.atTheGate().signedIn(.admin)
        let stream = try TestStream(#require(client), "/acara/ikrar-2026/aliran")
        _ = try await stream.read(until: "\n\n")
        client = nil
        try await stream.readToEnd()
    }

    @Test func `roles without the board get neither it nor its numbers`() async throws {
        let site = try await TestSite.atTheGate()
        for role in [Role.operator, .head, .hr] {
            let client = try await site.signedIn(role)
            #expect(try await client.get(Self.path).status == 403)
            #expect(try await client.get("/acara/ikrar-2026/aliran").status == 403)
        }
    }

    @Test func `places of a page change their mark only when there are others`() async throws {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        let before = BoardView(board: try await registry.board(of: Wanasari.event), language: .indonesian).live
        site.wanasari.clock.set(Wanasari.time("07:01"))
        let later = BoardView(board: try await registry.board(of: Wanasari.event), language: .indonesian).live
        #expect(before[LiveValues.shapeKey] == later[LiveValues.shapeKey])
        let (_, token) = try await registry.inviteDevice(gate: "Gerbang Utara", event: Wanasari.event, by: "uji")
        _ = try await registry.enrol(token: token, name: "HP 1", gate: "")
        let other = BoardView(board: try await registry.board(of: Wanasari.event), language: .indonesian).live
        #expect(other[LiveValues.shapeKey] != before[LiveValues.shapeKey])
    }
}
