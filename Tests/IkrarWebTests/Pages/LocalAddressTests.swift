import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Links that are for phones, of a server that no phone can reach.
@Suite struct LocalAddressTests {
    private static let warning = "IKRAR_ADDRESS"

    /// The pages on which a link is handed out, each asked for and given.
    private func pages(of site: TestSite) async throws -> [String] {
        let admin = try await site.signedIn(.admin)
        let csrf = try await site.csrf(admin)
        let person = "/opd/\(Wanasari.dinsos)/pegawai/p2"
        try await site.wanasari.registry.setSelfCheckIn(true, Wanasari.event, Session.main, by: "uji")
        let pages = [
            try await admin.post(person + "/tautan", ["csrf": csrf]),
            try await admin.get("/opd/\(Wanasari.dinsos)/pegawai"),
            try await admin.post("/acara/ikrar-2026/gerbang", ["gate": "Utara", "csrf": csrf]),
            try await admin.post("/pengguna", ["login": "ratna", "name": "Ratna", "role": "auditor", "csrf": csrf]),
            try await admin.get("/acara/ikrar-2026/sesi/utama/layar"),
        ]
        #expect(pages.map(\.status) == pages.map { _ in 200 })
        return pages.map(\.text)
    }

    @Test func `a link that opens on this computer alone is handed out with a warning, and how to mend it`()
        async throws
    {
        for page in try await pages(of: TestSite.atTheGate()) { #expect(page.contains(Self.warning), "\(page)") }
    }

    @Test func `a link that phones can open has none`() async throws {
        let site = try await TestSite(Wanasari.atTheGate(), at: "http://ikrar.wanasari.test:8080")
        for page in try await pages(of: site) { #expect(!page.contains(Self.warning)) }
    }

    @Test(arguments: [
        ("http://127.0.0.1:8080", true), ("http://127.1.2.3", true), ("https://localhost:8443", true),
        ("http://LOCALHOST", true), ("http://ikrar.localhost:80", true), ("http://[::1]:8080", true),
        ("http://0.0.0.0:8080", true), ("https://ikrar.wanasari.go.id", false), ("http://192.168.1.7:8080", false),
        ("http://[fd00::1]:8080", false), ("http://127.wanasari.go.id", false), ("http://localhost.example", false),
    ])
    func `an address of this machine alone is told from others`(address: String, isLocal: Bool) {
        let settings = WebSettings(
            host: "127.0.0.1", port: 0, publicAddress: address, transport: .plain, templates: "", assets: "")
        #expect(PublicAddress(settings).isOfThisMachineAlone == isLocal)
    }
}
