import IkrarRegistry
import RegistryStorage
import TestRegistries
import Testing

/// Whatever a gate remembers between two scans, it hears of a change at the very next one.
@Suite("what another program changed holds at a gate from the next scan on")
struct OtherProgramsTests {
    private let wanasari: Wanasari
    private let other: Wanasari
    private let desk: CheckInDesk
    private let codes: [NIP: BadgeCode]

    init() async throws {
        wanasari = try await Wanasari.atTheGate()
        other = try await wanasari.elsewhere()
        desk = wanasari.gate()
        var codes: [NIP: BadgeCode] = [:]
        for nip in [Wanasari.head, Wanasari.budi, Wanasari.siti] { codes[nip] = try await other.code(of: nip) }
        self.codes = codes
        // Now the desk has met the event, its sessions and its own device.
        #expect(try await outcome(of: Wanasari.head) == .present)
    }

    /// At the same desk each time, as a gate's program or a server has it.
    private func outcome(of nip: NIP, at time: String = "07:31") async throws -> ScanOutcome {
        let scan = ScanAttempt(
            id: wanasari.registry.newScanID(), text: .code(try #require(codes[nip])), digest: "", channel: .hid,
            mode: .online, deviceTime: Wanasari.time(time))
        return try await desk.check([scan], received: Wanasari.time(time))[0].outcome
    }

    @Test("an event that was closed is closed, and open again when it was opened again")
    func closing() async throws {
        wanasari.clock.set(Wanasari.time("07:32"))
        _ = try await other.registry.close(Wanasari.event, by: "uji")
        #expect(try await outcome(of: Wanasari.budi, at: "07:33") == .closed)
        _ = try await other.registry.reopen(Wanasari.event, by: "uji")
        #expect(try await outcome(of: Wanasari.siti, at: "07:34") == .present)
    }

    @Test("a device that was refused hears nothing more")
    func refusing() async throws {
        _ = try await other.place.driver().write { try $0.execute("UPDATE devices SET revoked_at = 1", []) }
        #expect(try await outcome(of: Wanasari.budi) == .deviceRefused)
    }

    @Test("a badge that was revoked lets nobody in")
    func revoking() async throws {
        _ = try await other.registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        #expect(try await outcome(of: Wanasari.budi) == .revoked)
    }

    @Test("whoever came in at another program's gate is a duplicate here")
    func attending() async throws {
        let code = try #require(codes[Wanasari.budi]).text
        #expect(try await other.scan(code, at: "07:30", gate: "Gerbang Selatan").outcome == .present)
        #expect(try await outcome(of: Wanasari.budi) == .duplicate)
    }

    @Test("whoever another program saw at the same gate within ten seconds is a repeat here, and was before it")
    func seeing() async throws {
        let elsewhere = other.gate()
        let seen: [(CheckInDesk, String, ScanOutcome)] = [
            (desk, "07:32:00", .present), (desk, "07:32:20", .duplicate), (desk, "07:32:29", .repeat),
            (elsewhere, "07:32:38", .repeat), (desk, "07:32:47", .repeat), (elsewhere, "07:32:56", .repeat),
            (elsewhere, "07:33:07", .duplicate), (desk, "07:33:18", .duplicate), (elsewhere, "07:33:27", .repeat),
        ]
        for (place, (desk, time, outcome)) in seen.enumerated() {
            let scan = ScanAttempt(
                id: ScanAttempt.ID("seen-\(place)"), text: .code(try #require(codes[Wanasari.budi])), digest: "",
                channel: .hid, mode: .online, deviceTime: Wanasari.time(time))
            #expect(try await desk.check([scan], received: Wanasari.time(time))[0].outcome == outcome, "\(time)")
        }
    }

    @Test("a sheet that tells of later than it was read is seen by every program", arguments: [false, true])
    func tellingOfLater(elsewhere: Bool) async throws {
        let desks = [desk, elsewhere ? other.gate() : desk]
        for (place, outcome) in [ScanOutcome.present, .repeat].enumerated() {
            let scan = ScanAttempt(
                id: ScanAttempt.ID("sheet-\(place)"), text: .code(try #require(codes[Wanasari.budi])), digest: "",
                channel: .paper, mode: .online, deviceTime: Wanasari.time("07:40"))
            let answers = try await desks[place].check([scan], received: Wanasari.time("07:32"))
            #expect(answers[0].outcome == outcome)
        }
    }

    @Test("a unit that was renamed, and a standing that is counted no more")
    func renaming() async throws {
        _ = try await other.place.driver().write { connection in
            try connection.execute("UPDATE units SET name = 'Bidang Baru' WHERE id = 'unit-bidang'", [])
        }
        let scan = ScanAttempt(
            id: wanasari.registry.newScanID(), text: .code(try #require(codes[Wanasari.budi])), digest: "",
            channel: .hid,
            mode: .online, deviceTime: Wanasari.time("07:31"))
        #expect(try await desk.check([scan], received: Wanasari.time("07:31"))[0].person?.unit == "Bidang Baru")
        try await other.registry.setDuty(.uncounted, ofStanding: "1", by: "uji")
        #expect(try await outcome(of: Wanasari.siti) == .inactive)
    }

    @Test("scans of one device by two programs in turns are numbered without a gap")
    func numbering() async throws {
        let elsewhere = other.gate()
        for (place, desk) in [desk, elsewhere, elsewhere, desk, elsewhere, desk].enumerated() {
            let scan = ScanAttempt(
                id: ScanAttempt.ID("turn-\(place)"), text: .code(try #require(codes[Wanasari.budi])), digest: "",
                channel: .hid, mode: .online, deviceTime: Wanasari.time("07:31"))
            _ = try await desk.check([scan], received: Wanasari.time("07:31"))
        }
        let scans = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Wanasari.event) { scans.append($0) }
        #expect(scans.all.map(\.sequence).sorted() == Array(1...7))
    }
}
