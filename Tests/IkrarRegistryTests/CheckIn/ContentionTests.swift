import IkrarRegistry
import TestRegistries
import Testing

@Suite("two programs on one registry")
struct ContentionTests {
    @Test("scanning the same badges at once in opposite order: one first each", arguments: [1, 5])
    func hasOneFirst(linesAtOnce: Int) async throws {
        let wanasari = try await Wanasari.atTheGate()
        let other = try await wanasari.elsewhere()
        let codes = try await [Wanasari.head, Wanasari.budi, Wanasari.siti, Wanasari.sitiToo, Wanasari.nurse]
            .asyncMap { try await wanasari.code(of: $0) }
        let answers = try await withThrowingTaskGroup(of: [ScanAnswer].self) { group in
            for (place, program) in [wanasari, other].enumerated() {
                let scans = (place == 0 ? codes : codes.reversed()).enumerated().map { number, code in
                    ScanAttempt(
                        id: ScanAttempt.ID("\(place)-\(number)"), text: .code(code), digest: "", channel: .hid,
                        mode: .online, deviceTime: Wanasari.time("07:31"))
                }
                group.addTask {
                    var answers: [ScanAnswer] = []
                    for start in stride(from: 0, to: scans.count, by: linesAtOnce) {
                        let lines = Array(scans[start..<min(start + linesAtOnce, scans.count)])
                        answers += try await program.gate("Gerbang \(place)").check(
                            lines, received: Wanasari.time("07:31"))
                    }
                    return answers
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(answers.count { $0.outcome == .present } == codes.count)
        #expect(answers.count { $0.outcome == .duplicate } == codes.count)
    }

    @Test("one scan handed in by both at once is kept once, and both hear the same answer")
    func keepsOneScanOnce() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let other = try await wanasari.elsewhere()
        let code = try await wanasari.code(of: Wanasari.budi).text
        for number in 0..<20 {
            async let here = wanasari.scan(code, at: "07:31", id: "scan-\(number)")
            async let there = other.scan(code, at: "07:31", id: "scan-\(number)")
            let answers = try await [here, there]
            #expect(answers[0].outcome == answers[1].outcome)
            #expect(answers.count { $0.replay } == 1, "scan-\(number)")
        }
    }

    @Test("an import beside the gates: nobody waits in a ring, and each does what it would do alone")
    func imports() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let other = try await wanasari.elsewhere()
        let code = try await wanasari.code(of: Wanasari.budi).text
        async let scanned = (0..<30).asyncMap { _ in try await wanasari.scan(code, at: "07:31") }
        async let renamed = (0..<10).asyncMap { number in
            try await other.store.write { transaction in
                guard var person = try transaction.person(nip: Wanasari.budi) else { return 0 }
                person.position = "Analis \(number)"
                try transaction.update([person])
                return 1
            }
        }
        let (answers, changes) = try await (scanned, renamed)
        #expect(answers.map(\.outcome) == [.present] + Array(repeating: .repeat, count: 29))
        #expect(changes.reduce(0, +) == 10)
        #expect(try await wanasari.store.read { try $0.person(nip: Wanasari.budi)?.position } == "Analis 9")
    }
}
