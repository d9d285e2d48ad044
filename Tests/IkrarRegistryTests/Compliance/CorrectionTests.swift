import IkrarRegistry
import TestRegistries
import Testing

@Suite("a correction")
struct CorrectionTests {
    private static let event = Wanasari.event

    private func propose(
        _ wanasari: Wanasari,
        _ kind: Correction.Kind,
        of nip: NIP = Wanasari.budi,
        document: String = "800/12/2026",
        why: String = "salah pindai",
        headOf opd: OrgUnit.ID? = nil,
        by user: String = "hr"
    ) async throws -> Correction {
        try await wanasari.registry.proposeCorrection(
            event: Self.event, person: nip, kind: kind, document: document, why: why, headOf: opd, by: user)
    }

    private func row(of nip: NIP = Wanasari.budi, _ wanasari: Wanasari) async throws -> RosterRow {
        try #require(try await wanasari.roster().rows.first { $0.nip == nip })
    }

    @Test("counts once somebody else has approved it, and the row says so with document and both names")
    func takesEffect() async throws {
        let wanasari = try await Wanasari.closed()
        let proposed = try await propose(wanasari, .present(at: Wanasari.time("07:40")))
        #expect(proposed.isPending)
        #expect(try await row(wanasari).status == .absent)
        #expect(try await row(wanasari).correction == nil)
        wanasari.clock.set(Wanasari.time("12:00"))
        let decided = try await wanasari.registry.decideCorrection(proposed.id, .approved, why: "", by: "kesbangpol")
        #expect(decided.isInEffect)
        let corrected = try await row(wanasari)
        #expect(corrected.status == .present)
        #expect(corrected.at == Wanasari.time("07:40"))
        #expect(
            corrected.correction
                == RosterCorrection(
                    id: proposed.id, document: "800/12/2026", proposedBy: "hr", approvedBy: "kesbangpol",
                    approvedAt: Wanasari.time("12:00")))
        let recap = try await wanasari.registry.recap(of: Self.event)
        #expect(recap.counts.present == 2)
    }

    @Test("of a time after late-after is late by the session's rule; without a time nobody is late")
    func judgesLateness() async throws {
        let wanasari = try await Wanasari.closed()
        try await approve(try await propose(wanasari, .present(at: Wanasari.time("07:50:30"))), wanasari)
        #expect(try await row(wanasari).status == .late)
        #expect(try await row(wanasari).minutesLate == 5)
        try await approve(try await propose(wanasari, .present(at: nil)), wanasari)
        #expect(try await row(wanasari).status == .present)
        #expect(try await row(wanasari).at == nil)
    }

    @Test("to excused or absent takes what was scanned off the roster, and keeps the scan")
    func takesAway() async throws {
        let wanasari = try await Wanasari.closed()
        try await approve(try await propose(wanasari, .absent, of: Wanasari.head), wanasari)
        let absent = try await row(of: Wanasari.head, wanasari)
        #expect(absent.status == .absent)
        #expect(absent.at == nil && absent.gate == nil && absent.excuse == nil)
        try await approve(try await propose(wanasari, .excused(.dinasLuar), of: Wanasari.head), wanasari)
        let excused = try await row(of: Wanasari.head, wanasari)
        #expect(excused.status == .excused)
        #expect(excused.excuse == RosterExcuse(kind: .dinasLuar, document: "800/12/2026"))
        let scans = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Self.event, nip: Wanasari.head) { scans.append($0) }
        #expect(scans.all.map { $0.annulment == nil } == [true])
    }

    @Test("that was rejected changes nothing, needs a reason, and leaves room for another")
    func rejects() async throws {
        let wanasari = try await Wanasari.closed()
        let registry = wanasari.registry
        let proposed = try await propose(wanasari, .present(at: nil))
        await #expect(throws: RegistryError(.reasonMissing)) {
            _ = try await registry.decideCorrection(proposed.id, .rejected, why: " ", by: "kesbangpol")
        }
        let rejected = try await registry.decideCorrection(proposed.id, .rejected, why: "tanpa bukti", by: "kesbangpol")
        #expect(rejected.decision?.why == "tanpa bukti")
        #expect(try await row(wanasari).status == .absent)
        await #expect(throws: RegistryError(.correctionDecided)) {
            _ = try await registry.decideCorrection(proposed.id, .approved, why: "", by: "kesbangpol")
        }
        _ = try await propose(wanasari, .present(at: nil))
    }

    @Test("approved later takes the earlier one's place; a rejected one does not; all of them are kept")
    func replaces() async throws {
        let wanasari = try await Wanasari.closed()
        let first = try await propose(wanasari, .present(at: nil))
        try await approve(first, wanasari)
        wanasari.clock.set(Wanasari.time("13:00"))
        let second = try await propose(wanasari, .excused(.sakit), document: "445/1")
        #expect(try await row(wanasari).correction?.id == first.id)
        try await approve(second, wanasari)
        wanasari.clock.set(Wanasari.time("14:00"))
        let third = try await propose(wanasari, .absent)
        _ = try await wanasari.registry.decideCorrection(third.id, .rejected, why: "tidak", by: "kesbangpol")
        #expect(try await row(wanasari).correction?.id == second.id)
        let all = try await wanasari.registry.corrections(of: Self.event)
        #expect(all.map(\.correction.id) == [third.id, second.id, first.id])
        #expect(all.map(\.correction.isInEffect) == [false, true, false])
        #expect(all[2].correction.replacedAt == Wanasari.time("13:00"))
        #expect(all[0].name == "Budi Santoso")
        #expect(all[0].nip == Wanasari.budi)
        #expect(all[0].unit == "Bidang I")
        #expect(try await wanasari.registry.corrections(of: Self.event, opd: Wanasari.dinkes).isEmpty)
    }

    @Test("is never decided by who proposed it, however they write their name", arguments: ["hr", " HR"])
    func wantsTwoHands(_ user: String) async throws {
        let wanasari = try await Wanasari.closed()
        let registry = wanasari.registry
        let proposed = try await propose(wanasari, .present(at: nil))
        for verdict in Correction.Verdict.allCases {
            await #expect(throws: RegistryError(.sameHand)) {
                _ = try await registry.decideCorrection(proposed.id, verdict, why: "ya", by: user)
            }
        }
        #expect(try await row(wanasari).status == .absent)
    }

    @Test("wants a closed roster, somebody on it, a document, a reason and a time within a session")
    func refuses() async throws {
        let wanasari = try await Wanasari.closed(Wanasari.dinsos)
        func expectRefusal(
            _ code: RegistryError.Code,
            _ kind: Correction.Kind = .absent,
            of nip: NIP = Wanasari.budi,
            document: String = "1",
            why: String = "1",
            headOf opd: OrgUnit.ID? = nil
        ) async {
            await #expect(throws: RegistryError(code)) {
                _ = try await propose(wanasari, kind, of: nip, document: document, why: why, headOf: opd)
            }
        }
        await expectRefusal(.rosterNotClosed, of: Wanasari.nurse)
        await expectRefusal(.notOnRoster, of: Wanasari.retired)
        await expectRefusal(.noSuchPerson, of: NIP.stored("199505052020011009")!)
        await expectRefusal(.noSuchPerson, headOf: Wanasari.dinkes)
        await expectRefusal(.documentMissing, document: " ")
        await expectRefusal(.reasonMissing, why: "\t")
        await expectRefusal(.badTime, .present(at: Wanasari.time("06:29:59")))
        await expectRefusal(.badTime, .present(at: Wanasari.time("09:00:01")))
        _ = try await propose(wanasari, .absent, headOf: Wanasari.dinsos)
        await expectRefusal(.correctionPending)
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.noSuchCorrection)) {
            _ = try await registry.decideCorrection(Correction.ID("x"), .approved, why: "", by: "kesbangpol")
        }
        await #expect(throws: RegistryError(.noSuchEvent)) {
            _ = try await registry.corrections(of: Event.ID("lain"))
        }
    }

    @Test("does not count as a change of what was signed, but is counted, and a late scan still shows beneath it")
    func isNoChange() async throws {
        let wanasari = try await Wanasari.closed()
        try await approve(try await propose(wanasari, .present(at: nil)), wanasari)
        let corrected = try await wanasari.registry.signOffs(of: Self.event)[1]
        #expect(!corrected.hasChanged)
        #expect(corrected.corrected == 1)
        #expect(corrected.digest != corrected.closed?.digest)
        _ = try await wanasari.handInLate(Wanasari.budi)
        #expect(try await wanasari.registry.signOffs(of: Self.event)[1].hasChanged)
        #expect(try await row(wanasari).correction != nil)
    }

    private func approve(_ correction: Correction, _ wanasari: Wanasari) async throws {
        _ = try await wanasari.registry.decideCorrection(correction.id, .approved, why: "sesuai", by: "kesbangpol")
    }
}

extension Wanasari {
    /// After the apel, with the rosters closed: of all OPDs, or of one.
    static func closed(_ opd: OrgUnit.ID? = nil) async throws -> Wanasari {
        let wanasari = try await afterTheApel()
        _ = try await wanasari.registry.closeRosters(event, opd: opd, by: "kesbangpol")
        return wanasari
    }
}
