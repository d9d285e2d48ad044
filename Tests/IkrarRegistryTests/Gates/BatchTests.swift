import IkrarRegistry
import TestRegistries
import Testing

@Suite("a device's batch")
struct BatchTests {
    @Test("that was long on its way counts before what was scanned meanwhile elsewhere")
    func overtaken() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (north, south) = (try await wanasari.enrolled("HP 1").pass, try await wanasari.enrolled("HP 2").pass)
        let budi = try await wanasari.code(of: Wanasari.budi).text
        let later = Wanasari.row("b", budi, "07:00:10")
        #expect(try await wanasari.handIn([later], at: "07:00:10", by: south)[0].outcome == .present)
        let earlier = Wanasari.row("a", budi, "07:00:00")
        let answer = try await wanasari.handIn([earlier], at: "07:00:30", by: north) {
            $0.deviceTime = Wanasari.time("07:00:00")
            $0.offsetMilliseconds = 0
        }[0]
        #expect(answer.outcome == .present)
        #expect(try await wanasari.roster().rows.first { $0.nip == Wanasari.budi }?.at == Wanasari.time("07:00:00"))
    }

    @Test("makes nobody late who was scanned in time, however long it was on its way")
    func slowWay() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let codes = try await [Wanasari.budi, Wanasari.siti, Wanasari.nurse].asyncMap {
            try await wanasari.code(of: $0).text
        }
        func handIn(_ number: Int, measured: Int?) async throws -> ScanOutcome {
            let row = Wanasari.row("s\(number)", codes[number], "07:44:50")
            return try await wanasari.handIn([row], at: "07:45:30", by: pass) {
                $0.deviceTime = Wanasari.time("07:45")
                ($0.roundTripMilliseconds, $0.offsetMilliseconds) = (200, measured)
            }[0].outcome
        }
        #expect(try await handIn(0, measured: 0) == .present)
        #expect(try await handIn(1, measured: nil) == .late)
        // No answer comes before it is asked for: a clock cannot be further behind than the batch shows.
        #expect(try await handIn(2, measured: 60_000) == .late)
    }

    @Test("is answered row by row, in its order and by its ids, whatever a row is like")
    func answersEach() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let budi = try await wanasari.code(of: Wanasari.budi).text
        let long = String(repeating: "x", count: 300)
        let answers = try await wanasari.handIn(
            [
                Wanasari.row("time", budi, "07:01", seq: 1) { $0.scannedAt = "kemarin" },
                Wanasari.row("zone", budi, "07:01", seq: 2) { $0.scannedAt = "2026-09-21T07:01:00" },
                Wanasari.row("", budi, "07:01", seq: 3),
                Wanasari.row("mode", budi, "07:01", seq: 4) { $0.mode = "kadang" },
                Wanasari.row("channel", budi, "07:01", seq: 5) { $0.channel = "paper" },
                Wanasari.row("seq", budi, "07:01", seq: -1),
                Wanasari.row(long, "bukan kode", "07:01", seq: 6),
                Wanasari.row("good", budi, "07:02", seq: 7),
                Wanasari.row("good", budi, "07:02", seq: 7),
            ], at: "07:05", by: pass)
        #expect(answers.map(\.id.rawValue) == ["time", "zone", "", "mode", "channel", "seq", long, "good", "good"])
        #expect(answers.prefix(7).allSatisfy { $0.outcome == .malformed })
        #expect(answers.suffix(2).map(\.outcome) == [.present, .present])
        #expect(answers.map(\.replay) == [false, false, false, false, false, false, false, false, true])
        #expect(answers[7].at == Wanasari.time("07:02"))
        let kept = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Wanasari.event) { kept.append($0) }
        #expect(kept.all.count == 7, "all but the one without an id")
    }

    @Test("sent again in part and in another order, leaves the same state and gives the same answers")
    func replays() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let codes = try await [Wanasari.budi, Wanasari.siti, Wanasari.nurse].asyncMap {
            try await wanasari.code(of: $0).text
        }
        let rows = codes.enumerated().map { Wanasari.row("s\($0)", $1, "07:0\($0)", seq: Int64($0 + 1)) }
        let first = try await wanasari.handIn(rows, at: "07:10", by: pass)
        let again = try await wanasari.handIn([rows[2], rows[0]], at: "07:20", by: pass)
        #expect(again.map(\.outcome) == [first[2].outcome, first[0].outcome])
        #expect(again.map(\.at) == [first[2].at, first[0].at])
        #expect(again.map(\.replay) == [true, true])
        #expect(try await wanasari.roster().counts.present == 2)
    }

    @Test("more than five hundred scans are refused together")
    func limits() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let rows = (0...ScanBatch.limit).map { Wanasari.row("s\($0)", "x", "07:00") }
        await #expect(throws: RegistryError(.batchTooLarge)) {
            try await wanasari.handIn(rows, at: "07:00", by: pass)
        }
        #expect(try await wanasari.handIn(Array(rows.dropLast()), at: "07:00", by: pass).count == 500)
        #expect(try await wanasari.handIn([], at: "07:00", by: pass).isEmpty)
    }

    @Test("a device's clock is corrected by what it said when it sent the batch")
    func correctsClock() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let budi = try await wanasari.code(of: Wanasari.budi).text
        let row = Wanasari.row("a", budi, "07:50") {
            $0.mode = "offline"
            $0.local = "late"
        }
        let answer = try await wanasari.handIn([row], at: "07:50", by: pass, clockAhead: 600)[0]
        #expect(answer.at == Wanasari.time("07:40"))
        #expect(answer.outcome == .present)
        #expect(answer.review == [.clockOffset])
    }

    @Test("within the network's doubt of late-after nobody is late")
    func doubtsNetwork() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let (budi, siti) = (
            try await wanasari.code(of: Wanasari.budi).text, try await wanasari.code(of: Wanasari.siti).text
        )
        let doubtful = try await wanasari.handIn([Wanasari.row("a", budi, "07:45:04")], at: "07:45:04", by: pass) {
            $0.roundTripMilliseconds = nil
        }
        #expect(doubtful[0].review == [.nearLateAfter])
        #expect(doubtful[0].outcome == .present)
        let sure = try await wanasari.handIn([Wanasari.row("b", siti, "07:45:04")], at: "07:45:04", by: pass)
        #expect(sure[0].outcome == .late)
    }

    @Test("a symbol that says a NIP, a name or a number lets nobody in; an operator who types it does")
    func wantsEyes() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let number = try await wanasari.code(of: Wanasari.siti).number.typed
        let texts = [Wanasari.budi.digits, "Dewi Lestari", number]
        for (place, text) in texts.enumerated() {
            for channel in ["qr", "hid"] {
                let row = Wanasari.row("\(channel)\(place)", text, "07:01") { $0.channel = channel }
                #expect(try await wanasari.handIn([row], at: "07:01", by: pass)[0].outcome == .malformed)
            }
            let typed = Wanasari.row("manual\(place)", text, "07:01") { $0.channel = "manual" }
            #expect(try await wanasari.handIn([typed], at: "07:01", by: pass)[0].outcome == .present)
        }
    }

    @Test("for an event that the device is not enrolled for is refused, and says nothing of anybody")
    func otherEvent() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let budi = try await wanasari.code(of: Wanasari.budi).text
        var event = try await wanasari.registry.event(Wanasari.event).event
        event = Event(
            id: Event.ID("lain"), kind: .apel, title: "Lain", place: "", starts: event.starts, zone: event.zone)
        let session = Session(
            id: Session.main, event: event.id, title: "Lain", place: "", opens: event.starts, starts: event.starts,
            lateAfter: nil, closes: event.starts.adding(seconds: 3600))
        try await wanasari.registry.create(event, main: session, by: "uji")
        let answers = try await wanasari.handIn([Wanasari.row("a", budi, "07:31")], at: "07:31", by: pass) {
            $0.event = Event.ID("lain")
        }
        #expect(answers[0].outcome == .deviceRefused)
        #expect(answers[0].person == nil)
        await #expect(throws: RegistryError(.noSuchEvent)) {
            try await wanasari.handIn([Wanasari.row("b", budi, "07:31")], at: "07:31", by: pass) {
                $0.event = Event.ID("x")
            }
        }
    }

    @Test("when the machinery fails, every scan is answered busy and may be sent again")
    func machineryFails() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let budi = try await wanasari.code(of: Wanasari.budi).text
        let broken = Registry(
            store: BrokenStore(), ring: wanasari.registry.ring, surroundings: wanasari.clock.surroundings)
        let rows = [Wanasari.row("a", budi, "07:01"), Wanasari.row("", budi, "07:01")]
        let batch = ScanBatch(event: Wanasari.event, deviceTime: Wanasari.time("07:01"), scans: rows)
        let reasons = Collected<String>()
        let answers = try await broken.check(batch, by: pass) { reasons.append("\($0)") }
        #expect(answers.map(\.outcome) == [.busy, .malformed])
        #expect(answers[0].disposition == .retry)
        #expect(reasons.all.count == 1)
        #expect(try await wanasari.handIn(rows, at: "07:02", by: pass)[0].outcome == .present)
    }
}

/// A store whose server is away.
private struct BrokenStore: RegistryStore {
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        throw RegistryError(.registryUnreachable)
    }

    func readOnce<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        throw RegistryError(.registryUnreachable)
    }

    func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        throw RegistryError(.registryUnreachable)
    }
}
