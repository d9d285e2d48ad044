import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// Halls that a head declares on their OPD's page.
@Suite struct OfficeHallPagesTests {
    private static let office = OfficePagesTests.office

    private func site() async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("08:30"))
        return site
    }

    @Test func `whoever was ticked is declared at one place, shown so, and withdrawn with a reason`() async throws {
        let site = try await site()
        let head = try await site.signedIn(.head)
        let csrf = try await site.csrf(head)
        #expect(try await head.get(Self.office).text.contains("formaction=\"\(Self.office)/nonton-bareng\""))
        let body =
            "csrf=\(csrf)&hall-place=Aula&hall-document=800%2F4&nip=\(Wanasari.budi.digits)&nip=\(Wanasari.siti.digits)"
        let answer = try await head.send(
            "POST", Self.office + "/nonton-bareng", body: Array(body.utf8),
            headers: ["Content-Type": "application/x-www-form-urlencoded"])
        #expect(answer.status == 303 && answer.location.hasSuffix("kabar=notice_hall_declared"))
        #expect(try await site.wanasari.roster().declared == 2)
        let page = try await head.get(Self.office).text
        #expect(page.contains("Nonton bareng: Aula · menurut pernyataan OPD, tidak terukur · 800/4"))
        #expect(page.contains("Dari yang hadir, 2 orang menurut pernyataan OPD"))
        #expect(page.contains("<h2>Dinyatakan hadir, tanpa jam</h2>") && !page.contains("<h2>Hadir tepat waktu</h2>"))
        let hall = try await site.wanasari.registry.halls(of: Wanasari.event)[0].hall
        let path = Self.office + "/nonton-bareng/\(hall.id)/tarik"
        #expect(try await head.post(path, ["csrf": csrf]).status == 422)
        let gone = try await head.post(path, ["csrf": csrf, "why": "salah acara"])
        #expect(gone.status == 303)
        #expect(try await site.wanasari.roster().declared == 0)
        #expect(try await head.get(Self.office).text.contains("salah acara"))
    }

    @Test func `whoever is left out is told, and why, beside those who were declared`() async throws {
        let site = try await site()
        let head = try await site.signedIn(.head)
        let csrf = try await site.csrf(head)
        func declare(_ people: [NIP], _ document: String = "") async throws -> TestClient.Answer {
            let body =
                "csrf=\(csrf)&hall-place=Aula&hall-document=\(document)" + people.map { "&nip=\($0.digits)" }.joined()
            return try await head.send(
                "POST", Self.office + "/nonton-bareng", body: Array(body.utf8),
                headers: ["Content-Type": "application/x-www-form-urlencoded"])
        }
        #expect(try await declare([Wanasari.budi]).status == 303)
        let more = try await declare([Wanasari.budi, Wanasari.siti])
        #expect(more.status == 200 && more.text.contains("1 orang dinyatakan nonton bareng di Aula"))
        #expect(more.text.contains("<b>Sudah dinyatakan di tempat ini: 1 orang</b><br>Budi Santoso"))
        #expect(try await site.wanasari.roster().declared == 2)
        // Titles have commas of their own.
        let both = try await declare([Wanasari.budi, Wanasari.siti])
        #expect(both.text.contains("<br>Budi Santoso; Siti Aminah"))
        let letter = try await declare([Wanasari.budi], "9")
        #expect(letter.text.contains("Nomor surat atau akun untuk Aula dilengkapi."))
    }

    @Test func `a form for a hall that lacks its place is shown again with what was typed`() async throws {
        let site = try await site()
        let head = try await site.signedIn(.head)
        let fields = [
            "csrf": try await site.csrf(head), "nip": Wanasari.budi.digits, "hall-place": " ", "hall-document": "800/4",
        ]
        let answer = try await head.post(Self.office + "/nonton-bareng", fields)
        #expect(answer.status == 422)
        #expect(answer.text.contains("role=\"alert\"") && answer.text.contains("800/4"))
        #expect(answer.text.contains("checked"))
    }

    @Test func `a head declares nobody of another OPD, and withdraws no other OPD's hall`() async throws {
        let site = try await site()
        let head = try await site.signedIn(.head)
        let csrf = try await site.csrf(head)
        let fields = ["csrf": csrf, "nip": Wanasari.nurse.digits, "hall-place": "Aula"]
        #expect(try await head.post(OfficePagesTests.other + "/nonton-bareng", fields).status == 403)
        let answer = try await head.post(Self.office + "/nonton-bareng", fields)
        #expect(answer.status == 200 && answer.text.contains("Tidak ada yang baru dinyatakan."))
        #expect(answer.text.contains("Bukan pegawai OPD ini: 1 orang") && answer.text.contains(Wanasari.nurse.digits))
        #expect(!answer.text.contains("Dewi Lestari"), "a NIP tells no name of another OPD")
        #expect(try await site.wanasari.roster(of: Wanasari.dinkes).declared == 0)
        let request = HallRequest(opd: Wanasari.dinkes, place: "RSUD", people: [Wanasari.nurse])
        let hall = try await site.wanasari.registry.declareHall(request, at: Wanasari.event, by: "uji").hall
        let path = Self.office + "/nonton-bareng/\(try #require(hall).id)/tarik"
        #expect(try await head.post(path, ["csrf": csrf, "why": "x"]).status == 404)
    }

    @Test func `the form is gone once the roster is closed`() async throws {
        let site = try await site()
        site.wanasari.clock.set(Wanasari.time("09:30"))
        _ = try await site.wanasari.registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        let head = try await site.signedIn(.head)
        #expect(!(try await head.get(Self.office).text.contains("nonton-bareng")))
    }
}
