import IkrarRegistry
import TestRegistries
import Testing

@Suite("offline scans and time")
struct OfflineAndTimeTests {
    @Test(
        "attendance is the earliest scan whatever order gates hand theirs in",
        arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
    func ignoresOrder(_ order: [Int]) async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let scans = [("07:31", "Utara"), ("07:40", "Selatan"), ("07:50", "Timur")]
        for place in order {
            _ = try await wanasari.scan(
                code, at: scans[place].0, received: "10:00", gate: scans[place].1, id: "s\(place)"
            ) {
                $0.mode = .offline
            }
        }
        let row = try #require(try await wanasari.roster().rows.first { $0.nip == Wanasari.budi })
        #expect(row.at == Wanasari.time("07:31"))
        #expect(row.gate == "Utara")
        #expect(row.status == .present)
    }

    @Test("handing in a queue again, in any order, changes nothing and gives the first answers")
    func isIdempotent() async throws {
        let wanasari = try await Wanasari.atTheGate()
        var attempts: [ScanAttempt] = []
        for (place, nip) in [Wanasari.budi, Wanasari.siti, Wanasari.budi].enumerated() {
            let code = try await wanasari.code(of: nip)
            attempts.append(
                ScanAttempt(
                    id: ScanAttempt.ID("q\(place)"), text: .code(code), digest: "", channel: .hid, mode: .offline,
                    deviceTime: Wanasari.time("07:3\(place)")))
        }
        let desk = wanasari.gate()
        let first = try await desk.check(attempts, received: Wanasari.time("10:00"))
        let second = try await desk.check(attempts.reversed(), received: Wanasari.time("11:00"))
        #expect(first.map(\.outcome) == [.present, .present, .duplicate])
        #expect(second.map(\.replay) == [true, true, true])
        let firstAgain = second.reversed().map { answer in
            var answer = answer
            answer.replay = false
            return answer
        }
        #expect(firstAgain == first)
        let scans = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Wanasari.event) { scans.append($0) }
        #expect(scans.all.map(\.sequence) == [1, 2, 3])
    }

    @Test("an id that no store can keep fails no batch, and is known again")
    func standsForOddIDs() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let nips = [Wanasari.budi, Wanasari.siti, Wanasari.nurse]
        var attempts: [ScanAttempt] = []
        for (nip, id) in zip(nips, ["nul\u{0}", String(repeating: "x", count: 5000), "usual"]) {
            let code = try await wanasari.code(of: nip)
            attempts.append(
                ScanAttempt(
                    id: ScanAttempt.ID(id), text: .code(code), digest: "", channel: .hid, mode: .offline,
                    deviceTime: Wanasari.time("07:31")))
        }
        let first = try await wanasari.gate().check(attempts, received: Wanasari.time("10:00"))
        #expect(first.map(\.outcome) == [.present, .present, .present])
        let second = try await wanasari.gate().check(attempts, received: Wanasari.time("10:01"))
        #expect(second.map(\.replay) == [true, true, true])
    }

    @Test("whoever was let in offline before the list was frozen, and is on it then, is no guest")
    func countsNoListedGuests() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let answer = try await wanasari.scan(code, at: "07:31") {
            $0.mode = .offline
            $0.localOutcome = .present
        }
        #expect(answer.disposition == .accept)
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        let recap = try await wanasari.registry.recap(of: Wanasari.event)
        #expect(recap.guests == 0)
        #expect(recap.counts.came == 1)
    }

    @Test("time is the device's plus the measured offset, never later than received")
    func correctsTime() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let answer = try await wanasari.scan(code, at: "07:51", received: "08:30") { $0.clock.offsetSeconds = -600 }
        #expect(answer.at == Wanasari.time("07:41"))
        #expect(answer.outcome == .present)
        #expect(answer.review == [.clockOffset])
        let siti = try await wanasari.code(of: Wanasari.siti).text
        #expect(try await wanasari.scan(siti, at: "08:45", received: "07:40").at == Wanasari.time("07:40"))
    }

    @Test(
        "within the clock's uncertainty of late-after nobody is silently made late",
        arguments: [
            ("07:45:31", ScanOutcome.late, false), ("07:45:30", .present, true), ("07:44:30", .present, true),
            ("07:44:29", .present, false),
        ],
    )
    func doubtsLateness(_ time: String, _ outcome: ScanOutcome, _ isFlagged: Bool) async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let answer = try await wanasari.scan(code, at: time) { $0.clock.uncertaintySeconds = 30 }
        #expect(answer.outcome == outcome)
        #expect(answer.review == (isFlagged ? [.nearLateAfter] : []))
    }

    @Test("a clock that runs ahead of the registry makes nobody late, and is reviewed")
    func doubtsFastClocks() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let answer = try await wanasari.scan(code, at: "09:30", received: "08:50") { $0.mode = .offline }
        #expect(answer.outcome == .present)
        #expect(answer.review == [.clockOffset])
    }

    @Test("of two offline scans at the same moment the one that arrived first counts, and only it is first")
    func breaksTies() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        var outcomes: [ScanOutcome] = []
        for id in ["b", "a"] {
            outcomes.append(
                try await wanasari.scan(code, at: "07:31", gate: "Gerbang \(id)", id: id) { $0.mode = .offline }.outcome
            )
        }
        #expect(outcomes == [.present, .duplicate])
        #expect(try await wanasari.roster().rows.first { $0.nip == Wanasari.budi }?.gate == "Gerbang b")
    }

    @Test("an online scan never takes the place of another, however the gates' clocks differ")
    func isFirstOnline() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        #expect(try await wanasari.scan(code, at: "07:31:05", gate: "Utara").outcome == .present)
        #expect(try await wanasari.scan(code, at: "07:31:04", gate: "Selatan").outcome == .duplicate)
    }

    @Test("a number that the device has used before stops neither the scan nor its batch")
    func survivesUsedNumbers() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let attempts = try await [Wanasari.budi, Wanasari.siti].enumerated().asyncMap { place, nip in
            ScanAttempt(
                id: ScanAttempt.ID("n\(place)"), text: .code(try await wanasari.code(of: nip)), digest: "", sequence: 5,
                channel: .hid, mode: .online, deviceTime: Wanasari.time("07:31"))
        }
        let answers = try await wanasari.gate().check(attempts, received: Wanasari.time("07:31"))
        #expect(answers.map(\.outcome) == [.present, .present])
    }

    @Test("an acceptance that happened offline stands where the registry would have refused, and is reviewed")
    func standsByOfflineAcceptances() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        let answer = try await wanasari.scan(code, at: "07:31", received: "10:00", id: "offline-1") {
            $0.mode = .offline
            $0.localOutcome = .present
        }
        #expect(answer.disposition == .accept)
        #expect(answer.review.contains(.offlineOverruled))
        let scans = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Wanasari.event) { scans.append($0) }
        #expect(scans.all.map(\.overruled) == [.revoked])
        #expect(scans.all.map(\.localOutcome) == [.present])
        #expect(try await wanasari.roster().counts.present == 1)
    }

    @Test("what happened before the event was closed counts when it is handed in after, and is reviewed")
    func takesLateQueues() async throws {
        let wanasari = try await Wanasari.atTheGate()
        wanasari.clock.set(Wanasari.time("08:00"))
        try await wanasari.registry.close(Wanasari.event, by: "uji")
        let code = try await wanasari.code(of: Wanasari.budi).text
        let inside = try await wanasari.scan(code, at: "07:59", received: "10:00") { $0.mode = .offline }
        #expect(inside.outcome == .late)
        #expect(inside.review == [.handedInLate])
        let siti = try await wanasari.code(of: Wanasari.siti).text
        let outside = try await wanasari.scan(siti, at: "08:01", received: "10:00") { $0.mode = .offline }
        #expect(outside.outcome == .closed)
        #expect(outside.since == Wanasari.time("08:00"))
    }
}
