import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Looking people up.
@Suite struct PeoplePagesTests {
    @Test func `people are found by name, with what they do and where`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.hr)
        let page = try await client.get("/pegawai?cari=siti")
        #expect(page.status == 200)
        for text in ["Siti Aminah", "Siti Rahayu", "19900202 201503 2 001", "Pengelola Umum", "Bidang I"] {
            #expect(page.text.contains(text), Comment(rawValue: text))
        }
        #expect(!page.text.contains("Budi Santoso"))
        #expect(try await client.get("/pegawai?cari=si").text.contains("sedikitnya tiga huruf"))
        #expect(try await client.get("/pegawai?cari=zzz").text.contains("Tidak seorang pun"))
        #expect(try await client.get("/pegawai?opd=opd-dinkes").text.contains("Dewi Lestari"))
        #expect(try await client.get("/pegawai?opd=tidak-ada").status == 404)
        #expect(try await client.get("/pegawai?cari=siti&hal=0").text.contains("Siti Aminah"))
    }

    @Test func `an auditor sees no NIP`() async throws {
        let site = try await TestSite.atTheGate()
        let page = try await site.signedIn(.auditor).get("/pegawai?cari=siti")
        #expect(page.text.contains("***************001") && !page.text.contains("19900202"))
        #expect(!page.text.contains("/tautan"))
    }

    @Test func `a head finds their own people and nobody else`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.head)
        #expect(try await client.get("/pegawai?cari=dewi").location == "/opd/opd-dinsos/pegawai")
        #expect(try await client.get("/opd/opd-dinsos/pegawai").text.contains("Hasan Basri"))
        #expect(try await !client.get("/opd/opd-dinsos/pegawai?cari=dewi").text.contains("Dewi Lestari"))
        #expect(try await client.get("/opd/opd-dinkes/pegawai").status == 403)
        #expect(try await client.get("/opd/opd-dinkes/pegawai/p5").status == 403)
        #expect(try await client.get("/opd/opd-dinsos/pegawai/p5").status == 404)
        #expect(try await client.get("/pegawai/p5").status == 404)
        #expect(try await client.get("/pegawai/p2").location == "/opd/opd-dinsos/pegawai/p2")
    }

    @Test func `more people than fit a page are turned over`() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.store.write { transaction in
            try transaction.insert(
                (0..<60).map { number in
                    Wanasari.person(
                        "z\(number)", NIP.stored("199001012010011\(101 + number)")!,
                        "Wahyu Adi", Wanasari.dinkes, "Staf", "II/a")
                })
        }
        let site = try await TestSite(wanasari)
        let client = try await site.signedIn(.admin)
        let page = try await client.get("/pegawai?cari=wahyu")
        #expect(page.text.contains("/pegawai?cari=wahyu&amp;hal=2") && !page.text.contains("rel=\"prev\""))
        let next = try await client.get("/pegawai?cari=wahyu&hal=2")
        #expect(next.text.contains("rel=\"prev\"") && !next.text.contains("rel=\"next\""))
    }
}
