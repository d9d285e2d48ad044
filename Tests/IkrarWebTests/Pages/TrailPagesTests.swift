import IkrarRegistry
import IkrarTexts
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
        for text in ["Akun dinonaktifkan", "Kepegawaian → Kepegawaian (dinonaktifkan)", "pindah tugas", "kesbang.satu"]
        {
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
        for secret in ["Sakit", "SKD/17"] {
            #expect(told.contains(secret) && !masked.contains(secret), Comment(rawValue: secret))
        }
    }

    @Test func `an excuse is told with whose it is, and what was there before`() async throws {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        for (kind, document) in [(ExcuseKind.sakit, "SKD/17"), (.cuti, "851/2/2026")] {
            _ = try await registry.setExcuse(
                kind, document: document, of: Wanasari.budi, for: Wanasari.event, by: "uji")
        }
        try await registry.withdrawExcuse(of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let client = try await site.signedIn(.admin)
        client.language = "en"
        let told = try await client.get("/jejak?oleh=uji").text
        for change in ["> → Sick SKD/17<", ">Sick SKD/17 → Annual or other leave 851/2/2026<"] {
            #expect(told.contains(change), Comment(rawValue: change))
        }
        #expect(told.contains(">Annual or other leave 851/2/2026 → <"))
        #expect(told.matches(of: /tentang=[^"]+">Budi Santoso<\/a>/).count >= 3)
    }

    @Test func `a roster's states and its OPD are told in words`() async throws {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        site.wanasari.clock.set(Wanasari.time("10:00"))
        try await registry.close(Wanasari.event, by: "uji")
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        let told = try await site.signedIn(.auditor).get("/jejak?oleh=uji").text
        #expect(told.contains("Belum disahkan → Ditutup"))
        let opd = OrgUnit(
            id: OrgUnit.ID("opd-7"), name: "Dinas Perikanan", parent: nil, opd: OrgUnit.ID("opd-7"), unorID: nil)
        try await site.wanasari.store.write { try $0.insert([opd]) }
        let closed = JournalEntry(
            at: Wanasari.time("10:00"), by: "uji", action: .rosterClose, subject: "x", detail: "opd-7 4F1A")
        #expect(closed.told(with: try await registry.journalNames(of: [closed])).detail == "Dinas Perikanan 4F1A")
    }

    @Test func `what an entry counts and switches is told in words`() {
        func entry(_ action: JournalEntry.Action, _ detail: String = "", after: String = "") -> JournalEntry {
            JournalEntry(
                at: Wanasari.time("08:00"), by: "uji", action: action, subject: "x", detail: detail, after: after)
        }
        for (told, english) in [
            (entry(.importDirectory, "+1400 ~2 >0 -1"), "1,400 new, 2 changed, 0 moved, 1 no longer listed"),
            (entry(.importUnits, "+5 ~0"), "5 new units, 0 units recognised"),
            (entry(.badgeIssue, "396"), "396 badges"), (entry(.linkHandOut, "12"), "12 links"),
            (entry(.linkHandOut), ""), (entry(.pledgeWithdraw, "ikrar-2026 3"), "ikrar-2026, 3 pledges"),
            (entry(.strangersErase, "participants=3 files=1"), "3 participants, 1 files"),
            (entry(.pledgeRecord, "ikrar-2026 paper 3"), "ikrar-2026, Pakta, 3 people"),
            (entry(.circularAcknowledge, "paper 2 800/9/2026 a"), "Signed list, 800/9/2026 a, 2 people"),
            (entry(.correctionDecide, "rejected"), "rejected"), (entry(.badgeReissue, "hilang"), "hilang"),
        ] {
            #expect(told.detailLabel.english == english)
        }
        for (told, english) in [
            (entry(.selfCheckInSet, after: "off"), "closed"), (entry(.hallCounting, after: "false"), "not counted"),
            (entry(.webinarMinimum, after: "minutes 60"), "minutes 60"),
            (entry(.webinarSettle, after: "nobody"), "nobody on the lists"),
            (entry(.pledgeText, after: "2 7e04"), "version 2 7e04"), (entry(.gateRename, after: "on"), "on"),
            (entry(.correctionPropose, after: "late"), "Late"), (entry(.rosterClose, after: ""), ""),
        ] {
            #expect(told.label(ofState: told.after).english == english)
        }
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

    @Test func `people type what they read: names, NIPs and logins lead to entries, and several are told apart`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        _ = try await registry.setExcuse(
            .sakit, document: "SKD/17", of: Wanasari.budi, for: Wanasari.event, by: "dewi.ayu")
        _ = try await registry.addAccount(login: "dewi.ayu", name: "Dewi Ayu", role: .hr, opd: nil, by: "uji")
        let budi = try await registry.person(Wanasari.budi).person
        let client = try await site.signedIn(.auditor)
        for typed in ["Budi%20Santoso", "budi%20santoso", Wanasari.budi.digits] {
            let answer = try await client.get("/jejak?tentang=\(typed)")
            #expect(answer.status == 303 && answer.location == "/jejak?tentang=\(budi.id)", Comment(rawValue: typed))
        }
        #expect(try await client.get("/jejak?tentang=\(budi.id)").text.contains("Alasan dicatat"))
        #expect(try await client.get("/jejak?oleh=Dewi%20Ayu").location == "/jejak?oleh=dewi.ayu")
        let several = try await client.get("/jejak?tentang=pegawai").text
        #expect(several.contains("Tidak ada catatan"))
        let nobody = try await client.get("/jejak?tentang=siapa%20saja").text
        #expect(nobody.contains("Tidak ada catatan") && !nobody.contains("Yang mungkin dimaksud"))
    }

    @Test func `an event's trail has what mentions it, and no word is looked for in what an auditor may not read`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        _ = try await site.wanasari.registry.setExcuse(
            .sakit, document: "SKD/17", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let client = try await site.signedIn(.auditor)
        let event = try await client.get("/jejak?tentang=\(Wanasari.event)").text
        #expect(event.contains("Alasan dicatat") && event.contains("Acara dibuka"))
        for typed in ["sakit", "SKD/17", "sakit%20SKD/17", "%25"] {
            #expect(try await client.get("/jejak?tentang=\(typed)").text.contains("Tidak ada catatan"))
        }
    }

    @Test func `a place in the trail that nobody gave is refused`() async throws {
        let site = try await TestSite(Wanasari())
        #expect(try await site.signedIn(.auditor).get("/jejak?sebelum=x").status == 422)
    }
}
