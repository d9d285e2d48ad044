import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("the live board")
struct BoardTests {
    @Test("counts people on the list, people by gate and OPD, and scans apart from them")
    func counts() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let (budi, siti) = (
            try await wanasari.code(of: Wanasari.budi).text, try await wanasari.code(of: Wanasari.siti).text
        )
        _ = try await registry.setExcuse(
            .sakit, document: "445/12", of: Wanasari.sitiToo, for: Wanasari.event, by: "uji")
        _ = try await registry.setExcuse(.sakit, document: "445/13", of: Wanasari.siti, for: Wanasari.event, by: "uji")
        _ = try await wanasari.scan(budi, at: "07:01")
        _ = try await wanasari.scan(budi, at: "07:20", gate: "Gerbang Selatan")
        _ = try await wanasari.scan(siti, at: "07:50", gate: "Gerbang Selatan")
        _ = try await wanasari.scan("bukan kode", at: "07:50:30", gate: "Gerbang Selatan")
        wanasari.clock.set(Wanasari.time("07:51"))
        let board = try await registry.board(of: Wanasari.event)
        // On the list: the head, Budi, two Sitis, the nurse and the student, who is excused by standing.
        #expect((board.obliged, board.present, board.late, board.excused, board.notYet) == (6, 2, 1, 2, 2))
        #expect((board.guests, board.scans) == (0, 4))
        #expect(board.opds.map(\.name) == ["Dinas Kesehatan", "Dinas Sosial"])
        #expect(board.opds.map(\.obliged) == [1, 5])
        #expect(board.opds.map(\.present) == [0, 2])
        #expect(board.opds.map(\.excused) == [0, 2])
        #expect(board.opds.map(\.notYet) == [1, 1])
        #expect(board.gates.map(\.gate) == ["Gerbang Selatan", "Gerbang Utara"])
        #expect(board.gates.map(\.people) == [1, 1])
        #expect(board.gates.map(\.scansLastMinute) == [1, 0])
        #expect(board.gates.map(\.lastScanAt) == [Wanasari.time("07:50:30"), Wanasari.time("07:01")])
        #expect(board.minutes.count == 60)
        #expect(
            board.minutes.filter { $0.people > 0 }.map(\.minute) == [Wanasari.time("07:01"), Wanasari.time("07:50")])
        await #expect(throws: RegistryError(.noSuchEvent)) { try await registry.board(of: Event.ID("x")) }
    }

    @Test("agrees with the recap")
    func agrees() async throws {
        let wanasari = try await Wanasari.atTheGate()
        for nip in [Wanasari.budi, Wanasari.student, Wanasari.nurse] {
            _ = try await wanasari.scan(wanasari.code(of: nip).text, at: "07:50")
        }
        wanasari.clock.set(Wanasari.time("08:00"))
        let board = try await wanasari.registry.board(of: Wanasari.event)
        let recap = try await wanasari.registry.recap(of: Wanasari.event).counts
        #expect(board.obliged == recap.obliged)
        #expect(board.present == recap.came)
        #expect(board.late == recap.late)
        #expect(board.excused == recap.excused)
        #expect(board.notYet == recap.notYet)
    }

    @Test("a draft has nobody on it")
    func draft() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let board = try await wanasari.registry.board(of: Wanasari.event)
        #expect(board.obliged == 0)
        #expect(board.queue == nil)
        #expect(board.readiness.map(\.code) == [.eventNotOpen, .noDevice])
    }

    @Test("estimates when the last is in by how fast people come, and nothing when too few came")
    func estimates() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let people = [Wanasari.budi, Wanasari.siti, Wanasari.nurse]
        for (place, nip) in people.enumerated() {
            wanasari.clock.set(Wanasari.time("07:0\(place + 1)"))
            #expect(try await wanasari.registry.board(of: Wanasari.event).queue == nil)
            _ = try await wanasari.scan(wanasari.code(of: nip).text, at: "07:0\(place + 1)")
        }
        wanasari.clock.set(Wanasari.time("07:05:30"))
        let board = try await wanasari.registry.board(of: Wanasari.event)
        let queue = try #require(board.queue)
        #expect(board.arrivalsPerMinute == 0.6)
        #expect((queue.expected, queue.perMinute) == (2, 0.6))
        #expect(abs(queue.minutes - 2 / 0.6) < 0.001)
        #expect(queue.busyGates.isEmpty)
        wanasari.clock.set(Wanasari.time("07:30"))
        #expect(try await wanasari.registry.board(of: Wanasari.event).queue == nil)
    }

    @Test("a gate is busy that scans nearly as fast as in its best minute")
    func busy() throws {
        let minutes = (0..<6).map { MinuteCount(minute: Wanasari.time("07:0\($0)"), people: 20) }
        let gates = [(8, 8), (7, 10), (8, 10), (20, 20)].enumerated().map { place, scans in
            GateCount(gate: "G\(place)", scansLastMinute: scans.0, bestMinute: scans.1)
        }
        let queue = try #require(QueueEstimate(expected: 100, minutes: minutes, gates: gates))
        #expect(queue.busyGates == ["G2", "G3"])
        #expect(queue.minutes == 5)
        #expect(QueueEstimate(expected: 0, minutes: minutes, gates: gates) == nil)
    }
}

@Suite("readiness")
struct ReadinessTests {
    private func codes(_ wanasari: Wanasari) async throws -> [ReadinessItem.Code] {
        try await wanasari.registry.board(of: Wanasari.event).readiness.map(\.code)
    }

    @Test("wants badges for everybody who must come, and a device")
    func badges() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        let items = try await wanasari.registry.board(of: Wanasari.event).readiness
        #expect(items.map(\.code) == [.badgesMissing, .noDevice])
        #expect(items[0].count == 5, "all but the student, who is excused")
        _ = try await wanasari.registry.issueBadges(opd: nil, nips: [], by: "uji")
        #expect(try await codes(wanasari) == [.noDevice])
        _ = try await wanasari.registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        #expect(try await codes(wanasari) == [.badgesMissing, .noDevice])
    }

    @Test(
        "is red for a device that is silent, holds scans or an old list, has a wrong clock or gaps; green when all is well"
    )
    func device() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, pass) = (wanasari.registry, try await wanasari.enrolled().pass)
        #expect(try await codes(wanasari) == [.deviceSilent, .rosterStale])
        var contact = DeviceContact(
            at: Wanasari.time("07:00"), clockOffset: -121, uncertainty: 1, unsynced: 2,
            manifest: try await registry.manifestCursor(of: Wanasari.event))
        try await registry.contacted(pass.device, contact)
        wanasari.clock.set(Wanasari.time("07:01"))
        #expect(try await codes(wanasari) == [.clockOff, .unsynced])
        contact.at = Wanasari.time("07:01")
        contact.clockOffset = 120
        contact.unsynced = 0
        try await registry.contacted(pass.device, contact)
        #expect(try await registry.board(of: Wanasari.event).isReady)
        wanasari.clock.set(Wanasari.time("07:03"))
        #expect(try await codes(wanasari) == [])
        wanasari.clock.set(Wanasari.time("07:03:01"))
        #expect(try await codes(wanasari) == [.deviceSilent])
        _ = try await wanasari.handIn([Wanasari.row("a", "x", "07:03", seq: 3)], at: "07:03", by: pass)
        #expect(try await codes(wanasari) == [.scansMissing])
        _ = try await registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        #expect(try await codes(wanasari) == [.scansMissing, .rosterStale])
        try await registry.revokeDevice(pass.device, by: "penyelia", why: "rusak")
        #expect(try await codes(wanasari) == [.noDevice])
        try await registry.close(Wanasari.event, by: "uji")
        // Nobody is to enrol a device for an apel that is over.
        #expect(try await codes(wanasari) == [.eventNotOpen])
    }

    @Test("advises nothing on gates and badges once the event is over, and still wants what a device holds")
    func over() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, pass) = (wanasari.registry, try await wanasari.enrolled().pass)
        _ = try await registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        let contact = DeviceContact(at: Wanasari.time("07:00"), unsynced: 2)
        try await registry.contacted(pass.device, contact)
        #expect(try await codes(wanasari) == [.badgesMissing, .unsynced, .rosterStale])
        try await registry.close(Wanasari.event, by: "uji")
        wanasari.clock.set(Wanasari.time("12:00"))
        #expect(try await codes(wanasari) == [.eventNotOpen, .unsynced])
        #expect(try await registry.board(of: Wanasari.event).isOver)
    }

    @Test("needs as many gates as the page of gates says, at the speed that was measured there")
    func need() {
        let start = Wanasari.time("07:00")
        let event = Event(
            id: Wanasari.event, kind: .apel, title: "Apel", place: "", starts: start, zone: .wib, state: .open)
        let device = DeviceStatus(id: Gate.DeviceID("d"), name: "HP", gate: "G", enrolledAt: start)
        func limit(_ gates: [GateCount]) -> Int? {
            Readiness.items(
                event: event, expected: 11_500, gates: gates, badgesMissing: 0, devices: [device], at: start
            ).first { $0.code == .tooFewGates }?.limit
        }
        #expect(limit([]) == 26)
        #expect(limit([GateCount(gate: "G", bestMinute: 20)]) == 13)
        #expect(limit([]) == GateNeed(awaiting: 11_500, at: []).gates)
    }
}
