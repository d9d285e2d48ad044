import Foundation
import IkrarRegistry
import TestRegistries
import Testing

/// However the network is, what the registry holds in the end is what a perfect one would have brought it.
///
/// `make test-simulation` plays many mornings of many people.
@Suite(.serialized) struct GateSimulationTests {
    private static func wished(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment["IKRAR_SIMULATION_\(name)"].flatMap(Int.init) ?? usual
    }

    @Test func `the end of a bad morning is that of a perfect one, and no scan is lost`() async throws {
        let yard = try await SimulatedYard(people: Self.wished("PEOPLE", 300))
        let first = Self.wished("FIRST", 1)
        var reviewed = 0
        for seed in first..<(first + Self.wished("SEEDS", 3)) {
            let event = try await yard.event("nyata-\(seed)")
            var morning = try await SimulatedMorning(
                yard: yard, event: event, gates: Self.wished("GATES", 6), pause: Self.wished("PAUSE", 60),
                seed: UInt64(seed))
            try await morning.play()
            try await Self.expectAllScans(of: morning, yard, seed)
            let perfect = try await Self.perfect(morning.readings, yard, seed, gates: morning.phones.count)
            reviewed += try await Self.compare(event, perfect, yard, morning, seed)
            if Self.wished("SEEDS", 3) > 3 {
                let scans = morning.phones.map(\.scans.count).reduce(0, +)
                print("simulation: seed \(seed), \(scans) scans, \(reviewed) doubtful so far")
            }
        }
    }

    /// Every scan of every telephone is there once, under its number; whatever was answered is; no answer was ever another.
    private static func expectAllScans(of morning: SimulatedMorning, _ yard: SimulatedYard, _ seed: Int) async throws {
        for phone in morning.phones {
            #expect(phone.waiting.isEmpty, "seed \(seed)")
            #expect(phone.contradictions == 0, "seed \(seed)")
            let made = phone.scans.values.map { (id: $0.id, seq: $0.seq) }
            let kept = try await yard.wanasari.store.read { transaction in
                try made.map { try transaction.scan(ScanAttempt.ID($0.id))?.sequence }
            }
            #expect(kept == made.map(\.seq), "seed \(seed)")
            #expect(made.map(\.seq).sorted() == Array(1...max(phone.lastSeq, 1)).filter { $0 <= phone.lastSeq })
        }
        let all = Set(morning.phones.flatMap(\.scans.keys))
        #expect(morning.acknowledged.isSubset(of: all))
    }

    /// The same readings, each answered at once, by clocks that are right.
    private static func perfect(
        _ readings: [SimulatedMorning.Reading], _ yard: SimulatedYard, _ seed: Int, gates: Int
    ) async throws -> Event.ID {
        let event = try await yard.event("sempurna-\(seed)")
        let desks = (0..<gates).map { number in
            yard.wanasari.registry.desk(
                at: Gate(
                    event: event, session: nil, device: Gate.DeviceID("sempurna-\(seed)-\(number)"),
                    name: "Gerbang \(number)", operator: ""))
        }
        for reading in readings {
            let code = yard.bearers[reading.bearer].code
            let scan = ScanAttempt(
                id: yard.wanasari.registry.newScanID(), text: .code(code),
                digest: yard.wanasari.registry.ring.digest(of: code.text), channel: .qr, mode: .online,
                deviceTime: reading.at)
            _ = try await desks[reading.gate].check([scan], received: reading.at)
        }
        return event
    }

    /// - Returns: How many people's lateness the registry put up for review instead of deciding it.
    private static func compare(
        _ real: Event.ID, _ perfect: Event.ID, _ yard: SimulatedYard, _ morning: SimulatedMorning, _ seed: Int
    ) async throws -> Int {
        // A clock is known no better than half of the way that it was measured by, and to whole seconds.
        let doubt = (morning.phones.map(\.longestTrip).max() ?? 0) / 2 + 1_500_000
        // Of all people at once: one by one, the whole event would be gone through for each.
        let (people, ways) = try await yard.wanasari.store.read { transaction in
            var people: [Person.ID] = []
            try transaction.eachHolder(opd: nil, nip: nil) { people.append($0.person) }
            return (people, try [real, perfect].map { try transaction.presences(of: people, event: $0) })
        }
        var doubtful = 0
        var overruled = 0
        for person in people {
            let (came, should) = (ways[0][person]?.first, ways[1][person]?.first)
            // Let in without a network although nobody should have been: it stands, and is looked at.
            if came?.overruled != nil, should == nil {
                overruled += 1
                continue
            }
            #expect((came == nil) == (should == nil), "seed \(seed), \(person)")
            guard let came, let should else { continue }
            #expect(abs(came.at.since(should.at)) <= doubt, "seed \(seed), \(person): \(came.at.since(should.at))")
            if came.review.contains(.nearLateAfter) {
                doubtful += 1
            } else {
                let isSame = (came.minutesLate == nil) == (should.minutesLate == nil)
                #expect(isSame, "seed \(seed), \(person): \(came), \(should)")
                #expect(abs((came.minutesLate ?? 0) - (should.minutesLate ?? 0)) <= 1, "seed \(seed), \(person)")
            }
        }
        let kept = try await [real, perfect].asyncMap { event in
            try await yard.wanasari.store.read { transaction in
                var kept: [BadgeNumber: Instant] = [:]
                try transaction.eachPresence(event: event) { kept[$0.badge.number] = $0.at }
                return kept
            }
        }
        #expect(Set(kept[0].keys).symmetricDifference(kept[1].keys).count <= overruled, "seed \(seed)")
        for (badge, at) in kept[0] {
            guard let should = kept[1][badge] else { continue }
            #expect(abs(at.since(should)) <= doubt, "seed \(seed), \(badge.typed): \(at.since(should))")
        }
        return doubtful
    }
}
