import Foundation
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// An event's papers, printed when they are asked for.
@Suite struct DocumentPagesTests {
    private static let path = "/acara/ikrar-2026/dokumen"
    private static let wish = ["kind": "rekap", "opd": "", "paper": "f4", "layout": "card"]

    @Test(arguments: [
        ["kind": "kartu"], ["kind": "kartu", "opd": "opd-dinsos", "layout": "a6", "paper": "a4"], ["kind": "rekap"],
        ["kind": "rekap", "opd": "opd-dinkes"], ["kind": "berita-acara", "leader": "Hasan Basri"],
        ["kind": "daftar-kosong", "opd": "opd-dinsos"], ["kind": "daftar-terisi", "opd": "opd-dinsos", "public": "ya"],
        ["kind": "pakta", "opd": "opd-dinsos", "number": "800/{serial}/2026"],
    ])
    func `every paper comes as a PDF`(change: [String: String]) async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let printed = try await client.post(Self.path, Self.wish.merging(change) { $1 }.merging(["csrf": csrf]) { $1 })
        #expect(printed.status == 200 && printed.headers["content-type"] == "application/pdf")
        #expect(printed.headers["content-disposition"]?.hasSuffix(".pdf\"") == true)
        #expect(printed.body.starts(with: Array("%PDF".utf8)))
    }

    @Test func `the form tells that the kop is still the invented one`() async throws {
        let client = try await TestSite.atTheGate().signedIn(.hr)
        let form = try await client.get(Self.path)
        #expect(form.text.contains("PEMERINTAH KABUPATEN ARUNGSARI") && form.text.contains("contoh karangan"))
        // The downloads of rosters have PDFs with it, too.
        let rosters = try await client.get("/acara/ikrar-2026/daftar")
        #expect(rosters.text.contains("PEMERINTAH KABUPATEN ARUNGSARI") && rosters.text.contains("contoh karangan"))
    }

    @Test func `papers of which each OPD has its own come packed for all of them`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        for kind in ["daftar-kosong", "daftar-terisi", "pakta"] {
            let wish = Self.wish.merging(["csrf": csrf, "kind": kind]) { $1 }
            let packed = try await client.post(Self.path, wish)
            #expect(packed.status == 200 && packed.headers["content-type"] == "application/zip")
            #expect(packed.headers["content-disposition"]?.contains("\(kind)-ikrar-2026.zip") == true)
            #expect(packed.zipNames.count == 2 && packed.zipNames.allSatisfy { $0.hasSuffix(".pdf") })
        }
    }

    @Test func `certificates are for those who came; for nobody there is nothing to print`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let wish = Self.wish.merging(["csrf": csrf, "kind": "sertifikat", "opd": "opd-dinsos"]) { $1 }
        #expect(try await client.post(Self.path, wish).status == 422)
        let code = try await site.wanasari.code(of: Wanasari.budi).text
        _ = try await site.wanasari.scan(code, at: "07:00")
        #expect(try await client.post(Self.path, wish).body.starts(with: Array("%PDF".utf8)))
    }

    @Test(arguments: [
        ["kind": "surat"], ["kind": ""], ["paper": "a3"], ["kind": "kartu", "layout": "besar"],
        ["kind": "berita-acara", "number": "1/{serial}"], ["kind": "daftar-terisi", "opd": "tidak-ada"],
        ["kind": "daftar-kosong", "opd": "opd-dinsos", "number": "800/1/2026"],
    ])
    func `what cannot be printed is shown again with the reason`(change: [String: String]) async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let refused = try await client.post(Self.path, Self.wish.merging(change) { $1 }.merging(["csrf": csrf]) { $1 })
        #expect(refused.status == 422 && refused.text.contains("role=\"alert\""))
    }

    @Test func `a broken template is told on the form, and not where it lies on the server`() async throws {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "kop-\(UUID())")
        try FileManager.default.copyItem(at: URL(filePath: Repository.path("templates")), to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "kop: [".write(to: folder.appending(path: "agency.yaml"), atomically: true, encoding: .utf8)
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        let site = try await TestSite(wanasari, templates: folder.path)
        let client = try await site.signedIn(.hr)
        let form = try await client.get(Self.path)
        #expect(form.status == 422 && form.text.contains("agency.yaml") && !form.text.contains(folder.path))
        let wish = Self.wish.merging(["csrf": try await site.csrf(client)]) { $1 }
        let printed = try await client.post(Self.path, wish)
        #expect(printed.status == 422 && printed.text.contains("agency.yaml") && !printed.text.contains(folder.path))
    }

    @Test func `lists of an event that is not open cannot be printed, badges can`() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let site = try await TestSite(wanasari)
        let client = try await site.signedIn(.hr)
        let csrf = try await site.csrf(client)
        let wish = Self.wish.merging(["csrf": csrf]) { $1 }
        #expect(try await client.post(Self.path, wish).status == 422)
        #expect(try await client.post(Self.path, wish.merging(["kind": "kartu"]) { $1 }).status == 200)
        #expect(try await client.get("/acara/tidak-ada/dokumen").status == 404)
    }
}
