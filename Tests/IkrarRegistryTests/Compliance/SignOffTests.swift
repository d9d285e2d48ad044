import IkrarRegistry
import TestRegistries
import Testing

@Suite("a roster's sign-off")
struct SignOffTests {
    private static let event = Wanasari.event

    @Test("goes from draft over verified to closed, and keeps who signed what")
    func signs() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        let drafts = try await registry.signOffs(of: Self.event)
        #expect(drafts.map(\.name) == ["Dinas Kesehatan", "Dinas Sosial"])
        #expect(drafts.map(\.state) == [.draft, .draft])

        let verified = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        #expect(verified.state == .verified)
        #expect(verified.verified?.by == "kadis")
        #expect(verified.verified?.at == Wanasari.time("10:00"))
        #expect(verified.verified?.counts == verified.counts)
        #expect(verified.counts.present == 1)

        wanasari.clock.set(Wanasari.time("11:00"))
        let closed = try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "kesbangpol")
        #expect(closed.map(\.state) == [.closed])
        #expect(closed[0].verified == verified.verified)
        #expect(closed[0].closed?.by == "kesbangpol")
        let all = try await registry.signOffs(of: Self.event)
        #expect(all.map(\.state) == [.draft, .closed])
        #expect(all[1] == closed[0])
        #expect(all.allSatisfy { !$0.hasChanged })
    }

    @Test("is refused where the roster is no longer the one that was shown")
    func changedSinceShown() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        let shown = try await registry.officePage(event: Self.event, opd: Wanasari.dinsos).signOff.digest
        _ = try await registry.setExcuse(.izin, document: "I/1", of: Wanasari.siti, for: Self.event, by: "uji")
        await #expect(throws: RegistryError(.rosterChanged)) {
            _ = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, shown: shown, by: "kadis")
        }
        let fresh = try await registry.signOffs(of: Self.event).first { $0.opd == Wanasari.dinsos }?.digest
        #expect(fresh != shown)
        let signed = try await registry.verifyRoster(
            opd: Wanasari.dinsos, event: Self.event, shown: fresh, by: "kadis")
        #expect(signed.state == .verified && signed.verified?.digest == fresh)
        _ = try await registry.closeRosters(Self.event, by: "kesbangpol")
        await #expect(throws: RegistryError(.rosterClosed)) {
            _ = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, shown: shown, by: "kadis")
        }
    }

    @Test("waits until nobody of the OPD can come any more, or the event is closed by hand")
    func waits() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        wanasari.clock.set(Wanasari.time("09:00"))
        #expect(try await registry.signOffs(of: Self.event).allSatisfy { !$0.isOver })
        await #expect(throws: RegistryError(.rosterStillOpen)) {
            _ = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        }
        await #expect(throws: RegistryError(.rosterStillOpen)) {
            _ = try await registry.closeRosters(Self.event, by: "kesbangpol")
        }
        try await registry.close(Self.event, by: "uji")
        let signed = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        #expect(signed.counts.absent == 4)
    }

    @Test("a draft event has none, and an OPD without anybody on the list neither")
    func needsRoster() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.eventNotOpen)) { _ = try await registry.signOffs(of: Self.event) }
        await #expect(throws: RegistryError(.eventNotOpen)) {
            _ = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        }
        _ = try await registry.open(Self.event, by: "uji")
        wanasari.clock.set(Wanasari.time("10:00"))
        await #expect(throws: RegistryError(.noSuchUnit)) {
            _ = try await registry.verifyRoster(opd: Wanasari.bidang, event: Self.event, by: "kadis")
        }
        await #expect(throws: RegistryError(.noSuchEvent)) { _ = try await registry.signOffs(of: Event.ID("lain")) }
    }

    @Test("is withdrawn with a reason, while it is verified and not closed, and can be given again")
    func withdraws() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        func withdraw(_ why: String) async throws -> SignOff {
            try await registry.withdrawVerification(opd: Wanasari.dinsos, event: Self.event, why: why, by: "kadis")
        }
        await #expect(throws: RegistryError(.rosterNotVerified)) { _ = try await withdraw("salah") }
        _ = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        await #expect(throws: RegistryError(.reasonMissing)) { _ = try await withdraw(" ") }
        let draft = try await withdraw("surat sakit menyusul")
        #expect(draft.state == .draft)
        #expect(draft.withdrawal?.why == "surat sakit menyusul")
        let again = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        #expect(again.withdrawal == nil)
        _ = try await registry.closeRosters(Self.event, by: "kesbangpol")
        await #expect(throws: RegistryError(.rosterClosed)) { _ = try await withdraw("salah") }
        await #expect(throws: RegistryError(.rosterClosed)) {
            _ = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        }
    }

    @Test("all are closed at once, those that were closed before only once, and one of them not twice")
    func closesAll() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        _ = try await registry.closeRosters(Self.event, opd: Wanasari.dinkes, by: "kesbangpol")
        let rest = try await registry.closeRosters(Self.event, by: "kesbangpol")
        #expect(rest.map(\.opd) == [Wanasari.dinsos])
        #expect(rest[0].verified == nil)
        #expect(try await registry.closeRosters(Self.event, by: "kesbangpol").isEmpty)
        await #expect(throws: RegistryError(.rosterClosed)) {
            _ = try await registry.closeRosters(Self.event, opd: Wanasari.dinkes, by: "kesbangpol")
        }
    }

    @Test("shows that a queue handed in late has changed the roster, verified and closed, and the scan stands")
    func showsLateScans() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        let signed = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        #expect(!signed.hasChanged)
        let answer = try await wanasari.handInLate(Wanasari.siti)
        #expect(answer.outcome.disposition == .accept)
        let changed = try await registry.signOffs(of: Self.event)[1]
        #expect(changed.hasChanged)
        #expect(changed.state == .verified)
        #expect(changed.counts.present == 2)
        #expect(changed.verified?.counts.present == 1)

        let closed = try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "kesbangpol")
        #expect(!closed[0].hasChanged)
        _ = try await wanasari.handInLate(Wanasari.sitiToo)
        let after = try await registry.signOffs(of: Self.event)
        #expect(after.map(\.hasChanged) == [false, true])
        #expect(after[1].counts.present == 3)
    }

    @Test("closed, it refuses excuses, annulments, another session and opening again; other OPDs go on")
    func refusesChanges() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        _ = try await registry.setExcuse(.izin, document: "1", of: Wanasari.siti, for: Self.event, by: "uji")
        let scans = Collected<ScanRecord>()
        try await registry.eachScan(of: Self.event) { scans.append($0) }
        try await registry.close(Self.event, by: "uji")
        _ = try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "kesbangpol")
        await #expect(throws: RegistryError(.rosterClosed)) {
            _ = try await registry.setExcuse(.sakit, document: "1", of: Wanasari.sitiToo, for: Self.event, by: "uji")
        }
        await #expect(throws: RegistryError(.rosterClosed)) {
            try await registry.withdrawExcuse(of: Wanasari.siti, for: Self.event, by: "uji")
        }
        await #expect(throws: RegistryError(.rosterClosed)) {
            _ = try await registry.annul(scans.all[0].id, reason: "salah", by: "uji", supervisor: "Sekda")
        }
        await #expect(throws: RegistryError(.rosterClosed)) { try await registry.reopen(Self.event, by: "uji") }
        _ = try await registry.setExcuse(.sakit, document: "1", of: Wanasari.nurse, for: Self.event, by: "uji")
        #expect(try await registry.signOffs(of: Self.event)[1].hasChanged == false)
    }

    @Test("a session for a closed OPD is refused, one for the others is not")
    func refusesSessions() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        _ = try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "kesbangpol")
        func session(_ id: String, _ opds: Set<OrgUnit.ID>) -> Session {
            Session(
                id: Session.ID(id), event: Self.event, title: "", place: "", opens: Wanasari.time("11:00"),
                starts: Wanasari.time("11:00"), lateAfter: nil, closes: Wanasari.time("12:00"), opds: opds)
        }
        for opds: Set<OrgUnit.ID> in [[], [Wanasari.dinsos]] {
            await #expect(throws: RegistryError(.rosterClosed)) {
                try await registry.add(session("susulan", opds), by: "uji")
            }
        }
        try await registry.add(session("susulan", [Wanasari.dinkes]), by: "uji")
    }

    @Test("every step, deadline and correction is in the journal with before, after and why")
    func isJournalled() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        try await registry.setExcuseDeadline(Wanasari.time("11:00"), of: Self.event, by: "kesbangpol")
        _ = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        _ = try await registry.withdrawVerification(opd: Wanasari.dinsos, event: Self.event, why: "salah", by: "kadis")
        _ = try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "kesbangpol")
        let entries = try await registry.journal(subject: Self.event.rawValue).entries
        #expect(
            Set(entries.map { [$0.action.rawValue, $0.by, $0.before, $0.after, $0.why] }).isSuperset(of: [
                ["excuseDeadline", "kesbangpol", "", "2026-09-21T11:00:00+07:00", ""],
                ["rosterVerify", "kadis", "draft", "verified", ""],
                ["rosterWithdraw", "kadis", "verified", "draft", "salah"],
                ["rosterClose", "kesbangpol", "draft", "closed", ""],
            ]))

        let correction = try await registry.proposeCorrection(
            event: Self.event, person: Wanasari.budi, kind: .present(at: nil), document: "800/1", why: "lupa", by: "hr")
        _ = try await registry.decideCorrection(correction.id, .rejected, why: "tanpa bukti", by: "kesbangpol")
        let proposals = try await registry.journal(subject: correction.id.rawValue).entries
        #expect(
            Set(proposals.map { [$0.action.rawValue, $0.by, $0.detail, $0.before, $0.after, $0.why] }) == [
                ["correctionPropose", "hr", "800/1", "absent", "present", "lupa"],
                ["correctionDecide", "kesbangpol", "rejected", "absent", "absent", "tanpa bukti"],
            ])
    }

    @Test("a sealed event is signed no more")
    func refusesSealed() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let event = Self.event
        try await wanasari.store.write { transaction in
            var sealed = try #require(try transaction.event(event))
            sealed.state = .sealed
            try transaction.update(sealed)
        }
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.eventSealed)) { _ = try await registry.closeRosters(event, by: "uji") }
    }
}

@Suite("a roster's digest")
struct RosterDigestTests {
    @Test("is SHA-256 of the documented text, the same for the same facts at any time")
    func documents() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        _ = try await registry.setExcuse(
            .izin, document: #"1\2"#, of: Wanasari.siti, for: Wanasari.event, by: "uji")
        let canonical = try await registry.canonicalRoster(opd: Wanasari.dinsos, event: Wanasari.event)
        #expect(
            canonical.text == """
                ikrar-roster\t2
                event\tikrar-2026
                opd\topd-dinsos
                p1\tpresent\t1789950060000000\tGerbang Utara\t\t\t\t\t\t\t
                p2\tabsent\t\t\t\t\t\t\t\t\t
                p3\texcused\t\t\t\tizin\t1\\\\2\t\t\t\t
                p4\tabsent\t\t\t\t\t\t\t\t\t
                p6\texcused\t\t\t\ttugasBelajar\tTugas Belajar\t\t\t\t

                """)
        #expect(
            canonical.digest == RosterDigest(text: "82999109b9d82656aeb46955a9e23019b65ab0c112c09e464871860145adadb4"))
        wanasari.clock.set(Wanasari.time("23:00"))
        #expect(try await registry.signOffs(of: Wanasari.event)[1].digest == canonical.digest)
    }

    @Test("stays when a person's number changes, and changes with what is said of them")
    func follows() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        func digest() async throws -> RosterDigest {
            try await registry.canonicalRoster(opd: Wanasari.dinsos, event: Wanasari.event).digest
        }
        let before = try await digest()
        _ = try await registry.renumber(Wanasari.siti, to: NIP.stored("199002022015032009")!, by: "uji")
        #expect(try await digest() == before)
        _ = try await registry.setExcuse(.izin, document: "1", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let excused = try await digest()
        #expect(excused != before)
        _ = try await registry.setExcuse(.izin, document: "2", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        #expect(try await digest() != excused)
    }

    @Test("is read as 64 lower-case hexadecimal digits only", arguments: ["", "ab", String(repeating: "A", count: 64)])
    func reads(_ text: String) {
        #expect(RosterDigest(text: text) == nil)
    }
}

extension Wanasari {
    /// The apel is over, at 10:00: the head of Dinas Sosial came at 07:21, nobody else.
    static func afterTheApel() async throws -> Wanasari {
        let wanasari = try await atTheGate()
        _ = try await wanasari.scan(wanasari.code(of: head).text, at: "07:21")
        wanasari.clock.set(time("10:00"))
        return wanasari
    }

    /// A scan that a gate recorded offline at 07:31 and hands in at 12:00.
    func handInLate(_ nip: NIP) async throws -> ScanAnswer {
        try await scan(code(of: nip).text, at: "07:31", received: "12:00") {
            $0.mode = .offline
            $0.localOutcome = .present
        }
    }
}
