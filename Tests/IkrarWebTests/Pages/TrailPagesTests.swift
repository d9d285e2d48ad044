import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct TrailPagesTests {
    @Test func `the trail tells who did what, before, after and why, and is filtered by account and subject`()
        async throws
    {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let (account, _) = try await registry.addAccount(
            login: "dewi.ayu", name: "Dewi Ayu", role: .hr, opd: nil, by: "kesbang.satu")
        _ = try await registry.disable(account.id, why: "pindah tugas", by: "kesbang.dua")
        let client = try await site.signedIn(.auditor)
        let all = try await client.get("/jejak")
        #expect(all.status == 200)
        for text in ["Akun dinonaktifkan", "hr → hr disabled", "pindah tugas", "kesbang.satu"] {
            #expect(all.text.contains(text), Comment(rawValue: text))
        }
        let byTwo = try await client.get("/jejak?oleh=kesbang.dua")
        #expect(byTwo.text.contains("Akun dinonaktifkan") && !byTwo.text.contains("Akun dibuat"))
        let subject = try await client.get("/jejak?tentang=\(account.id.rawValue)")
        #expect(subject.text.contains("Akun dibuat") && !subject.text.contains("Registri dibuat"))
    }

    @Test func `older entries are on further pages, each on one of them`() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        for number in 0..<60 { _ = try await registry.addAlias("DS\(number)", of: "Dinas Sosial", by: "uji") }
        let client = try await site.signedIn(.auditor)
        let first = try await client.get("/jejak?oleh=uji").text
        let link = try #require(first.firstMatch(of: /\/jejak\?sebelum=[^"]+/).map { String($0.0) })
        let second = try await client.get(link.replacing("&amp;", with: "&")).text
        let aliases = (first + second).matches(of: /DS([0-9]+)</).map { String($0.1) }
        #expect(aliases.count == 60 && Set(aliases).count == 60)
    }

    @Test func `an auditor is not told what somebody was excused for`() async throws {
        let site = try await TestSite.atTheGate()
        _ = try await site.wanasari.registry.setExcuse(
            .sakit, document: "SKD/17", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let told = try await site.signedIn(.admin).get("/jejak").text
        let masked = try await site.signedIn(.auditor).get("/jejak").text
        #expect(told.contains("Alasan dicatat") && masked.contains("Alasan dicatat"))
        let kind = ExcuseKind.sakit.rawValue
        #expect(told.contains(" \(kind)<") && !masked.contains(" \(kind)<"))
    }

    @Test func `people, devices and accounts stand there by their names, what is unknown by its id`() async throws {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        _ = try await registry.setExcuse(
            .sakit, document: "SKD/17", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        _ = try await registry.withdrawExcuse(of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let (account, _) = try await registry.addAccount(
            login: "dewi.ayu", name: "Dewi Ayu", role: .hr, opd: nil, by: "uji")
        let (_, token) = try await registry.inviteDevice(gate: "Gerbang Utara", event: Wanasari.event, by: "uji")
        _ = try await registry.enrol(token: token, name: "HP Satpol 3", gate: "Gerbang Utara")
        let client = try await site.signedIn(.admin)
        let all = try await client.get("/jejak?oleh=uji").text
        #expect(all.contains(">HP Satpol 3</a>"))
        let person = try #require(
            all.firstMatch(of: /\/jejak\?tentang=([^"]+)">Budi Santoso<\/a>/).map { String($0.1) })
        #expect(all.contains("tentang=\(account.id.rawValue)\">dewi.ayu</a>"))
        #expect(!all.contains("<code class=\"id\">\(person)</code>"))
        #expect(try await client.get("/jejak").text.contains("<code class=\"id\">\(Wanasari.event)</code>"))
        let own = try await client.get("/jejak?tentang=\(person)").text
        #expect(own.contains("Tentang: <b>Budi Santoso") && own.contains("Alasan ditarik"))
        let told = JournalEntry(
            at: Wanasari.time("08:00"), by: "uji", action: .webinarSettle, subject: "x", detail: "2", before: "queued",
            after: person)
        #expect(told.told(with: try await registry.journalNames(of: [told])).after == "Budi Santoso")
        let byThemselves = JournalEntry(
            at: Wanasari.time("08:00"), by: person, action: .circularAcknowledge, subject: "x", detail: "hp-1 budi")
        #expect(try await registry.journalNames(of: [byThemselves]) == [person: "Budi Santoso"])
    }

    @Test func `a place in the trail that nobody gave is refused`() async throws {
        let site = try await TestSite(Wanasari())
        #expect(try await site.signedIn(.auditor).get("/jejak?sebelum=x").status == 422)
    }
}
