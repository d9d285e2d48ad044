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
