import IkrarRegistry
import TestRegistries
import Testing

@Suite("a device's annulment")
struct DeviceAnnulmentTests {
    @Test("takes back a scan of its own; sent again it changes nothing and answers the same")
    func takesBack() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, pass) = (wanasari.registry, try await wanasari.enrolled().pass)
        let budi = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.handIn([Wanasari.row("a", budi, "07:01")], at: "07:01", by: pass)
        let request = AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("a"), reason: "badge orang lain")
        let first = try await registry.annul(request, by: pass)
        #expect(first.attendance == nil)
        #expect(first.scan.annulment?.reason == "badge orang lain")
        _ = try await wanasari.handIn([Wanasari.row("b", budi, "07:10")], at: "07:10", by: pass)
        wanasari.clock.set(Wanasari.time("08:00"))
        let again = try await registry.annul(request, by: pass)
        #expect(again.scan == first.scan)
        #expect(again.attendance?.scan == ScanAttempt.ID("b"))
        #expect(try await wanasari.roster().counts.present == 1)
    }

    @Test(
        "that had to wait for a network is judged by when it was wished, by the registry's clock",
        arguments: [
            // By the device's clock, and how far that is ahead, seconds.
            ("07:10", 0, true), ("07:16:01", 0, true), ("07:16:02", 0, false), ("07:20", 600, true),
            ("07:27", 600, false), ("07:05", -600, true), ("07:07", -600, false),
            // Nobody wishes a thing before there is anything to wish about, nor after it is heard.
            ("06:40", 0, false), ("09:00", 0, false),
        ])
    func waited(wished: String, ahead: Int64, isTaken: Bool) async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let budi = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.handIn([Wanasari.row("a", budi, "07:01:01")], at: "07:01:01", by: pass)
        wanasari.clock.set(Wanasari.time("07:30"))
        let request = AnnulmentRequest(
            id: "n1", scan: ScanAttempt.ID("a"), reason: "badge orang lain",
            moment: AnnulmentRequest.Moment(
                at: Wanasari.time(wished), deviceTime: Wanasari.time("07:30").adding(seconds: ahead)))
        if isTaken {
            #expect(try await wanasari.registry.annul(request, by: pass).attendance == nil)
        } else {
            await #expect(throws: RegistryError(.supervisorNeeded)) {
                try await wanasari.registry.annul(request, by: pass)
            }
        }
        #expect(try await wanasari.roster().counts.present == (isTaken ? 0 : 1))
        // In time by the device's word alone: somebody should look at it.
        let items = try await wanasari.registry.reviewList(of: Wanasari.event).filter { $0.kind == .undoneLate }
        #expect(items.map(\.scans).map { $0.map(\.id) } == (isTaken ? [[ScanAttempt.ID("a")]] : []))
        #expect(items.allSatisfy { $0.person?.nip == Wanasari.budi })
    }

    @Test(
        "is noted as the device's own doing, whatever it calls itself, and is nothing to look at when it was heard in time"
    )
    func signed() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled("ratna").pass
        let budi = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.handIn([Wanasari.row("a", budi, "07:01")], at: "07:01", by: pass)
        wanasari.clock.set(Wanasari.time("07:16"))
        let moment = AnnulmentRequest.Moment(at: Wanasari.time("07:05"), deviceTime: Wanasari.time("07:16"))
        let request = AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("a"), reason: "salah", moment: moment)
        let scan = try await wanasari.registry.annul(request, by: pass).scan
        #expect(scan.annulment?.by == "perangkat:ratna" && scan.annulment?.wishedAt == Wanasari.time("07:05"))
        #expect(!Login.isWellFormed(pass.signature))
        #expect(try await wanasari.registry.reviewList(of: Wanasari.event).isEmpty)
    }

    @Test("of what somebody else has taken back is told so, whoever's scan it is")
    func doneAlready() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, pass) = (wanasari.registry, try await wanasari.enrolled().pass)
        let other = try await wanasari.enrolled("HP 2").pass
        let budi = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.handIn([Wanasari.row("a", budi, "07:01")], at: "07:01", by: pass)
        _ = try await registry.annul(AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("a"), reason: "salah"), by: pass)
        wanasari.clock.set(Wanasari.time("08:00"))
        for device in [pass, other] {
            await #expect(throws: RegistryError(.annulledAlready)) {
                try await registry.annul(
                    AnnulmentRequest(id: "n2", scan: ScanAttempt.ID("a"), reason: "salah"), by: device)
            }
        }
    }

    @Test("is a supervisor's where the device gave two scans one id: nobody else's attendance goes for the wrong one")
    func ambiguous() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let rows = try await [Wanasari.budi, Wanasari.siti].asyncMap {
            Wanasari.row("a", try await wanasari.code(of: $0).text, "07:01")
        }
        _ = try await wanasari.handIn(rows, at: "07:01", by: pass)
        let request = AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("a"), reason: "badge orang lain")
        await #expect(throws: RegistryError(.supervisorNeeded)) {
            try await wanasari.registry.annul(request, by: pass)
        }
        #expect(try await wanasari.roster().counts.present == 2)
    }

    @Test("is refused for another device's scan, after fifteen minutes, a second time, and when the device is revoked")
    func refuses() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, pass) = (wanasari.registry, try await wanasari.enrolled().pass)
        let other = try await wanasari.enrolled("HP 2").pass
        let (budi, siti) = (
            try await wanasari.code(of: Wanasari.budi).text, try await wanasari.code(of: Wanasari.siti).text
        )
        _ = try await wanasari.handIn(
            [Wanasari.row("a", budi, "07:01"), Wanasari.row("b", siti, "07:01")], at: "07:01", by: pass)
        await #expect(throws: RegistryError(.scanOfOtherDevice)) {
            try await registry.annul(AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("a"), reason: "salah"), by: other)
        }
        _ = try await registry.annul(AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("a"), reason: "salah"), by: pass)
        await #expect(throws: RegistryError(.annulledAlready)) {
            try await registry.annul(AnnulmentRequest(id: "n2", scan: ScanAttempt.ID("a"), reason: "salah"), by: pass)
        }
        wanasari.clock.set(Wanasari.time("07:16:01"))
        // The same id for another scan is another annulment.
        await #expect(throws: RegistryError(.supervisorNeeded)) {
            try await registry.annul(AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("b"), reason: "salah"), by: pass)
        }
        try await registry.revokeDevice(pass.device, by: "penyelia", why: "hilang")
        await #expect(throws: RegistryError(.deviceRefused)) {
            try await registry.annul(AnnulmentRequest(id: "n1", scan: ScanAttempt.ID("a"), reason: "salah"), by: pass)
        }
    }
}
