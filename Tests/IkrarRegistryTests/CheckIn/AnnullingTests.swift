import IkrarRegistry
import TestRegistries
import Testing

@Suite("annulling a scan")
struct AnnullingTests {
    @Test("takes the attendance away, keeps the scan, and lets the person come again")
    func undoes() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let answer = try await wanasari.scan(code, at: "07:31")
        let result = try await wanasari.registry.annul(answer.id, reason: "badge orang lain", by: "Sri")
        #expect(result.attendance == nil)
        #expect(try await wanasari.roster().counts.present == 0)
        #expect(try await wanasari.scan(code, at: "07:50").outcome == .late)
        let scans = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Wanasari.event) { scans.append($0) }
        #expect(scans.all.map(\.annulment?.reason) == ["badge orang lain", nil])
    }

    @Test("the earliest scan that is left counts, late if it was late")
    func fallsBack() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let first = try await wanasari.scan(code, at: "07:31")
        _ = try await wanasari.scan(code, at: "07:55", gate: "Gerbang Selatan")
        let result = try await wanasari.registry.annul(first.id, reason: "salah", by: "Sri")
        #expect(result.attendance?.at == Wanasari.time("07:55"))
        #expect(result.attendance?.minutesLate == 10)
        #expect(try await wanasari.roster().counts.late == 1)
    }

    @Test("a duplicate within the clock's doubt of late-after is not made late when it comes to count")
    func doubtsLateness() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let code = try await wanasari.code(of: Wanasari.budi).text
        let first = try await wanasari.scan(code, at: "07:31")
        let second = try await wanasari.scan(code, at: "07:45:03", gate: "Gerbang Selatan") {
            $0.clock.uncertaintySeconds = 5
        }
        #expect(second.outcome == .duplicate)
        #expect(second.minutesLate == nil)
        let result = try await wanasari.registry.annul(first.id, reason: "salah", by: "Sri")
        #expect(result.attendance?.minutesLate == nil)
        #expect(try await wanasari.roster().counts.present == 1)
    }

    @Test("after fifteen minutes only a supervisor undoes")
    func wantsSupervisor() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let answer = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:31")
        let registry = wanasari.registry
        wanasari.clock.set(Wanasari.time("07:46:01"))
        await #expect(throws: RegistryError(.supervisorNeeded)) {
            try await registry.annul(answer.id, reason: "salah", by: "Sri")
        }
        _ = try await registry.annul(answer.id, reason: "salah", by: "Sri", supervisor: "Sekda")
        #expect(try await wanasari.roster().counts.present == 0)
    }

    @Test("wants a reason, a scan that is there, one that let somebody in, and only once")
    func refuses() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let answer = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:31")
        let refusal = try await wanasari.scan("nonsense!", at: "07:32")
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.reasonMissing)) {
            try await registry.annul(answer.id, reason: " ", by: "Sri")
        }
        await #expect(throws: RegistryError(.noSuchScan)) {
            try await registry.annul(ScanAttempt.ID("none"), reason: "salah", by: "Sri")
        }
        await #expect(throws: RegistryError(.annulRefused)) {
            try await registry.annul(refusal.id, reason: "salah", by: "Sri")
        }
        _ = try await registry.annul(answer.id, reason: "salah", by: "Sri")
        await #expect(throws: RegistryError(.annulledAlready)) {
            try await registry.annul(answer.id, reason: "salah", by: "Sri")
        }
    }
}
