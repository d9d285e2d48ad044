import IkrarRegistry
import RegistryStorage
import TestRegistries
import Testing

@Suite("attendance and pledge on a roster")
struct PledgeRosterTests {
    private static let event = Wanasari.event

    @Test("are two columns: who came need not have pledged, and who pledged need not have come")
    func twoColumns() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "800/1"), Wanasari.pakta(Wanasari.budi, "800/2"))
        let roster = try await wanasari.roster()
        #expect(roster.pledges.pledged == 2)
        #expect(roster.pledges.cameUnpledged == 1)
        #expect(roster.pledges.pledgedAway == 1)
        #expect(roster.masked.pledges == roster.pledges)
        #expect(roster.masked.rows.map(\.pledge) == roster.rows.map(\.pledge))
        let recap = try await wanasari.registry.recap(of: Self.event)
        #expect(recap.pledges == roster.pledges)
        #expect(recap.opds.map(\.pledges.pledged) == [0, 2])
        #expect(try await wanasari.registry.signOffs(of: Self.event).map(\.pledges) == recap.opds.map(\.pledges))
    }

    @Test("tell the version that was pledged, and all versions there are")
    func versions() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        _ = try await wanasari.speak()
        #expect(try await wanasari.pledge(of: Wanasari.budi)?.version == 1)
        let other = try PledgeWording(Wanasari.wording.text + "Demikian.")
        _ = try await wanasari.registry.setPledgeText(other, of: Self.event, by: "kesbangpol")
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "800/1", 21))
        #expect(try await wanasari.pledge(of: Wanasari.siti)?.version == 2)
        #expect(try await wanasari.pledge(of: Wanasari.budi)?.version == 1)
        let summary = try await wanasari.registry.summary(of: Self.event)
        #expect(summary.pledgeTexts.map(\.wording) == [Wanasari.wording, other])
    }

    @Test("are listed by who is missing in which of them", arguments: PledgeFilter.allCases)
    func lists(_ filter: PledgeFilter) async throws {
        let wanasari = try await Wanasari.readyToPledge()
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "800/1"), Wanasari.pakta(Wanasari.budi, "800/2"))
        let lines = try await wanasari.registry.pledgeLines(of: Self.event, filter, opd: Wanasari.dinsos)
        let expected: Set<NIP> =
            switch filter {
            case .pledged: [Wanasari.siti, Wanasari.budi]
            case .missing: [Wanasari.head, Wanasari.sitiToo, Wanasari.student]
            case .pledgedNotPresent: [Wanasari.siti]
            case .presentNotPledged: [Wanasari.head]
            }
        #expect(Set(lines.map(\.nip)) == expected)
        #expect(lines.allSatisfy { $0.opd == "Dinas Sosial" })
    }

    @Test("are both signed: a later pledge does not change what was, and the text of then can be made again")
    func signs() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        let act = try #require(try await wanasari.speak().act)
        wanasari.clock.set(Wanasari.time("11:00"))
        let closed = try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "kesbangpol")[0]
        let signature = try #require(closed.closed)
        #expect(signature.form == .attendanceAndPledges)
        wanasari.clock.set(Wanasari.time("12:00"))
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "800/1"))
        _ = try await registry.withdrawPledges(of: act.id, why: "salah", by: "a")
        let after = try await registry.officePage(event: Self.event, opd: Wanasari.dinsos).signOff
        #expect(!after.hasChanged)
        #expect(after.digest != signature.digest)
        let text = try await registry.canonicalRoster(opd: Wanasari.dinsos, event: Self.event, signed: signature)
        #expect(text.digest == signature.digest)
        #expect(text.text.contains("\tspoken\t") && !text.text.contains("800/1"))
        try await wanasari.place.driver().write { _ = try $0.execute("UPDATE pledges SET at = 1", []) }
        #expect(try await registry.officePage(event: Self.event, opd: Wanasari.dinsos).signOff.hasChanged)
    }

    @Test(
        "are not what tells the roster that was closed from that which the head had signed: what came to pass is",
        arguments: [false, true])
    func closedOtherwise(isExcusedBetween: Bool) async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        wanasari.clock.set(Wanasari.time("11:00"))
        let verified = try await registry.verifyRoster(opd: Wanasari.dinsos, event: Self.event, by: "kadis")
        wanasari.clock.set(Wanasari.time("12:00"))
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "800/1"))
        if isExcusedBetween {
            _ = try await registry.setExcuse(.izin, document: "I/1", of: Wanasari.siti, for: Self.event, by: "uji")
        }
        let closed = try #require(
            try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "uji").first)
        #expect(closed.closed?.digest != verified.digest)
        let after = try await registry.officePage(event: Self.event, opd: Wanasari.dinsos).signOff
        #expect(!after.hasChanged)
        #expect(after.isClosedOtherwise == isExcusedBetween)
    }

    @Test("that was signed before pledges were told stays signed")
    func oldForm() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        _ = try await registry.closeRosters(Self.event, opd: Wanasari.dinsos, by: "kesbangpol")
        let page = try await registry.officePage(event: Self.event, opd: Wanasari.dinsos)
        var old = try #require(page.signOff.closed)
        old.form = .attendance
        let text = try await registry.canonicalRoster(opd: Wanasari.dinsos, event: Self.event, signed: old)
        #expect(text.text.hasPrefix("ikrar-roster\t1\n"))
        try await wanasari.place.driver().write { connection in
            _ = try connection.execute(
                "UPDATE roster_steps SET form = 1, digest = $1", [.text(text.digest.text)])
        }
        wanasari.clock.set(Wanasari.time("12:00"))
        _ = try await wanasari.speak()
        let after = try await registry.officePage(event: Self.event, opd: Wanasari.dinsos).signOff
        #expect(after.closed?.form == .attendance)
        #expect(!after.hasChanged)
        _ = try await wanasari.handInLate(Wanasari.siti)
        #expect(try await registry.officePage(event: Self.event, opd: Wanasari.dinsos).signOff.hasChanged)
    }

    @Test("are a person's history over all events, with records that were withdrawn")
    func history() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        #expect(try await registry.history(of: Wanasari.budi).hasPledged == false)
        let act = try #require(try await wanasari.speak().act)
        let pledged = try await registry.history(of: Wanasari.budi)
        #expect(pledged.hasPledged)
        #expect(pledged.lines.map(\.attended?.status) == [.late])
        #expect(pledged.lines[0].attended?.pledge?.manners == [.spoken])
        _ = try await registry.withdrawPledges(of: act.id, why: "salah", by: "a")
        let withdrawn = try await registry.history(of: Wanasari.budi)
        #expect(!withdrawn.hasPledged)
        #expect(withdrawn.lines[0].pledges.count == 1)
        _ = try await wanasari.speak(.these([Wanasari.retired]))
        let stranger = try await registry.history(of: Wanasari.retired)
        #expect(stranger.hasPledged)
        #expect(stranger.lines.map(\.event.id) == [Self.event])
        #expect(stranger.lines[0].attended == nil)
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await registry.history(of: NIP.stored("199505052020011009")!)
        }
    }
}
