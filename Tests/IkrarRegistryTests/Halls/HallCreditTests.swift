import IkrarRegistry
import TestRegistries
import Testing

/// Between a declaration and the rosters that tell of it.
@Suite("halls on rosters")
struct HallCreditTests: HallSuite {
    let wanasari: Wanasari

    init() async throws {
        wanasari = try await Self.atTheHalls()
    }

    private static let people = [Wanasari.budi, Wanasari.siti]
    private static let locked = RegistryError(.registryLocked)

    private func came(_ opd: OrgUnit.ID = Wanasari.dinsos) async throws -> Int {
        try await wanasari.roster(of: opd).counts.came
    }

    private func scanCount() async throws -> Int {
        try await wanasari.store.read { try $0.scans(of: .hall, event: Wanasari.event).count }
    }

    @Test("a declaration that was broken off is finished by the same list again, and not by a trial")
    func brokenOff() async throws {
        let (broken, _) = wanasari.interrupted { throw Self.locked }
        await #expect(throws: Self.locked) { try await declare(by: broken) }
        #expect(try await came() == 0)
        _ = try await declare(isTrial: true)
        #expect(try await came() == 0)
        let again = try await declare()
        #expect(again.hall == nil && again.declared.isEmpty && again.leftOut(.inHallAlready).count == 2)
        #expect(again.finished == 2)
        #expect(try await came() == 2)
    }

    @Test("whose scan a person has annulled comes back when they are named anew, and by nothing else")
    func annulled() async throws {
        try await declare()
        let scans = try await wanasari.store.read { try $0.scans(of: .hall, event: Wanasari.event) }
        for scan in scans { _ = try await registry.annul(scan.id, reason: "bukan dia", by: "uji", supervisor: "uji") }
        try await declare([Wanasari.sitiToo])
        #expect(try await came() == 1)
        try await registry.setCountsHalls(false, of: Wanasari.event, by: "uji")
        try await registry.setCountsHalls(true, of: Wanasari.event, by: "uji")
        #expect(try await came() == 1)
        #expect(try await declare([Wanasari.budi], isTrial: true).restored.map(\.nip) == [Wanasari.budi])
        #expect(try await came() == 1)
        let again = try await declare([Wanasari.budi, Wanasari.budi])
        #expect(again.restored.map(\.nip) == [Wanasari.budi] && again.finished == 0 && again.declared.isEmpty)
        #expect(again.leftOut.map(\.reason) == [.inHallAlready])
        #expect(try await wanasari.roster().rows.filter { $0.status == .present }.map(\.nip).contains(Wanasari.budi))
        #expect(try await came() == 2)
        let trail = try await registry.journal(limit: 20).entries.filter { $0.action == .restore }
        #expect(trail.count == 1 && scans.map(\.id.rawValue).contains(trail[0].subject))
        #expect(trail[0].by == "kadis" && trail[0].detail == "Nonton bareng: Aula")
    }

    @Test("the head of an OPD names nobody anew whose scan a person has annulled, in a new hall neither")
    func annulledForHeads() async throws {
        let hall = try #require(try await declare([Wanasari.budi]).hall)
        let scan = try #require(try await wanasari.store.read { try $0.scans(of: .hall, event: Wanasari.event) }.first)
        _ = try await registry.annul(scan.id, reason: "hall", by: "uji", supervisor: "uji")
        for _ in 0..<2 {
            let again = try await declare(headOf: Wanasari.dinsos)
            #expect(again.leftOut(.annulled).map(\.nip) == [Wanasari.budi] && again.restored.isEmpty)
        }
        #expect(try await came() == 1)
        _ = try await registry.withdrawHall(hall.id, why: "salah", by: "uji")
        #expect(try await declare(headOf: Wanasari.dinsos).leftOut(.annulled).count == 1)
        #expect(try await came() == 1)
        #expect(try await declare([Wanasari.budi]).restored.count == 1)
        #expect(try await came() == 2)
    }

    @Test("a hall is withdrawn whatever became of another OPD's at a place of the same name")
    func sameName() async throws {
        let hall = try #require(try await declare([Wanasari.budi]).hall)
        try await registry.setCountsHalls(false, of: Wanasari.event, by: "uji")
        try await declare([Wanasari.nurse], at: "Aula", opd: Wanasari.dinkes)
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinkes, by: "uji")
        try await registry.setCountsHalls(true, of: Wanasari.event, by: "uji")
        #expect(try await came() == 1)
        _ = try await registry.withdrawHall(hall.id, why: "salah", by: "uji")
        #expect(try await came() == 0)
    }

    @Test("a withdrawal that was broken off is finished by withdrawing again")
    func withdrawalBrokenOff() async throws {
        let hall = try #require(try await declare().hall)
        let (broken, _) = wanasari.interrupted(before: { company, _ in company == .nothing }) { throw Self.locked }
        await #expect(throws: Self.locked) { _ = try await broken.withdrawHall(hall.id, why: "salah", by: "uji") }
        #expect(try await came() == 2)
        await #expect(throws: RegistryError(.hallWithdrawn)) {
            _ = try await registry.withdrawHall(hall.id, why: "salah", by: "uji")
        }
        #expect(try await came() == 0)
    }

    @Test("an event that ceases to count halls while one is declared counts none")
    func countingMeanwhile() async throws {
        let registry = registry
        let (other, interruption) = wanasari.interrupted {
            try await registry.setCountsHalls(false, of: Wanasari.event, by: "lain")
        }
        try await declare(by: other)
        #expect(interruption.wasInterrupted)
        #expect(try await came() == 0)
    }

    @Test("a hall that is withdrawn while it is declared puts nobody on record")
    func withdrawnMeanwhile() async throws {
        let registry = registry
        let (other, interruption) = wanasari.interrupted {
            let hall = try #require(try await registry.halls(of: Wanasari.event).first).hall
            _ = try await registry.withdrawHall(hall.id, why: "salah", by: "lain")
        }
        try await declare(by: other)
        #expect(interruption.wasInterrupted)
        #expect(try await came() == 0)
    }

    @Test("another OPD's people whom it declares while one is declared stay present")
    func othersDeclared() async throws {
        let suite = self
        let (other, interruption) = wanasari.interrupted {
            try await suite.declare([Wanasari.nurse], at: "RSUD", opd: Wanasari.dinkes)
        }
        try await declare(by: other)
        #expect(interruption.wasInterrupted)
        #expect(try await came() == 2)
        #expect(try await came(Wanasari.dinkes) == 1)
    }

    @Test("another OPD's people whom it declares while one is withdrawn stay present")
    func othersWithdrawn() async throws {
        let suite = self
        let first = try #require(try await declare().hall)
        let (other, interruption) = wanasari.interrupted(before: { company, _ in company == .nothing }) {
            try await suite.declare([Wanasari.nurse], at: "RSUD", opd: Wanasari.dinkes)
            try await suite.declare([Wanasari.budi], at: "Aula", opd: Wanasari.dinkes)
        }
        _ = try await other.withdrawHall(first.id, why: "salah", by: "uji")
        #expect(interruption.wasInterrupted)
        #expect(try await came(Wanasari.dinkes) == 1)
        // Whom another OPD declares at a place of the same name is there by its word now.
        let rows = try await wanasari.roster().rows.filter { $0.status == .present }
        #expect(rows.map(\.nip) == [Wanasari.budi])
    }

    @Test("two at once who declare, withdraw and declare again leave what the halls say")
    func atOnce() async throws {
        let suite = self
        let elsewhere = try await wanasari.elsewhere().registry
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (registry, place) in [(registry, "Aula"), (elsewhere, "Ruang Rapat")] {
                group.addTask {
                    for _ in 0..<3 {
                        let hall = try #require(try await suite.declare(by: registry, at: place).hall)
                        _ = try await registry.withdrawHall(hall.id, why: "salah", by: "uji")
                    }
                    let left = place == "Aula" ? Wanasari.budi : Wanasari.siti
                    try await suite.declare([left], by: registry, at: place)
                }
            }
            try await group.waitForAll()
        }
        let rows = try await wanasari.roster().rows.filter { $0.status == .present }
        #expect(Set(rows.map(\.nip)) == Set(Self.people))
        #expect(Set(rows.map(\.gate)) == ["Nonton bareng: Aula", "Nonton bareng: Ruang Rapat"])
    }

    @Test("one more person in a hall writes one scan, and nobody who is refused is handed in again")
    func oneMore() async throws {
        try await wanasari.store.write { transaction in
            var siti = try #require(try transaction.person(nip: Wanasari.siti))
            siti.isListed = false
            try transaction.update([siti])
        }
        #expect(try await declare().leftOut(.refused).map(\.nip) == [Wanasari.siti])
        #expect(try await scanCount() == 2)
        let more = try await declare([Wanasari.siti, Wanasari.sitiToo])
        #expect(more.leftOut(.refused).map(\.nip) == [Wanasari.siti])
        #expect(try await scanCount() == 3)
    }

    @Test("people on a roster that was closed meanwhile are left as they are, and told")
    func closed() async throws {
        let (broken, _) = wanasari.interrupted { throw Self.locked }
        await #expect(throws: Self.locked) { try await declare([Wanasari.budi, Wanasari.nurse], by: broken) }
        let hall = try #require(try await registry.halls(of: Wanasari.event).first).hall
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        let again = try await declare([Wanasari.budi, Wanasari.nurse])
        #expect(again.leftOut.map(\.reason) == [.rosterClosed, .inHallAlready])
        #expect(try await came() == 0)
        #expect(try await came(Wanasari.dinkes) == 1)
        await #expect(throws: RegistryError(.rosterClosed)) {
            _ = try await registry.withdrawHall(hall.id, why: "salah", by: "uji")
        }
        #expect(try await came(Wanasari.dinkes) == 1)
    }

    @Test("a roster that is closed while a hall is withdrawn keeps its people, and says so")
    func closedMeanwhile() async throws {
        let registry = registry
        let hall = try #require(try await declare([Wanasari.budi, Wanasari.nurse]).hall)
        let (other, _) = wanasari.interrupted(before: { company, _ in company == .nothing }) {
            _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        }
        await #expect(throws: RegistryError(.rosterClosed)) {
            _ = try await other.withdrawHall(hall.id, why: "salah", by: "uji")
        }
        #expect(try await came() == 1)
        #expect(try await came(Wanasari.dinkes) == 0)
    }

    @Test("a hall that is known without letter or account is given them later, by the same list too")
    func completed() async throws {
        let hall = try #require(try await declare().hall)
        #expect(try await !declare(account: "Dinsos", isTrial: true).leftOut.isEmpty)
        #expect(try await registry.halls(of: Wanasari.event)[0].hall.account.isEmpty)
        let first = try await declare(document: "800/4")
        #expect(first.isCompleted && first.declared.isEmpty && first.hall?.document == "800/4")
        let second = try await declare([Wanasari.sitiToo], account: "Dinsos", document: "800/4")
        #expect(second.isCompleted && second.declared.count == 1)
        #expect(try await !declare(account: "Dinsos", document: "800/4").isCompleted)
        let known = try await registry.halls(of: Wanasari.event)[0].hall
        #expect(known.id == hall.id && known.document == "800/4" && known.account == "Dinsos")
        #expect(try await wanasari.roster().rows.compactMap(\.hall).allSatisfy { $0.document == "800/4" })
        let trail = try await registry.journal(subject: hall.id.rawValue).entries
        #expect(trail.map(\.after).sorted() == ["", "800/4", "800/4"])
        #expect(trail.contains { $0.detail == "ikrar-2026 1 Dinsos" })
    }

    @Test("another letter or account than the known one is refused with what is known")
    func differs() async throws {
        try await declare(document: "800/4")
        try await declare(account: "Dinsos")
        for (document, account, known) in [("800/5", "", "800/4"), ("", "Aula Dinsos", "Dinsos")] {
            await #expect {
                try await declare(account: account, document: document)
            } throws: {
                ($0 as? RegistryError)?.code == .hallDiffers && ($0 as? RegistryError)?.detail == known
            }
        }
    }

    @Test("a closed roster's hall is given no letter")
    func closedLetter() async throws {
        try await declare([Wanasari.budi, Wanasari.nurse])
        _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
        await #expect(throws: RegistryError(.rosterClosed)) { try await declare([Wanasari.nurse], document: "800/4") }
    }
}
