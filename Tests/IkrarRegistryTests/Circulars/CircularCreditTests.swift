import IkrarRegistry
import TestRegistries
import Testing

/// Between an acknowledgement and the roster that tells of it.
@Suite("acknowledgements on rosters")
struct CircularCreditTests: CircularSuite {
    let wanasari: Wanasari

    init() async throws {
        wanasari = try await Self.inTheMorning()
        try await publish(until: nil)
        wanasari.clock.set(Wanasari.time("09:00"))
    }

    @discardableResult
    private func sign(_ registry: Registry? = nil) async throws -> Acknowledgement {
        let link = try await link()
        let digest = try await wanasari.registry.circularFile(of: Wanasari.event).circular.digest
        return try #require(
            try await (registry ?? wanasari.registry).acknowledgeCircular(
                link, at: Wanasari.event, shown: digest, confirmation: Acknowledgement.words))
    }

    private func link() async throws -> String {
        _ = try await registry.issueBadges(opd: nil, nips: [Wanasari.budi], by: "uji")
        return try await wanasari.link(of: Wanasari.budi).text
    }

    private func list(
        _ people: [NIP] = [Wanasari.budi, Wanasari.siti], _ registry: Registry? = nil, on day: CivilDate? = nil
    ) async throws -> AcknowledgementRecording {
        try await (registry ?? wanasari.registry).acknowledgeCircular(
            people, at: Wanasari.event, document: "800/9", on: day, by: "uji")
    }

    private func status(_ nip: NIP = Wanasari.budi) async throws -> AttendanceStatus {
        try #require(try await wanasari.roster().rows.first { $0.nip == nip }).status
    }

    private func retire(_ nip: NIP, isListed: Bool = false) async throws {
        try await wanasari.store.write { transaction in
            var person = try #require(try transaction.person(nip: nip))
            person.isListed = isListed
            try transaction.update([person])
        }
    }

    @Test("whose scan a person has annulled comes back by a signed list, and by nothing else")
    func annulled() async throws {
        let own = try await sign()
        let scan = try #require(
            try await wanasari.store.read { transaction in
                var scans: [ScanAttempt.ID] = []
                try transaction.eachScan(event: Wanasari.event, person: nil) { scans.append($0.id) }
                return scans
            }.first)
        _ = try await registry.annul(scan, reason: "bukan dia", by: "uji", supervisor: "uji")
        #expect(try await publish(until: nil).finished == 0)
        #expect(try await status() == .notYet)
        #expect(try await list([Wanasari.siti]).recorded.count == 1)
        #expect(try await status() == .notYet)
        await #expect(throws: RegistryError(.acknowledgementAnnulled)) { try await sign() }
        #expect(try await status() == .notYet)
        guard case .annulled = try await registry.verifyAcknowledgement(own.receipt.text) else {
            Issue.record("an annulled confirmation is told to be as good as any")
            return
        }
        wanasari.clock.set(Wanasari.time("09:10"))
        let again = try await list([Wanasari.budi, Wanasari.budi])
        #expect(again.recorded.map(\.nip) == [Wanasari.budi] && again.restored == again.recorded)
        #expect(again.leftOut.map(\.reason) == [.acknowledgedAlready] && again.finished == 0)
        let row = try #require(try await wanasari.roster().rows.first { $0.nip == Wanasari.budi })
        #expect(row.status == .present && row.gate == "Daftar 800/9" && row.at == Wanasari.time("09:10"))
        let trail = try await registry.journal(limit: 20).entries.filter { $0.action == .restore }
        #expect(trail.map(\.subject) == [scan.rawValue] && trail.map(\.detail) == ["Daftar 800/9"])
    }

    @Test("whose signature on a list a person has annulled comes back by the same list, with its day")
    func annulledList() async throws {
        _ = try await list([Wanasari.budi])
        let scan = try #require(
            try await wanasari.store.read { try $0.scans(of: Gate.DeviceID("circular"), event: Wanasari.event) }.first)
        _ = try await registry.annul(scan.id, reason: "circular", by: "uji", supervisor: "uji")
        #expect(try await publish(until: nil).finished == 0)
        #expect(try await status() == .notYet)
        let again = try await list([Wanasari.budi])
        #expect(again.restored.map(\.nip) == [Wanasari.budi] && again.leftOut.isEmpty)
        #expect(try await status() == .present)
        #expect(try await wanasari.store.read { try $0.acknowledgements(of: Wanasari.event, person: nil) }.count == 1)
        #expect(try await list([Wanasari.budi]).leftOut.map(\.reason) == [.acknowledgedAlready])
    }

    private static let locked = RegistryError(.registryLocked)
    private static let anew = Array("Jaga netralitas selalu.\n".utf8)

    @Test("a confirmation that was broken off before it counted counts when it is handed in again")
    func brokenOff() async throws {
        let (broken, _) = wanasari.interrupted { throw Self.locked }
        await #expect(throws: Self.locked) { try await sign(broken) }
        #expect(try await status() == .notYet)
        await #expect(throws: RegistryError(.acknowledgedAlready)) { try await sign() }
        #expect(try await status() == .present)
    }

    @Test("a signed list that was broken off counts when it is handed in again, or the circular published again")
    func brokenOffList() async throws {
        let (broken, _) = wanasari.interrupted { throw Self.locked }
        await #expect(throws: Self.locked) { _ = try await list([Wanasari.budi, Wanasari.siti], broken) }
        let again = try await list([Wanasari.budi])
        #expect(again.leftOut(.acknowledgedAlready).count == 1 && again.finished == 1)
        #expect(try await status() == .present)
        #expect(try await status(Wanasari.siti) == .notYet)
        let known = try await publish(until: nil)
        #expect(known.isKnown && known.finished == 1)
        #expect(try await status(Wanasari.siti) == .present)
        #expect(try await publish(until: nil).finished == 0)
    }

    @Test("of whoever retired since it is on record, told, and does not count until HR says otherwise")
    func retired() async throws {
        try await retire(Wanasari.budi)
        let first = try await list()
        #expect(first.recorded.count == 2 && first.leftOut(.refused).map(\.nip) == [Wanasari.budi])
        let again = try await list()
        #expect(again.leftOut.map(\.reason) == [.acknowledgedAlready, .refused])
        #expect(try await wanasari.roster().counts.came == 1)
        try await retire(Wanasari.budi, isListed: true)
        #expect(try await list().leftOut.map(\.reason) == [.acknowledgedAlready, .acknowledgedAlready])
        #expect(try await wanasari.roster().counts.came == 2)
    }

    @Test("on one's own page of whoever retired since is on record, and told not to count")
    func retiredOnPage() async throws {
        let link = try await link()
        try await retire(Wanasari.budi)
        let digest = try await registry.circularFile(of: Wanasari.event).circular.digest
        for _ in 0..<2 {
            await #expect(throws: RegistryError(.acknowledgementUncounted)) {
                _ = try await registry.acknowledgeCircular(
                    link, at: Wanasari.event, shown: digest, confirmation: Acknowledgement.words)
            }
        }
        let own = try await wanasari.store.read { try $0.acknowledgements(of: Wanasari.event, person: nil) }
        #expect(own.count == 1)
        let scans = try await wanasari.store.read {
            try $0.scans(of: Gate.DeviceID("circular"), event: Wanasari.event)
        }
        #expect(scans.map(\.outcome) == [.inactive])
        #expect(try await wanasari.roster().counts.came == 0)
    }

    @Test("on a roster that was closed meanwhile change nothing, and are told")
    func closed() async throws {
        try await publish(Self.anew, until: "09:30")
        let registry = registry
        let clock = wanasari.clock
        let (other, interruption) = wanasari.interrupted {
            clock.set(Wanasari.time("10:00"))
            _ = try await registry.closeRosters(Wanasari.event, opd: Wanasari.dinsos, by: "uji")
            throw Self.locked
        }
        await #expect(throws: Self.locked) { try await sign(other) }
        #expect(interruption.wasInterrupted)
        await #expect(throws: RegistryError(.rosterClosed)) { try await sign() }
        let day = CivilDate(year: 2026, month: 9, day: 21)
        #expect(try await list([Wanasari.budi], on: day).leftOut.map(\.reason) == [.rosterClosed])
        #expect(try await wanasari.roster().counts.came == 0)
    }

    @Test("of an earlier version count no more as soon as another one is published, whatever happens next")
    func published() async throws {
        _ = try await list()
        let (broken, _) = wanasari.interrupted(before: { _, number in number == 2 }) { throw Self.locked }
        _ = try? await publish(Self.anew, by: broken, until: nil)
        #expect(try await registry.circular(of: Wanasari.event).versions.count == 2)
        #expect(try await wanasari.roster().counts.came == 0)
        let trail = try await registry.journal(limit: 20).entries.filter { $0.action == .annul }
        #expect(trail.count == 2 && trail.allSatisfy { $0.detail == "circular" })
    }

    @Test("of an earlier version that count still are taken back when the latest is published again")
    func left() async throws {
        _ = try await list()
        try await wanasari.store.write { transaction in
            var second = try #require(try transaction.circulars(of: Wanasari.event).last)
            second.version = 2
            try transaction.append(second, content: Array("Jaga netralitas.\n".utf8))
        }
        #expect(try await publish(until: nil).isKnown)
        #expect(try await wanasari.roster().counts.came == 0)
    }

    @Test("of an earlier version do not count when another one is published before they are on the roster")
    func meanwhile() async throws {
        let suite = self
        let (other, interruption) = wanasari.interrupted { try await suite.publish(Self.anew, until: nil) }
        #expect(try await sign(other).version == 1)
        #expect(interruption.wasInterrupted)
        #expect(try await status() == .notYet)
        #expect(try await sign().version == 2)
        #expect(try await status() == .present)
    }

    @Test("a version is published when its turn comes, and its deadline is judged then")
    func turn() async throws {
        let clock = wanasari.clock
        func waiting() -> Registry {
            clock.set(Wanasari.time("09:00"))
            return wanasari.interrupted(before: { _, number in number == 1 }) {
                clock.set(Wanasari.time("09:30"))
            }.registry
        }
        await #expect(throws: RegistryError(.circularUntilPast)) {
            try await publish(Self.anew, by: waiting(), until: "09:15")
        }
        let second = try await publish(Self.anew, by: waiting(), until: "09:45")
        #expect(second.circular.publishedAt == Wanasari.time("09:30"))
    }
}
