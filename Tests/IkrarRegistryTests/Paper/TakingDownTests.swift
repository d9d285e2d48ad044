import IkrarRegistry
import TestRegistries
import Testing

@Suite("Taking down who signed on paper")
struct TakingDownTests {
    @Test("keeps a scan of the channel paper for each, made offline, with who confirmed it")
    func scans() async throws {
        let wanasari = try await afterwards()
        let answers = try await takeDown([Wanasari.siti, Wanasari.budi], wanasari)
        #expect(answers.map(\.outcome) == [.present, .present])
        #expect(answers.map { $0.person?.name } == ["Siti Aminah", "Budi Santoso"])
        let scans = try await scans(wanasari)
        #expect(scans.map(\.nip) == [Wanasari.siti, Wanasari.budi])
        #expect(scans.allSatisfy { $0.channel == .paper && $0.mode == .offline && $0.operator == "verifikator" })
        let row = try await row(Wanasari.budi, wanasari)
        #expect(row.status == .present)
        #expect(row.at == Wanasari.time("07:30"))
        #expect(row.gate == "Daftar hadir kertas")
    }

    @Test("twice changes nothing, and answers as before")
    func twice() async throws {
        let wanasari = try await afterwards()
        let first = try await takeDown([Wanasari.siti, Wanasari.budi], wanasari)
        let roster = try await wanasari.roster()
        let second = try await takeDown([Wanasari.budi, Wanasari.siti, Wanasari.budi], wanasari)
        #expect(second.map(\.replay) == [true, true, true])
        #expect(second.map(\.outcome) == [.present, .present, .present])
        #expect(first.map(\.replay) == [false, false])
        #expect(try await scans(wanasari).count == 2)
        #expect(try await wanasari.roster() == roster)
    }

    @Test("again after the check-in was annulled puts the person on record again, once")
    func annulled() async throws {
        let wanasari = try await afterwards()
        let first = try await takeDown([Wanasari.budi], wanasari)[0]
        for _ in 1...2 {
            let standing = try #require(try await scans(wanasari).first { $0.annulment == nil })
            _ = try await wanasari.registry.annul(standing.id, reason: "salah orang", by: "uji")
            #expect(try await row(Wanasari.budi, wanasari).at == nil)
            let again = try await takeDown([Wanasari.budi, Wanasari.budi], wanasari)
            #expect(again.map(\.outcome) == [.present, .present])
            #expect(again.map(\.replay) == [false, true])
            #expect(again[0].id != first.id)
            #expect(try await takeDown([Wanasari.budi], wanasari).map(\.replay) == [true])
            #expect(try await row(Wanasari.budi, wanasari).status == .present)
        }
        #expect(try await scans(wanasari).count == 3)
    }

    @Test("after a refusal judges anew, as the registry is then")
    func refused() async throws {
        let wanasari = try await afterwards()
        #expect(try await takeDown([Wanasari.budi], wanasari, at: "15:00").map(\.outcome) == [.closed])
        #expect(try await takeDown([Wanasari.budi], wanasari, at: "15:00").map(\.replay) == [false])
        try await wanasari.registry.add(
            Session(
                id: Session.ID("susulan"), event: Wanasari.event, title: "Susulan", place: "Halaman",
                opens: Wanasari.time("14:30"), starts: Wanasari.time("15:00"), lateAfter: nil,
                closes: Wanasari.time("16:00")),
            by: "uji")
        let answers = try await takeDown([Wanasari.budi], wanasari, at: "15:00")
        #expect(answers.map(\.outcome) == [.present])
        #expect(answers.map(\.replay) == [false])
        #expect(try await takeDown([Wanasari.budi], wanasari, at: "15:00").map(\.replay) == [true])
    }

    @Test(
        "leaves whoever was scanned at a gate present by the gate, earlier or later than paper says",
        arguments: [("07:20", AttendanceStatus.present), ("07:50", .late)])
    func scanned(at time: String, status: AttendanceStatus) async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: time)
        wanasari.clock.set(Wanasari.time("10:00"))
        let answers = try await takeDown([Wanasari.budi], wanasari)
        #expect(answers.map(\.outcome) == [.duplicate])
        #expect(answers.map(\.firstGate) == ["Gerbang Utara"])
        let row = try await row(Wanasari.budi, wanasari)
        #expect(row.status == status)
        #expect(row.at == Wanasari.time(time))
        #expect(row.gate == "Gerbang Utara")
    }

    @Test("gives way to a gate that hands in an earlier scan afterwards")
    func handedIn() async throws {
        let wanasari = try await afterwards()
        _ = try await takeDown([Wanasari.budi], wanasari)
        let code = try await wanasari.code(of: Wanasari.budi).text
        _ = try await wanasari.scan(code, at: "07:12", received: "10:30") { $0.mode = .offline }
        let row = try await row(Wanasari.budi, wanasari)
        #expect(row.at == Wanasari.time("07:12"))
        #expect(row.gate == "Gerbang Utara")
    }

    @Test("goes on after the event is closed, and is marked so")
    func closed() async throws {
        let wanasari = try await afterwards()
        try await wanasari.registry.close(Wanasari.event, by: "uji")
        #expect(try await row(Wanasari.budi, wanasari).status == .absent)
        let answers = try await takeDown([Wanasari.budi], wanasari)
        #expect(answers.map(\.outcome) == [.present])
        #expect(answers.map(\.review) == [[.handedInLate]])
        #expect(try await row(Wanasari.budi, wanasari).status == .present)
    }

    @Test("of a sealed event is refused")
    func sealed() async throws {
        let wanasari = try await afterwards()
        try await wanasari.registry.close(Wanasari.event, by: "uji")
        try await wanasari.store.write { transaction in
            var sealed = try #require(try transaction.event(Wanasari.event))
            sealed.state = .sealed
            try transaction.update(sealed)
        }
        #expect(try await takeDown([Wanasari.budi], wanasari).map(\.outcome) == [.sealed])
    }

    @Test(
        "at a time when nobody could come is refused, and at the right one goes through after all",
        arguments: [("06:00", ScanOutcome.notOpen), ("09:30", .closed)])
    func window(time: String, outcome: ScanOutcome) async throws {
        let wanasari = try await afterwards()
        #expect(try await takeDown([Wanasari.budi], wanasari, at: time).map(\.outcome) == [outcome])
        #expect(try await row(Wanasari.budi, wanasari).at == nil)
        #expect(try await takeDown([Wanasari.budi], wanasari).map(\.outcome) == [.present])
        #expect(try await row(Wanasari.budi, wanasari).status == .present)
    }

    @Test("after late-after makes people late")
    func late() async throws {
        let wanasari = try await afterwards()
        let answers = try await takeDown([Wanasari.budi], wanasari, at: "07:57")
        #expect(answers.map(\.outcome) == [.late])
        #expect(answers.map(\.minutesLate) == [12])
    }

    @Test("before the event has begun counts as come at its start, and nobody's clock is doubted")
    func early() async throws {
        let wanasari = try await Wanasari.atTheGate()
        wanasari.clock.set(Wanasari.time("07:05"))
        let answers = try await takeDown([Wanasari.budi], wanasari)
        #expect(answers.map(\.outcome) == [.present])
        #expect(answers.map(\.review) == [[]])
        #expect(try await row(Wanasari.budi, wanasari).at == Wanasari.time("07:30"))
    }

    @Test("refuses who is not on the list, each by themselves")
    func strangers() async throws {
        let wanasari = try await afterwards()
        let unknown = try #require(NIP.stored("198001012005011001"))
        let answers = try await takeDown([Wanasari.retired, Wanasari.budi, unknown], wanasari)
        #expect(answers.map(\.disposition) == [.refuse, .accept, .refuse])
        #expect(answers[2].outcome == .unknown)
        #expect(try await wanasari.roster().counts.came == 1)
    }

    @Test("answers more people than one batch takes, in their order")
    func many() async throws {
        let wanasari = try await afterwards()
        let signed = Array(repeating: Wanasari.budi, count: 130) + [Wanasari.siti]
        let answers = try await takeDown(signed, wanasari)
        #expect(answers.count == 131)
        #expect(answers[0].person?.name == "Budi Santoso" && !answers[0].replay)
        #expect(answers[1...129].allSatisfy { $0.replay })
        #expect(answers[130].person?.name == "Siti Aminah" && !answers[130].replay)
        #expect(try await takeDown([], wanasari).isEmpty)
    }

    @Test("of an event or a session that is not there is a fault")
    func missing() async throws {
        let wanasari = try await afterwards()
        await #expect(throws: RegistryError(.noSuchEvent)) {
            _ = try await wanasari.registry.takeDown(
                signed: [Wanasari.budi], at: Wanasari.time("07:30"), for: Event.ID("upacara"), by: "uji")
        }
        await #expect(throws: RegistryError(.noSuchSession)) {
            _ = try await wanasari.registry.takeDown(
                signed: [Wanasari.budi], at: Wanasari.time("07:30"), for: Wanasari.event,
                session: Session.ID("susulan"), by: "uji")
        }
        #expect(try await scans(wanasari).isEmpty)
    }

    private func afterwards() async throws -> Wanasari {
        let wanasari = try await Wanasari.atTheGate()
        wanasari.clock.set(Wanasari.time("10:00"))
        return wanasari
    }

    private func takeDown(_ signed: [NIP], _ wanasari: Wanasari, at time: String = "07:30") async throws -> [ScanAnswer]
    {
        try await wanasari.registry.takeDown(
            signed: signed, at: Wanasari.time(time), for: Wanasari.event, by: "verifikator")
    }

    private func row(_ nip: NIP, _ wanasari: Wanasari) async throws -> RosterRow {
        try #require(try await wanasari.roster().rows.first { $0.nip == nip })
    }

    private func scans(_ wanasari: Wanasari) async throws -> [ScanRecord] {
        let scans = Collected<ScanRecord>()
        try await wanasari.registry.eachScan(of: Wanasari.event) { scans.append($0) }
        return scans.all
    }
}
