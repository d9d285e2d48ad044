import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// Rosters signed by heads, closed by Kesbangpol, corrected by two.
@Suite struct SignOffPagesTests {
    private static let office = OfficePagesTests.office

    /// After the apel: nobody can come any more.
    private func over() async throws -> TestSite {
        let site = try await TestSite.atTheGate()
        try await site.wanasari.registry.close(Wanasari.event, by: "uji")
        site.wanasari.clock.set(Wanasari.time("10:00"))
        return site
    }

    @Test func `a head signs for what the summary showed, and may withdraw with a reason`() async throws {
        let site = try await over()
        let head = try await site.signedIn(.head)
        let word = try await site.csrf(head)
        let summary = try await head.get(Self.office + "/pengesahan")
        #expect(summary.text.contains("untuk 5 orang") && summary.text.contains("Budi Santoso"))
        let digest = try #require(summary.field("digest"))
        let signed = try await head.post(Self.office + "/pengesahan", ["csrf": word, "digest": digest])
        #expect(signed.location.hasSuffix("kabar=notice_roster_verified"))
        #expect(try await head.get(Self.office).text.contains("Disahkan kepala OPD"))
        #expect(try await head.post(Self.office + "/pengesahan/cabut", ["csrf": word, "why": " "]).status == 422)
        #expect(
            try await head.post(Self.office + "/pengesahan/cabut", ["csrf": word, "why": "Salah baca"]).status == 303)
        #expect(try await head.get(Self.office).text.contains("Salah baca"))
    }

    @Test func `a roster that changed since the summary is not signed unseen`() async throws {
        let site = try await over()
        let head = try await site.signedIn(.head)
        let word = try await site.csrf(head)
        let digest = try #require(try await head.get(Self.office + "/pengesahan").field("digest"))
        _ = try await site.wanasari.registry.setExcuse(
            .izin, document: "I/1", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let answer = try await head.post(Self.office + "/pengesahan", ["csrf": word, "digest": digest])
        #expect(answer.status == 409 && answer.text.contains("sudah berubah"))
        let state = try await site.wanasari.registry.signOffs(of: Wanasari.event)
        #expect(state.allSatisfy { $0.state == .draft })
        #expect(try await head.post(Self.office + "/pengesahan", ["csrf": word, "digest": "abc"]).status == 422)
        let fresh = try #require(answer.field("digest"))
        #expect(try await head.post(Self.office + "/pengesahan", ["csrf": word, "digest": fresh]).status == 303)
    }

    @Test func `what changes after the signature is told with the numbers of then and now, also once it is closed`()
        async throws
    {
        let site = try await over()
        let head = try await site.signedIn(.head)
        let digest = try #require(try await head.get(Self.office + "/pengesahan").field("digest"))
        let word = try await site.csrf(head)
        _ = try await head.post(Self.office + "/pengesahan", ["csrf": word, "digest": digest])
        #expect(!(try await head.get(Self.office).text.contains("berubah sejak ditandatangani")))
        let registry = site.wanasari.registry
        _ = try await registry.setExcuse(.izin, document: "I/1", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let changed = try await head.get(Self.office).text
        #expect(changed.contains("berubah sejak ditandatangani"))
        #expect(changed.contains("tanpa keterangan 4; kini hadir 0, berhalangan 2, tanpa keterangan 3."))
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        let closed = try await head.get(Self.office).text
        #expect(closed.contains("bukan lagi yang disahkan kepala OPD") && closed.contains("berhalangan 2"))
        #expect(!closed.contains("berubah sejak ditandatangani"))
    }

    @Test func `nobody signs while people can still come`() async throws {
        let site = try await TestSite.atTheGate()
        let head = try await site.signedIn(.head)
        let summary = try await head.get(Self.office + "/pengesahan")
        #expect(!summary.text.contains("<button>Sahkan</button>"))
        let digest = try #require(summary.field("digest"))
        let answer = try await head.post(
            Self.office + "/pengesahan", ["csrf": try await site.csrf(head), "digest": digest])
        #expect(answer.status == 409)
    }

    @Test func `only a head signs, and only for their own OPD`() async throws {
        let site = try await over()
        for role in Role.allCases where role != .head {
            #expect(try await site.signedIn(role).get(Self.office + "/pengesahan").status == 403)
        }
        let head = try await site.signedIn(.head, opd: Wanasari.dinkes)
        #expect(try await head.get(Self.office + "/pengesahan").status == 403)
    }

    @Test func `the list of OPDs puts unsigned ones first, and Kesbangpol closes all at once`() async throws {
        let site = try await over()
        _ = try await site.wanasari.registry.verifyRoster(opd: Wanasari.dinkes, event: Wanasari.event, by: "kadis")
        let admin = try await site.signedIn(.admin)
        let list = try await admin.get("/acara/ikrar-2026/opd").text
        let (unsigned, signed) = (list.range(of: "Dinas Sosial</a>"), list.range(of: "Dinas Kesehatan</a>"))
        #expect(try #require(unsigned).lowerBound < (try #require(signed)).lowerBound)
        #expect(list.contains("1 dari 2 OPD"))
        let closing = try await admin.get("/acara/ikrar-2026/tutup-daftar").text
        #expect(closing.contains("Belum disahkan kepalanya") && closing.contains("Dinas Sosial"))
        let word = try await site.csrf(admin)
        #expect(try await admin.post("/acara/ikrar-2026/tutup-daftar", ["csrf": word]).status == 303)
        let states = try await site.wanasari.registry.signOffs(of: Wanasari.event)
        #expect(states.allSatisfy { $0.state == .closed })
        #expect(
            try await admin.get("/acara/ikrar-2026/opd").text.contains(
                "1 dari 2 OPD sudah mengesahkan daftar hadirnya; 2 sudah"))
        let page = try await admin.get(Self.office).text
        #expect(page.contains("ditutup tanpa pengesahan"))
        let late = try await admin.post(
            Self.office + "/keterangan",
            ["csrf": word, "nip": Wanasari.budi.digits, "kind": "izin", "document": "1"])
        #expect(late.status == 409)
    }

    @Test func `rosters are not closed while people can still come`() async throws {
        let site = try await TestSite.atTheGate()
        let admin = try await site.signedIn(.admin)
        let word = try await site.csrf(admin)
        #expect(try await admin.post("/acara/ikrar-2026/tutup-daftar", ["csrf": word]).status == 409)
        #expect(try await admin.post(Self.office + "/tutup", ["csrf": word]).status == 409)
    }

    @Test func `a correction is proposed by a head and approved by somebody else`() async throws {
        let site = try await over()
        _ = try await site.wanasari.registry.closeRosters(Wanasari.event, by: "uji")
        let head = try await site.signedIn(.head)
        let proposed = try await head.post(Self.office + "/koreksi", try await proposal(site, head))
        #expect(proposed.location.hasSuffix("kabar=notice_correction_proposed"))
        #expect(try await head.get(Self.office).text.contains("Menunggu keputusan"))
        let admin = try await site.signedIn(.admin)
        let decided = try await admin.post(
            try await decision(site), ["csrf": try await site.csrf(admin), "verdict": "approved"])
        #expect(decided.status == 303)
        let row = try await site.wanasari.roster().rows.first { $0.nip == Wanasari.budi }
        #expect(row?.status == .present)
        #expect(try await head.get(Self.office).text.contains("dikoreksi: BA/3"))
    }

    @Test func `who proposed a correction does not decide it, and who rejects says why`() async throws {
        let site = try await over()
        _ = try await site.wanasari.registry.closeRosters(Wanasari.event, by: "uji")
        let admin = try await site.signedIn(.admin)
        _ = try await admin.post(Self.office + "/koreksi", try await proposal(site, admin))
        let path = try await decision(site)
        let own = try await admin.post(path, ["csrf": try await site.csrf(admin), "verdict": "approved"])
        #expect(own.status == 403)
        let other = try await site.signedIn(.admin)
        let silent = try await other.post(path, ["csrf": try await site.csrf(other), "verdict": "rejected"])
        #expect(silent.status == 422)
        let odd = try await other.post(path, ["csrf": try await site.csrf(other), "verdict": "mungkin"])
        #expect(odd.status == 422)
    }

    @Test(arguments: ["nip", "kind", "document", "why"])
    func `a proposal that lacks something is shown again`(missing: String) async throws {
        let site = try await over()
        _ = try await site.wanasari.registry.closeRosters(Wanasari.event, by: "uji")
        let head = try await site.signedIn(.head)
        var fields = try await proposal(site, head)
        fields[missing] = ""
        let answer = try await head.post(Self.office + "/koreksi", fields)
        #expect(answer.status == 422 && answer.text.contains("role=\"alert\""))
        #expect(try await site.wanasari.registry.corrections(of: Wanasari.event).isEmpty)
    }

    @Test func `a roster that is not closed is not corrected`() async throws {
        let site = try await over()
        let head = try await site.signedIn(.head)
        #expect(try await head.post(Self.office + "/koreksi", try await proposal(site, head)).status == 409)
    }

    @Test func `an auditor reads corrections without NIP or illness`() async throws {
        let site = try await over()
        _ = try await site.wanasari.registry.closeRosters(Wanasari.event, by: "uji")
        _ = try await site.wanasari.registry.proposeCorrection(
            event: Wanasari.event, person: Wanasari.budi, kind: .excused(.sakit), document: "RSUD-1",
            why: "Rawat inap", by: "hr")
        let list = try await site.signedIn(.auditor).get("/acara/ikrar-2026/koreksi").text
        #expect(list.contains("Budi Santoso"))
        for secret in [Wanasari.budi.digits, "RSUD-1", "Rawat inap", "Sakit"] { #expect(!list.contains(secret)) }
    }

    @Test(arguments: [Correction.Kind.absent, .present(at: nil), .excused(.dinasLuar)])
    func `an auditor is told nothing that somebody wrote of a correction in their own words`(
        kind: Correction.Kind
    ) async throws {
        let site = try await over()
        let registry = site.wanasari.registry
        _ = try await registry.closeRosters(Wanasari.event, by: "uji")
        let proposed = try await registry.proposeCorrection(
            event: Wanasari.event, person: Wanasari.budi, kind: kind, document: "RSUD-1", why: "Rawat inap", by: "hr")
        _ = try await registry.decideCorrection(proposed.id, .approved, why: "Sakit keras", by: "kesbangpol")
        let auditor = try await site.signedIn(.auditor)
        for path in ["/acara/ikrar-2026/koreksi", Self.office] {
            let page = try await auditor.get(path).text
            #expect(page.contains("Budi Santoso"))
            for secret in ["Rawat inap", "Sakit keras"] { #expect(!page.contains(secret)) }
            #expect(page.contains("RSUD-1") == (kind != .absent), "the letter of an excuse that was taken away")
        }
        let admin = try await site.signedIn(.admin).get("/acara/ikrar-2026/koreksi").text
        for word in ["Rawat inap", "Sakit keras", "RSUD-1"] { #expect(admin.contains(word)) }
    }

    private func proposal(_ site: TestSite, _ client: TestClient) async throws -> [String: String] {
        [
            "csrf": try await site.csrf(client), "nip": Wanasari.budi.digits, "kind": "hadir", "clock": "07:15",
            "document": "BA/3", "why": "Gerbang tidak mencatat",
        ]
    }

    private func decision(_ site: TestSite) async throws -> String {
        let id = try #require(try await site.wanasari.registry.corrections(of: Wanasari.event).first).correction.id
        return "/acara/ikrar-2026/koreksi/\(id)"
    }
}
