import IkrarRegistry
import TestRegistries
import Testing

@Suite("a pakta that is filed")
struct PaperPledgeTests {
    private static let event = Wanasari.event

    @Test("counts as of its day, also for somebody who did not come, and the same once more changes nothing")
    func files() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let paktas = [Wanasari.pakta(Wanasari.siti, " 800/1  "), Wanasari.pakta(Wanasari.nurse, "800/2", 21)]
        let done = try await wanasari.file(paktas[0], paktas[1])
        #expect(done.recorded.map(\.nip) == [Wanasari.siti, Wanasari.nurse])
        #expect(done.act?.kind == .paper(filedBy: "BKPSDM"))
        let pledge = try #require(try await wanasari.pledge(of: Wanasari.siti))
        let day = LocalTime(date: CivilDate(year: 2026, month: 9, day: 20)!, hour: 0, minute: 0).instant(in: .wib)
        #expect(pledge == RosterPledge(at: day, manners: [.paper], document: "800/1"))
        #expect(pledge.isDay)
        let again = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "800 / 1"))
        #expect(again.act == nil)
        #expect(again.leftOut(.pledgedAlready).map(\.nip) == [Wanasari.siti])
    }

    @Test("never takes another's number, nor another number's place")
    func clashes() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let done = try await wanasari.file(
            Wanasari.pakta(Wanasari.siti, "800/A1"), Wanasari.pakta(Wanasari.nurse, "800/a 1"),
            Wanasari.pakta(Wanasari.siti, "800/9"))
        #expect(done.recorded.map(\.nip) == [Wanasari.siti])
        #expect(done.leftOut(.documentTaken).map(\.nip) == [Wanasari.nurse])
        #expect(done.leftOut(.otherDocument).map(\.nip) == [Wanasari.siti])
    }

    @Test("stands beside the spoken pledge, and one withdrawn leaves the other")
    func beside() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        let registry = wanasari.registry
        _ = try await wanasari.speak()
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.budi, "800/7", 21))
        #expect(try await wanasari.pledge(of: Wanasari.budi)?.manners == [.paper, .spoken])
        let pledges = try await registry.pledgeLines(of: Self.event).first { $0.nip == Wanasari.budi }?.pledges
        let paper = try #require(pledges?.first { $0.act.manner == .paper })
        let gone = try await registry.withdrawPledge(paper.id, why: "bukan tanda tangannya", by: "hr")
        #expect(!gone.stands)
        #expect(try await wanasari.pledge(of: Wanasari.budi)?.manners == [.spoken])
        await #expect(throws: RegistryError(.pledgeWithdrawn)) {
            _ = try await registry.withdrawPledge(paper.id, why: "x", by: "hr")
        }
        await #expect(throws: RegistryError(.noSuchPledge)) {
            _ = try await registry.withdrawPledge(Pledge.ID("x"), why: "x", by: "hr")
        }
        #expect(try await wanasari.file(Wanasari.pakta(Wanasari.budi, "800/7")).recorded.count == 1)
    }

    @Test("wants a number, a keeper, a day that has been, and somebody who is known")
    func refusals() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        await #expect(throws: RegistryError(.paktaNumberMissing)) {
            _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, " "))
        }
        await #expect(throws: RegistryError(.badTime)) {
            _ = try await wanasari.file(Wanasari.pakta(Wanasari.siti, "1", 22))
        }
        await #expect(throws: RegistryError(.pledgeNamesMissing)) {
            _ = try await wanasari.registry.recordPaperPledges([], at: Self.event, filedBy: " ", by: "hr")
        }
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await wanasari.file(Wanasari.pakta(NIP.stored("199505052020011009")!, "1"))
        }
    }
}
