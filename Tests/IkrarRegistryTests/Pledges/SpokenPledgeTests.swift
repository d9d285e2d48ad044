import IkrarRegistry
import TestRegistries
import Testing

@Suite("a pledge that is spoken together")
struct SpokenPledgeTests {
    private static let event = Wanasari.event

    @Test("is recorded in one act for everybody who came, and says who did not")
    func present() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let done = try await wanasari.speak()
        #expect(Set(done.recorded.map(\.nip)) == [Wanasari.head, Wanasari.budi])
        #expect(done.leftOut(.notPresent).map(\.nip).contains(Wanasari.nurse))
        #expect(done.leftOut(.pledgedAlready).isEmpty)
        let act = try #require(done.act)
        #expect(act.kind == .spoken(Wanasari.ceremony))
        #expect(act.recordedBy == "kesbangpol" && act.version == 1)
        let lines = try await wanasari.registry.pledgeLines(of: Self.event)
        #expect(lines.allSatisfy { $0.pledges.map(\.act) == [act] })
        #expect(lines[0].pledges[0].at == Wanasari.time("07:30"))
        let entry = try await wanasari.registry.journal(subject: act.id.rawValue).entries.first
        #expect(entry?.action == .pledgeRecord)
        #expect(entry?.detail == "ikrar-2026 spoken 2")
    }

    @Test("tells how many came after the time that it has")
    func cameLater() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let done = try await wanasari.speak(at: Wanasari.time("07:45"))
        #expect(done.recorded.count == 2 && done.cameLater == 1)
        #expect(try await wanasari.speak().cameLater == 0)
    }

    @Test("recorded again takes only those who have come on record since, and writes nothing for nobody")
    func again() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        _ = try await wanasari.speak()
        let nothing = try await wanasari.speak()
        #expect(nothing.act == nil && nothing.recorded.isEmpty)
        #expect(Set(nothing.leftOut(.pledgedAlready).map(\.nip)) == [Wanasari.head, Wanasari.budi])
        _ = try await wanasari.handInLate(Wanasari.siti)
        #expect(try await wanasari.speak().recorded.map(\.nip) == [Wanasari.siti])
        #expect(try await wanasari.registry.pledgeLines(of: Self.event).map(\.pledges.count) == [1, 1, 1])
    }

    @Test("is told of by who stood before most of those who spoke it, as long as that stands")
    func ceremony() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        #expect(try await registry.pledgeCeremony(of: Self.event) == nil)
        let later = PledgeCeremony(ledBy: "Kadis", readBy: "Siti")
        _ = try await registry.recordSpokenPledges(
            at: Self.event, of: .these([Wanasari.siti]), before: later, spokenAt: Wanasari.time("09:50"), by: "uji")
        #expect(try await registry.pledgeCeremony(of: Self.event) == later)
        let act = try #require(try await wanasari.speak().act)
        #expect(try await registry.pledgeCeremony(of: Self.event) == Wanasari.ceremony)
        _ = try await registry.withdrawPledges(of: act.id, why: "salah", by: "uji")
        #expect(try await registry.pledgeCeremony(of: Self.event) == later)
    }

    @Test("may be of one OPD, of one session, or of people who missed it and speak later")
    func selections() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        #expect(try await wanasari.speak(.present(opd: Wanasari.dinkes, session: nil)).recorded.isEmpty)
        let later = try await wanasari.speak(.these([Wanasari.siti, Wanasari.siti]), at: Wanasari.time("09:50"))
        #expect(later.recorded.map(\.nip) == [Wanasari.siti])
        #expect(try await wanasari.pledge(of: Wanasari.siti)?.at == Wanasari.time("09:50"))
        let main = try await wanasari.speak(.present(opd: Wanasari.dinsos, session: Session.main))
        #expect(Set(main.recorded.map(\.nip)) == [Wanasari.head, Wanasari.budi])
        #expect(main.leftOut.isEmpty, "whoever is not at one session may be at another")
    }

    @Test("takes guests along, who are on nobody's list")
    func guests() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        try await wanasari.openBeforeNurseIsListed()
        _ = try await wanasari.registry.setPledgeText(Wanasari.wording, of: Self.event, by: "a")
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.nurse).text, at: "07:40") {
            $0.admission = ScanAttempt.Admission(supervisor: "panitia", reason: "undangan")
        }
        wanasari.clock.set(Wanasari.time("10:00"))
        #expect(try await wanasari.speak().recorded.map(\.nip) == [Wanasari.nurse])
        let line = try #require(try await wanasari.registry.pledgeLines(of: Self.event).last)
        #expect(line.nip == Wanasari.nurse && line.status == nil)
    }

    @Test("wants a text, names, an event that is open, and a time that has been")
    func refusals() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        await #expect(throws: RegistryError(.pledgeTextMissing)) { _ = try await wanasari.speak() }
        _ = try await wanasari.registry.setPledgeText(Wanasari.wording, of: Self.event, by: "a")
        for ceremony in [PledgeCeremony(ledBy: " ", readBy: "B"), PledgeCeremony(ledBy: "A", readBy: "\t")] {
            await #expect(throws: RegistryError(.pledgeNamesMissing)) {
                _ = try await wanasari.registry.recordSpokenPledges(
                    at: Self.event, of: .these([]), before: ceremony, by: "a")
            }
        }
        await #expect(throws: RegistryError(.pledgeToCome)) {
            _ = try await wanasari.speak(at: Wanasari.time("10:00:01"))
        }
        await #expect(throws: RegistryError(.noSuchSession)) {
            _ = try await wanasari.speak(.present(opd: nil, session: Session.ID("sore")))
        }
        await #expect(throws: RegistryError(.noSuchUnit)) {
            _ = try await wanasari.speak(.present(opd: OrgUnit.ID("x"), session: nil))
        }
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await wanasari.speak(.these([NIP.stored("199505052020011009")!]))
        }
        let draft = try await Wanasari()
        try await draft.createEvent()
        _ = try await draft.registry.setPledgeText(Wanasari.wording, of: Self.event, by: "a")
        await #expect(throws: RegistryError(.eventNotOpen)) { _ = try await draft.speak() }
    }

    @Test("is withdrawn as one, keeps what it was, and can be recorded anew")
    func withdraws() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        let act = try #require(try await wanasari.speak().act)
        let receipt = try await registry.pledgeLines(of: Self.event)[0].pledges[0].receipt
        await #expect(throws: RegistryError(.reasonMissing)) {
            _ = try await registry.withdrawPledges(of: act.id, why: " ", by: "a")
        }
        #expect(try await registry.withdrawPledges(of: act.id, why: "acara lain", by: "a") == 2)
        #expect(try await registry.pledgeLines(of: Self.event).isEmpty)
        guard case .withdrawn(let kept) = try await registry.verifyReceipt(receipt.text) else {
            Issue.record("a withdrawn pledge is still known")
            return
        }
        #expect(kept.pledge.withdrawal == Pledge.Withdrawal(by: "a", at: Wanasari.time("10:00"), why: "acara lain"))
        await #expect(throws: RegistryError(.pledgeWithdrawn)) {
            _ = try await registry.withdrawPledges(of: act.id, why: "x", by: "a")
        }
        await #expect(throws: RegistryError(.noSuchPledge)) {
            _ = try await registry.withdrawPledges(of: PledgeAct.ID("x"), why: "x", by: "a")
        }
        #expect(try await wanasari.speak().recorded.count == 2)
    }
}
