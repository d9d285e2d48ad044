import Foundation
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Rosters to take home, on pages.
@Suite struct RosterDownloadTests {
    private static let opd = "/acara/ikrar-2026/daftar/opd-dinsos/"

    @Test func `HR takes an OPD's roster home in every format`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let page = try await client.get("/acara/ikrar-2026/daftar")
        #expect(page.status == 200 && page.text.contains("Dinas Sosial"))
        let csv = try await client.get(Self.opd + "csv")
        #expect(csv.status == 200 && csv.text.contains("Budi Santoso") && csv.text.contains("19860515 201001 1 003"))
        #expect(csv.headers["content-disposition"] == "attachment; filename=\"daftar-ikrar-2026-dinas-sosial.csv\"")
        let json = try await client.get(Self.opd + "json")
        #expect(
            json.headers["content-type"] == "application/json" && json.text.contains("\"nip\":\"198605152010011003\""))
        #expect(try await client.get(Self.opd + "xlsx").body.starts(with: Array("PK".utf8)))
        #expect(try await client.get(Self.opd + "pdf").body.starts(with: Array("%PDF".utf8)))
        #expect(try await client.get(Self.opd + "docx").status == 404)
        #expect(try await client.get("/acara/ikrar-2026/daftar/tidak-ada/csv").status == 404)
        #expect(try await client.get("/acara/tidak-ada/daftar/opd-dinsos/csv").status == 404)
    }

    @Test func `of two OPDs of one name each has its own files`() async throws {
        let site = try await TestSite.atTheGate()
        try await site.wanasari.store.write { transaction in
            guard var unit = try transaction.units().first(where: { $0.id == Wanasari.dinkes }) else { return }
            unit.name = "Dinas Sosial"
            try transaction.update(unit)
        }
        let client = try await site.signedIn(.hr)
        let page = try await client.get("/acara/ikrar-2026/daftar").text
        for opd in [Wanasari.dinsos, Wanasari.dinkes] { #expect(page.contains("/daftar/\(opd)/csv")) }
        let names = try await [Wanasari.dinsos, Wanasari.dinkes].asyncMap { opd in
            try await client.get("/acara/ikrar-2026/daftar/\(opd)/csv").headers["content-disposition"] ?? ""
        }
        #expect(
            Set(names) == [
                "attachment; filename=\"daftar-ikrar-2026-dinas-sosial.csv\"",
                "attachment; filename=\"daftar-ikrar-2026-dinas-sosial-2.csv\"",
            ])
    }

    @Test func `the recap of all OPD comes in every format`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        for format in DownloadFormat.allCases {
            let recap = try await client.get("/acara/ikrar-2026/rekap/\(format.rawValue)")
            #expect(recap.status == 200 && recap.headers["content-type"] == format.contentType)
        }
        #expect(try await client.get("/acara/ikrar-2026/rekap/csv").text.contains("Dinas Kesehatan"))
    }

    @Test func `a head takes their own OPD's roster home and no other's`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.head)
        #expect(try await client.get(Self.opd + "csv").status == 200)
        #expect(try await client.get("/acara/ikrar-2026/daftar/opd-dinkes/csv").status == 403)
        #expect(try await client.get("/acara/ikrar-2026/daftar").status == 403)
        #expect(try await client.get("/acara/ikrar-2026/rekap/csv").status == 403)
    }

    @Test func `an auditor takes home what is masked, and nothing else`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.auditor)
        #expect(try await client.get(Self.opd + "pdf").status == 200)
        let json = try await client.get(Self.opd + "json")
        #expect(json.status == 200 && json.text.contains("***************003") && !json.text.contains("19860515"))
        for format in ["csv", "xlsx"] { #expect(try await client.get(Self.opd + format).status == 403) }
        let page = try await client.get("/acara/ikrar-2026/daftar")
        #expect(page.text.contains(Self.opd + "pdf") && !page.text.contains(Self.opd + "csv"))
        let hr = try await site.signedIn(.hr).get("/acara/ikrar-2026/rekap/xlsx").body.count
        #expect(try await client.get("/acara/ikrar-2026/rekap/xlsx").body.count < hr)
    }

    @Test func `the rosters of all OPD come packed, to Kesbangpol and HR`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        #expect(try await client.get("/acara/ikrar-2026/daftar").text.contains("/daftar-semua/xlsx"))
        for format in DownloadFormat.allCases {
            let archive = try await client.get("/acara/ikrar-2026/daftar-semua/\(format.rawValue)")
            #expect(archive.status == 200 && archive.headers["content-type"] == "application/zip")
            let names = archive.zipNames
            for stem in ["dinas-sosial", "dinas-kesehatan"] {
                #expect(names.contains { $0.contains(stem) && $0.hasSuffix(".\(format.rawValue)") }, "\(names)")
            }
            #expect(names.count >= 3, "the recap, too")
        }
        #expect(try await client.get("/acara/ikrar-2026/daftar-semua/docx").status == 404)
        #expect(try await client.get("/acara/tidak-ada/daftar-semua/csv").status == 404)
        for role in [Role.auditor, .head, .supervisor] {
            let other = try await site.signedIn(role)
            #expect(try await other.get("/acara/ikrar-2026/daftar-semua/csv").status == 403)
            #expect(try await !other.get("/acara/ikrar-2026/daftar").text.contains("/daftar-semua/"))
        }
    }

    @Test func `an event that is not open has no rosters`() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let site = try await TestSite(wanasari)
        let client = try await site.signedIn(.hr)
        #expect(try await client.get("/acara/ikrar-2026/daftar").text.contains("belum dibuka"))
        #expect(try await client.get(Self.opd + "csv").status == 409)
    }
}
