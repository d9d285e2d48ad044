import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("a scan's id")
struct SameIDTests {
    private static func scans(_ wanasari: Wanasari) async throws -> [ScanRecord] {
        let kept = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Wanasari.event) { kept.append($0) }
        return kept.all
    }

    private static func revoked(_ wanasari: Wanasari) async throws -> DevicePass {
        let pass = try await wanasari.enrolled().pass
        try await wanasari.registry.revokeDevice(pass.device, by: "penyelia", why: "salah cabut")
        return pass
    }

    @Test("that a revoked device handed in is decided when the device, enrolled again, hands it in")
    func enrolledAgain() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let budi = try await wanasari.code(of: Wanasari.budi).text
        let row = Wanasari.row("a", budi, "07:02", seq: 7)
        let old = try await Self.revoked(wanasari)
        for time in ["07:03", "07:04"] {
            let refused = try await wanasari.handIn([row], at: time, by: old)[0]
            #expect(refused.outcome == .deviceRefused && !refused.replay)
            #expect(refused.id.rawValue == "a" && refused.person == nil)
        }
        #expect(try await Self.scans(wanasari).map(\.outcome) == [.deviceRefused], "kept once")

        let new = try await wanasari.enrolled("HP 1 lagi").pass
        let answer = try await wanasari.handIn([row], at: "07:05", by: new)[0]
        #expect(answer.outcome == .present && !answer.replay && answer.review.isEmpty)
        #expect(answer.at == Wanasari.time("07:02"))
        let again = try await wanasari.handIn([row], at: "07:06", by: new)[0]
        #expect(again.outcome == .present && again.replay)
        #expect(try await wanasari.roster().counts.present == 1)
        let refused = try await wanasari.handIn([row], at: "07:07", by: old)[0]
        #expect(refused.outcome == .deviceRefused && refused.person == nil, "nothing of what was answered")
        #expect(try await Self.scans(wanasari).count == 2)
    }

    @Test("that an earlier program kept as refused under the device's own id is decided all the same")
    func keptBefore() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let budi = try await wanasari.code(of: Wanasari.budi)
        let row = Wanasari.row("a", budi.text, "07:02")
        let old = try await Self.revoked(wanasari)
        let gate = old.stand(for: Wanasari.event)
        try await wanasari.store.write { [ring = wanasari.registry.ring] transaction in
            let scan = ScanAttempt(
                id: ScanAttempt.ID("a"), text: .code(budi), digest: ring.digest(of: budi.text), channel: .qr,
                mode: .online,
                deviceTime: Wanasari.time("07:02"))
            let found = try transaction.findings(on: scan.id, nil, at: gate, limit: 2)
            let facts = ScanFacts(
                gate: gate, device: found.device, event: found.event, sessions: found.sessions,
                received: Wanasari.time("07:02"), isSigned: false, bearers: [], wasJustHere: false)
            let decision = CheckInDecision(scan, facts)
            #expect(decision.outcome == .deviceRefused)
            #expect(try transaction.append(scan, decision, ScanAnswer(scan.id, decision, facts), gate: gate))
        }
        let new = try await wanasari.enrolled("HP 1 lagi").pass
        let answers = try await wanasari.handIn([row, row], at: "07:05", by: new)
        #expect(answers.map(\.outcome) == [.present, .present])
        #expect(answers.map(\.replay) == [false, true])
        #expect(answers.allSatisfy { $0.id.rawValue == "a" && $0.review.isEmpty })
        #expect(try await Self.scans(wanasari).count == 2)
    }

    @Test("of two codes that a revoked device handed in, is kept for both")
    func refusedTwice() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let old = try await Self.revoked(wanasari)
        let rows = try await [Wanasari.budi, Wanasari.siti].asyncMap {
            Wanasari.row("a", try await wanasari.code(of: $0).text, "07:02")
        }
        let answers = try await wanasari.handIn(rows, at: "07:03", by: old)
        #expect(answers.map(\.outcome) == [.deviceRefused, .deviceRefused])
        #expect(try await Self.scans(wanasari).count == 2)
    }

    @Test("that was answered before its device was revoked is not kept a second time when it is sent again")
    func refusedAfterwards() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let row = Wanasari.row("a", try await wanasari.code(of: Wanasari.budi).text, "07:02")
        #expect(try await wanasari.handIn([row], at: "07:02", by: pass)[0].outcome == .present)
        try await wanasari.registry.revokeDevice(pass.device, by: "penyelia", why: "hilang")
        let again = try await wanasari.handIn([row], at: "07:03", by: pass)[0]
        #expect(again.outcome == .deviceRefused && again.person == nil && again.id.rawValue == "a")
        #expect(try await Self.scans(wanasari).map(\.outcome) == [.present])
    }

    @Test("gets its first answer again when the phone that sends its queue was enrolled anew")
    func queueAfterEnrolment() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let rows = try await [Wanasari.budi, Wanasari.siti].asyncMap {
            Wanasari.row($0.digits, try await wanasari.code(of: $0).text, "07:02")
        }
        let first = try await wanasari.handIn(rows, at: "07:03", by: try await wanasari.enrolled().pass)
        let again = try await wanasari.handIn(rows, at: "07:09", by: try await wanasari.enrolled("HP 1 lagi").pass)
        #expect(again.map(\.outcome) == first.map(\.outcome))
        #expect(again.map(\.replay) == [true, true])
        #expect(try await Self.scans(wanasari).count == 2)
    }

    @Test("is told apart from another scan's: of another code, or of another device at another time")
    func toldApart() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (budi, siti) = (
            try await wanasari.code(of: Wanasari.budi).text, try await wanasari.code(of: Wanasari.siti).text
        )
        let (one, two) = (try await wanasari.enrolled().pass, try await wanasari.enrolled("HP 2").pass)
        let first = try await wanasari.handIn([Wanasari.row("1", budi, "07:01")], at: "07:01", by: one)[0]
        #expect(first.outcome == .present && first.review.isEmpty)
        let other = [
            // The same device gives its number twice, and another one counts as it does.
            (Wanasari.row("1", siti, "07:02"), one, ScanOutcome.present),
            (Wanasari.row("1", budi, "07:03"), two, ScanOutcome.duplicate),
        ]
        for (row, pass, outcome) in other {
            for replay in [false, true] {
                let answer = try await wanasari.handIn([row], at: "07:05", by: pass)[0]
                #expect(answer.id.rawValue == "1")
                #expect(answer.outcome == outcome)
                #expect(answer.replay == replay)
                #expect(answer.review == [.idTaken])
            }
        }
        let known = try await wanasari.handIn([Wanasari.row("1", budi, "07:01")], at: "07:06", by: one)[0]
        #expect(known.outcome == .present && known.replay && known.person == first.person)
        #expect(try await Self.scans(wanasari).count == 3)
        #expect(try await wanasari.roster().counts.present == 2)
        #expect(try await wanasari.registry.reviewList(of: Wanasari.event).contains { $0.reasons == [.idTaken] })
    }

    @Test("is told apart within one batch, too")
    func oneBatch() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let rows = try await [Wanasari.budi, Wanasari.siti].asyncMap {
            Wanasari.row("1", try await wanasari.code(of: $0).text, "07:02")
        }
        let answers = try await wanasari.handIn(rows, at: "07:03", by: pass)
        #expect(answers.map(\.outcome) == [.present, .present])
        #expect(answers.map { $0.person?.name }.count == 2 && answers[0].person != answers[1].person)
        #expect(try await wanasari.roster().counts.present == 2)
    }
}
